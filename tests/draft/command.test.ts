import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const content = mkdtempSync(path.join(tmpdir(), 'new-'));
afterAll(() => rmSync(content, { recursive: true }));

describe('npm run new', () => {
  test('writes a park file with what was given', () => {
    const { status } = run(
      'park',
      '--name',
      '桃花源高新区',
      '--province',
      '湖南省',
      '--approvedYear',
      '1992',
    );
    const text = readFileSync(path.join(content, 'parks/taohuayuan-gaoxinqu.yaml'), 'utf8');
    expect(status).toBe(0);
    expect(text).toMatch(/^name: 桃花源高新区$/mu);
    expect(text).toMatch(/^approvedYear: 1992$/mu);
  });

  test('refuses to write it again', () => {
    const { status, stderr } = run('园区', '--name', '桃花源高新区');
    expect([status, stderr]).toEqual([1, expect.stringContaining('已有')]);
    expect(existsSync(path.join(content, 'parks/taohuayuan-gaoxinqu-2.yaml'))).toBe(false);
  });

  test('knows the parks that are there by their numbers', () => {
    const of = ['organization', '--name', '星河科技有限公司', '--type', 'enterprise', '--park'];
    expect(run(...of, 'taohuayuan').stderr).toContain('不应有园区编号 taohuayuan');
    expect(run(...of, 'taohuayuan-gaoxinqu').status).toBe(0);
  });

  test('dates an article today', () => {
    run('article', '--title', '夜校开课');
    const year = new Date().getFullYear();
    const text = readFileSync(path.join(content, `articles/${year}/yexiao-kaike.md`), 'utf8');
    expect(text).toMatch(new RegExp(`^date: "${year}-\\d{2}-\\d{2}"$`, 'mu'));
  });

  test('says in the words of check what is wrong with a value, and writes nothing', () => {
    const { status, stderr } = run('article', '--title', '招聘会', '--date', '2024年13月');
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('不应有 date: 2024年13月，应为 "2024-07-02"'),
    ]);
    expect(existsSync(path.join(content, 'articles/2024/zhaopinhui.md'))).toBe(false);
  });

  test('takes a kind and a date in the words of everyday', () => {
    run('article', '--title', '纳凉晚会', '--kind', '图片新闻', '--date', '2024年7月5日');
    const text = readFileSync(path.join(content, 'articles/2024/naliang-wanhui.md'), 'utf8');
    expect(text).toMatch(/^kind: photo-news$/mu);
    expect(text).toMatch(/^date: "2024-07-05"$/mu);
  });

  test('records a correction of an article, and refuses one that it does not hold', () => {
    run('article', '--title', '夜校开课', '--date', '2024-07-05');
    const of = ['correction', '--article', path.join(content, 'articles/2024/yexiao-kaike.md')];
    expect(run(...of, '--was', '夜校开学', '--now', '夜校开课').status).toBe(0);
    const log = readFileSync(path.join(content, 'corrections.yaml'), 'utf8');
    expect(log).toMatch(/article: 2024\/yexiao-kaike\n {4}date: "\d{4}-\d{2}-\d{2}"\n {4}was: 夜校开学\n/u);
    const { status, stderr } = run(...of, '--now', '夜校停课');
    expect([status, stderr]).toEqual([1, expect.stringContaining('不应有改成的文字“夜校停课”')]);
    expect(readFileSync(path.join(content, 'corrections.yaml'), 'utf8')).toBe(log);
  });

  test.each([
    [['prak', '--name', '桃花源'], '应为 park'],
    [['park', '--nmae', '桃花源'], '应为 --name'],
    [['park', '--name'], '不应有没有内容的 --name'],
    [['park'], '不应缺少 --name'],
    [[], '用法'],
  ])('exits 2 on %s', (args, says) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
  });
});

function run(...args: string[]) {
  const folder = args.length > 1 ? ['--content', content] : [];
  return spawnSync('node', ['src/cli/new.ts', ...args, ...folder], { encoding: 'utf8' });
}
