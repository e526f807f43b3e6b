import { bmp } from '../../plane.ts';
import { matchesOf } from '../matches-of.ts';
import type { Passage } from '../passages.ts';
import { awardNamesFrom } from './award-name.ts';
import { bare, isBareGrade, isHonour } from './is-honour.ts';

/** 广西五一劳动奖章（9名）, 一等奖（2名）, 2021年江西省绿色工厂: nothing but an honour. */
const HEAD = bmp(
  /^[◆●■▲★○◇□\s]*(?:[一二三四五六七八九十]、|附：)?(?:(?<year>20\d{2})年度?)?(?<name>[^：:，,。；;（(　]{2,40}?)(?<titled>(?:荣誉)?获得者|获奖者|得主)?(?:获奖)?(?:名单|榜单|名录)?(?:[（(][^）)]{1,16}[）)])?(?:[：:](?<list>.*))?$/u,
);
/** 第六届|“高新工匠” */
const SESSION = bmp(
  /^(?:历[年届]|首届|第[一二三四五六七八九十\d]+届|另(?:外)?[两三四五六七八九十\d]+[名位家个])(?=“[^“”]+”(?:提名\p{Script=Han}*)?$)/u,
);
/** 获得“科技创新贡献奖”的个人是（按姓氏笔画排序）：甲　乙 */
const INTRO = bmp(
  /(?:获得|荣获|获评|入选)(?<award>[^，,。；;：:]{3,40}?)的(?:企业|单位|个人|集体|人员|项目|产品|作品)?(?:分别)?(?:是|有|为|包括)(?:[（(][^）)]*[）)])?[：:](?<list>.*)$/u,
);
/** 以下人物（团队）获“湖畔之星”提名奖： */
const BELOW = bmp(
  /^(?:以下|下列)[^，,。；;：:]{0,12}?(?:荣获|获得|获评|入选|被授予|被评为|获)(?<award>[^，,。；;：:]{3,30})[：:](?<list>.*)$/u,
);
/** 9位“钱江工匠”是：甲、乙; （以下为“钱江工匠”部分获得者） */
const THOSE_ARE = bmp(
  /(?:(?:\d+|[一二三四五六七八九十]+)[位名家个]“(?<counted>[^“”]{3,16})”(?:获得者)?(?:分别)?(?:是|为)|以下[是为]“(?<below>[^“”]{3,16})”(?:称号)?(?:部分)?(?:获得者|名单))(?:[（(][^）)]*[）)]|[）)])?(?:[：:](?<list>.*))?$/u,
);
/** 三个攻关项目获|“揭榜奖” */
const WINNING = bmp(/^[^“”]{2,16}(?:荣获|获得?|获评|入选)(?=“[^“”]+”$)/u);
/** 光荣榜 is where honours are told, and none itself. */
export const BOARD = /^(?:光荣|荣誉|红|英雄|表彰|功勋)榜$/u;
/** 二、“宝庆工匠团队”（3个） */
const NUMBERED_NAME = bmp(
  /^(?:[一二三四五六七八九十]、|首届|第[一二三四五六七八九十\d]+届)“[^“”]{3,14}”(?:获得者|名单|提名\p{Script=Han}{0,3})?(?:[（(][^）)]{1,16}[）)])?$/u,
);
/** 创业新锐（2名）, 三、创新先锋企业（4家）: a heading that says how many bear the title; not 参会企业（30家）. */
const COUNTED_HEAD = bmp(
  /^(?!(?:[一二三四五六七八九十]、)?(?:企业|单位|集体|个人|团队|项目|产品)[（(])(?:[一二三四五六七八九十]、)?(?!.*(?:参[会展赛加]|获奖|入驻|签约|成员|会员|受[奖表]|表[彰扬]))[^：:，,。；;（(]{4,16}[（(](?:共|前)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[家名个人位项支](?:[，,][^）)]{2,12})?[）)]$/u,
);
/** 优秀班组, 金牌服务员工: praise above a list. */
const PRAISE = bmp(/^(?:优秀|先进|杰出|最美|十佳|金牌|突出贡献|优胜)\p{Script=Han}{2,6}$/u);
const ANNOUNCED = bmp(
  /“(?<name>[^“”]{3,12})”(?=(?:(?:、|和|及)?“[^“”]{2,12}”)*(?:名单|称号|荣誉|获得者|评选|揭晓|出炉|\d+[名家个人位]))/gu,
);
const ANNOUNCING = /”(?:名单|称号|荣誉|获得者|评选|揭晓|出炉|\d)/u;

/** 附：名单（按姓氏笔画排列）, 获奖者名单: of the honour that the text announced. */
const NAMELESS = bmp(
  /^(?:附[：:])?(?:获[奖评]|受?表[彰扬]|入选|完整)?(?:者|人员|个人|单位|企业|集体)?名单(?:如下)?(?:[（(][^）)]{1,16}[）)])?[：:]?$/u,
);

