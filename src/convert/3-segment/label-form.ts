import { opensProfile } from '../2-repair/profile-line.ts';
import { bmp } from '../plane.ts';
import { remember } from '../remember.ts';

/** A mark in front of a label: `■ 实验室“搬”到车间里`. */
export const ITEM_MARK = /^[■◆●▲▼★☆◇○□▶◎]/u;
/** `▍`, `◇ ①` in front of a name. */
const NAME_MARKS = bmp(/^(?=[\u258c-\u25ff★☆①-⑳\s])[■◆●▲▼★☆◇○□▶◎▍▌]?\s?[①-⑳]?\s?/u);

/** What kind of thing a label says; labels of one form stand side by side. */
export type LabelForm = 'person' | 'post' | 'honour' | 'body' | 'row' | 'colon';

/** A post or trade at the end of a label: `西安隆基智造科技有限公司首席技师` */
const POST = bmp(
  /(?:董事长|总经理|经理|主任|书记|局长|处长|科长|院长|校长|所长|部长|厂长|站长|队长|组长|班长|行长|店长|船长|(?:执行|首席|技术|运营|财务)官|科学家|工程师|总工|技师|技工|设计师|教授|研究员|教师|医生|医师|护士|护士长|员工|职工|工人|钳工|焊工|车工|电工|保洁员|试车员|驾驶员|讲解员|网格员|售票员|调度员|快递员|司机|负责人|带头人|创始人|主席|委员|秘书长|会长|理事长|总监|总裁|总编辑|顾问|院士|博士|硕士|代表|党员|干部|科员|专员|质检员|检验员|巡查员|管理员|服务员|护理员|消防员|民警|操作员|居民|村民|环卫工|志愿者|选手|传承人)(?:[、兼]\S{2,12})?$/u,
);
/** `留住一个博士` `“听”出来的首席技师` are no posts. */
const PHRASE = /的|[一两几][个位名]/u;
/** `淮源生物工程有限公司研发部主任 赵雅倩` */
const PORTRAIT = bmp(
  /^\S{4,}(?:董事长|总经理|经理|主任|书记|局长|院长|校长|所长|部长|厂长|队长|组长|班长|工程师|技师|研究员|教授|[钳焊车电]工|员)\s\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}$/u,
);
/** `广西五一劳动奖状` `优秀共产党员` `一等奖（2名）` */
const HONOUR = bmp(
  /(?:奖状|奖章|先锋号|文明号|个人|集体|称号|(?:[一二三四]等|特等|金|银|铜|优秀|优胜|贡献|创新)奖|党员|工作者|党组织|标兵|模范|能手|名单|红旗手|之星|工匠|农民工|军人|标杆|英雄榜|光荣榜|获得者|得主)(?:[（(]\S{1,8}[）)])?$|^(?:优秀|先进|最佳)\p{Script=Han}{2,6}$/u,
);
/** `全国五一劳动奖章获得者 周铁军` `龙江大工匠 徐博然` `全国工人先锋号 齐齐哈尔高新区` */
const BEARER = bmp(
  /^\S{0,16}(?:获得者|先进个人|先进集体|奖状|奖章|先锋号|文明岗|工匠|劳动模范|劳模|标兵|能手|先进工作者)\s\S/u,
);
/** `国家能源集团泰州发电有限公司` */
const BODY =
  /(?:公司|集团|事业部|中心|大学|学院|研究院|研究所|实验室|医院|银行|支行|局|(?:税务|派出|事务|供电)所|委员会|[大支中]队|法庭|党委|党支部|党总支|车间|班组|班|社区|学校|协会|联盟|支部|团队|专班|加速器|孵化器|众创空间|工作站|合作社|(?:合唱|艺术|服务|宣讲|代表)团)$/u;
