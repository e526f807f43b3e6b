import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onChange } from './on-change.ts';

const CONVERT = fileURLToPath(new URL('../cli/convert.ts', import.meta.url));

/** In development: a page dump saved in seeds/ becomes articles in content/, which Astro then shows by itself. */
export function convertSeeds(): AstroIntegration {
  return {
    name: 'convert-seeds',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        onChange(server.watcher, path.resolve('seeds'), async () => {
          const { code, said } = await convert();
          if (code === 0) return logger.info(said.trim());
          logger.error(said.trim());
          server.hot.send({ type: 'error', err: { plugin: '整理', message: said.trim(), stack: '' } });
        });
      },
    },
  };
}

function convert(): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CONVERT], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => resolve({ code, said }));
  });
}
