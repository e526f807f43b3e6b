import { isFramedTwice, isRollName, showsPicture } from '../2-repair/shape.ts';
import { widthOf } from '../2-repair/width.ts';
import type { Block } from '../types.ts';
import { apartBelowNews, newsWithTwoLines } from './below-news.ts';
import { isReportage } from './deck.ts';
import { alike, formOf, numberOf } from './label-form.ts';
import {
  describedInBrackets,
  framedAboveText,
  headsPicture,
  inNumberedSeries,
  markedBelowUnmarked,
  markedLikeHeadings,
  numberedOn,
  unmarked,
} from './label-marks.ts';
import type { LabelPlace } from './label-place.ts';
import { isLetter } from './letters.ts';
import { sharesWords } from './own-words.ts';
import { amongKickers, amongPairs, opensMarked, opensPairs, portraitBelow, samePairs } from './pairs.ts';
import { namedAgain, newPlaces, opensElsewhere } from './places.ts';
import { behindNames, namesInRow } from './portrait-names.ts';
import { leavesQuestions, opensQuestions } from './questions.ts';
import { behindRoll, isRollOf, opensRoll, partOfRoll, rollBelowPortrait } from './roll-evidence.ts';
import {
  amongSlogans,
  announcedRow,
  apartAmongSlogans,
  besideTitle,
  firstOfSigned,
  isRepeatedTag,
  opensRowBelowNews,
  opensSlogans,
  portraitInRow,
} from './siblings.ts';
import {
  isComment,
  isGallery,
  isSidePiece,
  isStandingName,
  opensComment,
  opensNotice,
} from './standing-names.ts';

const NEWS_OPENING = /^(?:近日|日前|连日来|今日|昨日|前不久|\d{1,2}月\d{1,2}日)/u;

/** Whatever else speaks against it. */
const SURE = 20;

