import { bmp } from '../../plane.ts';
import type { EntityFinder } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import { isHonour } from './is-honour.ts';
import { isPersonName, type Recipient } from './recipient.ts';
import type { RolledAward } from './rolls.ts';

/** `湖北五一劳动奖章 姬大鹏 湖北德纳源热系统有限公司`: an honour, who received it, and to which body he belongs. */
const [FEWEST_CELLS, MOST_CELLS] = [2, 4];
const LONGEST_TABLE = 60;
const HONOUR_COLUMN = /^(?:(?:获得?|所获)?(?:奖项|荣誉|称号)(?:名称|类别|称号)?|等次|奖次|奖别)$/u;
const RECIPIENT_COLUMN =
  /^(?:(?:获奖|得奖|获得|当选|入选)(?:者|人|单位|企业|个人|集体|项目|团队|作品)(?:[/／](?:单位|企业|个人|集体|团队))?|姓名|(?:单位|企业|团队|项目|作品)(?:名称)?)$/u;
/** A table's head may be set as a heading. */
const ROW_PARTS: ReadonlySet<Passage['part']> = new Set(['paragraph', 'heading']);
const SENTENCE = /[，。；！？：]/u;
/** What the first column of a table of honours ends in. */
const PRIZE = /(?:奖|奖章|奖状|先锋号|称号|模范|工匠|标兵|能手|岗|之星)$|^年度(?:最佳|优秀|十佳)/u;
/** `国家知识产权示范企业　某某有限公司`: whatever the honour, a body bears it. */
const BODY = bmp(/^\p{Script=Han}[^“”、]{3,}(?:公司|集团|研究院|大学|学院|医院|工会|委员会)$/u);
/** `——` where a column has nothing. */
const NOTHING = /^[-—－―/]+$/u;
/** `涂装二班` `客服中心`: a part of the body in the next column. */
const TEAM = /(?:班|组|团队|队|岗|室|车间|工段|中心|部|党支部)$/u;

const SCHOOL = bmp(/^\p{Script=Han}{2,}(?:大学|学院)$/u);
/** Whose name stands before brackets that say where he works. */
const IN_PLACE = bmp(/^(?<name>\p{Script=Han}{2,4})[（(]\p{Script=Han}{4,}[）)]$/u);

/** The honours of a table's row, one a recipient, where the row above or below is of the same table; nothing for other passages. */
export function tableRow(passages: Passage[], at: number, find: EntityFinder): RolledAward[] {
  const below = belowHead(passages, at);
  const cells = below ?? rowAmongRows(passages, at);
  if (!cells) return [];
  const [name = '', ...others] = cells;
  const printed = others.filter((cell) => !NOTHING.test(cell)).flatMap(listedIn);
  const received = (below ? undefined : eachAlike(printed)) ?? [receivedBy(printed, find) ?? []].flat();
  return received.map((recipient) => ({ name, ...recipient, evidence: passages[at]?.text ?? '' }));
}

/** `甲公司、乙公司` in one cell: each of them. */
function listedIn(cell: string): string[] {
  const parts = cell.split('、');
  return parts.length > 1 && parts.every((part) => BODY.test(part)) ? parts : [cell];
}

/** `甲公司　乙大学`, `李明（甲公司）　王芳（乙公司）`: where all columns are alike each received it. */
function eachAlike(cells: string[]): Recipient[] | undefined {
  const names = cells.flatMap((cell) => IN_PLACE.exec(cell)?.groups?.['name'] ?? []);
  if (names.length === cells.length) return names.map((recipient) => ({ recipient }));
  return cells.length > 1 && cells.every((cell) => (BODY.test(cell) || SCHOOL.test(cell)) && !TEAM.test(cell))
    ? cells.map((recipient) => ({ recipient }))
    : undefined;
}

/** A person, or a team, before the body that they belong to; behind a work the body that made it. */
function receivedBy([first, ...rest]: string[], find: EntityFinder): Recipient | undefined {
  if (first === undefined) return undefined;
  const last = rest.at(-1);
  if (last === undefined || isPersonName(first) || TEAM.test(first)) return { recipient: first };
  const isBody = (text: string) => find(text).some(({ start, kind }) => start === 0 && kind !== 'park');
  return isBody(first) || !isBody(last) ? { recipient: first } : { recipient: last, work: first };
}

function rowAmongRows(passages: Passage[], at: number): string[] | undefined {
  const cells = prizeCells(passages[at]);
  return cells && [-1, 1].some((step) => isRowBeside(passages, at, step)) ? cells : undefined;
}

/** The next row tells an honour, or the one behind it where the next has cells as well. */
function isRowBeside(passages: Passage[], at: number, step: number): boolean {
  if (prizeCells(passages[at + step])) return true;
  return cellsOf(passages[at + step]) !== undefined && prizeCells(passages[at + 2 * step]) !== undefined;
}

/** Below `奖项 获奖者 所在单位` or `工种 等次 姓名 单位`, with rows of as many cells between: the cells from the honour on, whatever it is called. */
function belowHead(passages: Passage[], at: number): string[] | undefined {
  const row = cellsOf(passages[at]);
  if (!row) return undefined;
  for (let above = at - 1; above >= 0 && at - above < LONGEST_TABLE; above--) {
    const cells = cellsOf(passages[above]);
    if (cells?.length !== row.length) return undefined;
    const honour = cells.findIndex((cell) => HONOUR_COLUMN.test(cell));
    if (honour >= 0) return fromHonour(row, cells, honour);
  }
  return undefined;
}

/** The honour first: as printed, or where `获奖单位/个人　获得荣誉` stand the other way round. */
function fromHonour(row: string[], head: string[], honour: number): string[] | undefined {
  if (RECIPIENT_COLUMN.test(head[honour + 1] ?? '')) return row.slice(honour);
  const behind = honour === head.length - 1 && RECIPIENT_COLUMN.test(head[honour - 1] ?? '');
  return behind ? [row[honour] ?? '', row[honour - 1] ?? ''] : undefined;
}

function cellsOf(passage: Passage | undefined): string[] | undefined {
  if (passage === undefined || !ROW_PARTS.has(passage.part) || SENTENCE.test(passage.text)) return undefined;
  const cells = passage.text.split(/[ 　]+/u);
  return cells.length >= FEWEST_CELLS && cells.length <= MOST_CELLS ? cells : undefined;
}

function prizeCells(passage: Passage | undefined): string[] | undefined {
  const cells = passage?.part === 'paragraph' ? cellsOf(passage) : undefined;
  if (!cells) return undefined;
  const [prize = '', body = ''] = cells;
  const bodies = listedIn(body).every((part) => BODY.test(part)) && !BODY.test(prize);
  const named = PRIZE.test(prize) || bodies;
  return named && (isHonour(prize, 'bestowed') || prize.endsWith('奖')) ? cells : undefined;
}
