import { bmp } from '../../../plane.ts';
import { antecedentOf, type Known } from '../../antecedents.ts';
import { matchesOf } from '../../matches-of.ts';
import type { Entity } from '../../named-entities.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { bare, isHonour } from '../is-honour.ts';
import type { FoundAward } from '../rule.ts';

/** 全国劳动模范、甲公司车间主任李明: a personal title before the person. */
const TITLE = bmp(
  /“?(?<name>(?:全国|国家|中国|\p{Script=Han}{2}[省市]|黑龙江省|广西|内蒙古|宁夏|新疆|西藏|自治区|省级?|市级?)\p{Script=Han}{0,6}?(?:劳动模范|劳模|五一劳动奖章|优秀共产党员|优秀党务工作者|先进工作者|技术能手|三八红旗手|道德模范|工匠|青年岗位能手|优秀企业家|最美\p{Script=Han}{2,4}|先进个人|标兵|五一巾帼奖章))”?(?:获得者|称号获得者)?(?<between>[、，]?[^，,。；;：:]{0,24})/gu,
);
const HOLDER =
  /[，,、](?:曾是|是|系)?(?<name>[^，,。；;：:、]{4,24}?)(?:荣誉)?(?:称号)?获得者(?=[，,。；;、])/gu;
/** 就是从夜校走出去的|黑龙江省五一劳动奖章 */
const CLAUSE_BEFORE = /^.*的/u;
const COMMA = /^[，,：:]/u;
/** 李明|，28岁|，今年全国劳动模范；: an age, then a title. */
const AGED = bmp(/^[，,]\d{2}岁[，,](?<title>[^，,。；;]{4,24})[。；;，,]/u);
/** 她是全国人大代表，甲省劳动模范，… */
const SHE_IS = /^[他她]是/u;
/** 人物名片： */
const OPENING = bmp(/^(?:\p{Script=Han}{2,6}[：:\s])?$/u);
/** 王芳获评|全国技术能手，李明…: hers. */
const WON = /[获评为予选上成][了过]?$/u;
const PART_MARK = /[，,、；;。]/u;
const YEAR = /^(?:20\d{2}年度?|[今去前]年)/u;
/** 镇江市首届|“金山工匠” */
const BEFORE_QUOTED = /^[^“”]+(?=“[^“”]+”$)/u;
/** 山东省劳动模范, 2025年度“高新工匠” */
const PERSONAL = bmp(
  /^(?:20\d{2}年度?|[今去前]年)?(?:(?:\p{Script=Han}{2,3}[省市](?:首届|第[一二三四五六七八九十\d]+届)?)?“[^“”]{2,12}”|(?:全国|\p{Script=Han}{2,3}[省市]|自治区|省|市)\p{Script=Han}{0,8}(?:劳动模范|劳模|先进工作者|工匠|能手|红旗手|优秀共产党员|优秀党务工作者|道德模范|标兵|好人|先进个人|领军人才|首席技师|优秀\p{Script=Han}{2,6}工作者)|\p{Script=Han}{2}(?:大?工匠|匠人))(?:得主|获得者)?$/u,
);
/** “湖北青年五四奖章”|得主 */
const HOLDS = /(?:得主|获得者)$/u;
/** “高新工匠”|翟文博 */
const QUOTED_TITLE = bmp(
  /“(?<name>[^“”]{2,12}?(?:工匠|劳模|劳动模范|之星|标兵|能手|奖章|好人|状元|先进个人|先锋|工作者|红旗手|[党团]员|教师|员工))”(?:获得者|称号获得者)?$/u,
);
/** “湖北工匠”称号获得者、某公司首席技师|张晓东 */
const HELD_BEFORE = bmp(
  /(?<!当选|评为|成为|选为)“(?<name>[^“”]{3,14})”(?:荣誉)?(?:称号)?获得者[、，,][^，,。；;“”]{0,24}$/u,
);
/** 邹向阳|（湖南省劳动模范）, 唐小燕|（邵阳市五一劳动奖章获得者） */
const BRACKETED = bmp(
  /^[（(](?<name>(?:全国|\p{Script=Han}{2,3}[省市])\p{Script=Han}{0,8}(?:劳动模范|劳模|先进工作者|工匠|能手|红旗手|优秀共产党员|标兵|奖章(?=获得者)))(?:获得者)?[）)]/u,
);
/** 江敏|（某实验室研究员，江淮科学奖得主） */
const BEHIND_POST = bmp(
  /^[（(](?:女，)?[^（）()，,“”]{4,26}[，,]“?(?<name>[^，,（）()“”]{4,16}?)”?(?:称号)?(?<holder>得主|获得者)?[）)]/u,
);
/** “年度团队”得主|某高新区燃气抢修班, “年度后勤奖”，获奖者是…的阿姨|李桂香 */
const RECEIVER = bmp(
  /“(?<name>[^“”]{3,14})”(?:[，,](?:获奖者|得主|获得者)(?:正?是|为)(?<told>[^，,。；;]{2,40})|(?:得主|获奖者)(?<unit>(?![是为有])[^，,。；;“”]{2,16}?(?:班组?|[战代表]队|小分队|团队|突击队|工作室)(?![长员])))/gu,
);
/** The clause before a firm: 国家级专精特新“小巨人”企业|甲公司. */
const CLAUSE = bmp(/(?:^|[，,。；;：:、\s]|[在由与和的])(?<name>[^，,。；;：:、\s]{4,30})$/u);
/** 甲公司，国家级专精特新“小巨人”企业，成立于… */
const AFTER = bmp(/^[，,](?<name>[^，,。；;：:]{4,30})[，,。]/u);
/** 甲公司（国家级专精特新“小巨人”企业） */
const BEHIND = bmp(/^[（(](?<name>[^，,。；;：:（）()]{4,30})[）)]/u);
/** Only what some authority bestows. */
const BESTOWED = bmp(
  /^(?!.*(?:首[家个批]|唯一|最大))(?:国家|全国|中国|省|市|\p{Script=Han}{2,3}[省市]|专精特新|“?(?:小巨人|瞪羚|独角兽|单项冠军))/u,
);
const REACH = 36;

