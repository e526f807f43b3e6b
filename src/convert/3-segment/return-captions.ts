import { couldBePersonName } from '../../names/surnames.ts';
import { isWord } from '../2-repair/word-seam.ts';
import type { BodyBlock } from '../types.ts';
import { type Desk, type Draft, decideAt, runningText } from './draft.ts';
import { countShared, sharesWords } from './own-words.ts';
import { CAPTION_LENGTH, SHORTEST_TOLD } from './photo-news.ts';
import { parksIn } from './places.ts';

/** A caption strays no further: so many articles to either side. */
const NEAR = 20;
const QUOTED = /“[^“”]{2,12}”/gu;
/** `牧野区`, `榆林乡`: begins with a family name too. */
const PLACE_END = /[省市区县镇乡村州旗]$/u;
/** Blocks between a caption and the paragraph that it is set into: other captions, and credits. */
const ABOVE = 4;
/** Characters of the shortest words that tell. */
const SEQUENCE = 3;
/** What stands between words; what every report says is none. */
const NO_WORD = /[^\u4e00-\u9fff]+|高新区|开发区|有限公司|正在|[的一在了和是有为个家名]/u;
/** Characters of most names. */
const NAME = 3;

/**
 * A picture may be set into the columns of another article: a caption that has no word of the article it stands in, and
 * of another clearly the most, or names a park that only another one names, goes to that one's end, with its credit.
 * Gives those that did.
 */
export function returnCaptions(desk: Desk): Set<BodyBlock['spans']> {
  const moves = desk.drafts.flatMap((draft, at) => {
    const near = desk.drafts.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    return draft.body.flatMap((caption, nth) => {
      if (caption.role !== 'caption') return [];
      const above = draft.body.slice(Math.max(0, nth - ABOVE), nth);
      const owner = ownerOf(caption, { here: draft, above }, near);
      return owner ? [{ caption, draft, owner }] : [];
    });
  });
  for (const { caption, draft, owner } of moves) move(caption, draft, owner, desk);
  return new Set(moves.map(({ caption }) => caption.spans));
}

/**
 * `10月21日，参加某某论坛的嘉宾在体验代步车。` between two lines of an article that has no word of it: if one other article
 * has, it is that one's picture, no news by itself.
 */
export function returnPictures(desk: Desk): void {
  desk.drafts = desk.drafts.filter((draft, at, all) => {
    const [text, ...credits] = draft.body;
    const alone = credits.every(({ role }) => role === 'credit') && !draft.head.title;
    if (!draft.photo || !alone || !text || text.text.length > CAPTION_LENGTH) return true;
    const near = all.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((one) => !one.photo);
    if (!near.some(({ body }) => isInSentence(text, body))) return true;
    const owners = near.filter((one) => sharesWords(text.text, runningText(one)));
    const [owner] = owners;
    if (!owner || owners.length > 1) return true;
    owner.body.push({ ...text, role: 'caption' }, ...credits);
    tell(text, owner, desk);
    return false;
  });
}

/** `above`: the blocks right above the caption. */
function ownerOf(
  caption: BodyBlock,
  { here, above }: { here: Draft; above: BodyBlock[] },
  drafts: Draft[],
): Draft | undefined {
  if (drafts.length < 2) return undefined;
  const others = drafts.filter((draft) => draft !== here);
  const elsewhere = parksIn(caption.text).filter((park) => !runningText(here).includes(park));
  const owners = others.filter((draft) => elsewhere.some((park) => runningText(draft).includes(park)));
  if (owners.length === 1) return owners[0];
  if (sharesWords(caption.text, runningText(here)) || namesSomebodyOf(here, caption)) return undefined;
  const told = ownerOfNames(caption, others);
  if (told) return told;
  const sharedWith = countShared(caption.text);
  const [first, second] = others
    .map((draft) => ({ draft, shared: sharedWith(runningText(draft)) }))
    .sort((a, b) => b.shared - a.shared);
  if (first && first.shared > 0) return first.shared >= 2 * (second?.shared ?? 0) ? first.draft : undefined;
  return isInSentence(caption, above) && caption.text.length <= SHORTEST_TOLD
    ? ownerOfWords(caption, here, others)
    : undefined;
}

/** Printed between two lines of a paragraph above it. */
function isInSentence(caption: BodyBlock, above: BodyBlock[]): boolean {
  const line = lineOf(caption);
  return above.some(
    ({ spans }) => spans.some((one) => one.line < line) && spans.some((one) => one.line > line),
  );
}

/** `选手正在调试机器人。`: the one article that alone has three characters of it in a row, where this one has none. */
function ownerOfWords({ text }: BodyBlock, here: Draft, others: Draft[]): Draft | undefined {
  const runs = text.split(NO_WORD).flatMap((run) => [...run].map((_, at) => run.slice(at, at + SEQUENCE)));
  const sequences = runs.filter((sequence) => sequence.length === SEQUENCE);
  const having = sequences.map((sequence) =>
    [here, ...others].filter((draft) => runningText(draft).includes(sequence)),
  );
  const owners = new Set(having.flatMap(([first, second]) => (first && !second ? [first] : [])));
  const [owner] = owners;
  return owners.size === 1 && owner !== here ? owner : undefined;
}

/** `曹某渺展示“经纬码”绣标。`: the one article that has what is quoted, or who is named first. */
function ownerOfNames(caption: BodyBlock, others: Draft[]): Draft | undefined {
  const names = namesIn(caption);
  const owners = others.filter((draft) => names.some((one) => runningText(draft).includes(one)));
  return owners.length === 1 ? owners[0] : undefined;
}

/** `刘某某给机器人“出题”。` in the article that tells of her. */
function namesSomebodyOf(article: Draft, caption: BodyBlock): boolean {
  return namesIn(caption).some((name) => runningText(article).includes(name));
}

/** Who may be named first, and what is quoted. */
function namesIn({ text }: BodyBlock): string[] {
  const first = [text.slice(0, NAME), text.slice(0, NAME - 1)];
  const names = first.some((one) => isWord(one) || PLACE_END.test(one))
    ? []
    : first.filter(couldBePersonName);
  return [...names, ...(text.match(QUOTED) ?? [])];
}

function move(caption: BodyBlock, from: Draft, to: Draft, desk: Desk): void {
  const at = from.body.indexOf(caption);
  const credited = from.body[at + 1]?.role === 'credit';
  to.body.push(...from.body.splice(at, credited ? 2 : 1));
  tell(caption, to, desk);
}

function tell(caption: BodyBlock, to: Draft, desk: Desk): void {
  decideAt(desk, caption, 'return-caption', `图片说明排在别篇栏内，说的是“${titleOf(to)}”`);
}

function lineOf({ spans }: BodyBlock): number {
  return spans[0]?.line ?? 1;
}

function titleOf({ head, body }: Draft): string {
  return head.title?.text ?? body[0]?.text.slice(0, 12) ?? '';
}
