import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { preview } from 'astro';

const HOST = process.env['HOST'] || '127.0.0.1';
const PORT = Number(process.env['PORT'] || 4321);

if (!Number.isInteger(PORT) || PORT < 1 || PORT > 65535) {
  stop(`不应有 PORT=${process.env['PORT']}，应为 1 到 65535 的整数`, 2);
}
if (!existsSync('dist/index.html'))
  stop('还没有建好的网站（dist/ 为空）。请先运行 npm run build，或直接 npm start。', 1);
if (await isBusy()) {
  stop(`端口 ${PORT} 已被占用。请先关掉占用它的程序，或换一个端口：PORT=${PORT + 1} npm start`, 1);
}
await preview({ server: { host: HOST, port: PORT }, logLevel: 'error' });
console.log(`高新区报道库已就绪：http://${shown()}:${PORT}${base()}（按 Ctrl+C 停止）`);

function isBusy(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(true));
    probe.listen(PORT, HOST, () => probe.close(() => resolve(false)));
  });
}

function shown(): string {
  return HOST === '127.0.0.1' ? 'localhost' : HOST;
}

/** `/` or the folder that the site was built for, with a slash at the end. */
function base(): string {
  return `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/gu, '/');
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
