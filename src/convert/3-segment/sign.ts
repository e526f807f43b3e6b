import { visible } from '../1-read/visible.ts';
import { parseByline, trailingByline } from '../2-repair/byline.ts';
import { stripMarks } from '../2-repair/byline-marks.ts';
import { openingAuthors, trailingSource } from '../2-repair/shape.ts';
import { bmp } from '../plane.ts';
import { splitBlock } from '../spans.ts';
import type { BylineBlock } from '../types.ts';
import type { Desk, Draft } from './draft.ts';
import type { Token } from './token.ts';

/** `本报讯（记者 王某 通讯员 李某）` `本报讯 记者张三报道`: the authors that the dateline names. */
const DATELINE_AUTHORS = bmp(
  /^[^（(]{0,20}?(?:讯|电|报|本[刊网](?=\S{0,2}记者))[】］\]：:]?\s*(?:[（(](?<bracketed>[^()（）]{2,50})[)）]|(?<bare>(?:特约|首席|见习|实习)?(?:记者|通讯员)\s?(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[、\s](?:通讯员\s?)?(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})){0,3}?(?:\s通讯员\s(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han}))?)\s*(?:报道|近日|日前|$|\s))/u,
);

/** Puts the authors of a byline line on the article. */
export function signDraft(draft: Draft, byline: Token): void {
  const names = parseByline(byline.block.text) ?? [
    { name: stripMarks(byline.block.text).replace(/\s/gu, '') },
  ];
  draft.bylines.push(...names);
  draft.bylineSpans.push(...byline.block.spans);
}

/** True where the text ends with its authors. */
export function hasTrailingByline(draft: Draft): boolean {
  const last = draft.body.at(-1);
  return last !== undefined && trailingByline(last.text) !== undefined;
}

/** Takes the authors behind the last full stop out of a text; true where there were any. */
export function takeTrailingByline(draft: Draft, desk: Desk): boolean {
  const last = draft.body.at(-1);
  const trailing = last && trailingByline(last.text);
  if (!last || !trailing) return false;
  const [text, names] = splitBlock(last, visible(last.text.slice(0, trailing.at)).length, desk.rawOf);
  draft.body[draft.body.length - 1] = text;
  draft.bylines.push(...trailing.names);
  draft.bylineSpans.push(...names.spans);
  return true;
}

/** Sets the source behind the last full stop below the text, as a credit; true where there was one. */
export function takeTrailingSource(draft: Draft, desk: Desk): boolean {
  const last = draft.body.at(-1);
  const at = last ? trailingSource(last.text) : -1;
  if (!last || at === -1) return false;
  const [text, source] = splitBlock(last, visible(last.text.slice(0, at)).length, desk.rawOf);
  draft.body.splice(-1, 1, text, { ...source, text: source.text.trim(), role: 'credit' });
  return true;
}

/** The authors that a dateline names; they stay in the text. */
export function datelineAuthors(text: string): BylineBlock[] {
  const found = DATELINE_AUTHORS.exec(text)?.groups;
  const names = parseByline(openingAuthors(text) ?? found?.['bracketed'] ?? found?.['bare'] ?? '') ?? [];
  return names.map((name) => ({ ...name, inText: true }));
}
