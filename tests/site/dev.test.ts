import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../free-port.ts';

const PAGE = `湘江高新区夜校开课

本报讯（记者 王小明）2024年7月3日，湘江高新区职工夜校在星河公司开课，首批学员60人。

夜校由湘江高新区总工会主办，设人工智能、短视频制作等8门课程，每周三、周五晚上授课，免费向园区职工开放。
`;
const folder = mkdtempSync(path.join(tmpdir(), 'dev-'));
const port = await freePort();
let server: ReturnType<typeof spawn>;
let said = '';

beforeAll(async () => {
  copyProject();
  server = spawn(
    process.execPath,
    [path.resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
    {
      cwd: folder,
      // In a test runner's environment Astro serves no pages.
      env: { ...process.env, NODE_ENV: 'development', VITEST: '' },
    },
  );
  server.stdout?.on('data', (chunk) => (said += chunk));
  server.stderr?.on('data', (chunk) => (said += chunk));
  await eventually(() => textAt('/articles/'));
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a page dump saved in seeds/ shows up as an article', async () => {
  writeFileSync(path.join(folder, 'seeds/night-school.txt'), PAGE);
  const file = await eventually(async () => articleTitled('湘江高新区夜校开课'));
  expect(await eventually(() => textAt(addressOf(file)))).toContain('首批学员60人');
});

test('a title corrected in its file shows up too', async () => {
  const file = await eventually(async () => articleTitled('湘江高新区夜校开课'));
  const text = readFileSync(path.join(folder, file), 'utf8');
  writeFileSync(path.join(folder, file), text.replace(/^title: .*$/mu, 'title: 夜校迎来首批学员'));
  const shown = await eventually(async () => {
    const html = await textAt(addressOf(file));
    return html?.includes('<title>夜校迎来首批学员') ? html : undefined;
  });
  expect(shown).toContain('首批学员60人');
});

test('a mistake is said in the terminal, with its place', async () => {
  const file = path.join(folder, 'content/articles/2024/mistake.md');
  writeFileSync(file, '---\ntitle: 写错体裁\nkind: breif\ndate: null\nstatus: machine\n---\n\n正文。\n');
  const place = 'content/articles/2024/mistake.md:3:7 错误 不应有 kind: breif，应为 brief（简讯）';
  await eventually(async () => (said.includes(place) ? place : undefined));
  rmSync(file);
});

/** The tracked files as they are now, and what convert wrote; dependencies by a link. */
function copyProject(): void {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split(
    '\n',
  );
  for (const file of files) if (file && existsSync(file)) cpSync(file, path.join(folder, file));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
}

function articleTitled(title: string): string | undefined {
  const files = globSync('content/articles/**/*.md', { cwd: folder });
  return files.find((file) => readFileSync(path.join(folder, file), 'utf8').includes(`title: ${title}`));
}

function addressOf(file: string): string {
  return `/${file.split(path.sep).slice(1).join('/').replace(/\.md$/u, '/')}`;
}

async function textAt(address: string): Promise<string | undefined> {
  const response = await fetch(`http://localhost:${port}${address}`).catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing came within a minute. The server said:\n${said}`);
}
