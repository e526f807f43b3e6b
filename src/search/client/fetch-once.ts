import { href } from '../../catalog/href.ts';

/** A JSON file of this site; anything but a good answer is an error. */
export async function getJson<T>(path: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(href(path), { cache });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json() as Promise<T>;
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
