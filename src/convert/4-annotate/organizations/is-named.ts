import { SURNAME } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import type { OrganizationSuffix } from '../vocabulary/organization-suffixes.ts';
import type { Word } from '../words.ts';
import { isAnchor, isGeneral, isSpecific } from './is-specific.ts';

/** 国家药监|局, a word that the segmenter knows for a body's name. */
const STATE = /^(?:国家|中国|全国|中央)/u;
const NATIONAL = /^(?:中国|国家|全国|中华|中华全国|中央|中共|东盟|亚太|省委|市委|区委|县委|国务院)$/u;
const LEGAL_FORM = /(?:有限责任|股份有限|有限|集团|股份)公司$/u;
/** Words that stand for themselves without anything before them. */
const STATE_ORGANS =
  /^(?:国务院|新华社|国家(?:发展和改革|卫生健康)委员会|(?:人民|光明|经济|科技|工人|农民|法治)日报社?|团[省市区县]委|(?:财政|教育|科技|工信|商务|人社|公安|司法|农业农村|应急管理|民政|退役军人事务|交通运输|生态环境|自然资源|住建|水利|工业和信息化|住房和城乡建设|人力资源和社会保障|文化和旅游)部)$/u;
const LOCAL = /^(?:[省市区县州]|自治区|高新区|经开区)$/u;
const LOCAL_OFFICE = bmp(
  /^(?:[省市区县州]|自治区|高新区|经开区|开发区|园区)(?!委办|政府)\p{Script=Han}{2,12}(?:局|厅|委|委员会|办|管理办公室|工作部)$/u,
);
/** 高新区|实验小学: the one of the park whose page this is. */
const LOCAL_SCHOOL = /^(?:高新区|经开区|开发区)(?:第[一二三四五六]|实验)(?:小学|中学|学校|幼儿园)$/u;
/** 中国通信|学会, 省力学|学会: a learned society has its land; 阿木提|学会 is what somebody has learnt. */
const LEARNED_LAND = /^(?:中国|中华|国际|世界|全国|亚[太洲]|[省市])/u;
/** 中国软件行业|协会, 中国模具|工业协会: the segmenter's word holds the nation. */
const OF_NATION = bmp(/^(?:中国|中华|全国)../u);
/** 市知识产权保护中心, 市中心血站, 市中级人民法院, 市工商业联合会 */
const LOCAL_BODY = bmp(
  /^(?:[省市]|高新区|经开区)(?:\p{Script=Han}{2,8}(?:服务中心|保护中心)|中心血站|(?:高|中)级人民法院|工商业联合会)$|^省(?!级)\p{Script=Han}{2,8}(?:研究院|科学院)$/u,
);
const PRAISE = /^(?:优秀|先进|重点|部分|有关|相关)/u;
/** Bodies that the whole nation has one of: 全国总工会. */
const NATIONAL_BODY = /^(?:总工会|工商联|妇联|政协|人大|科协|残联|文联|团委)$/u;
/** 国际信息显示|学会, 世界海事|大学 */
const WORLD = /^(?:国际|世界)$/u;
const WORLD_BODY = bmp(/^(?:学会|协会|联合会|组织|大学|.+署)$/u);
/** 谭守林|技能大师|工作室 */
const OF_MASTER = bmp(/^\p{Script=Han}{2,3}(?:劳模|技能大师|大师|首席|工匠|名[师医])/u);
/** 复旦大学|化学|系 */
const SCHOOL = /(?:大学|学院)$/u;
/** 全国|法院 are many. */
const COURTS = /^(?:法院|检察院|政府|公安局|税务局)$/u;
/** 邗江|生态环境局, 东江|电声厂: named after whatever place. */
const AT_PLACE = /^[局厂馆]$/u;
/** 辽河油田|采油三厂, 自然资源部|东海|局: whose works or bureau it is. */
const MASTER = /油田$|^(?:自然资源|水利|生态环境|交通运输|农业农村|应急管理)部$/u;
const QUOTE = /^[“‘]$/u;
/** 湖山农商|银行 */
const RURAL = bmp(/^\p{Script=Han}{2,6}(?:农商|农村商业|村镇)$/u);
/** 湖滨学院|集成电路实训|基地 */
const SCHOOL_OF = bmp(/^\p{Script=Han}{2,10}(?:大学|学院)(?:产教|实[训习践]|\p{Script=Han}{2,8}实[训习践])/u);