/** Each row: what speaks for (positive) or against a new article. */
const EVIDENCE: { says: string; weight: number; holds: (place: LabelPlace) => boolean }[] = [
  { says: '标题里有本篇未提到的地方或园区', weight: 3, holds: (place) => newPlaces(place).length > 0 },
  {
    says: '短评、编后自成一篇',
    weight: SURE,
    holds: ({ labels }) => isComment(labels[0]?.text ?? ''),
  },
  { says: '言论栏名独占一行，其文自成一篇', weight: 8, holds: opensComment },
  {
    says: '简讯栏里一题一篇',
    weight: SURE,
    holds: (place) =>
      place.inBriefs &&
      !place.closerThanHeads &&
      place.headings.length === 0 &&
      !(place.signed && (place.gap === 0 || width(place.labels) <= SHORT_HEADLINE)),
  },
  { says: '同一栏名反复出现，各成一篇', weight: SURE, holds: isRepeatedTag },
  { says: '栏名有序号，是系列的一篇', weight: SURE, holds: inNumberedSeries },
  { says: '题有序号，接上篇的题号', weight: SURE, holds: numberedOn },
  { says: '题下括注所写的人是谁，是人物一篇', weight: 8, holds: describedInBrackets },
  { says: '一行人名、一行身份，是人物一篇', weight: 8, holds: portraitBelow },
  { says: '一行人名之下是其人其事，前后还有几个，各成一篇', weight: 12, holds: namesInRow },
  { says: '上篇以人名为题，此题上方空行，不是小标题', weight: 8, holds: behindNames },
  { says: '引题同式的一行，各成一篇', weight: 10, holds: amongKickers },
  {
    says: '副题说是侧记、纪实，是一篇的副题',
    weight: 8,
    holds: ({ labels }) => labels.length > 1 && isReportage(labels.at(-1)),
  },
  { says: '栏名之下一串带记号的题，各成一篇', weight: 8, holds: opensMarked },
  { says: '与本篇的题同式，是并列的一篇', weight: SURE, holds: besideTitle },
  { says: '加框的栏名独占一行，题印在首段之后', weight: SURE, holds: framedAboveText },
  { says: '栏名之下有题', weight: SURE, holds: ({ labels }) => isStandingName(labels) },
  { says: '后文以称呼开头，是来信', weight: SURE, holds: ({ section }) => isLetter(section) },
  { says: '后文是问答，上文不是', weight: 5, holds: opensQuestions },
  { says: '上文是问答，后文不是', weight: 5, holds: leavesQuestions },
  {
    says: '启事、通知自成一篇',
    weight: SURE,
    holds: ({ labels }) => labels.some(({ text: label }) => opensNotice(label)),
  },
  { says: '群像、速写之下有一串小标题，自成一篇', weight: 8, holds: opensGallery },
  { says: '名单自有题，题中有地方', weight: SURE, holds: isRollOf },
  { says: '题旁有人名或单位，其后几处也是，各成一篇', weight: 8, holds: opensPairs },
  { says: '上文是消息，其后一串同式的题，各成一篇', weight: 10, holds: opensRowBelowNews },
  { says: '栏名之下一串同式的题，各成一篇', weight: SURE, holds: opensSlogans },
  { says: '与前后几处的题同式，各成一篇', weight: 6, holds: amongSlogans },
  { says: '一组人物、企业，一题一篇', weight: 12, holds: portraitInRow },
  { says: '上文说有几家、几位，其后同式的题正好这些，各成一篇', weight: 10, holds: announcedRow },
  { says: '在一组人物之间，段间不空行而题上空行，各成一篇', weight: 6, holds: apartAmongSlogans },
  { says: '题下一段，段下是图片署名，是图片新闻', weight: 6, holds: headsPicture },
  { says: '上篇写人物或企业，这里是名单', weight: SURE, holds: rollBelowPortrait },
  { says: '名单自有题，上篇不是名单', weight: 5, holds: opensRoll },
  { says: '前两篇也是两行的题，各成一篇', weight: 5, holds: amongPairs },
  { says: '后文开头又提到它', weight: 1, holds: namedAgain },
  { says: '后文开头写的是本篇未提到的园区', weight: 1, holds: opensElsewhere },
  { says: '后文沿用本篇的词语', weight: -3, holds: ({ section, article }) => sharesWords(section, article) },
  { says: '后文以“近日”或日期开头', weight: 1, holds: ({ next }) => NEWS_OPENING.test(next) },
  {
    says: '本篇小标题上方不空行，此题上方空行',
    weight: 6,
    holds: ({ gap, headingsClose }) => gap > 0 && headingsClose,
  },
  {
    says: '加框的栏名之下，题上空行，各成一篇',
    weight: 5,
    holds: ({ columnAbove, gap, headings, labels, setApart }) =>
      isFramedTwice(columnAbove) && gap > 0 && setApart && headings.length === 0 && labels.length === 1,
  },
  { says: '上方空行多', weight: 1, holds: ({ gap }) => gap >= 3 },
  { says: '有引题和主题', weight: 1, holds: ({ labels }) => labels.length > 1 },
  {
    says: '上文是图片新闻，“图为”已经说完',
    weight: 6,
    holds: ({ photo, headings, article }) => photo && headings.length === 0 && showsPicture(article),
  },
  { says: '上文是消息，消息里没有两行的小标题', weight: 5, holds: newsWithTwoLines },
  { says: '上文是消息，段间不空行而题上空行', weight: 6, holds: apartBelowNews },
  { says: '孤零零一个，小标题少有单个的', weight: 4, holds: standsAlone },
  { says: '题长', weight: 1, holds: ({ labels }) => width(labels) >= 14 },
  { says: '题前有记号，而篇题没有', weight: -3, holds: markedBelowUnmarked },
  { says: '题短', weight: -2, holds: ({ labels }) => width(labels) <= 9 },
  {
    says: '只有三四字，少有这样短的题',
    weight: -2,
    holds: ({ labels }) => labels.length === 1 && width(labels) <= SHORT,
  },
  {
    says: '两三字的小标题带一句题解',
    weight: -2,
    holds: ({ labels }) =>
      labels.length > 1 && width(labels.slice(0, 1)) <= SHORT && width(labels.slice(1)) > SHORT * 2,
  },
  {
    says: '上文是附文，附文没有小标题',
    weight: 4,
    holds: ({ series, headings }) => headings.length === 0 && isSidePiece(series),
  },
  { says: '本篇小标题都有记号，此题没有', weight: 5, holds: unmarked },
  { says: '名单之下的分项', weight: -8, holds: partOfRoll },
  { says: '与本篇小标题一样，短题之下有题解', weight: -5, holds: samePairs },
  { says: '与本篇小标题字数相当', weight: -2, holds: likeHeadings },
  { says: '与本篇小标题同一记号', weight: -4, holds: markedLikeHeadings },
  { says: '与本篇小标题同式', weight: -3, holds: parallel },
  { says: '其后还有几个同式的小标题', weight: -3, holds: firstOfMany },
  { says: '其后同式的题各有署名，是并列的一篇', weight: 6, holds: firstOfSigned },
  { says: '上文是名单，后文是文章', weight: 6, holds: behindRoll },
  { says: '与本篇几个小标题同式', weight: -2, holds: parallelToMany },
  {
    says: '有序号，是小标题',
    weight: -4,
    holds: ({ labels }) => numberOf(labels[0]?.text ?? '') !== undefined,
  },
  {
    says: '荣誉名或“姓名加身份”，是群像的小标题',
    weight: -3,
    holds: ({ labels }) =>
      labels.some(({ text }) => ['honour', 'person', 'post'].includes(formOf(text) ?? '')),
  },
];
const THRESHOLD = 3;
/** Ems of a sub-heading; briefs have longer headlines. */
const SHORT_HEADLINE = 9;
/** Ems of a heading of a few characters. */
export const SHORT = 4.5;

