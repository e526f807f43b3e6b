import { addBody, currentDraft, type Desk, type Draft, decide, openDraft } from './draft.ts';
import { readHead } from './head.ts';
import type { Token } from './token.ts';

/** A picture's text opens with the news or says what is to be seen. */
const PICTURE_TEXT = /^(?:近日|日前|今日|昨日|连日来|\d{1,2}月\d{1,2}日|\d{1,2}日)|图为|图片为/u;
/** Longer texts are reports. */
const LONGEST = 420;

/** True where a credit in front of a text makes it a photo of its own: `图片来源:… / 近日，……` */
export function creditHeadsPhoto(credit: Token | undefined, text: Token | undefined): boolean {
  return credit?.kind === 'credit' && text !== undefined && isPictureText(text);
}

/** Opens a photo-news item: headline if one is printed, one paragraph, its credit. */
export function placePhoto(desk: Desk, labels: Token[], credits: Token[], text: Token): void {
  const draft = openDraft(
    desk,
    readHead(
      labels.map(({ block }) => block),
      false,
    ),
  );
  addBody(draft, text, 'paragraph');
  for (const credit of credits) addBody(draft, credit, credit.kind === 'caption' ? 'caption' : 'credit');
  draft.photo = true;
  draft.closed = true;
  decide(desk, text, 'photo-news', '图片署名与一段说明，自成图片新闻');
}

/** A credit below a text: the paragraph above it is a photo's where it reads like one. */
export function placeCreditBelow(desk: Desk, credits: Token[]): void {
  if (credits.length === 0) return;
  const draft = photoAbove(desk) ?? currentDraft(desk) ?? desk.drafts.at(-1);
  for (const credit of credits)
    if (draft) addBody(draft, credit, credit.kind === 'caption' ? 'caption' : 'credit');
}

function photoAbove(desk: Desk): Draft | undefined {
  const draft = desk.drafts.at(-1);
  const last = draft?.body.at(-1);
  if (!draft || last?.role !== 'paragraph' || !PICTURE_TEXT.test(last.text) || last.text.length > LONGEST)
    return undefined;
  if (draft.body.length === 1 && draft.bylines.length === 0 && !/^本报/u.test(last.text)) {
    draft.photo = true;
    draft.closed = true;
    return draft;
  }
  return /图为/u.test(last.text) && draft.body.length > 1 ? splitOff(desk, draft) : undefined;
}

/** The last paragraph of an open article turns out to be a photo's. */
function splitOff(desk: Desk, draft: Draft): Draft {
  const photo = openDraft(desk);
  photo.body = draft.body.splice(-1);
  photo.photo = true;
  photo.closed = true;
  return photo;
}

function isPictureText({ block, dateline }: Token): boolean {
  return !dateline && block.text.length <= LONGEST && PICTURE_TEXT.test(block.text);
}
