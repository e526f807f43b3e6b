import type { SeamRule } from './rule.ts';
import { beginAlike } from './rules/begin-alike.ts';
import { beginAtHeadline } from './rules/begin-at-headline.ts';
import { beginAtIndent } from './rules/begin-at-indent.ts';
import { continueAfterComma } from './rules/continue-after-comma.ts';
import { continueCutNumber } from './rules/continue-cut-number.ts';
import { continueCutWord } from './rules/continue-cut-word.ts';
import { continueDropCap } from './rules/continue-drop-cap.ts';
import { continueFullLine } from './rules/continue-full-line.ts';
import { continueHeadline } from './rules/continue-headline.ts';
import { continueOpenQuotation } from './rules/continue-open-quotation.ts';
import { continuePastBlank } from './rules/continue-past-blank.ts';
import { continueSetIn } from './rules/continue-set-in.ts';
import { continueUnfinishedSentence } from './rules/continue-unfinished-sentence.ts';
import { endAtBlankLine } from './rules/end-at-blank-line.ts';
import { endAtPost } from './rules/end-at-post.ts';
import { endAtShortLine } from './rules/end-at-short-line.ts';
import { endWhereRoomIsLeft } from './rules/end-where-room-is-left.ts';
import { endWithSentence } from './rules/end-with-sentence.ts';
import { separateDoubledHeadline } from './rules/separate-doubled-headline.ts';
import { separateLabelledLine } from './rules/separate-labelled-line.ts';
import { separateListRows } from './rules/separate-list-rows.ts';
import { separatePhotoItem } from './rules/separate-photo-item.ts';
import { separateRows } from './rules/separate-rows.ts';
import { standAloneHeadline } from './rules/stand-alone-headline.ts';

/** Asked from top to bottom at every seam; the first verdict holds. */
export const SEAM_RULES: SeamRule[] = [
  separateLabelledLine,
  separateRows,
  separateListRows,
  separateDoubledHeadline,
  continueCutWord,
  continueDropCap,
  separatePhotoItem,
  continueHeadline,
  endAtPost,
  continueOpenQuotation,
  beginAlike,
  continueAfterComma,
  continueCutNumber,
  continuePastBlank,
  endAtBlankLine,
  beginAtHeadline,
  beginAtIndent,
  continueSetIn,
  endWhereRoomIsLeft,
  endAtShortLine,
  endWithSentence,
  standAloneHeadline,
  continueUnfinishedSentence,
  continueFullLine,
];
