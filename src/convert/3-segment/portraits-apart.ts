import { isRollHeading } from '../2-repair/shape.ts';
import { bmp } from '../plane.ts';
import type { Block, BodyBlock, BylineBlock, Span } from '../types.ts';
import { type Desk, type Draft, decideAt, newDraft } from './draft.ts';
import { readHead } from './head.ts';
import { formOf, ITEM_MARK } from './label-form.ts';
import { FEWEST_IN_ROW, isGroupPortrait } from './portrait-names.ts';
import { isSlogan } from './siblings.ts';

/** `铁木仓 让风机不再“喝西北风”`: whatever the family name, among others of the form. */
const SET_APART = bmp(/^\p{Script=Han}{2,4}\s[^\s，。]{6,}$/u);

/**
 * A portrait has no other portraits for sub-headings: where the first of a row is an article, the others are too. So are
 * all of a row where the roll of those honoured is an article below it.
 */
export function setPortraitsApart(desk: Desk): void {
  desk.drafts = desk.drafts.flatMap((draft, at, all) => {
    const cuts = (isRollAlone(all[at + 1]) && rowAboveRoll(draft)) || cutsOf(draft);
    return cuts.length === 0 ? [draft] : cutAt(desk, draft, cuts);
  });
}

function isRollAlone(draft: Draft | undefined): boolean {
  const { kicker, title, series } = draft?.head ?? {};
  return [series, kicker, title].some((block) => isRollHeading(block?.text ?? ''));
}

/** Where the headings stand of an article that has a lead and no others than of portraits, unless it is one of them all. */
function rowAboveRoll({ head, body }: Draft): number[] | undefined {
  const headings = body.flatMap(({ role, text }, at) => (role === 'heading' ? [{ text, at }] : []));
  const lead = headings[0]?.at !== 0 && !isGroupPortrait(textsOf(head));
  const row = headings.length >= FEWEST_IN_ROW && headings.every(({ text }) => kindOf(text) !== undefined);
  return lead && row ? headings.map(({ at }) => at) : undefined;
}

function textsOf({
  kicker,
  title,
  subtitle,
}: Draft['head']): Record<'kicker' | 'title' | 'subtitle', string> {
  return { kicker: kicker?.text ?? '', title: title?.text ?? '', subtitle: subtitle?.text ?? '' };
}

/** Whether a headline heads the portrait of a person or of a body. */
function kindOf(label: string): 'person' | 'body' | undefined {
  const form = formOf(label.replace(ITEM_MARK, ''));
  if (form === 'person' || form === 'body') return form;
  return isSlogan(label) ? 'person' : undefined;
}

/** Where among an article's blocks the headings of portraits like it stand, the first of each group. */
function cutsOf({ head, body }: Draft): number[] {
  const title = head.title?.text ?? '';
  const kind = kindOf(title) ?? (SET_APART.test(title) ? 'person' : undefined);
  const cuts = body.flatMap(({ role, text }, at) =>
    role === 'heading' && body[at - 1]?.role !== 'heading' && kindOf(text) === kind ? [at] : [],
  );
  return kind === undefined || (kindOf(title) === undefined && cuts.length < 2) ? [] : cuts;
}

function cutAt(desk: Desk, draft: Draft, cuts: number[]): Draft[] {
  const [first = draft.body.length] = cuts;
  const parts = cuts.map((at, i) => draft.body.slice(at, cuts[i + 1]));
  const portraits = parts.map((part) => portraitOf(part));
  const own: Draft = { ...draft, body: draft.body.slice(0, first) };
  const signed = portraits.findLast((part) => startOf(part) < (draft.bylineSpans[0]?.line ?? 0));
  if (signed) moveBylines(own, signed);
  for (const part of portraits)
    if (part.head.title) decideAt(desk, part.head.title, 'headline', '一组人物、企业，一题一篇');
  return [own, ...portraits];
}

function portraitOf(part: BodyBlock[]): Draft {
  const text = part.findIndex(({ role }) => role !== 'heading');
  const labels = part
    .slice(0, text < 0 ? part.length : text)
    .map(({ text, spans }): Block => ({ text, spans }));
  const { banner: _, ...head } = readHead(labels, { top: false, dateline: false });
  return { ...newDraft(head), body: part.slice(labels.length), closed: true };
}

function moveBylines(from: Draft, to: Draft): void {
  const [bylines, spans]: [BylineBlock[], Span[]] = [from.bylines, from.bylineSpans];
  [to.bylines, to.bylineSpans] = [bylines, spans];
  [from.bylines, from.bylineSpans] = [[], []];
}

function startOf({ head, body }: Draft): number {
  return (head.title ?? body[0])?.spans[0]?.line ?? Infinity;
}
