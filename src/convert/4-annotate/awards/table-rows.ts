import type { EntityFinder } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import { isHonour } from './is-honour.ts';
import { isPersonName, type Recipient } from './recipient.ts';
import type { RolledAward } from './rolls.ts';

/** `湖北五一劳动奖章 姬大鹏 湖北德纳源热系统有限公司`: an honour, who received it, and to which body he belongs. */
const FEWEST_CELLS = 2;
const MOST_CELLS = 4;
const SENTENCE = /[，。；！？：]/u;
/** What the first column of a table of honours ends in. */
const PRIZE = /(?:奖|奖章|奖状|先锋号|称号|模范|工匠|标兵|能手|岗|之星)$/u;
/** `——` where a column has nothing. */
const NOTHING = /^[-—－―/]+$/u;
/** `涂装二班` `客服中心`: a part of the body in the next column. */
const TEAM = /(?:班|组|团队|队|岗|室|车间|工段|中心|部|党支部)$/u;

/** The honour of a table's row, where the row above or below is of the same table; nothing for other passages. */
export function tableRow(passages: Passage[], at: number, find: EntityFinder): RolledAward | undefined {
  const cells = prizeCells(passages[at]);
  if (!cells || !(prizeCells(passages[at - 1]) || prizeCells(passages[at + 1]))) return undefined;
  const [name = '', ...others] = cells;
  const recipient = receivedBy(
    others.filter((cell) => !NOTHING.test(cell)),
    find,
  );
  return recipient ? { name, ...recipient, evidence: passages[at]?.text ?? '' } : undefined;
}

/** A person, or a team, before the body that they belong to; behind a work the body that made it. */
function receivedBy([first, ...rest]: string[], find: EntityFinder): Recipient | undefined {
  if (first === undefined) return undefined;
  const last = rest.at(-1);
  if (last === undefined || isPersonName(first) || TEAM.test(first)) return { recipient: first };
  const isBody = (text: string) => find(text).some(({ start, kind }) => start === 0 && kind !== 'park');
  return isBody(first) || !isBody(last) ? { recipient: first } : { recipient: last, work: first };
}

function prizeCells(passage: Passage | undefined): string[] | undefined {
  if (passage?.part !== 'paragraph' || SENTENCE.test(passage.text)) return undefined;
  const cells = passage.text.split(' ');
  const [prize = ''] = cells;
  const fits = cells.length >= FEWEST_CELLS && cells.length <= MOST_CELLS;
  return fits && PRIZE.test(prize) && (isHonour(prize, 'placed') || prize.endsWith('奖')) ? cells : undefined;
}
