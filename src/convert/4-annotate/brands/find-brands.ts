import type { AwardRef, BrandRef } from '../../../schema/article.ts';
import type { Doubt } from '../../../schema/ledger.ts';
import type { Names } from '../index.ts';
import { isProse, type Passage } from '../passages.ts';
import { type BrandKind, nounAfter, nounAtEnd, nounBefore } from './name-nouns.ts';
import { isOtherQuote, NAME_THRESHOLD, weighName } from './name-signals.ts';
import { ownersIn } from './owners.ts';
import { partlyQuotedName } from './partly-quoted.ts';
import { type FramedQuote, framedQuotes } from './quoted.ts';

/** Within this many points of the threshold a decision is worth a look. */
const UNSURE = 0.5;
const PRIZE = /奖$/u;
const SURE = NAME_THRESHOLD + 1;
const SPEECH = /[，,。！？!?；;…]/u;

/** Quoted names of brands, activities, products, programmes and platforms, each once, with what an editor should look at. */
export function findBrands(
  passages: Passage[],
  names: Names,
  awards: AwardRef[],
): { brands: BrandRef[]; doubts: Doubt[] } {
  const candidates = passages.flatMap((passage, at) =>
    isProse(passage) ? candidatesIn(passage, at, awards) : [],
  );
  const taken = candidates.filter(({ points }) => points >= NAME_THRESHOLD);
  const first = new Map([...taken].reverse().map((candidate) => [candidate.name, candidate]));
  const ownerAt = ownersIn(passages, names);
  const brands = [...first.values()].reverse().map(({ name, kind, quote, at }) => {
    const owner = ownerAt(at, quote.start);
    return { name, kind, ...(owner ? { owner } : {}) };
  });
  return { brands, doubts: candidates.flatMap(doubtsOf) };
}

function candidatesIn(passage: Passage, at: number, awards: AwardRef[]): Candidate[] {
  return framedQuotes(passage.text).flatMap((quote) => {
    const place = { quote, at, line: passage.line };
    const partly = partlyQuotedName(passage.text, quote);
    if (partly) return [{ ...place, ...partly, points: SURE, reasons: [] }];
    if (isOtherQuote(quote) || isInQuote(quote) || isAward(quote, awards)) return [];
    return [{ ...place, ...weighName(quote), name: quote.inner, kind: kindOf(quote) }];
  });
}

function kindOf(quote: FramedQuote): BrandKind {
  const noun = nounAfter(quote.after) ?? nounBefore(quote.before) ?? nounAtEnd(quote.inner);
  return noun && noun.points > 0 ? noun.kind : 'programme';
}

/** ‘芯’ of “中国‘芯’·中国梦” is a part of a name, ‘模块化党建’ in somebody's speech a name of its own. */
function isInQuote({ outer }: FramedQuote): boolean {
  return outer !== undefined && !SPEECH.test(outer);
}

/** An honour, or the work that won a prize; a platform on a list of platforms has a name of its own. */
function isAward({ inner }: FramedQuote, awards: AwardRef[]): boolean {
  return awards.some(({ name, work }) => name.includes(inner) || (work === inner && PRIZE.test(name)));
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
