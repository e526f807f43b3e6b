import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, expect, test } from 'vitest';
import { folderLoader } from '../../src/integrations/folder-loader.ts';
import { articleSchema } from '../../src/schema/article.ts';

const GOOD = '---\ntitle: 甲\nkind: brief\ndate: "2024"\nstatus: machine\n---\n正文\n';
const loader = folderLoader([{ folder: 'articles', extension: '.md', schema: articleSchema }]);
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});

test('The store keeps front matter and digest, not the text', async () => {
  save('2024/a.md', GOOD);
  const store = await load(new Map());
  expect(store.get('2024/a')).toMatchObject({
    data: { title: '甲', kind: 'brief' },
    filePath: 'content/articles/2024/a.md',
  });
  expect(JSON.stringify([...store])).not.toContain('正文');
});

test('Everything wrong is said at once, with file, line and column', async () => {
  save('2024/a.md', GOOD.replace('kind: brief', 'kind: novel'));
  save('2024/b.md', GOOD.replace('title: 甲', 'title: 甲\nauthor: 乙'));
  save('2024/c.md', '没有信息');
  save('2024/d.md', GOOD.replace('title: 甲', 'title: "甲'));
  const failure = await load(new Map()).catch((error: Error) => error.message);
  expect(failure).toMatch(/content\/articles\/2024\/a\.md:3:1: kind/u);
  expect(failure).toMatch(/content\/articles\/2024\/b\.md:/u);
  expect(failure).toMatch(/content\/articles\/2024\/c\.md:1:1/u);
  expect(failure).toMatch(/content\/articles\/2024\/d\.md:\d+:\d+/u);
});

test('A file that is gone is forgotten; one that did not change is not set again', async () => {
  save('2024/a.md', GOOD);
  save('2024/b.md', GOOD);
  const store = await load(new Map());
  const before = store.get('2024/a');
  rmSync(join(root, 'content/articles/2024/b.md'));
  await load(store);
  expect([...store.keys()]).toEqual(['2024/a']);
  expect(store.get('2024/a')).toBe(before);
});

function save(name: string, text: string): void {
  const file = join(root, 'content/articles', name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** Loads into a store that is a plain map. */
async function load(entries: Map<string, { digest?: string }>): Promise<Map<string, { digest?: string }>> {
  const store = {
    get: (id: string) => entries.get(id),
    set: (entry: { id: string; digest?: string }) => entries.set(entry.id, entry),
    delete: (id: string) => entries.delete(id),
    keys: () => [...entries.keys()],
  };
  const context = {
    store,
    config: { root: pathToFileURL(`${root}/`) },
    generateDigest: (text: string) => text.length,
  };
  await loader.load(context as unknown as LoaderContext);
  return entries;
}