/** Does the label open a new article? With the reasons that spoke for it. */
export function opensArticle(place: LabelPlace): {
  opens: boolean;
  score: number;
  reasons: string[];
  portrait: boolean;
} {
  const rows = EVIDENCE.filter(({ holds }) => holds(place));
  const score = rows.reduce((sum, { weight }) => sum + weight, 0);
  const portrait = rows.some(({ holds }) => holds === namesInRow);
  return { opens: score >= THRESHOLD, score, reasons: rows.map(({ says }) => says), portrait };
}

/** Sub-headings come in twos and more, before the next article or, where that one interrupts, behind it. */
function standsAlone({ labels, headings, company, later }: LabelPlace): boolean {
  return (
    headings.length === 0 &&
    company === 0 &&
    numberOf(labels[0]?.text ?? '') === undefined &&
    !later.some((label) => alike(label, text(labels)))
  );
}

function text(labels: Block[]): string {
  return labels.map((label) => label.text).join(' ');
}

function width(labels: Block[]): number {
  return Math.max(...labels.map((label) => widthOf(label.text)));
}

function likeHeadings(place: LabelPlace): boolean {
  const { labels, headings } = place;
  const own = width(labels);
  return (
    !unmarked(place) &&
    headings.length > 0 &&
    headings.some((heading) => Math.abs(widthOf(heading) - own) <= 1.5)
  );
}

function parallel(place: LabelPlace): boolean {
  return parallels(place) > 0;
}

/** `上榜企业速写` with portraits below it, behind a report that has no sub-headings. */
function opensGallery({ labels, headings, later }: LabelPlace): boolean {
  return headings.length === 0 && isGallery(labels[0]?.text ?? '') && later.length >= 3;
}

/** The first of a row of persons, bodies or honours; the parts of a roll are none. */
function firstOfMany({ labels, headings, later }: LabelPlace): boolean {
  if (isRollName(labels[0]?.text ?? '')) return false;
  const form = formOf(labels[0]?.text ?? '');
  const row = later.filter((label) => form !== undefined && formOf(label) === form);
  return headings.length === 0 && row.length > 1;
}

function parallelToMany(place: LabelPlace): boolean {
  return parallels(place) > 1;
}

/** `刘建军:机床边的“听诊师”` like `谭志勇:给列车装上“中国心”`; a company like a company. */
function parallels({ labels, headings }: LabelPlace): number {
  const form = formOf(text(labels));
  const own = text(labels);
  const isLike = (heading: string) => (form !== undefined && formOf(heading) === form) || alike(heading, own);
  return headings.filter(isLike).length;
}
