import { PLACES } from '../../../names/places.ts';
import { bmp } from '../../plane.ts';
import type { Reading } from '../reading.ts';
import { wordsOf } from '../words.ts';
import type { OrganizationMention } from './find-suffixed.ts';

const LEGAL_FORM = /(?:有限责任公司|股份有限公司|集团有限公司|有限公司|集团公司|总公司|公司|集团)$/u;
const INSTITUTE = /(?:研究总?院|研究所)$/u;
const BRACKETS = bmp(/[（(][^（）()]*[）)]/gu);
const PLACE_SUFFIX = /^[省市区县]/u;
/** 高新区 is no firm, though 松原高新区投资有限公司 begins with it. */
const ZONE = /(?:[区园]|科学城|科技城)$/u;
/** 高新区公交 is said of all its buses, not only of 松原高新区公交公司. */
const IN_ZONE = /^(?:高新区|经开区|开发区)/u;
const FIRM_SUFFIX = /^(?:公司|集团|股份)/u;

/** First words of a firm's name that the article also prints alone: 聚石化学 for 广东聚石化学有限公司. */
export function shortForms(readings: Reading[], names: OrganizationMention[]): [string, string][] {
  const bodies = names.filter(
    ({ type, suffix }) =>
      (type === 'enterprise' && suffix && LEGAL_FORM.test(suffix)) || type === 'research-institute',
  );
  return bodies.flatMap(({ text: full, type }): [string, string][] => {
    const institute = type === 'research-institute';
    const core = institute ? instituteCore(full) : coreOf(full);
    // A name that is nothing but its place and legal form, （重庆）有限公司, has no first words.
    const short = core && longestAlone(readings, core, full);
    if (institute && short && (short.length < 4 || !isCoined(short))) return [];
    return short && !ZONE.test(short) && !IN_ZONE.test(short) ? [[short, full]] : [];
  });
}

/** 广东聚石化学有限公司 → 聚石化学. */
export function coreOf(full: string): string {
  let core = full.replace(BRACKETS, '').replace(LEGAL_FORM, '');
  for (const length of [4, 3, 2]) {
    const place = core.slice(0, length);
    if (PLACES.has(place) && core.length > length + 1) core = core.slice(length).replace(PLACE_SUFFIX, '');
  }
  return core;
}

/** 重庆嘉禾芯造半导体研究院 → 嘉禾芯造半导体: an institute may be called by its own words as a firm is. */
function instituteCore(full: string): string {
  const core = INSTITUTE.test(full) ? coreOf(full.replace(INSTITUTE, '')) : '';
  return core.length > 4 ? core : '';
}

/** 嘉禾芯造, but not 柔性显示: not all of it words of the language. */
function isCoined(short: string): boolean {
  return wordsOf(short).some(({ text, tag }) => text.length === 1 || tag === 'x');
}

function longestAlone(readings: Reading[], core: string, full: string): string | undefined {
  let best = '';
  for (const { text } of readings) {
    for (let at = text.indexOf(core.slice(0, 2)); at >= 0; at = text.indexOf(core.slice(0, 2), at + 1)) {
      const from = at - full.indexOf(core);
      if (from >= 0 && text.startsWith(full, from)) continue;
      const length = commonPrefix(text, at, core);
      const skipping = skippedTail(text.slice(at + length, at + length + 4), core.slice(length));
      const suffix = FIRM_SUFFIX.exec(text.slice(at + length + skipping.length))?.[0] ?? '';
      const short = core.slice(0, length) + skipping + suffix;
      const after = text.slice(at + short.length, at + short.length + 8);
      if (LEGAL.test(after) || (INSTITUTE.test(full) && SISTER.test(after))) continue;
      if (short.length > 2 && short.length > best.length) best = short;
    }
  }
  return best || undefined;
}

/** 某某电子科技集团公司第|五十四研究所: another institute of the same house. */
const SISTER = bmp(/^[^，,。；、]{0,5}研究[院所]/u);
/** 南玻玻璃|有限公司: another firm's full name. */
const LEGAL = /^(?:股份|集团|责任)?有限/u;

/** 材 of 国碳先|材, 工具 of 湘轨|工具: characters that the rest of the full name holds in this order. */
function skippedTail(rest: string, core: string): string {
  let [tail, from] = ['', 0];
  for (const character of rest) {
    const found = core.indexOf(character, from);
    if (found < 0) break;
    tail += character;
    from = found + 1;
  }
  return tail;
}

function commonPrefix(text: string, at: number, core: string): number {
  let length = 0;
  while (length < core.length && text[at + length] === core[length]) length++;
  return length;
}
