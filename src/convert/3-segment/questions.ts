import type { LabelPlace } from './label-place.ts';

const QUESTION = /^(?:问|[Qq]\d?)[：:]/u;
const TURN = /^(?:[问答]|[QqAa]\d?)[：:]/u;

/** `问：毕业租房有没有补贴？`: below a report without questions a column of them. */
export function opensQuestions({ next, article }: LabelPlace): boolean {
  return QUESTION.test(next) && !article.split('\n').some((line) => QUESTION.test(line));
}

/** Below the last answer of such a column something else. */
export function leavesQuestions({ next, article, headings }: LabelPlace): boolean {
  const last = article.trimEnd().split('\n').at(-1) ?? '';
  return headings.length === 0 && TURN.test(last) && !TURN.test(next);
}
