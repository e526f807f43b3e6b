import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onChange } from './on-change.ts';

const CONVERT = fileURLToPath(new URL('../cli/convert.ts', import.meta.url));
const AWAIT_SEEDS = new URL('./await-seeds.ts', import.meta.url).href;
const CODE = fileURLToPath(new URL('../convert', import.meta.url));
/** Milliseconds after a conversion in which the new pages are shown before the next one is made ready. */
const PAUSE = 3000;

/** In development: a page dump saved in seeds/ becomes articles in content/, which Astro then shows by itself. */
export function convertSeeds(): AstroIntegration {
  return {
    name: 'convert-seeds',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let ready: Conversion | undefined = prepare();
        onChange(server.watcher, path.resolve('seeds'), async () => {
          const conversion = ready ?? prepare();
          ready = undefined;
          const { code, said } = await conversion.run();
          setTimeout(() => (ready ??= prepare()), PAUSE);
          if (code === 0) return logger.info(said.trim());
          logger.error(said.trim());
          server.hot.send({ type: 'error', err: { plugin: '整理', message: said.trim(), stack: '' } });
        });
        // What is ready has the code of before.
        onChange(server.watcher, CODE, async () => {
          ready?.cancel();
          ready = undefined;
        });
        server.httpServer?.once('close', () => ready?.cancel());
      },
    },
  };
}

/** `npm run convert` with everything loaded, waiting for its start: loading takes as long as converting. */
function prepare(): Conversion {
  const child = spawn(process.execPath, ['--import', AWAIT_SEEDS, CONVERT], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  const end = new Promise<{ code: number | null; said: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, said })),
  );
  return {
    run: () => {
      if (child.connected) child.send('start');
      return end;
    },
    cancel: () => child.kill(),
  };
}

interface Conversion {
  run(): Promise<{ code: number | null; said: string }>;
  cancel(): void;
}
