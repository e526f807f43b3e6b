import { couldBePersonName } from '../../names/surnames.ts';
import type { BodyBlock } from '../types.ts';
import { type Desk, type Draft, runningText } from './draft.ts';
import { countShared, sharesWords } from './own-words.ts';
import { PARK } from './places.ts';

/** A caption strays no further: so many articles to either side. */
const NEAR = 20;
/** `锦州高新区`: a park without the words before it. */
const LONGEST_PARK = 5;
const QUOTED = /“[^“”]{2,12}”/gu;
/** Characters of most names. */
const NAME = 3;

/**
 * A picture may be set into the columns of another article: a caption that has no word of the article it stands in, and
 * of another clearly the most, or names a park that only another one names, goes to that one's end, with its credit.
 */
export function returnCaptions(desk: Desk): void {
  desk.drafts.forEach((draft, at) => {
    for (const caption of draft.body.filter(({ role }) => role === 'caption')) {
      const owner = ownerOf(caption, draft, desk.drafts.slice(Math.max(0, at - NEAR), at + NEAR + 1));
      if (owner) move(caption, draft, owner, desk);
    }
  });
}

function ownerOf(caption: BodyBlock, here: Draft, drafts: Draft[]): Draft | undefined {
  if (drafts.length < 2) return undefined;
  const others = drafts.filter((draft) => draft !== here);
  const elsewhere = parksOf(caption.text).filter((park) => !runningText(here).includes(park));
  const owners = others.filter((draft) => elsewhere.some((park) => runningText(draft).includes(park)));
  if (owners.length === 1) return owners[0];
  const told = ownerOfNames(caption, here, others);
  if (told) return told;
  if (sharesWords(caption.text, runningText(here)) || namesSomebodyOf(here, caption)) return undefined;
  const sharedWith = countShared(caption.text);
  const [first, second] = others
    .map((draft) => ({ draft, shared: sharedWith(runningText(draft)) }))
    .sort((a, b) => b.shared - a.shared);
  const clear = first && first.shared > 0 && first.shared >= 2 * (second?.shared ?? 0);
  return clear ? first.draft : undefined;
}

/** `曹某渺展示“经纬码”绣标。`: the one article that has what is quoted, or who is named first, where this one has none of it. */
function ownerOfNames({ text }: BodyBlock, here: Draft, others: Draft[]): Draft | undefined {
  const [name, ...quoted] = [text.slice(0, NAME), ...(text.match(QUOTED) ?? [])];
  const names = couldBePersonName(name) ? [name, name.slice(0, -1), ...quoted] : quoted;
  const isNamed = (draft: Draft) => names.some((one) => runningText(draft).includes(one));
  if (names.length === 0 || isNamed(here)) return undefined;
  const owners = others.filter(isNamed);
  return owners.length === 1 ? owners[0] : undefined;
}

/** `刘某某给机器人“出题”。` in the article that tells of her. */
function namesSomebodyOf(article: Draft, { text }: BodyBlock): boolean {
  const name = text.slice(0, NAME);
  return couldBePersonName(name) && runningText(article).includes(name);
}

function parksOf(text: string): string[] {
  return (text.match(PARK) ?? []).map((park) => park.slice(-LONGEST_PARK));
}

function move(caption: BodyBlock, from: Draft, to: Draft, desk: Desk): void {
  const at = from.body.indexOf(caption);
  const credited = from.body[at + 1]?.role === 'credit';
  to.body.push(...from.body.splice(at, credited ? 2 : 1));
  const line = caption.spans[0]?.line ?? 1;
  desk.decisions.push({
    line,
    rule: 'return-caption',
    message: `图片说明排在别篇栏内，说的是“${titleOf(to)}”`,
  });
}

function titleOf({ head, body }: Draft): string {
  return head.title?.text ?? body[0]?.text.slice(0, 12) ?? '';
}
