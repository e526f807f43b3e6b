import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { check } from '../check/index.ts';
import { countMessages, report } from '../check/report.ts';
import type { Mistake, Verdict } from './check-worker.ts';
import { readLibraryFiles } from './library-files.ts';
import { type DevServer, onChange } from './on-change.ts';

const FOLDERS = { content: 'content', seeds: 'seeds' };

/** Stops the build at an editor's error; in development shows it in the browser and in the terminal. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      // Before Astro reads the content: its own words are English.
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const files = check(await readLibraryFiles(FOLDERS));
        const { errors, warnings } = countMessages(files);
        if (errors > 0) throw withoutStack(`内容有错，网站没有生成：\n${report(files, 'text')}`);
        if (warnings > 0) logger.warn(`${warnings} 处警告，见 npm run check`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const worker = new Worker(new URL('./check-worker.ts', import.meta.url));
        let shown: Mistake | undefined;
        worker.on('message', ({ said, first }: Verdict) => {
          if (said) logger.warn(`\n${said}`);
          if (first) show(server, first);
          else if (shown) takeAway(server);
          shown = first;
        });
        worker.on('error', ({ message }) => logger.error(`内容检查中断，请重新启动 npm run dev：${message}`));
        // A page that was reloaded has lost its overlay, not its mistake.
        server.ws.on('connection', () => shown && show(server, shown));
        const run = async () => worker.postMessage(FOLDERS);
        onChange(server.watcher, path.resolve(FOLDERS.content), run);
        server.httpServer?.once('close', () => worker.terminate());
        run();
      },
    },
  };
}

/** Where in our code it was noticed tells an editor nothing. */
function withoutStack(message: string): Error {
  return Object.assign(new Error(message), { stack: '' });
}

/** In Vite's own overlay. */
function show(server: DevServer, { file, line, column, frame, message }: Mistake): void {
  const err = { plugin: '内容检查', message, stack: '', id: file, loc: { file, line, column }, frame };
  server.hot.send({ type: 'error', err });
}

/** Vite's overlay goes with any update, also one of nothing. */
function takeAway(server: DevServer): void {
  server.hot.send({ type: 'update', updates: [] });
}
