import { visible } from '../1-read/visible.ts';
import { bmp } from '../plane.ts';
import { splitBlock } from '../spans.ts';
import type { Block } from '../types.ts';
import type { Desk, Draft } from './draft.ts';

/** `◆某某公司` `▶ 37度的温柔` `■ 一张水表引出的难题`: one mark in front, none behind. */
const MARK = bmp(/^([◆◇■□●○★☆▶▷►◎▲▼▌▍])\s?(?=\S)(?!.*\1$)/u);
/** `◀近日，……`: the text of a picture points at it. */
const POINTER = bmp(/^[▲△▼↑↓←→◀◁▶►]\s?\S/u);
/** `【三家企业“上新”】` */
const FRAMED = bmp(/^【[^【】]+】$/u);

/** Headlines and sub-headings without the marks that they are set off by; the marks are accounted for. */
export function dropMarks(desk: Desk, draft: Draft): void {
  if (draft.head.title)
    draft.head.title = unframed(desk, withoutTrailing(desk, bare(desk, draft.head.title)));
  if (draft.head.kicker) draft.head.kicker = bare(desk, draft.head.kicker);
  if (draft.photo)
    draft.body = draft.body.map((block) => (POINTER.test(block.text) ? cutMark(desk, block) : block));
  draft.body = draft.body.map((block) => (block.role === 'heading' ? bare(desk, block) : block));
}

function bare<T extends Block>(desk: Desk, block: T): T {
  return MARK.test(block.text) ? cutMark(desk, block) : block;
}

function cutMark<T extends Block>(desk: Desk, block: T): T {
  const [mark, rest] = splitBlock(block, 1, desk.rawOf);
  drop(desk, mark);
  return rest;
}

/** `茂名高新区 ▶▶▶`: marks that lead on to the text. */
const TRAILING = /\s?[▶►>》]{2,}$/u;

function withoutTrailing(desk: Desk, title: Block): Block {
  const marks = TRAILING.exec(title.text);
  if (!marks) return title;
  const [kept, rest] = splitBlock(title, visible(title.text.slice(0, marks.index)).length, desk.rawOf);
  drop(desk, rest);
  return kept;
}

function unframed(desk: Desk, title: Block): Block {
  if (!FRAMED.test(title.text)) return title;
  const [open, rest] = splitBlock(title, 1, desk.rawOf);
  drop(desk, open);
  const [inside, close] = splitBlock(rest, visible(rest.text).length - 1, desk.rawOf);
  drop(desk, close);
  return inside;
}

function drop(desk: Desk, { spans }: Block): void {
  desk.drops.push({ spans, fate: 'furniture', reason: '题前标记' });
}
