import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { VFile } from 'vfile';
import { check } from '../check/index.ts';
import { countMessages, report } from '../check/report.ts';
import { readLibraryFiles } from './library-files.ts';
import { type DevServer, onChange } from './on-change.ts';

const FOLDERS = { content: 'content', seeds: 'seeds' };

/** Stops the build at an editor's error; in development shows it in the browser and in the terminal. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const files = check(await readLibraryFiles(FOLDERS));
        const { errors, warnings } = countMessages(files);
        if (errors > 0) throw new Error(`内容有错，网站没有生成：\n${report(files, 'text')}`);
        if (warnings > 0) logger.warn(`${warnings} 处警告，见 npm run check`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const run = async () => {
          const files = check(await readLibraryFiles(FOLDERS));
          if (countMessages(files).errors + countMessages(files).warnings > 0)
            logger.warn(`\n${report(files, 'text')}`);
          showFirstError(server, files);
        };
        onChange(server.watcher, path.resolve(FOLDERS.content), run);
        await run();
      },
    },
  };
}

/** In Vite's own overlay, which goes away with the next update. */
function showFirstError(server: DevServer, files: VFile[]): void {
  for (const file of files) {
    const error = file.messages.find(({ fatal }) => fatal);
    if (!error) continue;
    const { line = 1, column = 1, reason, ruleId } = error;
    const loc = { file: file.path, line, column };
    const frame = String(file.value).split('\n')[line - 1] ?? '';
    const message = `${reason}（规则 ${ruleId}）`;
    server.hot.send({
      type: 'error',
      err: { plugin: '内容检查', message, stack: '', id: file.path, loc, frame },
    });
    return;
  }
}
