import { couldBePersonName } from '../../names/surnames.ts';
import { widthOf } from '../2-repair/shape.ts';
import type { Block } from '../types.ts';

/** `石家庄高新区` `诸城市` `长沙县`: what a report may be about. */
const PLACE =
  /\p{Script=Han}{2,8}?(?:高新技术产业开发区|高新区|经开区|开发区|科技园|科学城|产业园|自贸区|新区|园区|示范区)|\p{Script=Han}{2,3}(?:省|市|县)/gu;
/** A sub-heading of an honours page: the honoured body. */
const BODY =
  /(?:公司|集团|事业部|中心|大学|学院|研究院|研究所|实验室|医院|银行|支行|局|党委|党支部|党总支|车间|班组|社区|学校|协会)$/u;
/** `黄文斌 南宁富联精密科技有限公司高级技师` */
const PERSON = /^\p{Script=Han}{1,2}\s?\p{Script=Han}{1,3}\s\S{4,}$/u;
/** `广西五一劳动奖状` `优秀共产党员` */
const HONOUR =
  /(?:奖状|奖章|先锋号|文明号|个人|集体|称号|[一二三]等奖|特等奖|党员|工作者|党组织|标兵|模范|能手|名单|红旗手)$/u;
const NEWS_OPENING = /^(?:近日|日前|连日来|今日|昨日|前不久|\d{1,2}月\d{1,2}日)/u;
const NEWS_WITHIN = 60;

/** What decides whether a label inside an article opens the next one. */
export interface LabelPlace {
  labels: Block[];
  /** Text behind the labels. */
  next: string;
  /** Title and text of the open article. */
  article: string;
  /** Its sub-headings so far. */
  headings: string[];
  /** Blank lines above the first label. */
  gap: number;
}

/** Each row: what speaks for (positive) or against a new article. */
const EVIDENCE: { says: string; weight: number; holds: (place: LabelPlace) => boolean }[] = [
  { says: '标题里有本篇未提到的地方或园区', weight: 3, holds: (place) => newPlaces(place).length > 0 },
  { says: '后文开头又提到它', weight: 1, holds: namedAgain },
  { says: '后文以“近日”或日期开头', weight: 1, holds: ({ next }) => NEWS_OPENING.test(next) },
  { says: '上方空行多', weight: 1, holds: ({ gap }) => gap >= 3 },
  { says: '有引题和主题', weight: 1, holds: ({ labels }) => labels.length > 1 },
  { says: '题长', weight: 1, holds: ({ labels }) => width(labels) >= 14 },
  { says: '题短', weight: -2, holds: ({ labels }) => width(labels) <= 9 },
  {
    says: '两三字的小标题带一句题解',
    weight: -2,
    holds: ({ labels }) => labels.length > 1 && width(labels.slice(0, 1)) <= 4.5,
  },
  { says: '与本篇小标题字数相当', weight: -2, holds: likeHeadings },
  { says: '与本篇小标题同式', weight: -3, holds: parallel },
  {
    says: '荣誉名或“姓名加身份”，是群像的小标题',
    weight: -3,
    holds: ({ labels }) => labels.some(({ text }) => ['honour', 'person'].includes(formOf(text) ?? '')),
  },
];
const THRESHOLD = 3;

/** Does the label open a new article? With the reasons that spoke for it. */
export function opensArticle(place: LabelPlace): { opens: boolean; score: number; reasons: string[] } {
  const rows = EVIDENCE.filter(({ holds }) => holds(place));
  const score = rows.reduce((sum, { weight }) => sum + weight, 0);
  return { opens: score >= THRESHOLD, score, reasons: rows.map(({ says }) => says) };
}

function text(labels: Block[]): string {
  return labels.map((label) => label.text).join(' ');
}

function width(labels: Block[]): number {
  return Math.max(...labels.map((label) => widthOf(label.text)));
}

/** The place inside the name of a body or behind a person's is not what a report is about. */
function newPlaces({ labels, article }: LabelPlace): string[] {
  const form = formOf(text(labels));
  return form === 'body' || form === 'person' ? [] : newPlacesIn(text(labels), article);
}

/** The places of a text that an article does not know. */
export function newPlacesIn(text: string, article: string): string[] {
  return (text.match(PLACE) ?? []).filter((place) => !article.includes(place));
}

function namedAgain(place: LabelPlace): boolean {
  return newPlaces(place).some((name) => place.next.slice(0, NEWS_WITHIN).includes(name));
}

function likeHeadings({ labels, headings }: LabelPlace): boolean {
  const own = width(labels);
  return headings.length > 0 && headings.some((heading) => Math.abs(widthOf(heading) - own) <= 1.5);
}

/** `刘建军:机床边的“听诊师”` like `谭志勇:给列车装上“中国心”`; a company like a company. */
function parallel({ labels, headings }: LabelPlace): boolean {
  const form = formOf(text(labels));
  return form !== undefined && headings.some((heading) => formOf(heading) === form);
}

function formOf(label: string): string | undefined {
  if (HONOUR.test(label)) return 'honour';
  if (PERSON.test(label) && couldBePersonName(label.split(/\s{1,2}(?=\S{3})/u)[0]?.replace(/\s/gu, '') ?? ''))
    return 'person';
  if (BODY.test(label)) return 'body';
  const colon = label.search(/[:：]/u);
  if (colon > 0 && !/(?:区|市|县|园)$/u.test(label.slice(0, colon))) return 'colon';
  return undefined;
}
