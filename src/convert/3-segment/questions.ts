import { bmp } from '../plane.ts';
import type { LabelPlace } from './label-place.ts';

const QUESTION = /^(?:问|[Qq]\d?)[：:]/u;
const TURN = /^(?:[问答]|[QqAa]\d?)[：:]/u;

/** `问：毕业租房有没有补贴？`: below a report without questions a column of them. */
export function opensQuestions({ next, article }: LabelPlace): boolean {
  return QUESTION.test(next) && !article.split('\n').some((line) => QUESTION.test(line));
}

/** `记者：` and `顾某某：` in turns. */
const ASKED = bmp(/^(?:本报|本刊)?记者[：:]/u);
const SPOKEN = bmp(/^\p{Script=Han}{2,4}[：:]/u);

/** Below the last answer of such a column something else. */
export function leavesQuestions({ next, article, headings }: LabelPlace): boolean {
  const last = article.trimEnd().split('\n').at(-1) ?? '';
  const asked = article.split('\n').filter((line) => ASKED.test(line)).length > 1;
  const turn = TURN.test(last) || (asked && SPOKEN.test(last));
  return headings.length === 0 && turn && !TURN.test(next) && !(asked && SPOKEN.test(next));
}
