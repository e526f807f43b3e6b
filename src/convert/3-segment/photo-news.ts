import { parseByline } from '../2-repair/byline.ts';
import { behindPointer, opensPictureText } from '../2-repair/shape.ts';
import { bmp } from '../plane.ts';
import type { BodyBlock, BylineBlock } from '../types.ts';
import {
  addBody,
  currentDraft,
  type Desk,
  type Draft,
  decide,
  firstLine,
  MOST_BLOCKS,
  openDraft,
  runningText,
} from './draft.ts';
import { readHead } from './head.ts';
import { sharesWords } from './own-words.ts';
import { namesOtherPark, newPlacesIn } from './places.ts';
import type { Token } from './token.ts';

/** `张 驰 王 倩 摄影报道`: picture and text are by the same hand, and of their own. */
const PHOTO_STORY = /摄影\s?报道|图文报道/u;
/** More than one sentence. */
const SENTENCES = bmp(/[。！？].+[。！？]/u);
/** `费大勇(右)和徒弟在调试喷涂机器人。`: one short sentence above a credit is a caption. */
export const CAPTION_LENGTH = 46;
/** What is to be seen takes fewer words. */
export const SHORTEST_TOLD = 30;
/** Paragraphs of an article that has pictures of its own. */
const FEWEST_ABOVE = 4;
const SCENE = /[（(](?:前排)?(?:左|右|中)[一二三四]?[）)]|正在|现场|合影|参观|调试|展示|图/u;
/** Longer texts are reports. */
const LONGEST = 420;

/** `罗小满　摄` */
const TAKEN = /摄|图/u;

