import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const PAGE = [
  '昆山高新区奋进正当时',
  '本报讯 近日，昆山高新区坚持创新驱动，成效显著。',
  '昆山高新区先后培育“核酸青甜”党建品牌，成立行动支部22个。',
  '李慧',
  '宜兴环科园再出发',
  '本报讯 日前，宜兴环科园签约项目12个，总投资30亿元。',
  '王强 李丽',
].join('\n\n');
const FIRST = 'articles/undated/kunshan-gaoxinqu-fenjin-zheng-dangshi.md';

/** A library of one's own, and the real command. */
function desk() {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  mkdirSync(join(folder, 'seeds'));
  writeFileSync(join(folder, 'seeds/page.txt'), PAGE);
  const at = (path: string) => join(folder, 'content', path);
  return {
    convert(...options: string[]) {
      const where = ['--seeds', join(folder, 'seeds'), '--content', join(folder, 'content')];
      const run = spawnSync(process.execPath, ['src/cli/convert.ts', ...where, ...options], {
        encoding: 'utf8',
      });
      expect(run.stderr).toBe('');
      return run.stdout;
    },
    has: (path: string) => existsSync(at(path)),
    read: (path: string) => readFileSync(at(path), 'utf8'),
    edit: (path: string, change: (text: string) => string) =>
      writeFileSync(at(path), change(readFileSync(at(path), 'utf8'))),
    remove: (path: string) => rmSync(at(path)),
    rename: (from: string, to: string) => renameSync(at(from), at(to)),
    ledger: () => parse(readFileSync(at('ledger/page.yaml'), 'utf8')) as { lines: Row[] },
  };
}

describe('an editor drops a dump and corrects what comes of it', { timeout: 120_000 }, () => {
  test('a dry run tells what would be, then convert writes it', () => {
    const { convert, has } = desk();
    expect(convert('--dry-run')).toContain('2 篇文章');
    expect(has(FIRST)).toBe(false);
    convert();
    expect(has(FIRST)).toBe(true);
  });

  test('a corrected title and a corrected name survive, and the run shows what it would write now', () => {
    const { convert, edit, read } = desk();
    convert();
    edit(FIRST, (text) =>
      text.replace('昆山高新区奋进正当时', '昆山高新区：奋进正当时').replace('核酸青甜', '“核酸青甜”'),
    );
    const said = convert();
    expect(said).toContain(`保留 ${FIRST}（人工改过）`);
    expect(said).toContain('+title: 昆山高新区奋进正当时');
    expect(convert()).toMatch(/（人工改过），与将写的有 \d 处不同，加 --diff 查看/u);
    expect(convert('--diff')).toContain('+title: 昆山高新区奋进正当时');
    expect(read(FIRST)).toContain('title: 昆山高新区：奋进正当时');
    expect(convert('--accept', `content/${FIRST}`)).not.toContain('保留');
    expect(read(FIRST)).toContain('title: 昆山高新区奋进正当时');
  });

  test('a reviewed article is kept even when nothing else was changed', () => {
    const { convert, edit, read } = desk();
    convert();
    edit(FIRST, (text) => text.replace('status: machine', 'status: reviewed'));
    expect(convert()).toContain(`保留 ${FIRST}（已校对）\n`);
    expect(read(FIRST)).toContain('status: reviewed');
  });

  test('a boundary that was moved in the ledger is obeyed, pinned or not', () => {
    const { convert, edit, read, ledger } = desk();
    convert();
    edit('ledger/page.yaml', (text) =>
      text
        .replace('lines: [1, 7]', 'lines: [1, 3]')
        .replace('  - lines: [9', '  - { lines: [5, 7], fate: furniture, reason: 广告 }\n  - lines: [9'),
    );
    convert();
    expect(read(FIRST)).not.toContain('核酸青甜');
    expect(ledger().lines).toContainEqual({ lines: [5, 7], fate: 'furniture', reason: '广告', pinned: true });
    const before = read('ledger/page.yaml');
    convert();
    expect(read('ledger/page.yaml')).toBe(before);
  });

  test('a deleted article stays deleted', () => {
    const { convert, remove, has, ledger } = desk();
    convert();
    remove(FIRST);
    expect(convert()).toContain(`已撤下 ${FIRST}`);
    expect(has(FIRST)).toBe(false);
    expect(ledger().lines[0]).toMatchObject({ fate: 'withdrawn' });
    convert();
    expect(has(FIRST)).toBe(false);
  });

  test('a renamed file keeps its name and leaves a redirect', () => {
    const { convert, rename, read, has, ledger } = desk();
    convert();
    rename(FIRST, 'articles/undated/kunshan.md');
    expect(convert()).toContain('改名 undated/kunshan-gaoxinqu-fenjin-zheng-dangshi → undated/kunshan');
    expect(has(FIRST)).toBe(false);
    expect(ledger().lines[0]).toMatchObject({ fate: 'article', article: 'undated/kunshan' });
    expect(parse(read('redirects.yaml'))).toEqual({
      'undated/kunshan-gaoxinqu-fenjin-zheng-dangshi': 'undated/kunshan',
    });
    expect(convert()).not.toContain('改名');
    expect(has('articles/undated/kunshan.md')).toBe(true);
  });
});

interface Row {
  lines: [number, number];
  fate: string;
  article?: string;
}
