import { bmp } from '../plane.ts';
import { ITEMS } from './furniture-items.ts';

/** `东湖科技报`, set wide or not; `本报讯（新甘肃·甘肃日报` is a dateline. */
const MASTHEAD = bmp(
  /^(?!本[报刊]\p{Script=Han}{0,3}[讯电])\p{Script=Han}{2,14}(?:日报|晚报|早报|时报|导报|周报|商报|(?:青年|科技|经济|工人|广电|广播电视|法[制治]|教育|企业|大学|农民|职工|妇女|老年|少年|健康|消费|科学)报|晨报|都市报|[周晚]刊|快报)(?:[专特]版|[专特]刊)?(?:[A-Z ]{6,})?$/u,
);
/** `===== 下转第5版 =====` `>>> 扫描右侧二维码 <<<`: ornaments around a line say nothing. */
const FRAME = /^[=＝><＞＜*＊~～\s]{3,}|[=＝><＞＜*＊~～\s]{3,}$/gu;
/** `客 服 热 线`: words set wide. */
const SET_WIDE = bmp(/(?<!\S)\p{Script=Han}(?:\s\p{Script=Han}){3,}(?!\S)/gu);
const closeUp = (words: string) => words.replace(/\s/gu, '');
/** `【编辑 罗衍　校对 江月】` */
const BOX = bmp(/^【([^【】]*\s[^【】]*)】$/u);
const FOREIGN_MASTHEAD = bmp(/^[A-Z][A-Z\s&'’.-]{8,60}$/u);
/** `━━━━━━━━` `* * *` `◆ ◆ ◆` */
const RULE = /^(?:[\p{Pd}\p{Sm}\p{So}\p{Sk}_*·※]\s*){4,}$|^(?<mark>[*＊\p{So}])(?:\s*\k<mark>){2}$/u;
/** `封面报道 COVER STORY` `○ 园 区 / PARKS` */
const TRANSLATED = bmp(
  /^[\u25a0-\u25ff★☆]?\s?\p{Script=Han}(?:\s?\p{Script=Han}){1,5}(?:\s+|\s?[/｜|]\s?)[A-Z][A-Z\s]{4,40}$/u,
);
/** Sentences are no furniture, unless they tell the weather or how to reach the paper. */
const RUNNING_TEXT = /[，。！？；]/u;
const TOLD_BY = bmp(
  /声明作废|^声明[:：]本[报刊]|^[★☆].*(?:扫码|订阅).*[★☆]$|^(?:刊误|更正|勘误)[:：]|^[(（]?(?:新闻线索|报料|爆料)|℃|电话|热线|邮箱|邮编|地址|@|二维码|(?:…|\.{3}|·{3})\s*第?[A-Z]?\d{1,2}版$/u,
);
const SEPARATORS = /[\s|·・:：、，,。.\-—―/()▶►>※\p{So}\p{Sk}]+/gu;
/** What every masthead ends in. */
const PRINTED = /[报刊]/u;
/** What stands apart on one line: `湖北日报　　A06　　编辑 某某`. */
const CELLS = /\s{2,}|\u3000+|[|｜]/u;
/** `6月14日` `5`: says which page this is, at the page's edge. */
const DAY = /^\d{1,2}月\d{1,2}日$/u;
const BARE = /^(?:\d{1,2}月\d{1,2}日|\d{1,2}(?:[-—–]\d{1,2})?)$/u;
/** `园区·深读` `编辑`: nothing in itself, beside cells that are furniture. */
const SHORT_CELL = bmp(/^[\p{Script=Han}“”·・、（）()A-Za-z\d\s:：]{1,18}$/u);
/** `园区经济` `4园区` `高新纵横GAOXINZONGHENG` `要闻嘉州园区导刊`: what may stand beside a page number or a date. */
const SECTION = bmp(
  /^(?:\p{Script=Han}{2,12}(?:报|[周专特副导]刊))?(?:\d{1,2})?(?:\p{Script=Han}{2,6}\d{0,2})?(?:\p{Script=Han}{2,10}(?:报|[周专特副导]刊))?(?:[A-Z]{4,})?$/u,
);
/** `策划：姬鸣　执笔：本报记者 叶伟` is signed by an author. */
const NO_SECTION = /[，。]|记者|通讯员/u;
/** Longer lines are text. */
const LONGEST = 110;

/** What kind of page furniture a line is, or nothing. `3版 园区经济 2020年11月6日 星期五` → 出版日期 */
export function furnitureOf(text: string): string | undefined {
  return wholeLine(text) ?? byCells(text, 0.5);
}

/** The same at a page's edge, where one cell that is furniture makes the line furniture. `6月14日 青创·园区｜5` → 出版日期 */
export function edgeFurnitureOf(text: string): string | undefined {
  return byCells(text, 0) ?? (DAY.test(text.normalize('NFKC')) ? '出版日期' : undefined);
}

/** A line of cells, more than `share` of which are furniture, the others a word or two. */
function byCells(text: string, share: number): string | undefined {
  if (text.length > LONGEST) return undefined;
  const cells = text.split(CELLS).filter((cell) => cell.trim() !== '');
  if (cells.length < 2) return undefined;
  const kinds = cells.map(
    (cell) => wholeLine(cell) ?? (BARE.test(cell.normalize('NFKC')) ? '出版日期' : undefined),
  );
  const others = cells.filter((_, at) => kinds[at] === undefined);
  const found = kinds.filter((kind) => kind !== undefined);
  return found.length > cells.length * share && others.every((cell) => SHORT_CELL.test(cell))
    ? mainItem(found)
    : undefined;
}

function wholeLine(text: string): string | undefined {
  if (text.length > LONGEST || (RUNNING_TEXT.test(text) && !TOLD_BY.test(text))) return undefined;
  const set = text.normalize('NFKC');
  if (RULE.test(set)) return '分隔线';
  const plain = set.replace(FRAME, '').replace(BOX, '$1').replace(SET_WIDE, closeUp);
  if (PRINTED.test(plain) && MASTHEAD.test(plain.replace(SEPARATORS, ''))) return '报名';
  if (FOREIGN_MASTHEAD.test(plain)) return '外文报名';
  if (TRANSLATED.test(plain)) return '版面栏目名';
  const found: string[] = [];
  let rest = plain;
  for (const { says, cue, pattern } of ITEMS) {
    if (cue && !cue.test(rest)) continue;
    const without = rest.replace(pattern, ' ');
    if (without !== rest) found.push(says);
    rest = without;
  }
  if (found.length === 0) return undefined;
  rest = rest.replace(SEPARATORS, '');
  const section = SECTION.test(rest) && !NO_SECTION.test(text);
  return rest === '' || section ? mainItem(found) : undefined;
}

/** The date says most, the imprint next. */
function mainItem(found: string[]): string {
  return ['出版日期', '编校署名'].find((says) => found.includes(says)) ?? found[0] ?? '版面信息';
}
