import { matchesOf } from '../matches-of.ts';
import { isBareGrade } from './award-name.ts';

/** 第十三届中国创新创业大赛, 2018“光谷杯”创新创业大赛: after a mark or a verb of taking part. */
const CONTEST =
  /(?:^|[，,。；;在于]|参加|参与)(?<contest>(?!本届|本次|此次|这次|历届|各类|该)(?:20\d{2}年?)?(?:“[^“”]{2,12}”)?(?:(?!参加|参与)[^，,。；;：“”在于]){2,30}?(?:大赛|竞赛|锦标赛|评选|评比))/gu;

/** Cheap to look for first. */
const ANY = /大赛|竞赛|锦标赛|评选|评比/u;

/** The contest that a text names last. */
export function contestIn(text: string): string | undefined {
  if (!ANY.test(text)) return undefined;
  return matchesOf(text, CONTEST).at(-1)?.groups?.['contest'];
}

/** 一等奖 of a contest is the contest's: 全国技能大赛一等奖. */
export function withContest(name: string, contest: string | undefined): string {
  return isBareGrade(name) && contest ? contest + name : name;
}
