import { bmp } from '../../plane.ts';
import { CLEARLY_SHORT, type SetLine } from '../measure.ts';
import { isSaidOf } from '../profile-line.ts';
import type { Seam, SeamRule } from '../rule.ts';
import { seamCutsWord } from '../word-seam.ts';
import { NUMBER_ONLY } from './continue-headline.ts';

/** A headline line is seldom longer; a paragraph cut by the column seldom shorter. */
const LONGEST_HEADLINE = 40;
/** `——` `：` end a kicker; other marks inside say running text. */
const RUNNING = bmp(/[。；;]|，.*，|,.*,/u);
/** `“一家停，十家等；一家转，百家活”`, on a line of its own. */
const QUOTED = /^“[^“”。！？]{4,26}”$/u;
const RUNNING_MARK = /[，,、]/u;
/** `——来自湖南高新区的先进典型群像` */
const DASHED = /^(?:——|—|--)/u;
/** `截至目前，` `近年来,` open a paragraph, never a headline. */
const PARAGRAPH_OPENING = bmp(
  /^(?:如今，|此后，|随后，|眼下，|当时，|截至目前|截至\d|近年来|近日|日前|目前|今年以来|据了解|据悉|据介绍|同时|此外|其中|另外|下一步|接下来|未来|\d{4}\s?年(?!度)|\d{1,3}\s?年[来里间前后]|\d{1,2}\s?月)[，,\p{Script=Han}\d]/u,
);
/** `9月16日，一套盾构机` `近日，记者从`: news opens so, and stands below its headline. */
const NEWS_OPENING =
  /^(?:近日|日前|连日来|前不久|不久前|近年来|今年以来|去年以来|(?:\d{4}年|今年|去年)?\d{1,2}\s?月\s?(?:\d{1,2}\s?日)?(?:上午|下午|晚|晚上|凌晨)?)[，,]|^记者(?:从|近日|日前)/u;
/** `9月20日，高新区举办`: of news, though its column is narrow. */
const DAY_OPENING = /^\d{1,2}月\d{1,2}日，/u;
/** `2010年，园区提出发展激光产业` */
const YEAR_OPENING = /^\d{4}\s?年(?:\d{1,2}月)?，/u;
/** `聊城与济南高新区“双向飞地”——` above the short lines of a headline. */
const KICKER_END = /——$/u;
/** `公司将于` waits for a date. */
const WAITING = /[于在从自到至截是为与和及的]$/u;
/** A line of text may lack its first-line indent and a word that could not be cut, never so many ems. */
const NO_INDENT = 4;
/** So much longer is no rest of a paragraph cut by hand, but a deck. */
const LONGER = 1.5;
/** No line of a column is so much wider than the others. */
const WIDER = 1.3;
/** Ems of a line that was hardly cut by hand. */
const SEVERAL_WORDS = 12;
const SENTENCES = bmp(/[，。！？；].{2}/u);
/** A headline set wider than the column runs over so many lines. */
const MOST_LINES = 3;
/** `把人才` `在重点`: a preposition with its noun waits for the verb. */
const HANGING = bmp(/(?:^(?=.{3})|[，,])(?:把|将|对|向|从|在|由|与|和|为|以|被|让|使)\p{Script=Han}{1,3}$/u);

/** `淮滨高新区：共享单车有了“电子围栏”` below a blank line: a text seldom opens so. */
const WHO_AND_WHAT = bmp(/^\p{Script=Han}{2,10}[区市县园局司校院][：:][^，,。；：:]{6,}$/u);

const COLUMN = [
  '轴承在洛阳高新区缓缓吊出车间，它',
  '重达二十一吨，要承受三千吨的推力',
  '，材料热处理和滚道加工立足国内，',
  '已通过中国机械工业联合会的鉴定。',
];