/** `山西潞安光伏科技有限公司`: what a list is made of. */
export const FIRM = /(?:公司|集团|研究院|研究所|大学|学院|医院|银行|合作社|厂)$/u;
/** `营业收入 137.6` `研发投入占比 6.8%` */
export const ROW = bmp(/^\S{2,16}\s+[\d.,]+\s?\S{0,4}$/u);

/** `胡玉龙｜十佳高新工匠` */
const PAIR = bmp(/^[^｜|]{2,30}[｜|][^｜|]{2,30}$/u);

/** True for an honour with who received it: `龙江大工匠 徐博然`. */
export function isBearer(label: string): boolean {
  return BEARER.test(label);
}

/** The form of a label, or nothing. */
export const formOf = remember((label): LabelForm | undefined => {
  if (ROW.test(label)) return 'row';
  if (PAIR.test(label)) return 'colon';
  if (HONOUR.test(label) || BEARER.test(label)) return 'honour';
  if (opensProfile(label) || PORTRAIT.test(label)) return 'person';
  if (POST.test(label) && !PHRASE.test(label)) return 'post';
  if (BODY.test(label)) return 'body';
  const colon = label.search(/[:：]/u);
  return colon > 0 && !/(?:区|市|县|园)$/u.test(label.slice(0, colon)) ? 'colon' : undefined;
});

/** `测试员` behind the employer. */
const TRADE = bmp(/^\p{Script=Han}{1,8}[员师工长匠]$/u);

/** `郎晓月 包头草原鲜达供应链有限公司调度主管`: behind the employer whatever post. */
const EMPLOYED = bmp(/(?:公司|集团|大学|学院|医院|银行|研究院|研究所|中心)\p{Script=Han}{2,10}$/u);

/** `云南省工人先锋号、某某公司研发二部`: behind the honour where its bearer works. */
const HONOURED = bmp(
  /^[^，。：；]{2,24}(?:获得者|得主|先锋号|先锋岗|奖章|奖状|工匠|模范|劳模|标兵|能手|先进个人|先进工作者)”?、[^，。：；]{4,}$/u,
);

/** `……磨削班长，53岁` */
const AGE = /[，,]\s?\d{2}岁$/u;

/** `宝鸡秦岭钛业股份有限公司锻造分厂班长 2025年全国劳动模范`: a post or an honour is part of it. */
export function describesSomebody(printed: string): boolean {
  const label = printed.replace(AGE, '');
  if ((opensProfile(label) && EMPLOYED.test(label)) || HONOURED.test(label)) return true;
  return [label, ...label.split(/[\s|｜]+/u)].some(
    (part, at) => ['post', 'honour'].includes(formOf(part) ?? '') || (at > 1 && TRADE.test(part)),
  );
}

/** `一、等得起` → 1, `（三）把“命”托给细胞` → 3, `02 一条冷链` → 2 */
export function numberOf(label: string): number | undefined {
  const han = label.match(/^[（(]?(?<digit>[一二三四五六七八九十])(?:[）)、.．]|是|要)/u)?.groups?.['digit'];
  if (han) return '一二三四五六七八九十'.indexOf(han) + 1;
  const arabic = label.normalize('NFKC').match(/^[（(]?(?<number>\d{1,2})(?:[）)、．]|\.(?!\d)|\s)/u)
    ?.groups?.['number'];
  return arabic ? Number(arabic) : undefined;
}

/** `从“看热闹”到“派用场”` and `从“单打独斗”到“抱团取暖”`: cut after one pattern. */
export function alike(a: string, b: string): boolean {
  const [x, y] = [skeleton(a), skeleton(b)];
  return x.length >= 2 && x === y;
}

/** The first character, and the marks and turning words of a label. */
function skeleton(label: string): string {
  const marks = label.slice(1).match(/[“”‘’：:，,、？?！!]|到|与|和|更/gu) ?? [];
  return marks.length > 0 ? label.slice(0, 1) + marks.join('') : '';
}

/** `◇ ① 焦学文` → `焦学文` */
export function withoutMarks(name: string): string {
  return name.replace(NAME_MARKS, '');
}
