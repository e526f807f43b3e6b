import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DevServer, startDev } from '../dev-server.ts';
import { copyProject } from '../project-copy.ts';

const PAGE = `湘江高新区夜校开课

本报讯（记者 王小明）2024年7月3日，湘江高新区职工夜校在星河公司开课，首批学员60人。

夜校由湘江高新区总工会主办，设人工智能、短视频制作等8门课程，每周三、周五晚上授课，免费向园区职工开放。
`;
/** Milliseconds: less than the watcher needs to see two changes as two. */
const EMPTY = 10;
const folder = copyProject('dev');
let server: DevServer;

beforeAll(async () => {
  server = await startDev(folder);
});

afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a page dump saved in seeds/ shows up as an article', async () => {
  writeFileSync(path.join(folder, 'seeds/night-school.txt'), PAGE);
  const file = await server.eventually(async () => articleTitled('湘江高新区夜校开课'));
  expect(await server.eventually(() => server.textAt(addressOf(file)))).toContain('首批学员60人');
});

test('a title corrected in its file shows up too, also when the file is empty for a moment', async () => {
  const file = await server.eventually(async () => articleTitled('湘江高新区夜校开课'));
  const text = readFileSync(path.join(folder, file), 'utf8');
  writeFileSync(path.join(folder, file), '');
  await sleep(EMPTY);
  writeFileSync(path.join(folder, file), text.replace(/^title: .*$/mu, 'title: 夜校迎来首批学员'));
  const shown = await server.eventually(async () => {
    const html = await server.textAt(addressOf(file));
    return html?.includes('<title>夜校迎来首批学员') ? html : undefined;
  });
  expect(shown).toContain('首批学员60人');
});

test('a correction shows up on the page of its article and in the log; a former address leads on', async () => {
  const file = await server.eventually(async () => articleTitled('夜校迎来首批学员'));
  const id = file.split(path.sep).slice(2).join('/').replace(/\.md$/u, '');
  const change = 'was: 湘江高新区夜校开课\n    now: 夜校迎来首批学员\n';
  const content = path.join(folder, 'content');
  const record = `corrections:\n  - article: ${id}\n    date: "2024-07-08"\n    ${change}`;
  writeFileSync(path.join(content, 'corrections.yaml'), record);
  writeFileSync(path.join(content, 'redirects.yaml'), `2023/old: ${id}\n`);
  for (const address of [addressOf(file), '/corrections/'])
    await server.eventually(async () => {
      const html = await server.textAt(address);
      return html?.includes('2024年7月8日') && html.includes('“湘江高新区夜校开课”改为“夜校迎来首批学员”')
        ? true
        : undefined;
    });
  const old = await server.eventually(() => server.textAt('/articles/2023/old/'));
  expect(old).toContain(`content="0;url=${addressOf(file)}"`);
  expect(old).toContain('网址已改');
});

test('a mistake is said in the terminal and over the page, with its place, until it is mended', async () => {
  const file = path.join(folder, 'content/articles/2024/mistake.md');
  const place = 'content/articles/2024/mistake.md:3:7';
  const says = '不应有 kind: breif，应为 brief（简讯）';
  writeFileSync(file, '---\ntitle: 写错体裁\nkind: breif\ndate: null\nstatus: machine\n---\n\n正文。\n');
  await server.eventually(async () => server.said().includes(`${place} 错误 ${says}`) || undefined);
  const told = await server.overlays();
  const overlay = await server.eventually(async () => told().find(({ type }) => type === 'error'));
  expect(overlay.err).toMatchObject({
    message: `${says}（规则 wrong-value）`,
    loc: { file: expect.stringContaining('mistake.md'), line: 3, column: 7 },
    frame: 'kind: breif',
  });
  rmSync(file);
  await server.eventually(async () => told().some(({ type }) => type === 'update') || undefined);
});

function articleTitled(title: string): string | undefined {
  const files = globSync('content/articles/**/*.md', { cwd: folder });
  return files.find((file) => readFileSync(path.join(folder, file), 'utf8').includes(`title: ${title}`));
}

function addressOf(file: string): string {
  return `/${file.split(path.sep).slice(1).join('/').replace(/\.md$/u, '/')}`;
}