/** Headlines, kickers and sub-headings stand on lines of their own and end in no full stop. */
export const standAloneHeadline: SeamRule = {
  id: 'stand-alone-headline',
  says: '段首短行，无句末标点，独立成题',
  examples: [
    {
      lines: [
        '夜校开课',
        '',
        '书车由高新区文化和旅游局联合图书馆推',
        '行，载书3000册，每天停靠4家企业，运',
        '行一年来，借阅6.8万册次，今年被文旅',
        '厅评为公共文化服务优秀案例，读者排队',
        '借书，排到了门外，书车于是又加了一班',
      ],
      at: 1,
      verdict: undefined,
    },
    { lines: ['赋能企业创新', '近年来，清远高新区“两新”组织不断完善、不断发展。'], at: 0, verdict: 'break' },
    {
      lines: ['“一家停，十家等；一家转，百家活”', '11日下午2点，第一车导光板发往东莞。'],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['9月20日，高新区举办', '工人技能大赛，', '某某制造有限公司选手', '在进行轮毂打磨。', ...COLUMN],
      at: 2,
      verdict: undefined,
    },
    { lines: ['坚持党建引领、党管人才，把人才', '资源导入放在最优先位置。'], at: 0, verdict: undefined },
    { lines: ['截至目前,咸宁高新区获评专精', '特新“小巨人”的8家企业分别是。'], at: 0, verdict: undefined },
    {
      lines: [
        '党建引领产业集聚',
        '6月24日，西部科学城重庆高新',
        '区举办第二季度重点产业项目集中',
        '开工活动，此次集中开工项目七个',
        '，计划总投资额一百余亿元，投产',
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: ['一枚小小的传感器大有文章', '8月16日，一套直径三米六的盾构机', ...COLUMN],
      at: 0,
      verdict: 'break',
    },
    { lines: ['小艾草长出大产业 老厂房迎来新', '主人', ...COLUMN], at: 1, verdict: 'break' },
    {
      lines: ['', '一块手表，为聋校学生报“地动”', '企业把地震预警', '做成了震动', ...COLUMN],
      at: 0,
      verdict: 'break',
    },
    { lines: ['昆山高新区专家组攻克了关键技', '术难点。'], at: 0, verdict: undefined },
    {
      lines: ['游建国：毫米里的“执念”', '一把锉刀，一双布满老茧的手，他的名', ...COLUMN],
      at: 0,
      verdict: 'break',
    },
  ],
  decide(seam) {
    const { open, before } = seam;
    const quoted = open.length === 1 && before.measure === undefined && QUOTED.test(before.text);
    if (before.ends || before.shape !== 'plain' || (isRunning(before.text) && !quoted)) return undefined;
    if (DAY_OPENING.test(open[0]?.text ?? '') || (before.indented && WAITING.test(before.text)))
      return undefined;
    if (isFirstLine(seam)) return undefined;
    if (
      open.length === 1 &&
      seam.after.line.gap === 0 &&
      before.width >= SEVERAL_WORDS &&
      seamCutsWord(before.text, seam.after.text)
    )
      return undefined;
    if (open.length === 1 && DASHED.test(before.text)) return 'break';
    if (DASHED.test(seam.after.text) && open.every((line) => isShort(line) || line.line.gap > 0))
      return 'break';
    if (isAboveShortLine(seam)) return 'break';
    if (open.length > MOST_LINES || !isHeadline(seam)) return undefined;
    return before.measure === undefined ? onOpenPage(seam) : inColumn(seam, before.measure);
  },
};

/** Set apart, as wide as the column that begins below it, where the sentence has its marks: a paragraph's first line. */
function isFirstLine({ open, before, after, next }: Seam): boolean {
  const { measure = 0, line, text } = after;
  const apart = open.length === 1 && before.line.gap > 0 && line.gap === 0 && next?.line.gap === 0;
  const wide = before.measure === undefined && Math.abs(before.width - measure) <= 1;
  return apart && wide && RUNNING_MARK.test(text) && next.measure === measure;
}

/** Set apart, above a short line that ends nothing: no paragraph begins so, but a headline over two lines. */
function isAboveShortLine({ open, before, after, next }: Seam): boolean {
  const apart = open.length === 1 && before.line.gap > 0 && after.line.gap === 0 && next?.line.gap === 0;
  const short = after.measure !== undefined && isShort(after) && !after.ends && after.shape === 'plain';
  return apart && short && !before.indented && !after.indented && !RUNNING_MARK.test(after.text);
}

/** Clearly narrower than its column. */
function isShort({ width, measure }: SetLine): boolean {
  return measure === undefined || width <= measure * CLEARLY_SHORT;
}

/** One line, its number apart; several short ones; or a wide one run over or set apart. */
function isHeadline(seam: Seam): boolean {
  const { open, before } = seam;
  const column = before.measure ?? 0;
  const words = open.filter(({ text }) => !NUMBER_ONLY.test(text));
  return (
    words.length <= 1 ||
    open.every((line) => line.width <= column * CLEARLY_SHORT) ||
    runsOver(seam, column) ||
    isSetApart(seam)
  );
}

/** Lines without a blank one between them, and a blank one below, on a page that sets paragraphs apart. */
function isSetApart({ open, after }: Seam): boolean {
  const close = open.slice(1).every(({ line }) => line.gap === 0);
  return close && after.line.gap > 0 && after.measure === undefined;
}

/** `小艾草长出大产业　老厂房迎来新 / 主人`: full lines without a comma and a short one without an end. */
function runsOver({ open, before }: Seam, column: number): boolean {
  const above = open.slice(0, -1);
  return before.width <= column * 0.6 && ![...above, before].some(({ text }) => isSentence(text));
}

function isSentence(text: string): boolean {
  return RUNNING_MARK.test(text) || RUNNING.test(text) || PARAGRAPH_OPENING.test(text);
}

function isRunning(text: string): boolean {
  return RUNNING.test(text) || PARAGRAPH_OPENING.test(text) || HANGING.test(text);
}

function onOpenPage({ before, after, attested }: Seam): 'break' | undefined {
  if (before.width > LONGEST_HEADLINE || isCutParagraph(before, after) || isBelowText(before, after))
    return undefined;
  if (before.width > 12 && after.line.gap === 0 && attested(before.text.slice(-2) + after.text.slice(0, 2)))
    return undefined;
  return 'break';
}

/** `每度电比市价高两分，收益用于小区` / `照明。` right below a line of text, where paragraphs are set in: the paragraph goes on. */
function isBelowText(before: SetLine, after: SetLine): boolean {
  const close = before.line.gap === 0 && after.line.gap === 0;
  return (
    close &&
    before.setsIn &&
    !before.indented &&
    !after.indented &&
    RUNNING_MARK.test(before.text) &&
    after.width < before.width * LONGER &&
    after.ends
  );
}

/** `　　学生们走进的，是某某公司的联合` / `实验室。实验室由……`: set in, with a comma, and the line below is not. */
function isCutParagraph(before: SetLine, after: SetLine): boolean {
  return (
    before.indented &&
    !after.indented &&
    RUNNING_MARK.test(before.text) &&
    after.width > before.width &&
    RUNNING.test(after.text)
  );
}

/** In a column a headline is clearly narrower than a paragraph's first line, or the line below it is set in. */
function inColumn({ before, after, next }: Seam, measure: number): 'break' | undefined {
  const column = Math.max(measure, after.measure ?? 0);
  const commas = RUNNING_MARK.test(before.text);
  const width = before.width + (before.indented ? before.firstIndent : 0);
  if (width >= column * WIDER && !SENTENCES.test(before.text)) return 'break';
  if (width <= column * (commas ? 0.6 : 0.75) || column - width >= NO_INDENT) return 'break';
  if (KICKER_END.test(before.text) && after.width <= column * 0.6 && !after.ends) return 'break';
  const opens =
    NEWS_OPENING.test(after.text) || (YEAR_OPENING.test(after.text) && width <= column * CLEARLY_SHORT);
  if (opens && !commas && !WAITING.test(before.text)) return 'break';
  if (before.line.gap > 0 && WHO_AND_WHAT.test(before.text)) return 'break';
  if (width <= column - 1 && isSaidOf(before.text)) return 'break';
  if (seamCutsWord(before.text, after.text)) return undefined;
  const indent = column - after.width;
  const belowSetIn =
    next !== undefined &&
    !after.ends &&
    next.width - after.width >= 1.25 &&
    indent >= 1.25 &&
    !(indent > NO_INDENT && after.text.includes('、'));
  return belowSetIn && !commas ? 'break' : undefined;
}
