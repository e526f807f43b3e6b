import type { Engine, Found } from '../engine.ts';

/** Pagefind in a worker of its own. After a failure the next search starts a new one. `folder`: address of the index. */
export function pagefindEngine(folder: string): Engine {
  let worker: Worker | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const fail = (reason: string) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(new URL('./pagefind-worker.ts', import.meta.url), {
      type: 'module',
      name: folder,
    });
    started.onerror = (event) => fail(event.message || 'worker');
    started.onmessage = ({ data: { id, found, error } }: MessageEvent<Reply>) => {
      if (error) return fail(error);
      waiting.get(id)?.resolve(found ?? []);
      waiting.delete(id);
    };
    return started;
  };
  return {
    find: (term) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, term });
      }),
  };
}

interface Waiting {
  resolve(found: Found[]): void;
  reject(error: Error): void;
}

interface Reply {
  id: number;
  found?: Found[];
  error?: string;
}
