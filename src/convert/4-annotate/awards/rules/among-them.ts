import { bmp } from '../../../plane.ts';
import { matchesOf } from '../../matches-of.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { bare, isHonour } from '../is-honour.ts';
import { listedItems, recipientsListed } from '../listed-recipients.ts';
import { recipientsBefore } from '../recipients.ts';
import type { FoundAward } from '../rule.ts';

/** Verbs without an object: the honour was named before. */
const AMONG_THEM = bmp(
  /(?:榜上有名|名列其中|位列其中|[就也]在其中|同?获此(?:殊荣|奖(?!项)|荣誉|称号)|在列)|(?<rank>位[居列]榜首|(?:名列|登上|夺得)榜首|分列)|(?:获奖|入选|上榜|入围|获评|当选|[入上]列|登榜)(?=[，,。；;、]|$)/gu,
);
const LIST_NAMES = [
  bmp(
    /(?:公布|发布|公示|揭晓|印发|通报)[了的]?(?:(?:20\d{2}[—–-])?20\d{2}年(?:度|[上下]半年|[一二三四]季度)?)?(?:全[省市区])?(?:第[一二三四五六七八九十]+批)?(?<name>[^，,。；;：]{4,40}?)(?:拟认定|拟入选|入选|获奖)*(?:名单|榜单|(?<=”榜))/gu,
  ),
  bmp(
    /(?:^[◆●■▲★○◇□\s]*|[，,。；;）)])(?:20\d{2}年度?)?(?:第[一二三四五六七八九十]+批)?(?<name>[^，,。；;：（）]{4,40}?)(?:公示|入选|获奖)*(?:名单|榜单)(?:日前|近日|今日|昨日|正式|对外)?(?:公布|发布|公示|揭晓|出炉)/gu,
  ),
  bmp(/“(?<name>[^“”]{2,14})”(?:评选)?(?:结果|名单)?(?:揭晓|公布|出炉)/gu),
  /(?:公布|发布|揭晓)了?(?:20\d{2}年?度?)?(?:第[一二三四五六七八九十]+批)?“(?<name>[^“”]{3,14})”(?=[，,。])/gu,
  bmp(
    /(?:公布|发布|揭晓)了?(?:20\d{2}年?度?)?(?:第[一二三四五六七八九十]+批)?(?<name>[^，,。；;：“”]{6,30})(?=[，,][^，,。；;]{2,24}$)/gu,
  ),
  /(?:公布|发布|揭晓)的(?:20\d{2}年?度?)?(?<name>[^，,。；;：]{4,40}?)(?:名单|榜单)?[中里](?=[，,])/gu,
  bmp(/(?:其中|现?有)(?<name>[^，,。；;：\d]{4,30}?(?:企业|单位|工厂))\d+家[，,；]/gu),
];
/** 入选的9家企业中，|甲公司、乙公司成长最快; 上榜企业中，… */
const OF_THOSE =
  /(?:入选|上榜|获奖|获评|入围)的?(?:这?(?:\d+|[一二三四五六七八九十]+)[家个名位])?(?:企业|单位|项目|个人)(?:中|里)[，,]/gu;
const LIST = /名单|榜|揭晓|公布|发布|出炉|\d家/u;
/** “金牌科技专员”, 优秀“科技副总”: a list of those called so. */
const QUOTED_TITLE = bmp(/^(?:优秀|最美|十佳|金牌|年度)?“[^“”]{4,30}”$/u);
/** …公布“金牌科技专员”名单。他们是：甲、乙 */
const LEAD = /^(?:新一批|最新一批|首批)|(?<=奖|奖章)获得者$|(?:入选|获奖)?名单$/gu;
const THEY_ARE = /^(?:他们(?:分别)?(?:是|为)|分别[是为]|其中包括|他们中有)[：:]?/u;
/** 甲、乙5人|榜上有名: of the list that the sentence before told of. */
const ON_LIST = /榜上有名|名列其中|位列其中|在列/u;
/** “鲜链”系统|位列其中 */
const THING = bmp(/^[^，,“”]{0,6}“[^“”]{2,12}”/u);
const CLAUSE_END = /[，,；;。]|$/u;
const CLAUSE_MARK = /[，,；;]/u;

/** 公布“瞪羚”企业名单，甲公司榜上有名; 88家入选雏鹰企业，甲公司名列其中; 其中高新区35项成果获奖. */
export function amongThem(sentence: SubjectSentence, earlier: FoundAward[]): FoundAward[] {
  const published = listed(sentence.text);
  const received = matchesOf(sentence.text, AMONG_THEM).flatMap(({ index, 0: verb, groups }) => {
    const before = sentence.text.slice(0, index);
    const ranked = groups?.['rank'] !== undefined;
    const honour =
      listed(before) ?? earlier.findLast((award) => isMeant(award, before, ranked, ON_LIST.test(verb)));
    const given = honour && recipientsListed(sentence.text, index + verb.length, sentence.entities);
    if (given) return given.map((recipient) => ({ ...honour, ...recipient }));
    const clause = before.split(CLAUSE_MARK).at(-1) ?? '';
    const named =
      THING.test(clause) ||
      sentence.entities.some(({ start, end }) => start >= index - clause.length && end <= index);
    if (!honour || !named) return [];
    const { name, year } = honour;
    const recipients = recipientsBefore(sentence, 0, index).filter(({ recipient }) => recipient);
    return recipients.map((recipient) => ({ name, ...(year ? { year } : {}), ...recipient }));
  });
  const those = ofThose(sentence, earlier);
  if (those.length > 0) return [...received, ...those];
  const them = THEY_ARE.exec(sentence.text)?.[0];
  const meant = them && earlier.findLast(({ counted }) => counted);
  if (meant) {
    const { name, year } = meant;
    return listedItems(sentence.text, them.length, sentence.entities).map((recipient) => ({
      name,
      ...(year ? { year } : {}),
      ...recipient,
    }));
  }
  return published && received.length === 0 ? [{ ...published, counted: true }] : received;
}

/** 入选的9家企业中，|甲公司、乙公司成长最快: of the honour that was told by its number. */
function ofThose({ text, entities }: SubjectSentence, earlier: FoundAward[]): FoundAward[] {
  const honour = earlier.findLast(({ counted }) => counted);
  if (!honour) return [];
  return matchesOf(text, OF_THOSE).flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const until = from + text.slice(from).search(CLAUSE_END);
    const { name, year } = honour;
    return entities
      .filter(({ kind, start, end }) => kind !== 'park' && start >= from && end <= until)
      .map((entity) => ({ name, ...(year ? { year } : {}), recipient: entity.name }));
  });
}

/** Named in this sentence, or in one before by its number alone: 7家企业上榜。其中，甲公司…入选; 甲公司…位居榜首; 甲、乙榜上有名. */
function isMeant({ name, counted }: FoundAward, before: string, ranked: boolean, onList: boolean): boolean {
  return before.includes(name) || (counted === true && (ranked || onList || before.startsWith('其中')));
}

function listed(before: string): Pick<FoundAward, 'name' | 'year'> | undefined {
  if (!LIST.test(before)) return undefined;
  const names = LIST_NAMES.flatMap((form) =>
    matchesOf(before, form).map(({ groups }) => groups?.['name'] ?? ''),
  );
  const name = names.find((one) => isHonour(one, 'placed') || QUOTED_TITLE.test(one));
  return name ? { name: bare(name.replace(LEAD, '')) } : undefined;
}
