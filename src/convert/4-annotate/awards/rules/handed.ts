import { bmp } from '../../../plane.ts';
import { antecedentOf, lastCompany } from '../../antecedents.ts';
import { matchesOf } from '../../matches-of.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { awardNamesFrom } from '../award-name.ts';
import { isBareGrade, isHonour } from '../is-honour.ts';
import { isPersonName } from '../recipient.ts';
import { recipientsBefore } from '../recipients.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

/** 一等奖由甲公司获得, “青年五四奖章”颁给了李明: the honour stands first. */
const HANDED = bmp(
  /(?:^|[，,。；;：:“])(?<name>[^，,。；;：:“”]{2,30})(?:”的?)?(?<carrier>奖杯|牌匾|奖牌|证书|牌子)?(?:(?:每[家个人名位][^，,。；;“”]{0,4}\d+[万千百]?元[，,])?(?:分别|最终|则)?[由被](?<by>[^，,。；;]{2,60}?)(?:获得|摘得|夺得|捧得|蝉联|问鼎|斩获|捧走|摘走|夺走|包揽|收入囊中|分享|共享)|(?:分别|则)?(?:颁给了?|颁发给了?|授予了?|授给了?|(?<![颁授])给了(?=[他她])|花落|归属于?|则?归(?=[^，,。；;]{2,60}所有(?:$|[，,。；;])))(?<to>[他她]|[^，,。；;]{2,60}))/gu,
);
const HANDED_CUE = bmp(
  /获得|摘得|夺得|捧得|蝉联|问鼎|斩获|捧走|摘走|夺走|包揽|收入囊中|分享|共享|颁给|颁发给|授予|授给|给了|花落|归属|所有/u,
);
/** 由返乡团队“荔小匠”|捧走, 由某校“飞豹”战队|捧走 */
const CALLED = bmp(/(?:“[^“”]{1,12}”(?:战队|代表队|团队|队)|(?<=“)[^“”]{2,12}(?=”$))/u);
/** 三等奖|则|由…分享 */
const EACH = /(?:分别|最终|则)$/u;
/** 省科技厅将甲公司认定为…, 把“…”称号授予李明 */
const MADE_ONE = bmp(
  /[将把](?<who>[其他她]|它(?=(?!列入)[^，,。；;]{0,2}[认评确遴命推])|“[^“”]{2,16}”\p{Script=Han}{0,8}?|[^，,。；;“”]{2,40}?)(?:认定|评定|评选|确定|遴选|命名|评|(?<listed>列)|推选)(?:为|入)/gu,
);

/** 把一等奖|收入囊中 */
const TOOK =
  /[将把](?=[^，,。；;]{2,30}(?:收入囊中|揽入怀中|捧回|抱回))[^，,。；;]{2,30}?(?=收入囊中|揽入怀中|捧回|抱回)/gu;
/** 将|“石敢当”|胶带列入 */
const THING = bmp(/^(?:孵化器|众创空间|团队|平台|项目|小组)?“(?<name>[^“”]+)”/u);
const TAKEN_HOME = /收入囊中|揽入怀中|捧回|抱回/u;

/** 为甲公司颁发“市长质量奖”牌匾 */
const CONFERRED = bmp(
  /[为向给](?<who>[他她]|\p{Script=Han}{2,6}“[^“”]{2,12}”|[^，,。；;“”为向给]{2,60}?)(?:颁发|颁授|授予|授|送上)了?(?=“|20\d\d|全国|省|市|\p{Script=Han}{2,8}(?:奖章|奖状)|\p{Script=Han}{3,10}奖(?:$|[，,。；;]))/gu,
);

/** 把一面|“工人先锋号”|的流动红旗送到|第二党支部|手里 */
const CARRIED =
  /[将把](?:一[面块张座本])?“(?<name>[^“”]{3,20})”(?:的?(?:流动)?(?:红旗|奖牌|牌匾|证书|奖杯|锦旗|奖章))?[送交递颁]到了?(?<to>[^，,。；;“”]{2,30}?)(?:的?手[里中上]|[，,。；;])/gu;
/** 为|李明、王芳|颁发 */
const LEAD = /^[为向给把将]/u;
const TAIL = /(?:颁发|颁授|授予|送上).*$/u;
/** 把某高新区|列为: the park itself. */
const VERB = /^(?:认定|评定|评选|确定|遴选|命名|评|列|推选)[为入]/u;
const PRONOUN = /^[他她](?!们)/u;
const PRONOUN_ALONE = /^[他她它其]$/u;
/** 总工会把|五一劳动奖章|颁给 */
const HOLDING = /^.*[把将]/u;
/** 将|该公司|认定为 */
const THIS_FIRM = /^(?:该|这家)?(?:公司|企业)$/u;

