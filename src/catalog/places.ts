import { buildLexicon, type LexiconEntry } from '../names/lexicon.ts';
import { findMentions } from '../names/mentions.ts';
import type { Block, Report, Use } from './model.ts';

/** Where the names of all reports stand in their texts. One pass over the library. */
export function indexPlaces(reports: Report[]): Places {
  const byUse = new Map(reports.flatMap((report) => [...placesIn(report)]));
  return (use) => byUse.get(use) ?? [];
}

/**
 * Every stretch of a report that names one of its names. The longest name wins (`小米公司党委` is not `小米公司`);
 * a name that stands only inside longer ones has those places.
 */
export function placesIn(report: Report): Map<Use, Place[]> {
  const found = new Map<Use, Place[]>(report.uses.map((use) => [use, []]));
  const uses = new Map<LexiconEntry, Use>(report.uses.map((use) => [entryOf(use), use]));
  const lexicon = buildLexicon([...uses.keys()]);
  const blocks = [...headBlocks(report), ...report.blocks];
  for (const block of blocks) {
    for (const { start, end, entry } of findMentions(block.text, lexicon)) {
      const use = uses.get(entry);
      if (use) found.get(use)?.push({ report, block, start, end });
    }
  }
  for (const [use, places] of found) {
    if (places.length === 0) found.set(use, placesInside(use, blocks));
  }
  return found;
}

/** Kicker, title and subtitle: they stand at the head of the page, which needs no anchor. */
function headBlocks({ data }: Report): Block[] {
  return [data.kicker, data.title, data.subtitle]
    .filter((text) => text !== undefined)
    .map((text) => ({ role: 'heading', id: '', text }));
}

function entryOf(use: Use): LexiconEntry {
  return { kind: use.name.kind, id: use.name.id, names: spellings(use) };
}

function spellings({ forms, refs }: Use): string[] {
  return [...new Set([...forms, ...refs.map(({ name }) => name)])];
}

function placesInside(use: Use, blocks: Block[]): Place[] {
  const own = buildLexicon([entryOf(use)]);
  return blocks.flatMap((block) =>
    findMentions(block.text, own).map(({ start, end }) => ({ report: use.report, block, start, end })),
  );
}

/** The places of a name in one report, in reading order. */
export type Places = (use: Use) => Place[];

export interface Place {
  report: Report;
  block: Block;
  /** UTF-16 offsets in the block's text, end exclusive. */
  start: number;
  end: number;
}
