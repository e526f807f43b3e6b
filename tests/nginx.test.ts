import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from './free-port.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const FILES = {
  'index.html': '<h1>首页</h1>',
  'parks/index.html': '<h1>园区</h1>',
  '404.html': '<h1>没有这一页</h1>',
  '_astro/a.css': 'body{}',
  'data/parks.csv': '名称\n',
};

/** Where nginx is installed, it serves a small folder with the configuration that the documents give. */
describe.skipIf(!hasNginx)('nginx with docs/nginx.conf', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  let server: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(FILES)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port));
    server = spawn('nginx', ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-g', 'daemon off;']);
    await answered(origin);
  });
  afterAll(() => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  test('pages are revalidated, files with a digest kept, both with the headers of security', async () => {
    const page = await fetch(`${origin}/parks/`);
    const asset = await fetch(`${origin}/_astro/a.css`);
    expect(await page.text()).toBe(FILES['parks/index.html']);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(asset.headers.get('cache-control')).toContain('immutable');
    for (const { headers } of [page, asset]) expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a folder without its slash is led on, an address that is not there gets our page', async () => {
    const bare = await fetch(`${origin}/parks`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/parks/']);
    const missing = await fetch(`${origin}/none/`);
    expect([missing.status, await missing.text()]).toEqual([404, FILES['404.html']]);
  });

  test('Chinese says that it is UTF-8', async () => {
    const { headers } = await fetch(`${origin}/data/parks.csv`);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});

function configuration(folder: string, port: number): string {
  const site = readFileSync('docs/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/park-reports', folder);
  const temporary = TEMPORARY.map((name) => `${name}_temp_path ${path.join(folder, name)};`).join(' ');
  const log = path.join(folder, 'error.log');
  // Otherwise root's nginx serves as someone who may not read a temporary folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} pid ${path.join(folder, 'pid')}; error_log ${log}; events {} http { access_log off; ${temporary} ${site} }`;
}

async function answered(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(origin).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer at ${origin}`);
}
