import type { AwardRef } from '../../../schema/article.ts';
import { bmp } from '../../plane.ts';
import type { EntityFinder } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import type { SubjectSentence } from '../subjects.ts';
import { levelOf } from './award-level.ts';
import { contestIn, mayNameContest, withContest } from './contest.ts';
import { isBareGrade } from './is-honour.ts';
import { findRolls } from './rolls.ts';
import type { AwardRule, FoundAward } from './rule.ts';
import { amongThem } from './rules/among-them.ts';
import { apposed } from './rules/apposed.ts';
import { besides } from './rules/besides.ts';
import { borne } from './rules/borne.ts';
import { chosen } from './rules/chosen.ts';
import { commended } from './rules/commended.ts';
import { handed } from './rules/handed.ts';
import { labelled } from './rules/labelled.ts';
import { listedBehind } from './rules/listed-behind.ts';
import { won } from './rules/won.ts';

/** 内蒙古自治区科学技术进步奖|一等奖, 全国技能大赛|金奖 */
const GRADED = bmp(
  /^(?<prize>.+(?:奖|[大竞]赛|评选))(?:[特一二三四]等奖|[金银铜]奖|[金银铜]牌|优[胜秀]奖)$/u,
);

const LIST_TITLE = bmp(/《[^《》]{4,60}(?:榜单|名单)》/u);
const LIST_TITLES = new RegExp(LIST_TITLE.source, 'gu');

/** In this order: later rules see what earlier ones found. */
const RULES: AwardRule[] = [
  won,
  amongThem,
  borne,
  apposed,
  chosen,
  handed,
  labelled,
  commended,
  listedBehind,
  besides,
];

/** Honours with who received them: one record a recipient, recipient left out where none is named. */
export function findAwards(
  passages: Passage[],
  sentences: SubjectSentence[],
  find: EntityFinder,
): AwardRef[] {
  const found: FoundAward[] = [];
  const records: AwardRef[] = [];
  const telling = passages.map(({ text }) => mayNameContest(text));
  let contest = passages
    .filter((_, at) => telling[at])
    .map(({ text }) => contestIn(text))
    .find(Boolean);
  for (const sentence of sentences) {
    if (telling[sentence.passage]) contest = contestIn(sentence.text) ?? contest;
    for (const rule of RULES) {
      const given = rule(sentence, found);
      if (given.length === 0) continue;
      const named = given.filter(({ name }) => !isListTitle(sentence.text, name));
      const awards = withPrize(named).map((award) => ({
        ...award,
        name: withContest(award.name, contest),
      }));
      found.push(...awards);
      const told = awards.filter(
        ({ counted, name, recipient }) => !counted && (recipient || !isBareGrade(name)) && name !== '大奖',
      );
      records.push(...told.map((award) => recordOf(award, sentence.text.trim())));
    }
  }
  const rolls = findRolls(passages, find).map((award) => recordOf(award, award.evidence));
  return dropRepeats([...records, ...rolls]);
}

/** 形成了《国家级绿色工厂企业榜单》: the title of a list tells of no prize won. */
function isListTitle(text: string, name: string): boolean {
  if (name.includes('《') && !name.includes('》')) return true;
  return LIST_TITLE.test(text) && !text.replace(LIST_TITLES, '').includes(name);
}

/** 甲公司获科学技术进步奖一等奖，乙公司获|三等奖: a grade alone is of the prize that the sentence named before. */
function withPrize(awards: FoundAward[]): FoundAward[] {
  let prize: string | undefined;
  return awards.map((award) => {
    prize = GRADED.exec(award.name)?.groups?.['prize'] ?? prize;
    return prize && isBareGrade(award.name) ? { ...award, name: prize + award.name } : award;
  });
}

function recordOf({ name, year, recipient, work }: FoundAward, evidence: string): AwardRef {
  return {
    name,
    level: levelOf(name),
    ...(year ? { year } : {}),
    ...(recipient && recipient !== name ? { recipient } : {}),
    ...(work ? { work } : {}),
    evidence,
  };
}

/** An honour told twice is kept once; without a recipient only where no record of the name has one. */
function dropRepeats(awards: AwardRef[]): AwardRef[] {
  const received = new Set(awards.filter(({ recipient }) => recipient).map(({ name }) => name));
  const kept = new Map<string, AwardRef>();
  for (const award of awards) {
    const key = `${award.name}\n${award.recipient ?? ''}`;
    if (!kept.has(key) && (award.recipient || !received.has(award.name))) kept.set(key, award);
  }
  return [...kept.values()];
}