/** True where the words before the ending make a proper name of it: 金凤|实验室, 江苏省|工信厅, 科技创新机构联合|党委. */
export function isNamed(core: Word[], suffix: OrganizationSuffix): boolean {
  const { type, strength, text } = suffix;
  const own = withoutQuoted(core);
  const head = core.map((word) => word.text).join('');
  if (STATE_ORGANS.test(head + text) || isLocal(head, suffix)) return true;
  if (text === '街道') return isSubdistrict(own);
  if (text === '办公室')
    return own.some((word) => isAnchor(word) || word.tag === 'nt') || isNational(core, suffix);
  if (text === '学会') return own.some(isAnchor) || LEARNED_LAND.test(head);
  if (text === '实验室' && own.every(({ tag }) => tag === 'park')) return false;
  if (text === '校区') return own.some((word) => SCHOOL.test(word.text));
  if (text === '系') return own.slice(0, -1).some((word) => SCHOOL.test(word.text));
  if (strength === 'office')
    return (
      own.some(
        (word) =>
          isAnchor(word) ||
          word.tag === 'nt' ||
          (word.tag === 'ns' && AT_PLACE.test(text)) ||
          MASTER.test(word.text),
      ) ||
      own[0]?.text === '管委会' ||
      STATE.test(head) ||
      isInstitute(own, suffix)
    );
  if (core.length === 0) return false;
  if (text === '基金会' && core.length > 2 && own.some(isTelling)) return true;
  if (text === '银行' && RURAL.test(head)) return true;
  if (text === '基地' && SCHOOL_OF.test(head)) return true;
  if (text === '基地')
    return (own.some(isAnchor) || isCoined(own)) && own.some((word) => !isAnchor(word) && isTelling(word));
  if (isSpecific(own) || isNational(core, suffix)) return true;
  if (text === '工作室') return SURNAME.hasAt(head, 0) && OF_MASTER.test(head);
  if (LEGAL_FORM.test(text)) return head.length > 1;
  return type === 'party-organization' && (own.some(isTelling) || head.replace(PRAISE, '').length > 5);
}

/** 南阳高新区|百里|奚|街道. */
function isSubdistrict([first, ...rest]: Word[]): boolean {
  return Boolean(first && isAnchor(first)) && rest.length > 0 && !rest.some(({ text }) => isGeneral(text));
}

/** 澄|芯|光刻材料中试|基地: a name that nobody knew falls into single characters. */
function isCoined(own: Word[]): boolean {
  return own.slice(0, 2).every(({ text }) => text.length === 1) && isSpecific(own.slice(0, 2));
}

/** 全国|总工会, 国家|发改委, 中国|工程院. */
function isNational(core: Word[], { type, text }: OrganizationSuffix): boolean {
  if (type === 'association' && OF_NATION.test(core[0]?.text ?? '')) return true;
  if (WORLD.test(core[0]?.text ?? '')) return core.length > 1 && WORLD_BODY.test(text);
  if (!NATIONAL.test(core[0]?.text ?? '') || (core.length === 1 && COURTS.test(text))) return false;
  return core.length > 1 || NATIONAL_BODY.test(text) || type === 'government';
}

/** 省|科技厅, 市|工商联: an office of the province or city whose paper this is. 市政府 says no more than the government. */
function isLocal(head: string, { type, text }: OrganizationSuffix): boolean {
  if (LOCAL_BODY.test(head + text)) return true;
  if (type === 'association' || text === '政协')
    return LOCAL.test(head) && (text === '工会' || NATIONAL_BODY.test(text));
  if (type === 'school') return LOCAL_SCHOOL.test(head + text);
  return (type === 'government' || type === 'party-organization') && LOCAL_OFFICE.test(head + text);
}

/** 直升机|所: an institute in short. */
function isInstitute(core: Word[], { text }: OrganizationSuffix): boolean {
  return (
    text === '所' &&
    core.length === 1 &&
    core.some((word) => word.tag === 'n' && word.text.length > 2 && isTelling(word))
  );
}

function isTelling({ text, tag }: Word): boolean {
  return /^[nlxvi]/u.test(tag) && text.length > 1 && !isGeneral(text);
}

/** “六有”镇街党校: what stands in quotes describes and does not name. */
function withoutQuoted(core: Word[]): Word[] {
  const open = core.findIndex(({ text }) => QUOTE.test(text));
  const close = core.findIndex(({ text }) => text === '”' || text === '’');
  return open < 0 || close < open ? core : [...core.slice(0, open), ...core.slice(close + 1)];
}
