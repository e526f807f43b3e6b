import { bmp } from '../plane.ts';
import type { Block, BodyBlock } from '../types.ts';
import { type Desk, type Draft, decideAt, runningText } from './draft.ts';
import { formOf } from './label-form.ts';
import { isNews } from './label-place.ts';
import { FEWEST_IN_ROW, isNameLine } from './portrait-names.ts';
import { isSlogan } from './siblings.ts';

/** `（本报记者 某甲 某乙 整理）` */
const COMPILED = /整理[)）\]】]?$/u;
/** `本报摘登他们的事迹`, `7名个人和集体`: what announces a row. */
const ANNOUNCED = bmp(/[他她它]们|事迹|故事|风采|如下|(?:\d+|[三四五六七八九十]+)[名位个家]/u);

/**
 * An unsigned report that announces a row of unsigned portraits below it, behind the last of which stands who compiled it: one
 * piece, of which each portrait is a section.
 */
export function joinCompiled(desk: Desk): void {
  for (let at = desk.drafts.length - 1; at >= FEWEST_IN_ROW; at--) {
    const last = desk.drafts[at] as Draft;
    const signature = desk.rawOf(last.bylineSpans.at(-1)?.line ?? 0).trim();
    if (!COMPILED.test(signature) || !isPortrait(last)) continue;
    const first = desk.drafts.slice(0, at).findLastIndex((one) => !isPortrait(one) || isSigned(one)) + 1;
    const lead = desk.drafts[first - 1];
    if (!lead?.head.title || at - first + 1 < FEWEST_IN_ROW || !announces(lead)) continue;
    const row = desk.drafts.splice(first, at - first + 1);
    const heads = new Set(row.map(({ head }) => head.title?.spans[0]?.line));
    desk.decisions = desk.decisions.filter(({ line }) => !heads.has(line));
    lead.body.push(...row.flatMap(({ head, body }) => [...headingOf(head.title), ...body]));
    lead.bylines = last.bylines;
    lead.bylineSpans = last.bylineSpans;
    lead.closed = true;
    const why = '题下的一组人物、单位由文末署名的人整理，同是一篇';
    decideAt(desk, lead.head.title, 'join-compiled', why);
    at = first;
  }
}

/** An unsigned report, no news item, that says of whom the row will tell. */
function announces(lead: Draft): boolean {
  const text = runningText(lead);
  return !lead.photo && !isSigned(lead) && !isNews(text) && ANNOUNCED.test(text);
}

function isSigned({ bylineSpans }: Draft): boolean {
  return bylineSpans.length > 0;
}

/** With nothing but the name of a person or a body, or whom it is about, above its text. */
function isPortrait({ head, photo }: Draft): boolean {
  const { title, ...others } = head;
  if (!title || photo || Object.keys(others).length > 0) return false;
  return isNameLine(title.text) || isSlogan(title.text) || formOf(title.text) === 'body';
}

function headingOf(title: Block | undefined): BodyBlock[] {
  return title ? [{ text: title.text, spans: title.spans, role: 'heading' }] : [];
}
