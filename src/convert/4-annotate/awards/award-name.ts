import { charSet } from '../../../names/char-set.ts';
import { bmp } from '../../plane.ts';
import { foldDigits } from '../fold-digits.ts';
import { bare, isHonour, type Strength } from './is-honour.ts';

/** “X”荣誉称号, “X”等称号: the name ends at its closing mark. */
const HONOUR_WORD = /^(?:荣誉|称号|殊荣|光荣|等|奖牌|牌匾)/u;
const LONGEST = 48;
const YEAR =
  /^(?:了|过|到|由)?(?<year>(?:19|20)\d{2})(?:[—–-]20\d{2})?年?(?:度|[上下]半年|第?[一二三四]季度)?(?:的)?/u;
const LEAD = bmp(
  /^(?:了|另(?:外)?[两三四五六七八九十\d]+[名个位家]|个(?=先进|优秀|[特一二三]等|[金银铜]|[冠亚季]军)|的(?:是(?!\p{Script=Han}{0,12}(?:公司|集团))|(?=“))|[今去前当]年的|当年(?=“)|(?:园区|公司|\p{Script=Han}{2,6}高新区)(?=年度)|(?:大赛|全[国省市场])?唯一的(?=最佳)|同场的(?=[金银铜])|(?:公司|厂里|园区|区内|全[国省市区])的?(?:首|第一)[个位家名](?=“)|全国首批(?=国家级)|(?:全[国省市区]|自治区|[省市区]里?)首批(?=“)|一[项个](?=[优特金银铜“])|[两三四五六七八九\d][项枚座块](?=[^，,。；;“”、\d]{4,24}(?:奖|奖章|奖状)(?:$|[，,。；;]))|(?:[^，,。；;“”、]{2,8}、){0,5}[^，,。；;“”、]{0,8}[两三四五六七八九十\d]+个(?:[^，,。；;“”、]{0,4}赛(?!道|项)|组别|赛[道项]|项目|擂台|工种)的?(?!.{0,2}[一二三]等)|一[座枚块面尊本张](?:金光闪闪的|沉甸甸的|红色|烫金的?|大红)?(?:[铜奖]牌|奖杯|牌匾|牌子|证书)?(?:——)?|过|得|到|为|全部|双双|首批|第[一二三四五六七八九十\d]+(?:批|届(?=“[^“”]+”(?!\p{Script=Han}{0,12}赛)))|新一批|最新一批)+/u,
);
const TAIL = bmp(
  /(?:等)?(?:(?<=奖)(?:个人|组织)称号|(?<=奖)获[奖得](?:单位|企业|个人|者)|(?<=奖[章状]?”?)获得者(?:之一)?|荣誉称号|光荣称号|称号|荣誉|桂冠|头衔|(?<=”)(?:奖项|表彰|评价)|(?:第[一二三四五六七八九十\d]+批)?(?:拟?入选)?名单[里中上]?|(?<=十大\p{Script=Han}{2,8}|[企百十强]业?|强”)榜单?|(?<=奖”)榜单|推广应用(?:指导)?[名目]录|培育名单|行列|之列|(?<=[”进展件奖])之一|首位|榜首|之首|(?<!组|赛|赛道|赛区|赛项|工种|项目|团体|个人)第[一二三四五六七八九十\d]+[位名]|以来|之后|(?<!博士)后|时|(?<=[功奖])[一二三两]次|备案(?:名单)?|公示(?:名单)?|表彰|序列|(?:认定|评审|审核|复审|复核|验收)(?:并.*)?)$/u,
);
/** Where an unquoted name stops: punctuation, a particle (not the 等 of 一等奖), a count (4项). */
const STOP =
  /^(?:[，,。；;：:！!？?、的…\s]|——|等(?![奖功次])|(?:\d+|[一二两三四五六七八九十]+)余?[家项名个人块面枚张座]|以及|[（(](?:奖金|奖励|奖补|含|参与|排名|第[一二三四五六七八九十]完成))/u;
/** What stops a name of what is Han: most characters of a name begin neither, which is quicker told. */
const STOPPING = charSet('的等一二两三四五六七八九十以和与及');
/** 高|等|教育, 第|三名, 有突出贡献|的|专家: no end of a name. */
const NO_STOP =
  /(?:[高中初平优同]等|第[一二三四五六七八九十\d]|(?:突出贡献|推广应用|重点推广|重点支持|国家鼓励|[满中]意|信赖|信得过|喜爱|欢迎|和发展|扶持)的|[A-Za-z]\s)$/u;
/** A conjunction stops it only when what stands before is a whole name: 物质文明和精神文明先进单位 is one. */
const CONJUNCTION = /^[和与及](?!(?:技术|服务|管理|创新|应用|组织|推广)奖|工匠人才)/u;
/** 获得“科普达人”“志愿之星”等称号: whatever it is, it is a title. */
const TITLED = bmp(
  /^(?:(?:“[^“”]{2,30}”[、和及]?)+|[^，,。；;“”和等]{2,16}“[^“”]{2,20}”|[^，,。；;“”和]{4,60}?|[^，,。；;“”、和]{4,24}和[^，,。；;“”、和]{4,24}(?=称号)|(?:[^，,。；;、]{3,30}、){1,6}[^，,。；;、]{3,30}?等)等?(?:\p{Script=Han}{0,4})(?:称号|殊荣|荣誉|奖项|头衔|桂冠|表彰)/u,
);
/** 焊工组一、二等奖; 金、银奖 */
const GRADES = bmp(
  /^(?<stem>[^，,。；;、“”]{0,24}?)(?<grades>[特一二三金银铜](?:[、和][一二三银铜]){1,2})(?<grade>等?奖)/u,
);
/** 科技进步奖、“芙蓉学者”|称号 */
const CALLED = /^(?:荣誉)?称号/u;
/** 齐鲁女科学家式企业家 */
const TITLE = bmp(/^\p{Script=Han}{2,16}(?:家|者|师|人|手|员|企业|单位|集体)$/u);
const REACH = 120;
/** 荣获中国质量协会颁发的“…” */
const ISSUER = bmp(
  /^(?:由)?(?:[^，,。；;：“”]{4,24}(?:[大竞]赛|挑战赛|比赛|博览会)(?=的[^，,。；;：]{2,10}(?:奖|[冠亚季]军|[金银铜]牌)(?:$|[，,。；;、]))|[^，,。；;：“”]{2,14}(?:总工会|妇联|团委|[部局厅]|委员会|协会|政府)(?=的“)|\p{Script=Han}{2,6}(?:高新区|园区|街道)(?=的“[^“”]{2,12}”(?:称号|奖牌|牌匾))|[^，,。；;：“”]{2,22}(?:颁发|授予|送来|发来|评选|评出|颁授|认定|评定|发布|公布|公示|推介)|[^，,。；;：“”、]{0,10}最[具有高富][^，,。；;：“”、的]{2,6})的(?=“|20\d\d|全国|国家|\p{Script=Han}|[A-Z]{2})|^[^，,。；;：“”、]{0,10}最年[轻长]的(?=“[^“”]{2,20}”(?:称号)?(?:获得者|得主|[，,。；;]))/u,
);
/** 工业和信息化部|2023年…名单, 省科技厅|首批…企业, 财政部等五部委|…企业 */
const ISSUER_OF_YEAR = bmp(
  /^[^，,。；;：“”\d]{2,12}(?:局|厅|部|委员会|政府|协会)(?=20\d{2}年|首批\p{Script=Han}{2,14}(?:企业|单位|园区)|第[一二三四五六七八九十\d]+批|国家对|国家重点)|^[^，,。；;：“”\d]{2,12}等[两二三四五六七八九十\d]+(?:部委|部门|个部门)/u,
);
/** 科技部火炬中心|“…案例”, 工业和信息化部|“…案例”, 园区|“服务之星” */
const ISSUER_OF_QUOTED = bmp(
  /^(?:园区|(?:公司|厂里|集团|车间)的?|[^，,。；;：“”]{2,12}(?:中心|协会|学会)|(?:国家)?[^，,。；;：“”]{2,10}(?:化|保障|建设|教育|农村|资源|环境|运输|商务|科技|旅游)部)(?=“)/u,
);
/** 获颁“…”|牌匾, “…”领读人|证书: what the honour is handed over as. */
const CARRIER = bmp(
  /(?<!^)(?:荣誉)?(?:证书|奖牌|铭牌|牌匾|牌照|奖杯|绶带|匾额|(?<=”)[铜木]牌|(?<=最美\p{Script=Han}{2,4})奖章)$/u,
);
const CARRIED =
  /(?:证书|奖牌|铭牌|牌匾|牌照|奖杯|绶带|匾额|牌子|”[铜木]牌|的[金银铜]牌|认定(?=$|[，,。；;、]))/u;
/** 高新技术企业、|省绿色工厂: what is no honour may stand among honours. */
const LISTED_TOO = /(?:高新技术企业|科技型(?:中小)?企业)$/u;
/** 全国青年岗位能手|（2023年） */
const BRACKETED_YEAR = /[（(](?<year>20\d{2})年?度?[）)]$/u;
const GLUE = /^(?:、|和|以及|及|与|(?=“))/u;
/** “星城好医生”|称号|、中国医师奖 */
const CALLED_BETWEEN = bmp(/^(?:荣誉)?(?:称号|荣誉)(?=[、和及](?!\p{Script=Han}{2,14}“))/u);
const COUNTED_AFTER =
  /^(?:企业|单位)?的?(?:共?有|达到?|超过?)?(?:\d+|[一二三四五六七八九十]+)(?:余|多)?[家项名个人]/u;

/** A named honour: offsets into the text it was read from. */
export interface AwardName {
  name: string;
  year?: number;
  start: number;
  end: number;
  /** Only a number of them follows (示范点8个): nobody is named. */
  counted: boolean;
}

/** The honours listed from `at` on: `“全国文明单位”“中央企业先进集体”等荣誉`, `2023年度国家科学技术进步奖一等奖`. */
export function awardNamesFrom(printed: string, at: number, strength: Strength): AwardName[] {
  const text = foldDigits(printed);
  const titled = [at, leadAt(text, at).end].some((from) => TITLED.test(text.slice(from, from + REACH)));
  const names: AwardName[] = [];
  let year: number | undefined;
  for (let from = at; ; ) {
    const lead = leadAt(text, from);
    year = lead.year ?? year;
    const several = GRADES.exec(text.slice(lead.end, lead.end + LONGEST))?.groups;
    if (several) {
      const { stem = '', grades = '', grade = '' } = several;
      const end = lead.end + stem.length + grades.length + grade.length;
      const each = grades.split(/[、和]/u).map((one) => stem + one + grade);
      return [
        ...names,
        ...each.map((name) => ({ name, ...(year ? { year } : {}), start: lead.end, end, counted: false })),
      ];
    }
    const end = endOfName(text, lead.end);
    const printedName = printed.slice(lead.end, end);
    const behind = BRACKETED_YEAR.exec(printedName)?.groups?.['year'];
    year = behind ? Number(behind) : year;
    const whole = printedName.replace(BRACKETED_YEAR, '');
    const own = (whole.replace(TAIL, '') || whole).replace(CARRIER, '').trim();
    const name = NTH.test(own) ? groupOf(names.at(-1)?.name ?? '') + own : own;
    const carried = CARRIED.test(text.slice(Math.max(0, end - 4), end + 4));
    if (
      isHonour(
        name,
        strengthOf(
          strength,
          titled || (name.startsWith('“') && CALLED.test(text.slice(end))),
          name.startsWith('“'),
          carried,
        ),
      )
    ) {
      const counted = COUNTED_AFTER.test(text.slice(end, end + 8));
      names.push({ name: bare(name), ...(year ? { year } : {}), start: lead.end, end, counted });
    } else if (!LISTED_TOO.test(name) && !isBesideHonour(text, lead.end, end, strength)) return names;
    else if (!LISTED_TOO.test(name))
      names.push({ name: bare(name), ...(year ? { year } : {}), start: lead.end, end, counted: false });
    const called = CALLED_BETWEEN.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    const glue = GLUE.exec(text.slice(end + called, end + called + 2));
    if (!glue) return names;
    from = end + called + glue[0].length;
  }
}

/** 分获|成长组第二名|、第三名: of the same group. */
const NTH = /^第[一二三四]名$/u;
const GROUP = bmp(/^.*?(?:组|赛道|项目|赛)(?=第[一二三四]名$)/u);

function groupOf(name: string): string {
  return GROUP.exec(name)?.[0] ?? '';
}

/** 当选|齐鲁女科学家式企业家|、潍坊市劳动模范: a title that an honour follows in the same list. */
function isBesideHonour(text: string, from: number, end: number, strength: Strength): boolean {
  if (strength !== 'bestowed' || text.charAt(end) !== '、' || !TITLE.test(text.slice(from, end)))
    return false;
  return isHonour(text.slice(end + 1, endOfName(text, end + 1)), strength);
}

/** 捧得某奖一等奖、|跻身|国家级某企业 */
const ANOTHER_VERB = /^(?:跻身|入选|获评|荣获|获颁|摘得|当选|斩获|入围)/u;

/** What stands before a name: 了, 2023年度, 第五批. */
function leadAt(text: string, from: number): { end: number; year?: number } {
  const verb =
    text.charAt(from - 1) === '、' ? (ANOTHER_VERB.exec(text.slice(from, from + 4))?.[0].length ?? 0) : 0;
  if (verb > 0) return leadAt(text, from + verb);
  const skip = (at: number) => at + (LEAD.exec(text.slice(at, at + 36))?.[0].length ?? 0);
  const issuer = (ISSUER.exec(text.slice(from, from + 30)) ??
    ISSUER_OF_YEAR.exec(text.slice(from, from + 24)) ??
    ISSUER_OF_QUOTED.exec(text.slice(from, from + 16)))?.[0];
  const start = skip(from + (issuer?.length ?? 0));
  const dated = YEAR.exec(text.slice(start, start + 14));
  if (!dated) return { end: start };
  return { end: skip(start + dated[0].length), year: Number(dated.groups?.['year']) };
}

function strengthOf(strength: Strength, titled: boolean, marked: boolean, carried: boolean): Strength {
  if (titled || (carried && marked)) return 'titled';
  return carried && strength === 'taken' ? 'bestowed' : strength;
}

/** A name begins or ends at quotes: “A”“B” are two, 专精特新“小巨人”企业 is one. */
function endOfName(text: string, from: number): number {
  for (let at = from; at < text.length && at - from < LONGEST; at++) {
    if (text.charAt(at) === '“') {
      if (at > from && text.charAt(at - 1) === '”') return at;
      at = text.indexOf('”', at);
      if (at < 0 || HONOUR_WORD.test(text.slice(at + 1, at + 7))) return at < 0 ? from : at + 1;
      continue;
    }
    if (isPlainHan(text, at)) continue;
    const next = text.slice(at, at + 5);
    if (STOP.test(next) && !NO_STOP.test(text.slice(Math.max(from, at - 4), at + 1))) return at;
    if (CONJUNCTION.test(next) && isWholeName(text.slice(from, at))) return at;
  }
  return Math.min(text.length, from + LONGEST);
}

function isPlainHan(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char >= '\u4e00' && char <= '\u9fff' && !STOPPING.hasAt(text, at);
}

/** “工人先锋岗”|和|…: what stands in quotes is whole. */
function isWholeName(name: string): boolean {
  return bare(name) !== name || isHonour(name, 'placed');
}
