import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** The page itself, which budgets leave out. */
const PAGE = /(?:\/|\.html|\.css|\.svg|\.ico|comfort\.js)$/u;

/** Modules of the project, for measuring a part of the page by itself. */
const SOURCE = /^\/src\/search\/[\w-]+\.ts$/u;

/** Serves a folder as static hosts do, text compressed, and counts what it sends. */
export async function serveGzip(root: string) {
  const sent: { path: string; bytes: number }[] = [];
  const server = createServer(async ({ url = '/' }, response) => {
    const name = decodeURIComponent(url.split('?')[0] ?? '/');
    const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
    const type = TYPES[path.extname(file)];
    const raw = SOURCE.test(name) ? sourceOf(name) : await readFile(file).catch(() => undefined);
    if (!raw) {
      response.writeHead(404).end();
      return;
    }
    const body = type ? gzipSync(raw) : Buffer.from(raw);
    if (!PAGE.test(name)) sent.push({ path: name, bytes: body.length });
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(type ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const take = () => sent.splice(0);
  return { address: `http://127.0.0.1:${port}`, take, close: () => server.close() };
}

function sourceOf(name: string): string {
  return stripTypeScriptTypes(readFileSync(`.${name}`, 'utf8'));
}
