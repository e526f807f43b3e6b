import type { SearchDocument } from './documents.ts';
import type { Engine } from './engine.ts';
import { fold, type Variants } from './fold.ts';

/** Looks into every text: what the index must equal, and what serves while articles are being edited. */
export function scanEngine(documents: readonly SearchDocument[], variants?: Variants): Engine {
  const folded = documents.map(({ blocks }) => blocks.map(({ text }) => fold(text, variants)));
  return {
    find: async (term) =>
      folded.flatMap((blocks, doc) => {
        const count = blocks.reduce((sum, block) => sum + countOverlapping(block, term), 0);
        return count > 0 ? [{ doc, count, inTitle: blocks[0]?.includes(term) ?? false }] : [];
      }),
  };
}

function countOverlapping(text: string, term: string): number {
  let count = 0;
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) count++;
  return count;
}
