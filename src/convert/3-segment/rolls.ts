import { hasRole, parseByline } from '../2-repair/byline.ts';
import { isMarked } from '../2-repair/byline-marks.ts';
import { opensProfile } from '../2-repair/profile-line.ts';
import { isRollHeading } from '../2-repair/shape.ts';
import { bmp } from '../plane.ts';
import { describesSomebody, FIRM, formOf, ITEM_MARK, numberOf } from './label-form.ts';
import { isNameLine } from './portrait-names.ts';
import { isComment, TAG } from './standing-names.ts';
import type { Token } from './token.ts';

/** `获奖企业名单如下：` */
const LEADS_ON = bmp(/.{4}[：:]$/u);
/** `1.蚌埠凯盛柔显科技有限公司——30微米玻璃` `② 某某公司` */
const NUMBERED = /^(?:\d{1,2}\s?[.、．）)](?!\d)|[①-⑳]|[■●◆▲★])/u;
/** `蚌埠玻检智能科技有限公司——玻璃瓶在线检测机器人` `刘洋（某某公司）、王芳（某某公司）` */
const ENTRY =
  /.{2}(?:——|—|－).{2}|^(?![一二三四五六七八九十]+、)[^，。]+、[^，。]+$|^\p{Script=Han}{2,4}[（(][^（）()]+[)）]/u;

/**
 * A roll of honour: below a heading that counts (`二等奖（2项）`) or a colon, lines that are names, firms or numbered
 * entries are its text, each a paragraph, and neither headlines nor authors. Rows set close end at a blank line.
 */
export function withRolls(tokens: Token[]): Token[] {
  let inRoll = false;
  let close = 0;
  let announced = 0;
  return tokens.map((token, at) => {
    const apart = blankLines(tokens[at - 1], token);
    if (inRoll && apart && close > 1 && !isRollHeading(token.block.text)) inRoll = false;
    if (isTableHead(token, tokens.slice(at + 1, at + 3))) return { ...token, kind: 'text' as const };
    const neighbours = [tokens[at - 1], tokens[at + 1]];
    const counted = announced > 0 && (isSetInRow(token) || holdsAll(token, announced));
    if ((inRoll && (counted || isEntry(token, neighbours))) || isPairAmong(token, neighbours)) {
      close = apart ? 0 : close + 1;
      announced = holdsAll(token, announced) ? 0 : announced - 1;
      const { name: _, ...entry } = token;
      return { ...entry, kind: 'text' as const };
    }
    const part = inRoll && opensPart(token, tokens[at + 1]);
    if (apart || !part) close = 0;
    inRoll = part || opensRoll(token, tokens.slice(at + 1, at + 3));
    announced = inRoll ? countIn(token.block.text) : 0;
    return token;
  });
}