/** Who stands next to a title bears it: a person behind his, a firm before or behind its own. */
export function apposed({ text, entities, known }: SubjectSentence): FoundAward[] {
  return [
    ...personal(text, entities),
    ...described(text, entities),
    ...introduced(text, entities, known),
    ...receivers(text, entities),
    ...entities.flatMap((entity) => besides(text, entity)),
  ];
}

function personal(text: string, entities: Entity[]): FoundAward[] {
  return matchesOf(text, TITLE).flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    const from = match.index + name.length;
    const until = match.index + match[0].length;
    const bearer = entities.find(
      ({ kind, start, end }) => kind === 'person' && start >= from && end <= until,
    );
    const given = COMMA.test(match.groups?.['between'] ?? '') && WON.test(text.slice(0, match.index));
    return bearer && !given ? [{ name, recipient: bearer.name }] : [];
  });
}

/** 李明，甲公司装配工，全国五一劳动奖章获得者。 */
function described(text: string, entities: Entity[]): FoundAward[] {
  return matchesOf(text, HOLDER, /获得者/u).flatMap(({ index, groups }) => {
    const name = bare((groups?.['name'] ?? '').replace(CLAUSE_BEFORE, ''));
    const bearer = entities.findLast(({ kind, end }) => kind === 'person' && end <= index);
    return bearer && isHonour(name, 'placed') ? [{ name, recipient: bearer.name }] : [];
  });
}

/** 李明，甲公司装配工、高级技师，山东省劳动模范。 A profile begins with who it is about, his post and his titles. */
function introduced(text: string, [first]: Entity[], known: Known): FoundAward[] {
  const she = SHE_IS.exec(text)?.[0];
  const meant = she ? antecedentOf(she, known) : undefined;
  if (she && meant?.kind === 'person') return titlesIn(text.slice(she.length), meant.name);
  if (
    first?.kind !== 'person' ||
    !OPENING.test(text.slice(0, first.start)) ||
    !COMMA.test(text.charAt(first.end))
  )
    return [];
  return titlesIn(text.slice(first.end + 1), first.name);
}

/** 江敏（某实验室研究员，|江淮科学奖|得主）: an honour in the brackets that tell the post. */
function behindPost(text: string): string | undefined {
  const { name = '', holder } = BEHIND_POST.exec(text)?.groups ?? {};
  return isHonour(name, holder ? 'titled' : 'bestowed') ? name : undefined;
}

/** Who is said to be the receiver of what stands in quotes. */
function receivers(text: string, entities: Entity[]): FoundAward[] {
  return matchesOf(text, RECEIVER, /得主|获奖者|获得者/u).flatMap(({ index, 0: words, groups }) => {
    const { name = '', told, unit } = groups ?? {};
    const until = index + words.length;
    const bearer =
      told && entities.findLast(({ kind, start, end }) => kind === 'person' && start > index && end <= until);
    const recipient = unit ?? (bearer ? bearer.name : undefined);
    return recipient ? [{ name, recipient }] : [];
  });
}

function titlesIn(text: string, recipient: string): FoundAward[] {
  return text.split(PART_MARK).flatMap((part) => {
    const name = bare(part.replace(HOLDS, '').replace(YEAR, '').replace(BEFORE_QUOTED, ''));
    return PERSONAL.test(part) && isHonour(name, 'placed') ? [{ name, recipient }] : [];
  });
}

function besides(text: string, { kind, name: recipient, start, end }: Entity): FoundAward[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (kind === 'person') {
    const name = QUOTED_TITLE.exec(before)?.groups?.['name'] ?? HELD_BEFORE.exec(before)?.groups?.['name'];
    const behind = BRACKETED.exec(text.slice(end, end + REACH))?.groups?.['name'];
    const aged = AGED.exec(text.slice(end, end + REACH))?.groups?.['title'];
    const titled = aged ? titlesIn(aged, recipient).map((award) => award.name) : [];
    return [name, behind, ...titled, behindPost(text.slice(end, end + 50))].flatMap((one) =>
      one ? [{ name: bare(one), recipient }] : [],
    );
  }
  if (kind !== 'organization') return [];
  const names = [
    CLAUSE.exec(before),
    AFTER.exec(text.slice(end, end + REACH)),
    BEHIND.exec(text.slice(end, end + REACH)),
  ].map((match) => match?.groups?.['name']);
  return names.flatMap((name) =>
    name && BESTOWED.test(name) && isHonour(name, 'placed') ? [{ name: bare(name), recipient }] : [],
  );
}
