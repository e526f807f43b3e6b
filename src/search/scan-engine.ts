import type { SearchDocument } from './documents.ts';
import type { Engine } from './engine.ts';
import { fold, type Variants } from './fold.ts';

/** Looks into every text: what the index must equal, and what serves while articles are being edited. */
export function scanEngine(documents: readonly SearchDocument[], variants?: Variants): Engine {
  const folded = documents.map(({ blocks }) => blocks.map(({ text }) => fold(text, variants)));
  return {
    find: async (term) =>
      folded.flatMap((blocks, doc) =>
        blocks.some((block) => block.includes(term))
          ? [{ doc, inTitle: blocks[0]?.includes(term) ?? false }]
          : [],
      ),
    count: async (term) => new Map(folded.map((blocks, doc) => [doc, countOccurrences(blocks, term)])),
  };
}

/** Occurrences of a folded term in folded blocks; those that overlap count each. */
export function countOccurrences(blocks: readonly string[], term: string): number {
  let count = 0;
  for (const block of blocks)
    for (let at = block.indexOf(term); at >= 0; at = block.indexOf(term, at + 1)) count++;
  return count;
}
