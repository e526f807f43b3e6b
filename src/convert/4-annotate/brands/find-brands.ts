import type { AwardRef, BrandRef } from '../../../schema/article.ts';
import type { Doubt } from '../../../schema/ledger.ts';
import { bmp } from '../../plane.ts';
import { isProse, type Passage } from '../passages.ts';
import type { SubjectSentence } from '../subjects.ts';
import type { BrandKind } from './noun-rows.ts';
import { isEpithet, isOtherQuote } from './other-quotes.ts';
import { ownersIn } from './owners.ts';
import { partlyQuotedName } from './partly-quoted.ts';
import { type FramedQuote, framedQuotes, quotedIn } from './quoted.ts';
import { NAME_THRESHOLD, weighName } from './weigh-name.ts';

/** Within this many points of the threshold a decision is worth a look. */
const UNSURE = 0.5;
const PRIZE = /奖$/u;
const BRAND_AFTER = bmp(/^[^，,。；;“”]{0,14}品牌/u);
/** 推出|“直播讲政策”: where it is told who made it. */
const MADE = /(?:推出|打造|创办|创建|开设|开办|设立|发起|研发|研制|开发|上线|创立)了?$/u;
const PARTY = /党/u;
/** “光谷杯”创新创业大赛 gives its name to the prize as well. */
const CONTEST = bmp(
  /^[^，,。；;“”]{0,16}(?:大赛|竞赛|比赛|比武|擂台赛|挑战赛|邀请赛|联赛|龙舟赛|赛事|盛典|典礼|[创设技展邀科]\p{Script=Han}赛)/u,
);
/** A prize-winning work of so short a name is a product. */
const LONGEST_BRAND = 6;
const SURE = NAME_THRESHOLD + 1;
const SPEECH = /[，,。！？!?；;…]/u;

/** The brands of an article, and the quoted words that may be one. */
export interface FoundBrands {
  brands: BrandRef[];
  doubts: Doubt[];
}

/** Quoted names of brands, activities, products, programmes and platforms, each once, with what an editor should look at. */
export function findBrands(
  passages: Passage[],
  sentences: SubjectSentence[],
  awards: AwardRef[],
): FoundBrands {
  const times = countQuotes(passages);
  const candidates = passages.flatMap((passage, at) =>
    isProse(passage) || passage.part === 'caption' ? candidatesIn(passage, at, awards, times) : [],
  );
  const epithets = new Set(candidates.filter(({ quote }) => isEpithet(quote)).map(({ name }) => name));
  const taken = candidates.filter(({ points, name }) => points >= NAME_THRESHOLD && !epithets.has(name));
  const first = firstByName(taken);
  const made = firstByName(taken.filter(({ quote }) => MADE.test(quote.before)));
  const ownerAt = ownersIn(sentences);
  const brands = [...first.values()].reverse().map((candidate) => {
    const { name, kind, quote } = candidate;
    const told = made.get(name) ?? candidate;
    const owner = ownerAt(told.at, told.quote.start);
    return { name, kind: ofParty(kind, quote.after, owner), ...(owner ? { owner } : {}) };
  });
  return { brands, doubts: candidates.flatMap(doubtsOf) };
}

function firstByName(candidates: Candidate[]): Map<string, Candidate> {
  return new Map([...candidates].reverse().map((candidate) => [candidate.name, candidate]));
}

function candidatesIn(
  passage: Passage,
  at: number,
  awards: AwardRef[],
  times: Map<string, number>,
): Candidate[] {
  return framedQuotes(passage.text).flatMap((quote) => {
    const place = { quote, at, line: passage.line };
    const partly = partlyQuotedName(passage.text, quote);
    if (partly) return [{ ...place, ...partly, points: SURE, reasons: [] }];
    if (isOtherQuote(quote) || isInQuote(quote) || isAward(quote, awards)) return [];
    return [{ ...place, ...weighName(quote, times.get(quote.inner)), name: quote.inner }];
  });
}

/** How often the article quotes a text; headlines and captions count half, they repeat what the text says. */
function countQuotes(passages: Passage[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const passage of passages) {
    for (const { inner } of quotedIn(passage.text)) {
      times.set(inner, (times.get(inner) ?? 0) + (isProse(passage) ? 1 : 0.5));
    }
  }
  return times;
}

/** A brand of a party organization, or one called so, is a party-building brand. */
function ofParty(kind: BrandKind, after: string, owner = ''): BrandKind {
  const called = BRAND_AFTER.exec(after)?.[0];
  return called && PARTY.test(called + owner) ? 'party-building brand' : kind;
}

/** ‘芯’ of “中国‘芯’·中国梦” is a part of a name, ‘模块化党建’ in somebody's speech a name of its own. */
function isInQuote({ outer }: FramedQuote): boolean {
  return outer !== undefined && !SPEECH.test(outer);
}

/** An honour, or the work that won a prize; a platform on a list of platforms has a name of its own. */
function isAward({ inner, after }: FramedQuote, awards: AwardRef[]): boolean {
  if (CONTEST.test(after)) return false;
  return awards.some(
    ({ name, work }) =>
      name.includes(inner) || (work === inner && PRIZE.test(name) && [...inner].length > LONGEST_BRAND),
  );
}

function doubtsOf({ line, points, reasons, name }: Candidate): Doubt[] {
  if (Math.abs(points - NAME_THRESHOLD) > UNSURE) return [];
  const taken = points >= NAME_THRESHOLD ? '按名称收入' : '未作名称';
  return [
    { line, rule: 'uncertain-name', confidence: 0.6, message: `“${name}”${taken}：${reasons.join('；')}` },
  ];
}

interface Candidate {
  name: string;
  kind: BrandKind;
  quote: FramedQuote;
  /** Which of the passages. */
  at: number;
  line: number;
  points: number;
  reasons: string[];
}
