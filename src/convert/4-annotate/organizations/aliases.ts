import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import type { Reading } from '../reading.ts';
import type { OrganizationMention } from './find-suffixed.ts';
import { coreOf, shortForms } from './short-forms.ts';

/** （以下简称“小米公司”）, right after the full name. */
const DEFINED = bmp(
  /^[（(](?:以下|下文|以下统一)?(?:统一)?(?:简称|(?:下称|以下称)(?=“)):?：?[“"‘]?([^“”"’‘（）()]{2,14})[”"’]?[）)]/u,
);

const CALLED = /(?:[叫称][它其]|[叫称]作|[简人]称)为?“(?<short>\p{Script=Han}{2,6})”/gu;
const CALLED_CUE = /[叫称作为它其]“/u;

const FORM_ONLY = /^(?:集团|控股|股份|有限责任|有限)+公司$/u;
const FULL_FORM = /(?:公司|党委|党工委|党组|党支部|党总支)$/u;

/** Short names printed in an article, by the full name that they stand for. */
export interface Aliases {
  byName: Map<string, string[]>;
  shortFor: Map<string, string>;
}

/** Which names of an article are short for which: defined in the text, tails, abbreviations and first words of a full name. */
export function aliasesOf(
  readings: Reading[],
  names: OrganizationMention[],
  mentions: OrganizationMention[][],
): Aliases {
  const shortFor = new Map<string, string>();
  const add = (short: string, full: string) => {
    if (short !== full && !shortFor.has(short)) shortFor.set(short, full);
  };
  for (const [short, full] of definedShort(readings, mentions)) add(short, full);
  for (const [short, full] of calledShort(readings, names)) add(short, full);
  for (const [short, full] of tails(names, mentions.flat())) add(short, full);
  for (const [short, full] of abbreviations(names)) add(short, full);
  for (const [short, full] of withoutForm(names)) add(short, full);
  for (const [short, full] of shortForms(readings, names)) add(short, full);
  return { shortFor, byName: Map.groupBy(shortFor.keys(), (short) => rootOf(short, shortFor)) };
}

function definedShort(readings: Reading[], mentions: OrganizationMention[][]): [string, string][] {
  return readings.flatMap(({ text }, at) =>
    (mentions[at] ?? []).flatMap(({ text: name, end, named }): [string, string][] => {
      const short = named ? DEFINED.exec(text.slice(end, end + 30))?.[1] : undefined;
      return short ? [[short, name]] : [];
    }),
  );
}

/** 大家习惯叫它“晋目”: the first word of the firm's own name, where the text says that it is called so. */
function calledShort(readings: Reading[], names: OrganizationMention[]): [string, string][] {
  const shorts = readings
    .flatMap(({ text }) => matchesOf(text, CALLED, CALLED_CUE))
    .map(({ groups }) => groups?.['short'] ?? '');
  return shorts.flatMap((short): [string, string][] => {
    const full = names.find(({ text, type }) => type === 'enterprise' && coreOf(text).startsWith(short));
    return full ? [[short, full.text]] : [];
  });
}

/** 机关党委 is short for 清远高新区机关党委 where only one name of the article ends so. */
function tails(names: OrganizationMention[], all: OrganizationMention[]): [string, string][] {
  const shorts = new Set(
    all.filter(({ text, suffix }) => text.length > Math.max(2, suffix.length)).map(({ text }) => text),
  );
  return [...shorts].flatMap((short): [string, string][] => {
    const full = names.find(({ text }) => text.length > short.length && text.endsWith(short));
    return full ? [[short, full.text]] : [];
  });
}

/** 昆岭高新控股 is 昆岭高新控股集团有限公司 without its legal form. */
function withoutForm(names: OrganizationMention[]): [string, string][] {
  const firms = names.filter(({ text, type }) => type === 'enterprise' && text.endsWith('公司'));
  return names.flatMap(({ text: short, type }): [string, string][] => {
    const full =
      type === 'enterprise'
        ? firms.find(({ text }) => text.startsWith(short) && FORM_ONLY.test(text.slice(short.length)))
        : undefined;
    return full ? [[short, full.text]] : [];
  });
}

/** 北大重庆大数据院 leaves characters of 北京大学重庆大数据研究院 out, but neither the first nor the last. */
function abbreviations(names: OrganizationMention[]): [string, string][] {
  return names.flatMap(({ text: short }): [string, string][] => {
    const full = names.find(
      ({ text }) =>
        short.length > 3 &&
        text.length > short.length &&
        text[0] === short[0] &&
        text.at(-1) === short.at(-1) &&
        !text.includes(short) &&
        !FULL_FORM.test(short) &&
        gapsBetween(short, text) > 1,
    );
    return full ? [[short, full.text]] : [];
  });
}

/** How often an abbreviation skips characters of the full name; 0 where it is none. 清远高新区党工委 skips once: another body. */
function gapsBetween(short: string, full: string): number {
  let [at, gaps, skipping] = [0, 0, false];
  for (const character of full) {
    const kept = character === short[at];
    if (kept) at++;
    else if (!skipping) gaps++;
    skipping = !kept;
  }
  return at === short.length ? gaps : 0;
}

function rootOf(short: string, shortFor: Map<string, string>): string {
  let full = shortFor.get(short) ?? short;
  for (let hops = 0; hops < 4; hops++) full = shortFor.get(full) ?? full;
  return full;
}
