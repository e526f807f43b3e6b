import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import type { EngineName } from '../../src/search/engine.ts';
import { packNames } from '../../src/search/name-list.ts';
import { inventDocuments, inventNames, nameCount } from './corpus.ts';
import { writeStockIndex } from './stock-index.ts';

// Run as a process of its own, so that what it uses can be told: build-index.ts <pagefind|shards|stock> <articles> <folder>
const [, , engine = 'shards', articles = '1000', out = 'bench'] = process.argv;
const documents = inventDocuments(Number(articles));
const names = packNames(inventNames(nameCount(documents.length)));
const before = process.cpuUsage();
const start = performance.now();
const helpers = new Map<string, { cpu: number; peak: number }>();
const watch = setInterval(lookAtHelpers, 100);
if (engine === 'stock') await writeStockIndex(documents, out);
else {
  await writeSearchIndex(documents, names, out, engine as EngineName);
  await mkdir(path.join(out, 'search'), { recursive: true });
  await writeFile(path.join(out, 'search/names.json'), JSON.stringify(names));
}
clearInterval(watch);
const { user, system } = process.cpuUsage(before);
const own = [...helpers.values()];
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6 + own.reduce((sum, { cpu }) => sum + cpu, 0),
    peakMegabytes: process.resourceUsage().maxRSS / 1024 + Math.max(0, ...own.map(({ peak }) => peak)),
  }),
);

/** Linux tells what the indexing program beside this process has used; elsewhere only this process is counted. */
function lookAtHelpers(): void {
  try {
    for (const task of readdirSync('/proc/self/task')) {
      const children = readFileSync(`/proc/self/task/${task}/children`, 'utf8').trim();
      for (const pid of children.split(' ').filter(Boolean)) helpers.set(pid, usageOf(pid));
    }
  } catch {
    // The program has ended, or this is not Linux.
  }
}

function usageOf(pid: string): { cpu: number; peak: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const peak = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, peak: Number(peak ?? 0) / 1024 };
}