/** `（张晓 摄）` belongs to what stands above it, `来源：昆山日报` to a text. */
const NO_PHOTO = /^(?:[（(]|(?:稿件|数据|资料)?来源)|综合消息$/u;

/** `（作者系企业会计，本文获征文二等奖）` stands at the end of what he wrote. */
const ABOUT_AUTHOR = /^[（(](?:本文)?作者/u;

/** True where a credit in front of a text makes it a photo of its own: `图片来源:… / 近日，……` */
export function creditHeadsPhoto(
  credit: Token | undefined,
  text: Token | undefined,
  closed: boolean,
): boolean {
  return (
    credit?.kind === 'credit' &&
    !NO_PHOTO.test(credit.block.text) &&
    text !== undefined &&
    (isPictureText(text) || (closed && isShort(text)))
  );
}

/** Opens a photo-news item: headline if one is printed, one paragraph, its credit. Below a headline, where no article was interrupted, it may go on. */
export function placePhoto(desk: Desk, labels: Token[], credits: Token[], text: Token): void {
  const above = currentDraft(desk);
  const draft = openDraft(
    desk,
    readHead(
      labels.map(({ block }) => block),
      { top: false, dateline: false },
    ),
  );
  addBody(draft, text, 'paragraph');
  addPictures(draft, credits);
  draft.photo = true;
  draft.closed = labels.length === 0 || above !== undefined;
  decide(desk, text, 'photo-news', '图片署名与一段说明，自成图片新闻');
}

/** True where the text above is a picture's that has no credit yet. */
export function awaitsCredit({ drafts }: Desk): boolean {
  const { body = [], bylines = [], photo } = drafts.at(-1) ?? {};
  const [first] = body;
  const single = body.length === 1 && bylines.length === 0 && !photo;
  return single && first !== undefined && opensPictureText(first.text) && first.text.length <= LONGEST;
}

/** Captions and credits in printed order. */
export function addPictures(draft: Draft, pictures: Token[]): void {
  for (const picture of pictures) {
    addBody(draft, picture, picture.kind === 'caption' ? 'caption' : 'credit');
    if (draft.bylines.length === 0) draft.bylines.push(...photoReporters(picture));
  }
}

/** `本报记者 牧 原 摄影报道` signs the text too. */
function photoReporters({ block }: Token): BylineBlock[] {
  if (!PHOTO_STORY.test(block.text)) return [];
  return (parseByline(block.text) ?? []).map(({ name }) => ({ name, role: '摄影报道', inText: true }));
}

/** A credit below a text: the paragraph above it is a photo's where it reads like one. */
export function placeCreditBelow(desk: Desk, credits: Token[]): void {
  if (credits.length === 0) return;
  const [text, ...rest] = credits.length === 2 ? credits.toSorted(captionFirst) : credits;
  if (text && (isPhotoStory(credits) || standsApart(desk, [text, ...rest], credits[0] ?? text))) {
    placePhoto(desk, [], rest, text);
    return;
  }
  const draft = photoAbove(desk, credits) ?? currentDraft(desk) ?? desk.drafts.at(-1);
  if (!draft) {
    desk.waiting.push(...credits);
    return;
  }
  if (credits[0]?.kind === 'credit') captionAbove(desk, draft, credits[0]);
  addPictures(draft, credits);
  if (credits.some(({ block }) => ABOUT_AUTHOR.test(block.text))) draft.closed = true;
}

/** `图为……。去年以来，……。` and `记者 普云 摄影报道`: picture, text and reporting of one hand are an item of their own. */
function isPhotoStory([text, credit, ...others]: Token[]): boolean {
  const told = text?.kind === 'caption' && SENTENCES.test(text.block.text);
  return told && others.length === 0 && PHOTO_STORY.test(credit?.block.text ?? '');
}

function captionFirst(a: Token, b: Token): number {
  return Number(b.kind === 'caption') - Number(a.kind === 'caption');
}

/** `▲昨日，……工人正在赶制出口灯具。` and its credit, set apart on a page that sets its paragraphs close, or of no word of the article: news in a picture. `first`: the upper one of them. */
function standsApart(desk: Desk, [text, credit, ...others]: Token[], first: Token): boolean {
  if (text?.kind !== 'caption' || credit?.kind !== 'credit' || others.length > 0) return false;
  const told = behindPointer(text.block.text);
  if (!opensPictureText(told) || told.length <= CAPTION_LENGTH) return false;
  return desk.isSetApart(firstLine(first)) || isAlien(desk, text);
}

/** The article that it stands in has no word of it. */
export function isAlien(desk: Desk, { block }: Token): boolean {
  const draft = currentDraft(desk);
  return draft !== undefined && !sharesWords(block.text, runningText(draft));
}

function photoAbove(desk: Desk, credits: Token[]): Draft | undefined {
  const draft = desk.resumed && !desk.resumed.closed ? desk.resumed : desk.drafts.at(-1);
  const last = draft?.body.at(-1);
  const taken = credits[0]?.kind === 'credit' && TAKEN.test(credits[0].block.text);
  if (!draft || last?.role !== 'paragraph' || last.text.length > LONGEST) return undefined;
  if (credits[0]?.kind === 'caption' || (taken && isScene(draft) && !isAbroad(draft))) return undefined;
  const reported = credits.some(({ block }) => PHOTO_STORY.test(block.text)) && draft.body.length > 1;
  if (!opensPictureText(last.text))
    return isApart(desk, draft, last) ||
      (taken && isFlush(desk, draft, last)) ||
      (reported && isAbroad(draft))
      ? splitOff(desk, draft)
      : undefined;
  if (draft.body.length === 1 && draft.bylines.length === 0 && !/^本报/u.test(last.text)) {
    draft.photo = true;
    draft.closed = true;
    return draft;
  }
  const story = credits.some(({ block }) => PHOTO_STORY.test(block.text));
  const others = [draft.head.title, ...draft.body.slice(0, -1)].map((block) => block?.text).join('\n');
  const elsewhere = newPlacesIn(last.text, others).length > 0 || !sharesWords(last.text, others);
  const apart = desk.isSetApart(last.spans[0]?.line ?? 0);
  return story || elsewhere || apart || /图为/u.test(last.text) ? splitOff(desk, draft) : undefined;
}

/** `4月17日，工人在吊装柱塞泵。` at the end of so much text: too short for news of its own. */
function isScene({ body }: Draft): boolean {
  const text = body.at(-1)?.text ?? '';
  return (
    body.length > FEWEST_ABOVE &&
    opensPictureText(text) &&
    text.length <= SHORTEST_TOLD &&
    !SENTENCES.test(text)
  );
}

/** Its last paragraph is of a park that the rest does not know. */
function isAbroad({ head, body }: Draft): boolean {
  const others = [head.kicker, head.title, ...body.slice(-MOST_BLOCKS, -1)]
    .map((block) => block?.text)
    .join('\n');
  return namesOtherPark(body.at(-1)?.text ?? '', others);
}

/** A paragraph of more than one sentence that is set apart from those above it, with the credit right below. */
function isApart(desk: Desk, { body, photo }: Draft, { text, spans }: BodyBlock): boolean {
  return body.length > 2 && !photo && SENTENCES.test(text) && desk.isSetApart(spans[0]?.line ?? 0);
}

/** A paragraph of no word of the article, flush where paragraphs are set in, with the credit right below. */
function isFlush(desk: Desk, draft: Draft, { text, spans }: BodyBlock): boolean {
  const flush = desk.setsIn && !/^\s/u.test(desk.rawOf(spans[0]?.line ?? 0));
  if (!flush || draft.body.length < 2 || draft.photo || text.length <= SHORTEST_TOLD) return false;
  return !sharesWords(text, runningText({ ...draft, body: draft.body.slice(-MOST_BLOCKS, -1) }));
}

/** A short last paragraph above a credit becomes its caption: it shows a scene, or a blank line is above it and none between it and who took a picture. */
function captionAbove(desk: Desk, draft: Draft, credit: Token): void {
  const last = draft.body.at(-1);
  if (draft.photo || draft.body.length < 2 || last?.role !== 'paragraph') return;
  if (last.text.length > CAPTION_LENGTH || SENTENCES.test(last.text)) return;
  const taken = TAKEN.test(credit.block.text) && !NO_PHOTO.test(credit.block.text);
  const beside = taken && desk.gapOf(firstLine(credit)) === 0 && desk.gapOf(last.spans[0]?.line ?? 0) > 0;
  if (SCENE.test(last.text) || beside || (taken && isScene(draft)))
    draft.body[draft.body.length - 1] = { ...last, role: 'caption' };
}

/** The last paragraph of an open article turns out to be a photo's; a heading right above it is the photo's headline. */
function splitOff(desk: Desk, draft: Draft): Draft {
  const headed = draft.body.at(-2)?.role === 'heading' && draft.body.length > 2;
  const body = draft.body.splice(-1);
  const title = headed ? draft.body.pop() : undefined;
  const photo = openDraft(desk, title ? { title: { text: title.text, spans: title.spans } } : {});
  photo.body = body;
  photo.photo = true;
  photo.closed = true;
  return photo;
}

function isPictureText({ block, dateline }: Token): boolean {
  return !dateline && block.text.length <= LONGEST && opensPictureText(block.text);
}

/** No longer than a picture's text. */
export function isShort({ block, dateline }: Token): boolean {
  return !dateline && block.text.length <= LONGEST;
}
