// These run in the page. The first time that a term is asked for loads what it needs; the second is the search.

/** Pagefind in its worker. */
export async function askWorker({ worker, terms }: { worker: string; terms: string[] }) {
  const engine = new Worker(worker, { type: 'module', name: '/pagefind/' });
  const ask = (term: string) =>
    new Promise<number[]>((resolve) => {
      engine.onmessage = ({ data }) => resolve(data.result.map(({ doc }: { doc: number }) => doc));
      engine.postMessage({ id: 1, task: 'find', term });
    });
  const answers = [];
  for (const term of terms) {
    await ask(term);
    const start = performance.now();
    const docs = await ask(term);
    answers.push({ docs, ms: performance.now() - start });
  }
  return answers;
}

/** Shards, by the modules that the page has in its bundle. */
export async function askShards({ terms }: { terms: string[] }) {
  const { shardEngine } = await import(/* @vite-ignore */ `${location.origin}/src/search/shard-engine.ts`);
  const { readShard } = await import(/* @vite-ignore */ `${location.origin}/src/search/shard-file.ts`);
  const { version, shards } = await (await fetch('/search/index.json')).json();
  const loaded = new Map<number, Promise<unknown>>();
  const load = async (shard: number) => {
    const { body } = await fetch(`/search/${version}/shards/${shard}.gzip`);
    const unzipped = new Response(body?.pipeThrough(new DecompressionStream('gzip')));
    return readShard(new Uint8Array(await unzipped.arrayBuffer()));
  };
  const engine = shardEngine(shards, (shard: number) => {
    const known = loaded.get(shard) ?? load(shard);
    loaded.set(shard, known);
    return known;
  });
  const answers = [];
  for (const term of terms) {
    await engine.find(term);
    const start = performance.now();
    const found: { doc: number }[] = await engine.find(term);
    answers.push({ docs: found.map(({ doc }) => doc), ms: performance.now() - start });
  }
  return answers;
}
