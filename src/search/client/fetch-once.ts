import { href } from '../../catalog/href.ts';

/** A JSON file of this site; anything but a good answer is an error. */
export async function getJson<T>(path: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await get(path, cache);
  return response.json() as Promise<T>;
}

/** What a gzip file of this site holds. */
export async function getUnzipped(path: string): Promise<Uint8Array> {
  const { body } = await get(path, 'default');
  if (!body) throw new Error(`Unexpected empty ${path}`);
  const unzipped = new Response(body.pipeThrough(new DecompressionStream('gzip')));
  return new Uint8Array(await unzipped.arrayBuffer());
}

/** Remembers what was fetched for each key; a failure is forgotten, so that it can be tried again. */
export function once<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    const known = loaded.get(key);
    if (known) return known;
    const fresh = load(key);
    loaded.set(key, fresh);
    fresh.catch(() => loaded.delete(key));
    return fresh;
  };
}

async function get(path: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(href(path), { cache });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response;
}
