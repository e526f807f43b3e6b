import { joinTexts } from '../2-repair/spacing.ts';
import { widthOf } from '../2-repair/width.ts';
import type { Block } from '../types.ts';
import { isStandingName } from './standing-names.ts';

/** `北京市积极发挥党建工作优势,推动专精特新企业高质量发展——` */
export const DASHED_END = /(?:——|—|--|：|:)$/u;
const COLON_END = /[：:]$/u;
/** `某某公司` `鸢飞国际创新加速器`: whom a portrait is about. */
export const FIRM = /(?:公司|集团|研究院|研究所|加速器|孵化器|大学|学院|医院|合作社)$/u;
/** `【杰出工程师】` above the headline. */
export const TAG = /^[【［[][^【】［］[\]]{2,10}[】］\]]$/u;
export const SHORT_CLAUSE = 10;
export const LONG_CLAUSE = 13;
export const LONGEST_REST = 5;
/** `供暖“体检”提前` / `两周`: no headline is so short. */
const SHORTEST_REST = 2;
/** Ems by which the lines of one headline differ. */
const ALIKE = 3;
const LONGEST_SUBJECT = 10;

/** `银行上台“考试”` right above `企业举牌打分`: a headline over two short lines of about one length. */
export function isTwoLines(first: Block | undefined, second: Block | undefined): boolean {
  if (
    !first ||
    !second ||
    isStandingName([first, second]) ||
    DASHED_END.test(first.text) ||
    TAG.test(first.text) ||
    FIRM.test(first.text)
  )
    return false;
  const [above, below] = [first.spans.at(-1)?.line ?? 0, second.spans[0]?.line ?? 0];
  const [a, b] = [widthOf(first.text), widthOf(second.text)];
  return (
    below === above + 1 && Math.abs(a - b) <= ALIKE && Math.max(a, b) <= SHORT_CLAUSE && a >= LONGEST_REST - 1
  );
}

/** `某某高新区第五届职工创新成果评选` right above `结果揭晓`: the rest of a headline that was too long for its line. */
export function isRestOf(first: Block, second: Block): boolean {
  const [above, below] = [first.spans.at(-1)?.line ?? 0, second.spans[0]?.line ?? 0];
  const [whole, rest] = [widthOf(first.text), widthOf(second.text)];
  return (
    (rest <= SHORTEST_REST || (rest <= LONGEST_REST && whole >= LONG_CLAUSE)) &&
    below === above + 1 &&
    !DASHED_END.test(first.text)
  );
}

/** `“一盏灯”支部：` right above `把课堂搬上流水线`: a headline over two lines. */
export function leadsOn(first: Block, second: Block): boolean {
  const [above, below] = [first.spans.at(-1)?.line ?? 0, second.spans[0]?.line ?? 0];
  return COLON_END.test(first.text) && widthOf(first.text) <= LONGEST_SUBJECT && below === above + 1;
}

/** A headline over two lines is one headline. */
export function joinBlocks(first: Block, second: Block): Block {
  return { text: joinTexts(first.text, second.text), spans: [...first.spans, ...second.spans] };
}
