/** What finds text. Another engine takes this one's place by implementing this and nothing else. */
export interface Engine {
  /** Every document that contains a folded term of two or more characters within one block, and no other. */
  find(term: string): Promise<Found[]>;
  /** How often each of them contains it, all blocks together. Asked only to put long results in order. */
  count(term: string): Promise<Map<number, number>>;
  /** Every document that contains a folded character. Without this, texts are read. */
  having?(character: string): Promise<ReadonlySet<number>>;
}

export interface Found {
  /** Number of the document: 0 is the newest. */
  doc: number;
  inTitle: boolean;
}

export type EngineName = 'pagefind' | 'shards';

/** Pagefind's directory grows with the archive and every first query loads it whole; beyond this shards weigh less. */
const PAGEFIND_UP_TO = 1000;

/** What serves an archive of so many reports. */
export function engineFor(reports: number): EngineName {
  return reports > PAGEFIND_UP_TO ? 'shards' : 'pagefind';
}