/** `先锋班组（4个）` → 4 */
function countIn(heading: string): number {
  return Number(/[（(][共前]?(?<count>\d+)[名项个人家位件篇支组]/u.exec(heading)?.groups?.['count'] ?? 0);
}

/** `　　某某客运公司K28车队`: as many rows as the heading counts, whatever they look like. */
function isSetInRow({ kind, block }: Token): boolean {
  return kind === 'label' && block.indented && !isRollHeading(block.text);
}

/** `石开元　牛丽君　茹建民` below `先进个人（3名）`: all that the heading counts, on one line. */
function holdsAll({ kind, block }: Token, announced: number): boolean {
  const row = kind !== 'text' && announced > 1 && !isRollHeading(block.text);
  return row && cellsOf(block.text.replaceAll('、', ' ')) === announced;
}

/** `二、创新突破奖`, and `金奖` above another row: the next part of a roll. */
function opensPart({ kind, block }: Token, below: Token | undefined): boolean {
  if (kind !== 'label') return false;
  return numberOf(block.text) !== undefined || (formOf(block.text) === 'honour' && !isTold(below));
}

/** `（科学城获奖单位摘登）` below the name of a prize, `（10名）` below that of a roll. */
const ROLL_NOTE = bmp(/^[（(](?:[^（()）]{0,14}(?:[摘选]登|名单|节选)|共?\d+[名项个家人位件])[)）]$/u);

/** True where a blank line, or more, stands between two tokens. */
function blankLines(above: Token | undefined, { block }: Token): boolean {
  return (block.spans[0]?.line ?? 0) > (above?.block.spans.at(-1)?.line ?? Infinity) + 1;
}

function opensRoll({ kind, block }: Token, after: (Token | undefined)[]): boolean {
  if (kind !== 'label') return LEADS_ON.test(block.text);
  if (isRollHeading(block.text) || ROLL_NOTE.test(block.text)) return true;
  if (TAG.test(block.text) && after[0]?.block.ends === false && ENTRY.test(after[0].block.text)) return true;
  const [first, second] = after;
  const isRow = first?.kind === 'label' && MEMBER.test(first.block.text) && !isTold(second);
  if (formOf(block.text) === 'honour' && isRow) return true;
  if (formOf(block.text) === 'honour' && after.length === 2 && after.every(isNameAlone)) return true;
  if (formOf(block.text) === 'honour' && isHonour(second) && isRowOfBearers(first)) return true;
  const rows = after.filter((token) => token?.kind === 'label' && bearsHonour(token.block.text));
  return formOf(block.text) === 'honour' && rows.length === 2;
}

/** `全国五一劳动奖章` */
function isHonour(token: Token | undefined): boolean {
  return token?.kind === 'label' && formOf(token.block.text) === 'honour';
}

/** `国某明 聂某香` or a body, between an honour and the next one. */
function isRowOfBearers(token: Token | undefined): boolean {
  if (!token || token.kind === 'text') return false;
  const { kind, block } = token;
  return kind === 'byline'
    ? !hasRole(block.text) && !isMarked(block.text)
    : FIRM.test(block.text) || bearsHonour(block.text);
}

/** `曲某珍`, and nothing else on its line. */
function isNameAlone(token: Token | undefined): boolean {
  return token?.kind === 'label' && isNameLine(token.block.text);
}

/** Who bears an honour, or a unit, named alone on its line. */
function bearsHonour(text: string): boolean {
  return isBearer(text) || UNIT.test(text);
}

/** Behind the colon stands what they are, not what there is to say of them. */
function isBearer(text: string): boolean {
  return (
    BEARER.test(text) &&
    (!/[：:]/u.test(text) || describesSomebody(text.split(/[：:]/u, 2)[1] ?? '') || FIRM.test(text))
  );
}

/** `龚玉明：江西煤机智能科技有限公司数控车间班组长` `萍乡市中小企业服务中心党支部`: who bears an honour. */
const BEARER = bmp(
  /^\p{Script=Han}\s?\p{Script=Han}{1,3}(?:[（(][男女][^（）()]{0,8}[)）])?[：:]\S{6,}$|(?:党委|党支部|党总支|公司|中心|医院|学校)$/u,
);

/** `程海天　某某纺织有限公司　挡车工`, or several bodies in a row. */
const MEMBER = bmp(
  /^(?:\S{2,24}|\p{Script=Han}\s\p{Script=Han})\s+\S{2,20}(?:公司|集团|[院校厂所站社局]|中心|医院|银行|委员会|支队|大队)\S{0,12}(?:\s+\S{2,20}){0,2}$/u,
);
/** `某某高新区总工会` */
const UNIT = bmp(
  /^[^，。！？]+(?:[务突分支中大小]队|工会|委员会|局|中心|协会|商会|支部|班组|[一二三四五六七八九十站车产]班|工作室|团队|专窗|窗口|车间|工段|[研发项目攻关科检测]{2}[组室])$/u,
);

/** `序号 企业名称 主要产品` `1 昆山甲电子有限公司 传感器` */
const TABLE = /^(?:序号|排名|名次|姓名|企业名称|单位名称)\s\S|^\d{1,3}\s+\S{2}/u;

/** `奖项 项目名称 完成单位`: three cells and more. */
const TABLE_ROW = bmp(/^[^\s，。！？；：]+(?:\s[^\s，。！？；：]+){2,7}$/u);
/** `全国五一巾帼标兵 齐红梅` */
const TWO_CELLS = bmp(/^[^\s，。！？；：]{4,30}\s[^\s，。！？；：]{2,80}$/u);
/** `奖项 获奖者 所在园区` */
const TABLE_HEAD = bmp(/^\S{1,8}(?:\s\S{1,8}){2,7}$/u);

/** Short cells above two rows of as many. */
function isTableHead({ kind, block }: Token, rows: Token[]): boolean {
  return (
    kind === 'label' &&
    TABLE_HEAD.test(block.text) &&
    rows.length === 2 &&
    rows.every(
      (row) =>
        row.kind !== 'byline' &&
        TABLE_ROW.test(row.block.text) &&
        cellsOf(row.block.text) === cellsOf(block.text),
    )
  );
}

/** `石 磊`: a name of two characters, set as wide as one of three. */
const SET_WIDE = /(?<=^|\s)(\S)\s(?=\S(?:\s|$))/gu;

/** Cells between spaces. */
function cellsOf(text: string): number {
  return text.replace(SET_WIDE, '$1').split(' ').length;
}

/** `（以姓氏笔画为序）` */
const ORDER = /^[（(].{0,8}(?:为序|排序|排名|不分先后).{0,4}[)）]$/u;

/** `▼某某省优秀创新团队` heads its part. */
const PART_MARK = /^[▼▽]/u;
/** `某某光电股份有限公司　1.6T硅光模块`: who, and for what. */
const FIRM_AND_WORK = bmp(/^\S{4,30}(?:公司|集团|研究院|研究所|大学|学院|医院)\s\S{1,20}$/u);

/** `年度服务之星：麻雨桐　石 磊` */
const PRIZE_ROW = bmp(
  /^(?:[金银铜特]\s|\S{2,16})(?:奖|之星|先锋|标兵|能手|工匠|模范|个人|集体|企业|团队|单位)[：:]\s?\S/u,
);

/** `1．某某机械有限公司` or `◆某某机械有限公司` with text below it and no such row above: the first of several sections. */
function isItemPortrait(text: string, [above, below]: (Token | undefined)[]): boolean {
  const isItem = (label: string) => numberOf(label) !== undefined || ITEM_MARK.test(label);
  return isItem(text) && isTold(below) && !isItem(above?.block.text ?? '');
}

/** Below a portrait's heading its text stands, below a row the next row. */
function isTold(below: Token | undefined): boolean {
  return below?.kind === 'text' && below.block.ends;
}

/** `全国五一巾帼标兵 齐红梅` below `黑龙江省数字化示范车间 某某公司`, and no text below it. */
function isPairAmong({ kind, block }: Token, [above, below]: (Token | undefined)[]): boolean {
  const bearer = kind === 'label' && formOf(block.text) === 'honour' && TWO_CELLS.test(block.text);
  return bearer && TWO_CELLS.test(above?.block.text ?? '') && !isTold(below);
}

/** `年度工匠 冷艳丽 新乡高新区` above or below another row of three cells and more. */
function isRowAmong(text: string, neighbours: (Token | undefined)[]): boolean {
  return TABLE_ROW.test(text) && neighbours.some((other) => other && TABLE_ROW.test(other.block.text));
}

function isEntry({ kind, block }: Token, neighbours: (Token | undefined)[]): boolean {
  if (kind === 'byline') return !isMarked(block.text) && !/[（(]|记者|通讯员/u.test(block.text);
  if (kind !== 'label' || isRollHeading(block.text))
    return kind === 'text' && (!block.ends || NUMBERED.test(block.text));
  if (isComment(block.text) || PART_MARK.test(block.text)) return false;
  if (isItemPortrait(block.text, neighbours)) return false;
  if (isRowAmong(block.text, neighbours)) return true;
  if (formOf(block.text) === 'honour' && !NUMBERED.test(block.text)) return false;
  if (FIRM.test(block.text) && !block.indented && isTold(neighbours[1])) return false;
  if (
    [NUMBERED, ENTRY, FIRM, ORDER, TABLE, UNIT].some((form) => form.test(block.text)) ||
    PRIZE_ROW.test(block.text) ||
    (FIRM_AND_WORK.test(block.text) && !isTold(neighbours[1])) ||
    (opensProfile(block.text) && !isTold(neighbours[1])) ||
    ((MEMBER.test(block.text) || isBearer(block.text)) && !isTold(neighbours[1])) ||
    parseByline(block.text)
  )
    return true;
  const form = formOf(block.text);
  return form === 'person' && neighbours.some((other) => other && formOf(other.block.text) === form);
}