/** 【年度企业】 */
const BOXED_GROUP = bmp(/^【(?<name>\p{Script=Han}{3,10})】$/u);
/** 年度新锐：甲、乙, not 主办单位：甲、乙 */
const GROUP = bmp(
  /^“?(?!(?:[主承协指]\p{Script=Han}*|参与|支持|评审|发布)(?:单位|方|机构)|评委|电话|地址|来源|附|注)(?<name>[\p{Script=Han}]{3,10})”?(?:[（(][^）)]{1,8}[）)])?：(?<list>[^：。！？]+、[^：。！？]+)$/u,
);

/** 千里马（7家）: in a list of those honoured, however short. */
const COUNTED_GROUP = bmp(
  /^“?(?<name>\p{Script=Han}{2,10})”?[（(]共?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[家名个人位项][）)]$/u,
);
/** 成长之星（3名）：甲　乙: titles with how many bear each, and who. */
const COUNTED_LIST = bmp(
  /^(?<name>[^：:，,。；;（(]{3,24})[（(](?:共)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[家名个人位项][）)][：:](?<list>.+)$/u,
);

/** The only honour that the text announced, over a list that names none. */
export function announcedOver(
  text: string,
  announced: Set<string>,
): { name: string; list: string } | undefined {
  const [name, ...others] = announced;
  return name && others.length === 0 && NAMELESS.test(text) ? { name, list: '' } : undefined;
}

/** 年度新锐：甲、乙、丙 in a list of those honoured: whatever the group is called, it is an honour. */
export function groupOf(text: string): { name: string; list: string } | undefined {
  const boxed = (BOXED_GROUP.exec(text) ?? COUNTED_GROUP.exec(text))?.groups?.['name'];
  if (boxed) return { name: boxed, list: '' };
  const { name, list } = GROUP.exec(text)?.groups ?? {};
  return name && list ? { name, list } : undefined;
}

/** 公布“浑河工匠”和“浑河新锐”名单: whatever they are called, they are honours. */
export function announcedIn(passages: Passage[]): Set<string> {
  return new Set(
    passages.flatMap(({ text }) =>
      matchesOf(text, ANNOUNCED, ANNOUNCING).map(({ groups }) => groups?.['name'] ?? ''),
    ),
  );
}

/** 成果转化先锋团队 over a part of a list of those honoured. */
const GROUP_TITLE = bmp(
  /^\p{Script=Han}{2,12}(?:先锋|优秀|先进|杰出|卓越|明星|领军|领航|最佳|突出|金牌|模范|标杆)\p{Script=Han}{0,4}(?:团队|集体|个人|企业|单位|班组|人才|项目)$/u,
);

/** The title over a part of such a list, which stands on a line of its own. */
export function titleOfGroup(text: string): { name: string; list: string } | undefined {
  return GROUP_TITLE.test(text) ? { name: text, list: '' } : undefined;
}

/** 二、高成长“木棉苗”企业 */
const SIBLING = bmp(
  /^[二三四五六七八九十]{1,2}、(?<name>[^，,。：:；;（(]{3,20})(?:[（(][^）)]{1,16}[）)])?$/u,
);
const FIRST = /^[一二三四五六七八九十]{1,2}、/u;

/** True for a head with a number: its sisters are honours as well. */
export function isNumbered(text: string): boolean {
  return FIRST.test(text);
}

/** The next of numbered heads of which the first names an honour. */
export function siblingOf(text: string): { name: string; list: string } | undefined {
  const name = SIBLING.exec(text)?.groups?.['name'];
  return name ? { name: bare(name), list: '' } : undefined;
}

/** The honour that heads a roll, with those listed behind its colon. */
export function headOf(
  text: string,
  announced: Set<string>,
  heads = false,
): { name: string; year?: number; list: string } | undefined {
  const intro = (INTRO.exec(text) ?? BELOW.exec(text))?.groups;
  const [award] = intro ? awardNamesFrom(intro['award'] ?? '', 0, 'bestowed') : [];
  if (award)
    return { name: award.name, ...(award.year ? { year: award.year } : {}), list: intro?.['list'] ?? '' };
  const titled = COUNTED_LIST.exec(text)?.groups;
  if (titled && isHonour(titled['name'] ?? '', 'bestowed'))
    return { name: titled['name'] ?? '', list: titled['list'] ?? '' };
  const those = text.includes('“') && THOSE_ARE.exec(text)?.groups;
  if (those) return { name: those['counted'] ?? those['below'] ?? '', list: those['list'] ?? '' };
  const { name: printed = '', year, titled: holders, list = '' } = HEAD.exec(text.trim())?.groups ?? {};
  const name = bare(printed.replace(WINNING, '').replace(SESSION, ''));
  if (
    !name ||
    BOARD.test(name) ||
    !(
      announced.has(name) ||
      NUMBERED_NAME.test(text) ||
      (heads && (PRAISE.test(name) || COUNTED_HEAD.test(text))) ||
      isHonour(name, holders ? 'titled' : 'placed') ||
      isBareGrade(name)
    )
  )
    return undefined;
  return { name, ...(year ? { year: Number(year) } : {}), list };
}
