import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fileCache, versionedFolder } from '../../src/integrations/file-cache.ts';

test('A second build makes nothing again', () => {
  const folder = newFolder();
  const make = vi.fn(() => '<p>甲</p>');
  expect(fileCache<string>(folder)(['甲', { names: [] }], make)).toBe('<p>甲</p>');
  expect(fileCache<string>(folder)(['甲', { names: [] }], make)).toBe('<p>甲</p>');
  expect(make).toHaveBeenCalledTimes(1);
});

test.each([
  ['text', ['乙', { names: [] }]],
  ['options', ['甲', { names: ['米福星'] }]],
])('Other %s are made anew', (_, parts) => {
  const folder = newFolder();
  const cached = fileCache<string>(folder);
  cached(['甲', { names: [] }], () => 'old');
  expect(cached(parts, () => 'new')).toBe('new');
});

test('What other code made is forgotten', () => {
  const root = newFolder();
  fileCache<string>(versionedFolder(root, 'a'.repeat(64)))(['甲'], () => 'old');
  expect(fileCache<string>(versionedFolder(root, 'b'.repeat(64)))(['甲'], () => 'new')).toBe('new');
  expect(readdirSync(root)).toEqual(['b'.repeat(16)]);
});

test('A damaged file is made anew', () => {
  const folder = newFolder();
  const cached = fileCache<string>(folder);
  cached(['甲'], () => 'one');
  const [file] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  writeFileSync(join(folder, file ?? ''), '{"half');
  expect(cached(['甲'], () => 'two')).toBe('two');
});

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cache-'));
}
