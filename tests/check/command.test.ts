import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
cpSync('tests/fixtures/planted', folder, { recursive: true });
const planted = ['--content', path.join(folder, 'content'), '--seeds', path.join(folder, 'seeds')];
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run check', () => {
  test('exits 1 on errors, with a line for each and a count', () => {
    const { status, stdout } = run(...planted);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'content/articles/2024/ticai.md:5:8 错误 不应有 parks: 桃源高新区，应为列表 [ … ]  [wrong-value]\n',
    );
    expect(stdout).toMatch(/\d+ 处错误，\d+ 处警告/u);
  });

  test('exits 0 where there are only warnings', () => {
    const bare = path.join(folder, 'bare');
    cpSync(path.join(folder, 'content/brands'), path.join(bare, 'brands'), { recursive: true });
    const { status, stdout } = run('--content', bare);
    expect([status, stdout]).toEqual([0, expect.stringContaining('0 处错误，1 处警告')]);
  });

  test('marks the lines of a pull request', () => {
    const { stdout } = run(...planted, '--format', 'github');
    expect(stdout.split('\n')).toContain(
      '::error file=content/articles/2024/bianhao.md,line=7,col=9,endLine=7,title=dangling-id::不应有园区编号 xinlin，应为 xinglin',
    );
  });

  test('gives data', () => {
    const reports = JSON.parse(run(...planted, '--format', 'json').stdout);
    expect(reports).toHaveLength(30);
    expect(reports[0]).toMatchObject({
      path: expect.any(String),
      severity: 'error',
      line: 1,
      rule: 'file-place',
    });
  });

  test('explains a rule with its examples', () => {
    const { status, stdout } = run('--explain', 'edtf-date');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^edtf-date（错误）：.+错例.+→ content\/\S+:4:7 不应有 date: .+正例/su);
  });

  test('mends what is safe, in the files', () => {
    const { stderr } = run(...planted, '--fix');
    expect(stderr).toContain('已改正 6 处');
    expect(readFileSync(path.join(folder, 'content/articles/2024/riqi.md'), 'utf8')).toContain(
      'date: "2024-07-02"',
    );
  });

  test.each([[['--fromat', 'text']], [['--format', 'xml']], [['--explain', 'unkown-field']]])(
    'exits 2 on %s',
    (args) => {
      const { status, stderr } = run(...args);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^不应有.+应为/u)]);
    },
  );
});

function run(...args: string[]) {
  return spawnSync('node', ['src/cli/check.ts', ...args], { encoding: 'utf8' });
}
