import type { PersonRef } from '../../../schema/article.ts';
import { bmp } from '../../plane.ts';
import type { BylineBlock } from '../../types.ts';
import type { OrganizationMention } from '../organizations/index.ts';
import type { Reading } from '../reading.ts';
import type { Word } from '../words.ts';
import { findPersonMentions } from './find-mentions.ts';
import { titleBefore } from './title-before.ts';
import { titleBehind } from './title-behind.ts';

const SPACE = bmp(/\s+/gu);
/** 昆岭轴承有限公司的|樊立|，他…; 昆岭轴承有限公司|贺兰|的“三看法”: what makes one person even of a name of two characters. */
const OF_ONE = /^(?:，[他她]|的“)/u;
const TEXT = new Set(['kicker', 'title', 'subtitle', 'paragraph', 'heading', 'caption']);

/** Persons named in an article's text, each once, with the title printed before the name, else behind it. */
export function findPeople(
  readings: Reading[],
  organizations: OrganizationMention[][],
  bylines: BylineBlock[],
): PersonRef[] {
  const authors = new Set(bylines.map(({ name }) => name));
  const people = new Map<string, PersonRef & { post?: string; weight: number }>();
  for (const [at, reading] of readings.entries()) {
    if (!TEXT.has(reading.part)) continue;
    const mentions = findPersonMentions(reading);
    if (mentions.length === 0) continue;
    const bodyStart = startsOfBodies(reading, organizations[at] ?? []);
    const ends = new Set((organizations[at] ?? []).filter(({ named }) => named).map(({ end }) => end));
    for (const { name: printed, start, word, weight: told } of mentions) {
      if (bodyStart(reading.words[word] as Word) !== undefined) continue;
      const name = printed.replace(SPACE, '');
      const full =
        name.length > 2 ||
        OF_ONE.test(reading.text.slice(start + printed.length, start + printed.length + 2));
      const weight = full && follows(reading.text, start, ends) ? 2 : told;
      const known = people.get(name);
      const title = known?.title ?? titleBefore(reading, word, bodyStart);
      const post = known?.post ?? titleBehind(reading.text, start + printed.length, start < 4);
      people.set(name, {
        name,
        ...(title ? { title } : {}),
        ...(post ? { post } : {}),
        weight: weight + (known?.weight ?? 0),
      });
    }
  }
  return dropParts([...people.values()], readings)
    .filter(
      ({ name, weight }) => weight > 0 && !authors.has(name) && (weight > 1 || !isFirm(name, organizations)),
    )
    .map(({ name, title: before, post }) => ({ name, title: before ?? post }))
    .map(({ name, title }) => ({ name, ...(title ? { title } : {}) }));
}

/** 沃朵红 is the firm, where the article names 沃朵红食品有限公司 and no more tells a person. */
function isFirm(name: string, organizations: OrganizationMention[][]): boolean {
  return organizations.some((row) =>
    row.some(({ text, type, named }) => named && type === 'enterprise' && text.includes(name)),
  );
}

/** 裘小 and 文博 are no one's names where the article has them only as parts of 裘小满 and 骞文博. */
function dropParts<P extends { name: string }>(people: P[], readings: Reading[]): P[] {
  return people.filter(({ name }) => {
    const wholes = people.filter((other) => other.name !== name && other.name.includes(name));
    if (name.length > 2 || wholes.length === 0) return true;
    const count = (part: string) => readings.reduce((sum, { text }) => sum + text.split(part).length - 1, 0);
    return count(name) > wholes.reduce((sum, whole) => sum + count(whole.name), 0);
  });
}

/** 中科创控股|夏华, 湖南长城计算机系统有限公司|的|梁小业. */
function follows(text: string, start: number, ends: Set<number>): boolean {
  return ends.has(start) || (text[start - 1] === '的' && ends.has(start - 1));
}

function startsOfBodies(
  { words }: Reading,
  organizations: OrganizationMention[],
): (word: Word) => number | undefined {
  const starts = new Map<number, number>();
  let from = 0;
  for (const { start, end } of organizations.toSorted((a, b) => a.start - b.start)) {
    while (from < words.length && (words[from]?.start ?? 0) < start) from++;
    for (let at = from; at < words.length && (words[at]?.start ?? end) < end; at++)
      starts.set(words[at]?.start ?? 0, start);
  }
  return (word) => starts.get(word.start);
}
