import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';

let folder: string;
const seedOf = (name: string) => join(folder, 'seeds', name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-'));
  mkdirSync(join(folder, 'seeds'));
});

function run(...options: string[]) {
  const at = ['--seeds', join(folder, 'seeds'), '--content', join(folder, 'content')];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/convert.ts', ...at, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function contentFiles(): Record<string, string> {
  const root = join(folder, 'content');
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

const PAGE = ['昆山高新区奋进正当时', '本报讯 昆山高新区坚持创新驱动，成效显著。', '李慧', ''].join('\n\n');
/** 昆山高新区 奋进 本报讯 in GB18030. */
const GB18030 = Buffer.from(
  'c0a5c9bdb8dfd0c2c7f8b7dcbdf80a0ab1beb1a8d1b620c0a5c9bdb8dfd0c2c7f8bce1b3d6b4b4d0c2a1a30a',
  'hex',
);

describe('convert', { timeout: 60_000 }, () => {
  test('writes articles, ledger, lock and ids; a second run changes no byte', () => {
    cpSync('seeds', join(folder, 'seeds'), { recursive: true });
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('24 篇文章') });
    const first = contentFiles();
    expect(run().status).toBe(0);
    expect(contentFiles()).toEqual(first);
  });

  test('a dry run says what would become of every line and writes nothing', () => {
    writeFileSync(seedOf('page.txt'), PAGE);
    const { status, stdout } = run('--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(/第1–5行 → articles\/[\s\S]+《昆山高新区奋进正当时》/u);
    expect(stdout).toContain('园区：昆山高新区');
    expect(contentFiles()).toEqual({});
  });

  test('--json says the same as data', () => {
    writeFileSync(seedOf('page.txt'), PAGE);
    const data = JSON.parse(run('--dry-run', '--json').stdout);
    expect(data.pages[0].articles[0]).toMatchObject({ title: '昆山高新区奋进正当时', lines: [[1, 5]] });
  });

  test.each([['page.txt'], ['page.gb18030.txt']])('reads GB18030 from %s', (name) => {
    writeFileSync(seedOf(name), GB18030);
    expect(run().status).toBe(0);
    expect(Object.values(contentFiles()).join()).toContain('title: 昆山高新区奋进');
  });

  test('converts a dump of five megabytes', () => {
    const page = readFileSync(`seeds/${readdirSync('seeds')[2]}`, 'utf8');
    const pages = Array.from({ length: 450 }, (_, n) => page.replaceAll('高新区', `第${n}高新区`));
    writeFileSync(seedOf('long.txt'), pages.join('\n\n'));
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('1 个版面') });
  }, 120_000);

  test.each([
    ['an empty seed', Buffer.from('\n \n'), '不应为空文件'],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), '不应有二进制内容'],
    ['UTF-16 without its mark', Buffer.from('高新区 3\n', 'utf16le'), '不应有二进制内容.*另存为 UTF-8'],
    ['undecodable bytes', Buffer.from([0xe6, 0x98, 0x80, 0xff, 0xff, 0x41]), '有无法按'],
  ])('refuses %s with a Chinese message and writes nothing', (_, bytes, message) => {
    writeFileSync(seedOf('good.txt'), PAGE);
    writeFileSync(seedOf('bad.txt'), bytes);
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`bad\\.txt.*${message}`, 'u'));
    expect(stderr).not.toContain('good.txt');
    expect(contentFiles()).toEqual({});
  });

  test('refuses to run over an article whose front matter is broken, naming file and line', () => {
    writeFileSync(seedOf('page.txt'), PAGE);
    mkdirSync(join(folder, 'content/articles/2024'), { recursive: true });
    writeFileSync(join(folder, 'content/articles/2024/x.md'), '---\ntitle: 好\nkind: "brief\n---\n正文');
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/x\.md:4:1 {2}不应有不成对的引号/u);
    expect(Object.keys(contentFiles())).toHaveLength(1);
  });

  test.each([
    [
      'an invented fate',
      'ledger/page.yaml',
      /fate: article/u,
      'fate: artikel',
      /page\.yaml:3:11 {2}不应有 .*artikel/u,
    ],
    ['a broken ledger', 'ledger/page.yaml', /^lines:/u, 'lines: [', /page\.yaml:\d+:\d+ {2}不应有/u],
    ['a broken list of ids', 'ids.yaml', /^parks:/u, 'parks: [', /ids\.yaml:\d+:\d+ {2}不应有/u],
    ['a broken lock', 'convert.lock.yaml', /^/u, '- ', /convert\.lock\.yaml:2:1 {2}不应有/u],
  ])('refuses %s with file, line and column, and writes nothing', (_, path, form, wrong, message) => {
    writeFileSync(seedOf('page.txt'), PAGE);
    run();
    const file = join(folder, 'content', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(form, wrong));
    writeFileSync(seedOf('more.txt'), PAGE.replaceAll('昆山', '无锡'));
    const before = contentFiles();
    const { status, stderr } = run();
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
    expect(contentFiles()).toEqual(before);
  });

  test('--json says what is wrong as data, too', () => {
    writeFileSync(seedOf('page.txt'), '');
    const { status, stdout } = run('--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).problems).toEqual([
      { file: seedOf('page.txt'), message: expect.stringContaining('空文件') },
    ]);
  });

  test('a folder or a second file of the same name among the seeds is an error', () => {
    mkdirSync(seedOf('folder.txt'));
    writeFileSync(seedOf('page.txt'), PAGE);
    writeFileSync(seedOf('page.TXT'), PAGE);
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/folder\.txt {2}不应为文件夹/u);
    expect(stderr).toMatch(/page\.txt {2}不应与 page\.TXT 同名/u);
    expect(contentFiles()).toEqual({});
  });

  test('a dump that is there twice is converted, and said', () => {
    writeFileSync(seedOf('a.txt'), PAGE);
    writeFileSync(seedOf('b.txt'), PAGE);
    expect(run()).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('b.txt 与 a.txt 内容完全相同'),
    });
  });

  test('where something stands in the way of one file, none is written and nothing is left behind', () => {
    writeFileSync(seedOf('page.txt'), PAGE);
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'content/articles'), '');
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/articles {2}.*同名的文件；请改名或移走/u);
    expect(Object.keys(contentFiles())).toEqual([join(folder, 'content/articles')]);
    expect(readdirSync(folder).sort()).toEqual(['content', 'seeds']);
  });

  test.each([
    [['--what'], '不应有选项 --what'],
    [['--dryrun'], '应为 --dry-run'],
    [['page.txt'], '不应有 page.txt'],
    [['--seeds', '/no/such/folder'], '找不到文件夹'],
  ])('explains itself when called with %s', (options, mistake) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(mistake);
    expect(stderr).toContain('用法：npm run convert');
  });

  test('--help says how it is used', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('用法：npm run convert'),
    });
  });
});
