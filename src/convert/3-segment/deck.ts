import { couldBePersonName } from '../../names/surnames.ts';
import { isFramedTwice } from '../2-repair/shape.ts';
import { widthOf } from '../2-repair/width.ts';
import { bmp } from '../plane.ts';
import type { Block } from '../types.ts';
import { describesSomebody, formOf, numberOf } from './label-form.ts';
import { isSlogan } from './siblings.ts';
import { isFramed } from './standing-names.ts';
import { DASHED_END } from './two-lines.ts';

/** `——来自湖南高新区的先进典型群像` */
export const DASHED_START = bmp(/^(?:——|—|--)\S/u);
const ZONE = /高新区|开发区|经开区|科技园|科学城|产业园|示范区/u;
/** `佛山高新区推动`: no standing name has a place in it. */
export const PLACE = new RegExp(`${ZONE.source}|[省市县]`, 'u');
export const PUNCTUATED = /[，,。！？!?；;、]/u;
/** `南昌高新区用VR技术改造传统工厂纪实` */
const REPORTAGE = bmp(
  /.{6}(?:纪实|侧记|纪行|综述|调查|扫描|掠影|速写|巡礼|群像|走笔|见闻|追踪|探访|走访|观察|纪事)$/u,
);
/** `◎ 一座化纤城的第二条命 ◎ 七个人的二十六次失败`: what the report tells. */
const CONTENTS = bmp(/^([◎●◆■○▶])\s?\S.{2,60}\1\s?\S/u);
/** `祁满仓｜某某公司装配钳工｜全国五一劳动奖章获得者`: whom it is about. */
const BEARER = bmp(/^[^｜|。]{2,30}(?:[｜|][^｜|。]{2,40}){1,3}$/u);
/** `【全国五一劳动奖章】` */
const HONOUR = bmp(/^【(?!.*(?:名片|简介|提示|提要|导读|档案|按)】)[^【】［］[\]]{4,30}】$/u);
/** `【千里马】` below `② 某某公司` */
const CLASS = bmp(/^【(?!名片|简介|档案|提示|链接)[^【】]{2,3}】$/u);
/** `（天津某某有限公司食堂厨师长）` */
const POST = bmp(/^[（(][^（）()。]{6,40}[）)]$/u);
const TRADE = /[员师长工匠人任理授士家][）)]$/u;
/** `别人下班，他上班；别人的机器睡了，他的耳朵醒着` */
const CLAUSES = bmp(/^[^；。]{4,}；[^；。]{4,}$/u);
/** `李 慧` */
const LONGEST_NAME = 4;
/** A deck is so much longer than its headline. */
const LONGER = 1.6;

/** `……群像扫描`: the deck says what kind of report it is. */
export function isReportage(block: Block | undefined): boolean {
  return block !== undefined && REPORTAGE.test(block.text);
}

/** Where among the labels above a text a deck begins that its form tells, or −1. */
export function deckAt(labels: Block[]): number {
  const dashed = labels.findIndex(({ text }, at) => at > 0 && DASHED_START.test(text));
  if (dashed > 0) return dashed;
  const contents = labels.findIndex(({ text }, at) => at > 0 && CONTENTS.test(text));
  if (contents > 0) return contents;
  const [title, last] = labels.slice(-2).map(({ text }) => text);
  return title !== undefined && last !== undefined && isTold(title, last) ? labels.length - 1 : -1;
}

/** Whom or what the headline above is about, or two clauses below a short one. */
function isTold(title: string, below: string): boolean {
  if ((BEARER.test(below) && !isSlogan(below)) || isPortrayed(title, below)) return true;
  if (POST.test(below) && (TRADE.test(below) || below.slice(1, -1).split(' ').some(describesSomebody)))
    return true;
  if (HONOUR.test(below) || (CLASS.test(below) && numberOf(title) !== undefined))
    return !isFramedTwice(title);
  return CLAUSES.test(below) && widthOf(below) > widthOf(title) * LONGER;
}

/** `火炉边的绣花人` / `谷麦穗　某某铸造有限公司班长` */
function isPortrayed(title: string, below: string): boolean {
  if (!describesSomebody(below) || isFramed(title)) return false;
  const named = formOf(below) === 'person' && formOf(title) === undefined;
  return (
    named || isSlogan(title) || (title.length <= LONGEST_NAME && couldBePersonName(title.replace(' ', '')))
  );
}

/** `占全市新增总数的四成五` below `济南高新区新添9家“瞪羚”`: what the news comes to, without a subject of its own. */
const COMES_TO = /^(?:占|每年|半年|一年|全年|累计|预计|可|年均|惠及|首期|平均)|各占/u;

/** True where the second line tells what the news of the first one comes to: its deck, whatever else the two could be. */
export function tellsMore(title: string, below: string): boolean {
  return PLACE.test(title) && !ZONE.test(below) && COMES_TO.test(below);
}

/** Below a title that does not lead on to it: `……纪实`, or a sentence where the title is a phrase. */
export function isSubtitle(labels: Block[]): boolean {
  const [title, below] = labels.slice(-2);
  if (!title || !below || DASHED_END.test(title.text)) return false;
  if (isReportage(below) || tellsMore(title.text, below.text)) return true;
  const sentence = PUNCTUATED.test(below.text) && !PUNCTUATED.test(title.text);
  return (
    sentence &&
    (widthOf(below.text) > widthOf(title.text) * LONGER ||
      (widthOf(below.text) >= widthOf(title.text) && PLACE.test(title.text) && !PLACE.test(below.text)))
  );
}
