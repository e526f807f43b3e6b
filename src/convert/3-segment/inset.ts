import { behindPointer, opensPictureText, showsPicture } from '../2-repair/shape.ts';
import type { Block, Span } from '../types.ts';
import { addBody, currentDraft, type Desk, type Draft, decide, openDraft, runningText } from './draft.ts';
import { readHead } from './head.ts';
import { sharesWords } from './own-words.ts';
import { addPictures, CAPTION_LENGTH, SHORTEST_TOLD } from './photo-news.ts';
import { namesOtherPark } from './places.ts';
import { signDraft } from './sign.ts';
import type { Token } from './token.ts';

/** Somebody of whom news can be told. */
const FIRM = /公司|集团|大学|学院|医院|高新区/u;

/** The page without what is set into its paragraphs, and this by the paragraph that it interrupts. */
export function takeInsets(tokens: Token[]): { tokens: Token[]; insets: Map<Token, Token[]> } {
  const insets = new Map<Token, Token[]>();
  const rest: Token[] = [];
  for (const token of tokens) {
    const host = rest.at(-1);
    if (!token.block.inset || host?.kind !== 'text') rest.push(token);
    else if (!insets.get(host)?.push(token)) insets.set(host, [token]);
  }
  return { tokens: rest, insets };
}

/**
 * What stands in the middle of a sentence was set into the column: a picture that tells news of its own, with or without
 * a headline, is an item by itself, any other belongs to the article; in either case the article goes on.
 */
export function placeInset(desk: Desk, inset: Token[]): void {
  if (inset.length === 0) return;
  const host = currentDraft(desk) ?? desk.drafts.at(-1);
  if (!host) {
    desk.waiting.push(...inset.map(asCaption));
    return;
  }
  for (const picture of byCredit(inset)) {
    if (isOwn(picture, host)) placeNewsPicture(desk, picture);
    else addPictures(host, picture.map(asCaption));
  }
  if (!host.closed) desk.resumed = host;
}

/** A line without its text is what is to be seen. */
function asCaption(token: Token): Token {
  return token.kind === 'label' ? { ...token, kind: 'caption' } : token;
}

/** Each picture's text with the credit below or above it. */
function byCredit(inset: Token[]): Token[][] {
  const pictures: Token[][] = [];
  let open: Token[] = [];
  for (const token of inset) {
    open.push(token);
    if (!open.some(isTold) || !open.some(isCredit)) continue;
    pictures.push(open);
    open = [];
  }
  return open.length > 0 ? [...pictures, open] : pictures;
}

/** It tells when, and more than what is to be seen; or the article has no word of it, or is of another park. */
function isOwn(picture: Token[], host: Draft): boolean {
  const told = picture.find(isTold);
  if (!told || told.kind === 'text') return told !== undefined;
  if (!picture.some(({ kind }) => kind === 'credit')) return false;
  const text = behindPointer(told.block.text);
  if (!opensPictureText(text) || (showsPicture(text) && text.length <= CAPTION_LENGTH)) return false;
  const article = runningText(host);
  if (text.length > CAPTION_LENGTH) return true;
  return text.length > SHORTEST_TOLD && !sharesWords(text, article) && !namesOtherPark(text, article);
}

function isTold({ kind }: Token): boolean {
  return kind === 'text' || kind === 'caption';
}

function isCredit({ kind }: Token): boolean {
  return kind === 'credit' || kind === 'byline';
}

function placeNewsPicture(desk: Desk, picture: Token[]): void {
  const told = picture.findIndex(isTold);
  const labels = picture.filter(({ kind }, at) => kind === 'label' && at < told);
  const { roundup = false } = desk;
  const draft = openDraft(
    desk,
    readHead(
      labels.map(({ block }): Block => block),
      { top: false, dateline: false },
    ),
  );
  for (const token of picture.filter((other) => !labels.includes(other))) {
    if (token.kind === 'credit') addPictures(draft, [token]);
    else if (token.kind === 'byline') signDraft(draft, token);
    else addBody(draft, token, 'paragraph');
  }
  draft.photo = true;
  draft.closed = true;
  desk.roundup = roundup;
  const [first] = picture;
  if (first) decide(desk, first, 'inset', '插在一句话中间，自成图片新闻');
}

/** A credited caption in the middle of a sentence, about somebody of whom neither its article nor another says a word, is an item too. */
export function freeInsets(desk: Desk, insets: Map<Token, Token[]>, returned: Set<Span[]>): void {
  const hosts = new Map(
    desk.drafts.flatMap((draft) => draft.body.map(({ spans }) => [spans, draft] as const)),
  );
  const freed = [...insets.values()].flatMap(byCredit).filter((picture) => isFree(picture, hosts, returned));
  const own = new Set(freed.flat().map(({ block }) => block.spans));
  if (own.size === 0) return;
  for (const draft of desk.drafts) draft.body = draft.body.filter(({ spans }) => !own.has(spans));
  for (const picture of freed) placeNewsPicture(desk, picture);
}

function isFree(picture: Token[], hosts: Map<Span[], Draft>, returned: Set<Span[]>): boolean {
  const caption = picture.find(({ kind }) => kind === 'caption');
  const host = caption && hosts.get(caption.block.spans);
  if (!caption || !host || host.photo || returned.has(caption.block.spans)) return false;
  const text = behindPointer(caption.block.text);
  const told = FIRM.test(text) || (opensPictureText(text) && !showsPicture(text));
  const article = runningText(host);
  const alien = !sharesWords(text, article) || namesOtherPark(text, article);
  return told && picture.some(({ kind }) => kind === 'credit') && alien;
}
