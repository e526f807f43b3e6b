import { bmp } from '../plane.ts';
import type { Line } from '../types.ts';
import { edgeFurnitureOf, furnitureOf } from './furniture.ts';
import { withJumps } from './jumps.ts';
import { withRunningHeads } from './running-heads.ts';
import { withVerticalNames } from './vertical-names.ts';
import { withoutHidden } from './visible.ts';

/** `01` or `01　耳朵`: a page's number, or a section's where the next ones follow. */
const SECTION_NUMBER = bmp(/^0([1-9])(?:[\s\u3000、.．]+[^\d\s].{0,18})?$/u);

/** `龙江园区报`, but not `园区经济频传捷报` */
const PAPER = bmp(
  /^\p{Script=Han}{3,12}(?<![捷喜简快汇申通预海情战年月回墙])[报報]$|^\p{Script=Han}{2,12}(?:[周导晚]刊|时讯)$/u,
);
/** `4` alone, first or last on the page, or beside other furniture; `02` may number a section. */
const PAGE_NUMBER = /^[1-9]\d?$/u;
/** `安徽科创新闻` beside a folio. */
const NEWS = bmp(/^\p{Script=Han}{2,8}新闻$/u);
const LONE_MARK = /^[■◆●▲▼★☆◇○◎□△▽]$/u;
/** A name set wide. */
const SPACES = /\s/gu;
/** What stands between a paper's name and its section's. */
const APART = /[\s·・|｜]/gu;
const FOLIO_WORD = bmp(
  /^(?:\p{Script=Han}{1,4}|[A-Z]?\d{1,2}(?:[-—–]\d{1,2})?版?|[A-Z][A-Za-z]+|\d{1,2}月\d{1,2}日|)$/u,
);
/** `高新视野 4` `4 要闻` */
const SECTION_AND_NUMBER = bmp(
  /^(?:\p{Script=Han}{2,6}\s*\d{1,2}|\d{1,2}\s+\p{Script=Han}{2,6}|00\d\s+\p{Script=Han}[\p{Script=Han}·]{1,11})$/u,
);
/** `高新纪事⑥` is the part of a series. */
const CIRCLED = /[①-⑳]/u;
/** Lines at the top among which a number alone is the page's: `特 别 报 道` / `8`. */
const HEAD = 2;
const FOLIO = ['出版日期', '版次', '期号', '刊号', '外文报名'];

/** Share of the lines with a blank one above on a page that is printed with double spacing. */
const DOUBLE_SPACED = 0.9;
/** Longer lines are paragraphs. */
const WIDEST_LINE = 40;

/** CRLF, LF or CR. */
const LINE_END = /\r\n|\n|\r/u;

/** Stage 1: the non-blank lines of a page, numbered as an editor counts, page furniture marked. */
export function read(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  const sections = sectionLines(text);
  splitLines(text).forEach((raw, index) => {
    const clean = withoutHidden(raw).trim();
    if (clean === '') {
      gap++;
      return;
    }
    const furniture = sections.has(index) ? undefined : furnitureOf(clean);
    lines.push({ number: index + 1, raw, text: clean, gap, ...(furniture ? { furniture } : {}) });
    gap = 0;
  });
  const named = evenly(withVerticalNames(lines)).map((line, at) =>
    withMasthead(line, { top: at === 0, head: at < HEAD }, [lines[at - 1], lines[at + 1]]),
  );
  return withJumps(withGaps(withLoneMarks(withRunningHeads(withEdges(named, sections)))));
}

/** `▼` beside a page's number: an ornament. */
function withLoneMarks(lines: Line[]): Line[] {
  return lines.map((line, at) => {
    const beside = [lines[at - 1], lines[at + 1]].some((other) => other?.furniture);
    return !line.furniture && beside && LONE_MARK.test(line.text) ? { ...line, furniture: '分隔线' } : line;
  });
}

/** Furniture set into the page leaves its gap to the line below. */
function withGaps(lines: Line[]): Line[] {
  let above = 0;
  return lines.map((line) => {
    const gap = Math.max(line.gap, above);
    above = line.furniture ? gap : 0;
    return gap === line.gap || line.furniture ? line : { ...line, gap };
  });
}

/** Where a blank line stands behind every line of a column, it says nothing: only more of them are a gap. */
function evenly(lines: Line[]): Line[] {
  const spaced = lines.filter(({ gap, text }) => gap > 0 && text.length <= WIDEST_LINE).length;
  if (spaced < lines.length * DOUBLE_SPACED) return lines;
  return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - 1) }));
}

/** A newspaper's name, and a section with the page's number, are known by the folio that they stand beside, or at the top. */
function withMasthead(
  line: Line,
  { top, head }: { top: boolean; head: boolean },
  neighbours: (Line | undefined)[],
): Line {
  const besideFolio = neighbours.some((neighbour) => FOLIO.includes(neighbour?.furniture ?? ''));
  if (line.furniture) return line;
  const edge = head || neighbours.includes(undefined) || neighbours.some((neighbour) => neighbour?.furniture);
  if (edge && PAGE_NUMBER.test(line.text.normalize('NFKC'))) return { ...line, furniture: '版次' };
  if (!besideFolio && !top) return line;
  if (PAPER.test(line.text.replace(SPACES, '')) || (besideFolio && NEWS.test(line.text)))
    return { ...line, furniture: '报名' };
  if (top && isNamedFirst(line.text)) return { ...line, furniture: '报名' };
  const numbered = !CIRCLED.test(line.text) && SECTION_AND_NUMBER.test(line.text.normalize('NFKC'));
  return numbered ? { ...line, furniture: '版次' } : line;
}

/** Head and foot of a page are unbroken runs of furniture: there less is asked of a line. */
function withEdges(lines: Line[], sections: Set<number>): Line[] {
  const edged = [...lines];
  for (const order of [edged.keys(), [...edged.keys()].reverse()])
    for (const at of order) {
      const line = edged[at] as Line;
      const furniture = line.furniture ?? edgeFurnitureOf(line.text);
      if (furniture === undefined || sections.has(line.number - 1)) break;
      edged[at] = { ...line, furniture };
    }
  return edged;
}

/** `太行科技周报 11月8日 特 稿 4—5`, `科创导报 Innovation Herald`, `金山高新区报·光荣榜`: at the top of a page its name, and a word or a number or two. */
function isNamedFirst(text: string): boolean {
  const [name = '', ...rest] = text.split(APART);
  return PAPER.test(name) && rest.length > 0 && rest.every((word) => FOLIO_WORD.test(word.normalize('NFKC')));
}

/** The raw lines of a dump, blank ones included; a last empty one is not a line. */
export function splitLines(text: string): string[] {
  const lines = text.split(LINE_END);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** The lines that number sections: `01`, and further down `02`, and so on. */
function sectionLines(text: string): Set<number> {
  const found: number[] = [];
  splitLines(text).forEach((line, at) => {
    const number = Number(SECTION_NUMBER.exec(line.trim())?.[1]);
    if (number === 1 && found.length < 2) found.splice(0, found.length, at);
    else if (number === found.length + 1) found.push(at);
  });
  return new Set(found.length > 1 ? found : []);
}
