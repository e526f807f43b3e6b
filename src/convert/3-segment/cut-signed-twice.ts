import { widthOf } from '../2-repair/width.ts';
import type { BodyBlock } from '../types.ts';
import { cutWhereApart } from './cut-where-apart.ts';
import { type Desk, type Draft, openDraft } from './draft.ts';
import { readHead } from './head.ts';
import { alike, formOf } from './label-form.ts';

const SHORTEST_HEADLINE = 10;
/** `记者手记` and a headline below it. */
const NOTE = /^(?:记者|采访|编辑|编者)?(?:手记|札记|感言)$/u;

/**
 * An article that named its author above is not signed again below: what stands since its last sub-heading is an
 * article of its own, if that heading reads like a headline and not like the others. Sub-headings seldom stand alone.
 */
export function cutWhereSignedTwice(desk: Desk, draft: Draft): Draft | undefined {
  const last = lastHeadline(draft.body);
  if (last < 0) return draft.bylines.length > 0 ? cutWhereApart(desk, draft) : undefined;
  const first = firstOfGroup(draft.body, last);
  const labels = draft.body.slice(first, last + 1);
  if (draft.bylines.length === 0 && !isFirstPortrait(draft.body.slice(0, first), labels)) return undefined;
  if (!readsLikeHeadline(draft.body.slice(0, first), labels)) return undefined;
  const body = draft.body.splice(first).slice(labels.length);
  draft.closed = true;
  const cut = openDraft(
    desk,
    readHead(
      labels.map(({ text, spans }) => ({ text, spans })),
      { top: false, dateline: false },
    ),
  );
  cut.body = body;
  return cut;
}

/** `高级技师 冯铁军` and a headline below the lead of a collection: its first portrait is signed by itself. */
function isFirstPortrait(above: BodyBlock[], labels: BodyBlock[]): boolean {
  const [first] = labels;
  const headed = above.some(({ role }) => role === 'heading');
  return !headed && labels.length > 1 && formOf(first?.text ?? '') === 'person';
}

/** Index of the last heading that is no row of profiles: `胡玉龙｜十佳高新工匠` and `段小梅｜十佳高新工匠` stand below it. */
function lastHeadline(body: BodyBlock[]): number {
  const headings = body.filter(({ role }) => role === 'heading').map(({ text }) => text);
  return body.findLastIndex(
    ({ role, text }) => role === 'heading' && (headings.length < 3 || !isOneOfMany(text, headings)),
  );
}

function isOneOfMany(heading: string, headings: string[]): boolean {
  const form = formOf(heading);
  return form !== undefined && headings.filter((other) => formOf(other) === form).length > 1;
}

/** Index of the first of the headings that stand together. */
function firstOfGroup(body: BodyBlock[], last: number): number {
  let first = last;
  while (body[first - 1]?.role === 'heading') first--;
  return first;
}

function readsLikeHeadline(above: BodyBlock[], labels: BodyBlock[]): boolean {
  const earlier = above
    .filter(({ role, text }) => role === 'heading' && formOf(text) !== 'honour')
    .map(({ text }) => text);
  const widest = Math.max(...labels.map(({ text }) => widthOf(text)));
  if (labels.length > 1 && labels.some(({ text }) => formOf(text) === 'person' || NOTE.test(text)))
    return true;
  const fits = earlier.some(
    (heading) =>
      Math.abs(widthOf(heading) - widest) <= 1.5 || labels.some(({ text }) => alike(heading, text)),
  );
  const alone = above.every(({ role }) => role !== 'heading');
  return (alone || widest >= SHORTEST_HEADLINE) && !fits;
}
