import { bmp } from '../../plane.ts';
import type { BrandKind } from './noun-rows.ts';
import type { Quoted } from './quoted.ts';

/** The rest of a name of which only a pun is quoted: “信”风帆党建E站. */
const REST = bmp(
  /^(?!动(?!力)|[上下连聚接通之者字入出以])[\p{Script=Han}A-Za-z]{1,10}?(?:E站|驿站|小站|服务站|音乐会|讲堂|课堂|学堂|书屋|工坊|行动|计划|平台|大赛)/u,
);
const PARTICLE = /[的了在将为被是和与及并等]/u;

/** The full name, quotation marks kept, where a quote of one character begins it. */
export function partlyQuotedName(text: string, quote: Quoted): { name: string; kind: BrandKind } | undefined {
  if ([...quote.inner].length !== 1) return undefined;
  const rest = REST.exec(text.slice(quote.end, quote.end + 14))?.[0];
  if (!rest || PARTICLE.test(rest)) return undefined;
  return { name: text.slice(quote.start, quote.end) + rest, kind: kindOf(rest) };
}

function kindOf(rest: string): BrandKind {
  if (/(?:站|平台|书屋|工坊)$/u.test(rest)) return 'platform';
  return /计划$/u.test(rest) ? 'programme' : 'activity';
}
