import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** Vite's, as Astro hands it to an integration. */
export type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Editors and converters write several files at once: wait until they are done. */
const QUIET = 80;

/** Calls `run` once after each burst of changes below `folder`, never twice at a time. */
export function onChange(watcher: DevServer['watcher'], folder: string, run: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  watcher.add(folder);
  watcher.on('all', (_, file) => {
    if (!path.resolve(file).startsWith(folder + path.sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(run);
    }, QUIET);
  });
}
