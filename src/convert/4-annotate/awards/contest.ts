import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import { isBareGrade } from './is-honour.ts';

const KINDS =
  '(?:大赛|竞赛|大奖赛|选拔赛|接力赛|对抗赛|运动会|比武|博览会|交易会|展览会|展销会|发明展|工艺展|锦标赛|挑战赛|发表赛|创意赛|创新赛|展评|邀请赛|联赛|龙舟赛|辩论赛|擂台赛|设计赛|评选|评比|奖(?=(?:评选)?(?:结果)?(?:[日近今昨][前日天])?(?:揭晓|出炉)))';
const WORDS =
  '(?:(?!参加|参与|出战|公布|揭晓|登顶|入围|停止|被?评为|每[两三一]?年|获|[站登走]上|站到|捧回|拿[下到]|夺得|摘得)[^，,。；;：“”在于从])';
/** 第十三届中国创新创业大赛, 2018“光谷杯”创新创业大赛: after a mark or a verb of taking part. */
const CONTEST = bmp(
  new RegExp(
    `(?:^[◆●■▲★○◇□\\s]*|[，,。；;在于从]|[讯电]\\s?[（(][^）)]{2,24}[）)]|参加|参与|出战|登顶|[站登走]上了?)(?:20\\d{2}年?度?)?(?<contest>(?!本届|本次|此次|这次|历届|各类|该)(?:[^，,。；;：:“”在于从]{0,14}“[^“”]{2,12}”${WORDS}{0,30}?|${WORDS}{2,30}?)${KINDS}(?:\\p{Script=Han}{2,3}赛区|(?:(?![在获夺拿]|中(?!国))\\p{Script=Han}){2,6}(?:选拔赛|总决赛|专项赛))?)`,
    'gu',
  ),
);
/** 刚刚结束的, 近日举行的, 日前: who held it and when is no part of its name. */
const OCCASION = bmp(
  /^(?:、|为期[^，,“”]{1,4}的|本[报刊台网]讯?\s*(?:[（(][^）)]*[）)])?\s*|(?:[他她我]们?)?(?:参加|参与)了?|[^“”]{0,16}?(?:结束|落幕|举行|举办|开幕|召开|揭晓|闭幕|开赛|主办|承办|启动|组织)[的了]?|近日|日前|刚刚|随后|去年的?|今年的?|同一?个?月的|前不久|[^“”]{0,14}的(?=“|第[一二三四五六七八九十\d]))/u,
);

/** “金点子”|评选: the prize is called by what stands in quotes. */
const ELECTED = /(?<=”)(?:评选|评比)$/u;

/** 去年的|大赛: any contest. */
const NAMELESS = new RegExp(`^${KINDS}$`, 'u');
const CUE = bmp(new RegExp(KINDS, 'u'));

/** True where a text may name a contest: quick. */
export function mayNameContest(text: string): boolean {
  return CUE.test(text);
}

/** The contest that a text names last. */
export function contestIn(text: string): string | undefined {
  const name = matchesOf(text, CONTEST, CUE)
    .at(-1)
    ?.groups?.['contest']?.replace(OCCASION, '')
    .replace(OCCASION, '')
    .replace(OCCASION, '')
    .replace(ELECTED, '');
  return name && NAMELESS.test(name) ? undefined : name;
}

/** 一等奖 of a contest is the contest's: 全国技能大赛一等奖. */
export function withContest(name: string, contest: string | undefined): string {
  return isBareGrade(name) && contest && !name.startsWith(contest) ? contest + name : name;
}
