import { isCountedHeading, isRollHeading, isRollName } from '../2-repair/shape.ts';
import { widthOf } from '../2-repair/width.ts';
import { isColumn } from './head.ts';
import { formOf, numberOf } from './label-form.ts';
import type { RunPlace } from './run.ts';
import { isSlogan } from './siblings.ts';
import { isFramed, isGallery } from './standing-names.ts';
import type { Token } from './token.ts';

/** Ems of a headline; shorter lines may be the name of a column. */
const SHORTEST_HEADLINE = 7;
/** `核心阅读`: between the headline and the summary that it names. */
const SUMMARY = /^(?:核心阅读|阅读提示|核心提示|内容提要|内容摘要|导读)[:：]?$/u;

/**
 * Where in a head the text begins: below the name of a summary, at the first of numbered sub-headings, of a row of
 * portraits, of a roll's parts, and below the name of a gallery. Its index, or −1.
 */
export function innerHeading(head: Token[], place: RunPlace): number {
  const gallery = place.open && isGallery(head[0]?.block.text ?? '') && !isPortrayed(head.slice(1), place);
  return head.findIndex(
    (token, at) =>
      at > 0 &&
      (gallery ||
        isInner(token, head[at - 1]) ||
        (isCountedHeading(token.block.text) &&
          isRollName(head[at - 1]?.block.text.replace(/”$/u, '') ?? '')) ||
        (at === head.length - 1 && opensRows(head[at - 1], place)) ||
        opensRow(head.slice(0, at + 1), place)),
  );
}

/** `某某公司` / `向地下要“大国重器”`, `某某公司：托起“人造太阳”` above several paragraphs: a portrait with a headline of its own. */
function isPortrayed(labels: Token[], { section }: RunPlace): boolean {
  if (labels.length < 3 && isSlogan(labels.at(-1)?.block.text ?? '')) return section.trim().includes('\n');
  const forms = labels.map(({ block }) => formOf(block.text));
  return labels.length === 2 && forms.includes('body') && forms.includes(undefined);
}

/** `领奖台上的四张面孔` / `某某公司`, and further down `某某药业公司`: below a headline the first of several portraits. */
function opensRow(head: Token[], { later, company }: RunPlace): boolean {
  const [above, first] = head.slice(-2).map(({ block }) => block);
  const form = formOf(first?.text ?? '');
  if (!above || head.length > 3 || isColumn(above) || isFramed(above.text)) return false;
  const headed = formOf(above.text) === undefined && widthOf(above.text) >= SHORTEST_HEADLINE;
  const near = later.slice(0, company);
  const row = near.filter((label) => formOf(label) === form);
  const paired = near.filter((label) => formOf(label) === undefined).length >= row.length;
  return headed && (form === 'body' || form === 'person') && row.length > 0 && !paired;
}

/** `年度创新奖励名单（节选）` / `领军企业` above rows, which end in no full stop: the roll's first part. */
function opensRows(above: Token | undefined, { next }: RunPlace): boolean {
  const rows = next?.kind === 'text' && !next.block.ends && !next.dateline;
  return rows && isRollName(above?.block.text ?? '') && isRollHeading(above?.block.text ?? '');
}

function isInner({ block }: Token, above: Token | undefined): boolean {
  const prize =
    isRollHeading(above?.block.text ?? '') && (formOf(block.text) === 'honour' || isRollHeading(block.text));
  return prize || SUMMARY.test(block.text) || numberOf(block.text) === 1;
}
