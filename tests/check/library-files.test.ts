import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLibraryFiles } from '../../src/integrations/library-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

test('what cannot be read is named with the reason, the rest is read', async () => {
  for (const name of ['content/parks', 'content/articles/2024/a.md', 'seeds/2024'])
    mkdirSync(at(name), { recursive: true });
  writeFileSync(at('content/parks/wuxi.yaml'), 'name: 无锡高新区\n');
  writeFileSync(at('content/parks/gbk.yaml'), Buffer.from([0xce, 0xde, 0xce, 0xfd])); // 无锡
  symlinkSync(at('nowhere'), at('content/parks/link.yaml'));
  writeFileSync(at('seeds/gbk.TXT'), Buffer.from([0xce, 0xde, 0xce, 0xfd]));
  writeFileSync(at('seeds/empty.txt'), '');
  writeFileSync(at('seeds/blank.txt'), '\n \u3000\n');
  writeFileSync(at('seeds/binary.txt'), Buffer.from([1, 0, 2, 0]));
  writeFileSync(at('seeds/page.docx'), '无锡');
  writeFileSync(at('seeds/2024/page.txt'), '无锡');
  writeFileSync(at('seeds/README.md'), '说明');
  writeFileSync(at('seeds/.DS_Store'), '');
  const { files, seeds, rejected } = await readLibraryFiles({ content: at('content'), seeds: at('seeds') });
  expect([...files]).toEqual([['content/parks/wuxi.yaml', 'name: 无锡高新区\n']]);
  expect(seeds.map(({ file, text }) => [file, text])).toEqual([['gbk.TXT', '无锡']]);
  expect(Object.fromEntries(rejected ?? [])).toEqual({
    'content/articles/2024/a.md': 'folder',
    'content/parks/gbk.yaml': 'encoding',
    'content/parks/link.yaml': 'unreadable',
    'seeds/empty.txt': 'seed-empty',
    'seeds/blank.txt': 'seed-empty',
    'seeds/binary.txt': 'seed-encoding',
    'seeds/page.docx': 'seed-ending',
    'seeds/2024/page.txt': 'seed-nested',
  });
});

test('folders that are not there are empty', async () => {
  const { files, seeds } = await readLibraryFiles({ content: at('none'), seeds: at('none') });
  expect([files.size, seeds.length]).toEqual([0, 0]);
});
