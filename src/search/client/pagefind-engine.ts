import type { Engine } from '../engine.ts';

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
    started.onmessage = ({ data: { id, result, error } }: MessageEvent<Reply>) => {
      if (error) return fail(error);
      waiting.get(id)?.resolve(result);
      waiting.delete(id);
    };
    return started;
  };
  const ask = <T>(task: 'find' | 'count', term: string) =>
    new Promise<T>((resolve, reject) => {
      worker ??= start();
      const id = ++last;
      waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      worker.postMessage({ id, task, term });
    });
  return { find: (term) => ask('find', term), count: (term) => ask('count', term) };
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}
