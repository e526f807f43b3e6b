import type { SetLine } from './measure.ts';

/** The place between two lines: does the text go on, or does a block end here? */
export interface Seam {
  /** Lines of the block so far; the last one is `before`. */
  open: SetLine[];
  before: SetLine;
  after: SetLine;
  /** The line behind `after`. */
  next?: SetLine | undefined;
  /** The lines behind `after`, a picture's text long. */
  ahead: SetLine[];
  /** True where the page near this place has the characters next to each other. */
  attested(text: string): boolean;
}

export type Verdict = 'join' | 'break';

/** One printing habit. The first rule of the order that has a verdict decides. */
export interface SeamRule {
  id: string;
  /** The rule in a sentence, as the dry run prints it. */
  says: string;
  /** Lines of a page; `at` is the index of the line before the seam. They are the rule's tests. */
  examples: { lines: string[]; at: number; verdict: Verdict | undefined }[];
  decide(seam: Seam): Verdict | undefined;
}
