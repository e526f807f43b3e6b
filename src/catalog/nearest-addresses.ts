/** Less alike than this is another page altogether. */
const ALIKE = 0.5;

/** The entries whose address or title is most like a wanted address, the likest first. */
export function nearestAddresses(wanted: string, entries: readonly Address[], limit = 5): Address[] {
  const pairs = pairsOf(plain(wanted));
  const last = pairsOf(plain(wanted).split('/').at(-1) ?? '');
  return entries
    .map((entry) => ({
      entry,
      score: Math.max(likeness(pairs, pairsOf(plain(entry.path))), likeness(last, pairsOf(entry.title))),
    }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** One line an entry: `/parks/anyang/`, a tab, 安阳高新区. */
export function addressLines(entries: readonly Address[]): string {
  return entries.map(({ path, title }) => `${path}\t${title}`).join('\n');
}

/** What `addressLines` wrote. */
export function readAddressLines(lines: string): Address[] {
  return lines.split('\n').map((line) => {
    const [path = '', title = ''] = line.split('\t');
    return { path, title };
  });
}

function plain(path: string): string {
  return path.toLowerCase().replace(/^\/|\/(?:index\.html)?$/gu, ''); // /parks/anyang/
}

/** Neighbouring letters: 中关村 → 中关, 关村. */
function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}

/** Dice's coefficient: 1 where all pairs are shared, 0 where none is. */
function likeness(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

export interface Address {
  /** Without base. */
  path: string;
  title: string;
}
