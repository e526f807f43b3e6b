import type { SearchDocument } from './documents.ts';
import type { Engine } from './engine.ts';
import { fold, type Variants } from './fold.ts';

/** Looks into every text: what the index must equal, and what serves while articles are being edited. */
export function scanEngine(documents: readonly SearchDocument[], variants?: Variants): Engine {
  const folded = documents.map(({ blocks }) => blocks.map(({ text }) => fold(text, variants)));
  return {
    find: async (term) =>
      folded.flatMap((blocks, doc) => {
        const { count, inTitle } = readBlocks(blocks, term);
        return count > 0 ? [{ doc, inTitle }] : [];
      }),
    count: async (term) => new Map(folded.map((blocks, doc) => [doc, countOccurrences(blocks, term)])),
  };
}

/** The same for one document, given its folded blocks, the title first. */
export function readBlocks(blocks: readonly string[], term: string): { count: number; inTitle: boolean } {
  return { count: countOccurrences(blocks, term), inTitle: blocks[0]?.includes(term) ?? false };
}

/** Those that overlap count each. */
function countOccurrences(blocks: readonly string[], term: string): number {
  let count = 0;
  for (const block of blocks)
    for (let at = block.indexOf(term); at >= 0; at = block.indexOf(term, at + 1)) count++;
  return count;
}