/** 颁给了|某校毕业生创办的|甲公司 */
const FOUNDED = /^[^，,。；;“”]{2,30}(?:创办|创立)的/u;

/** Who is named behind the honour, or between 将 and 认定为. */
export function handed(sentence: SubjectSentence): FoundAward[] {
  const { text, entities, known } = sentence;
  const given = matchesOf(text, HANDED, HANDED_CUE).flatMap((match) => {
    const name = (match.groups?.['name'] ?? '').replace(EACH, '').replace(HOLDING, '');
    if (!isHonour(name, match.groups?.['carrier'] ? 'titled' : 'placed') && !isBareGrade(name)) return [];
    const list = match.groups?.['by'] ?? match.groups?.['to'] ?? '';
    const founded = FOUNDED.exec(list)?.[0].length ?? 0;
    const from = match.index + match[0].lastIndexOf(list) + founded;
    const named = within(from, from + list.length - founded);
    const recipients = named.length > 0 ? named : pronounIn(sentence, PRONOUN.exec(list)?.[0]);
    return recipients.map((recipient) => ({ name, recipient }));
  });
  const made = [...matchesOf(text, MADE_ONE), ...matchesOf(text, CONFERRED, /颁|授|送上/u)].flatMap(
    (match) => {
      const names = awardNamesFrom(text, match.index + match[0].length, 'bestowed');
      const inside = within(match.index, match.index + match[0].length);
      const listed = match.groups?.['listed'];
      const firm =
        inside.length === 0 && !listed && THIS_FIRM.test(match.groups?.['who'] ?? '') && lastCompany(known);
      const meant =
        inside.length === 0
          ? pronounIn(sentence, PRONOUN_ALONE.exec(match.groups?.['who'] ?? '')?.[0])
          : inside;
      const thing = THING.exec(match.groups?.['who'] ?? '')?.groups?.['name'];
      const recipients = thing ? [thing] : firm ? [firm.name] : meant;
      return names.flatMap(({ name }) => recipients.map((recipient) => ({ name, recipient })));
    },
  );
  return [...given, ...made, ...taken(sentence), ...carried(sentence)];

  function within(from: number, until: number): string[] {
    const inside = entities.filter(
      ({ start, end, kind }) =>
        start >= from && end <= until && (kind !== 'park' || VERB.test(text.slice(end))),
    );
    const people = inside.filter(({ kind }) => kind === 'person');
    const named = (people.length > 0 ? people : inside).map(({ name }) => name);
    const called = named.length === 0 && CALLED.exec(text.slice(from, until))?.[0];
    if (called) return [called];
    const listed = text.slice(from, until).replace(LEAD, '').replace(TAIL, '').split('、');
    return listed.length > named.length && listed.every(isPersonName) ? listed : named;
  }
}

/** 颁给了|他, 将|其|列为: of whom the text was speaking. */
function pronounIn({ known }: SubjectSentence, pronoun: string | undefined): string[] {
  const meant = pronoun && antecedentOf(pronoun, known);
  return meant ? [meant.name] : [];
}

/** 甲队|把一等奖|收入囊中 */
function taken(sentence: SubjectSentence): FoundAward[] {
  return matchesOf(sentence.text, TOOK, TAKEN_HOME).flatMap(({ index, 0: words }) => {
    const names = awardNamesFrom(sentence.text.slice(0, index + words.length), index + 1, 'bestowed');
    return recordsOf(names, recipientsBefore(sentence, startOfPart(sentence.text, index), index));
  });
}

/** Whoever got it into his hands, named as a body or not: 送到|某公司第二党支部|手里. */
function carried({ text, entities }: SubjectSentence): FoundAward[] {
  return matchesOf(text, CARRIED, /到[^，,。；;]{2,30}手/u).flatMap(({ index, 0: words, groups }) => {
    const { name = '', to = '' } = groups ?? {};
    const from = index + words.lastIndexOf(to);
    const person = entities.find(
      ({ kind, start, end }) => kind === 'person' && start >= from && end <= from + to.length,
    );
    return isHonour(name, 'bestowed') ? [{ name, recipient: person?.name ?? to }] : [];
  });
}

function startOfPart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('；', at), text.lastIndexOf(';', at)) + 1;
}
