import { bmp } from '../../plane.ts';
import type { FramedQuote } from './quoted.ts';
import { OWNING_VERB } from './signs-for.ts';

const ORGANIZATION =
  /(?:公司|集团|研究院|研究所|研究中心|实验室|大学|学院|委员会|协会|商会|支行|分行|党委|总支|支部|医院|法院|派出所|科技园|产业园|科学城|大道|谷)$/u;
/** “海云谷”飞地孵化器 */
const VALLEY = /谷$/u;
const HOUSE = bmp(
  /^[^，,。；;“”]{0,6}(?:孵化器|厂房|众创空间|综合体|活动|献血)|^[^，,。；;“”]{0,16}(?:马拉松|论坛|大赛)/u,
);
/** “青匠学院” opened by a union is a programme. */
const SCHOOL = /(?:学院|大学|实验室|医院)$/u;
/** “找到组织了” is said by somebody, too. */
const SPOKEN = /[。！？!?；;…]|[了吧吗呢啊呀啦]$|^(?:想[要学买让把]|希望)/u;
/** 同事叫他“慢先生”, 这位“铁娘子”, 手艺人被叫作“景漂”: a person is called so. */
const OF_PERSON = bmp(
  /(?:自嘲(?:是|为)?|自称(?:是|为)?|戏称(?:为)?(?<!被[^，,。；“”]{0,12}戏称为?)|[叫称喊][他她]们?(?:为|作|做)?|(?<![托主保监看总血软水钢电])管(?!它|这)[^，,。；“”]{1,8}叫(?:作|做)?|外号[，,]?[叫是为]?|(?:行话|网名|群名)[，,]?[叫称]|(?<!(?:公司|企业|集团|团队|研究院)(?:就|也)?)把(?!这[个一种项套台款])[^，,。；“”]{1,10}(?:叫作|叫做|称为|称作|唤作)|[这那一]位|被(?:[^，,。；“”]{0,2}(?:同[事行学]|工友|大家|邻居|村民|员工|职工|学生|徒弟|伙伴|朋友|人们))(?:们)?(?:叫作|叫做|称为|称作|唤作|笑称|戏称)(?:为|作)?|[人者员们](?:被|都)?(?:叫作|叫做|称为|称作)|(?:^|[，,]|岁的\p{Script=Han}{2,3})被(?:叫作|叫做|称为|称作))$/u,
);
const SPEAKING = /(?:说|道|问|表示|介绍|强调|指出|写道|直呼|感慨|认为|坦言|称)[：:，,]?$/u;
const CLAUSES = /[，,]/u;
const COLON = /[：:]$/u;
const ALIAS = /(?:以下简称|下称|简称|又称|即)$/u;
/** 被列入第三批“全国样板支部” */
const LISTED = bmp(
  /(?:列入|入选|认定为|获评)[^，,。；;“”]{0,12}批[^，,。；;“”]{0,8}$|(?:评[为成]|评选为|获评|[挂授]牌为)[^，,。；;“”]{0,10}$/u,
);
const HONOUR_AFTER = bmp(
  /^[一二两三四五六七八九十\d]+个?(?:大|金)?字|^(?:等)?(?!大赛|竞赛|比赛)[^，,。“”]{0,6}(?:称号|荣誉|(?<!颁)奖(?![学教助]金)|牌匾|牌照|授牌|纪念章|的?(?:铜牌|奖牌|匾))/u,
);

/** “小满”|浮标夺得特等奖: it wins one, and is none; a longer text is the title of a work. */
const WINS = /^[^，,。“”]{0,4}(?:[夺捧摘][得回下走]|荣?获得?|斩获|拿下)/u;
const LONG = 5;
/** 在“荆江工匠杯”|上夺得新人奖 */
const CUP = bmp(/\p{Script=Han}{2}杯$/u);
/** 给他的课起名|“星期六实验室” */
const CHRISTENED = /[起取]名[为叫]?$/u;
/** 去年改名叫“海带路”: a street. */
const RENAMED = /(?:改名|更名|命名|取名)[为叫]?$/u;
const STREET = /[路街巷桥]$/u;

/** True for a quote that can't be a name whatever stands around it: speech, an abbreviation, an organization, an honour. */
export function isOtherQuote({ inner, before, after }: FramedQuote): boolean {
  if (SPOKEN.test(inner) || ALIAS.test(before)) return true;
  if (SPEAKING.test(before) && (CLAUSES.test(inner) || COLON.test(before))) return true;
  if (STREET.test(inner) && RENAMED.test(before)) return true;
  return (
    isOrganization(inner, before, after) ||
    LISTED.test(before) ||
    (HONOUR_AFTER.test(after) && !CUP.test(inner) && !([...inner].length < LONG && WINS.test(after)))
  );
}

/** “工匠学院” that is opened is a programme, not a school. */
function isOrganization(inner: string, before: string, after: string): boolean {
  if (VALLEY.test(inner) && HOUSE.test(after)) return false;
  return (
    ORGANIZATION.test(inner) && !(SCHOOL.test(inner) && (OWNING_VERB.test(before) || CHRISTENED.test(before)))
  );
}

/** True for what a person is called: 同事们叫他“慢先生”. */
export function isEpithet({ before }: FramedQuote): boolean {
  return OF_PERSON.test(before);
}
