import { charSet } from '../../../names/char-set.ts';
import { bmp } from '../../plane.ts';
import { matchesFrom } from '../matches-of.ts';
import type { VerbStrength } from './is-honour.ts';

/** Verbs after which an honour is named. One that bestows is followed by nothing else, one that places by a list or a rank too. */
const BESTOWED =
  '荣获|荣立|荣记|获聘|喜提|揽获|摘下|包揽|囊括|获封|荣列|获得过|获选为|当选为|聘为(?=“)|授牌(?=“)|评选为|获认定|荣膺|获评|获颁|获授|喜获(?!得)|斩获|摘得|揽得|捧得|捧回|夺得|问鼎|入选|上榜|当选|被评为|被授予|被命名为|被认定为|被确定为|被列为|被评选为|(?:命名|列|确定)为(?<=[被获由][^，,。；;]{2,30}为)|(?:收|列|编|选)入(?<=被[^，,。；;]{2,30}入)|收进(?<=被[^，,。；;]{2,30}收进)|评成(?=“)|评为|评定为|选为(?<=被[^，,。；;]{2,30}选为)|树为|推选为|票选为|(?:表彰|被表扬|被推|被公推)为|被授牌为?|授牌为|喜摘|晋升为|升[级格]为|跃升为|冠以|挂了(?=“[^“”]{4,20}”的?(?:牌|匾))|(?:挂|戴)上了?(?=“|\\p{Script=Han}{2,4}省|全国|国家)|备案为|遴选为|选树为|推介为|推举为|确认为|评上|当上|(?:表扬|表彰)为?(?<=[被受][^，,。；;]{2,24}(?:表扬|表彰)为)|记(?<=被[^，,。；;]{0,20}记)(?=“|\\p{Script=Han}{0,4}[一二三]等功)|纳入(?<=被[^，,。；;]{2,20}纳入)|(?:公布|推荐)为(?<=被[^，,。；;]{2,30}为)|授予|获认定为|获批为|荣登|蝉联|获选|获评为|认定为|获得认定为|折桂|[站走登]上过?了?(?=[^，,。；;]{4,30}(?<![赛区会])的领奖台)|站上过?了?(?=(?:全[国省市区])?“[^“”]{3,16}”领奖台|(?:[特一二三]等奖|[金银铜]奖)领奖台)|夺下|(?:[登也]?上了|出现在|进入)(?=[^，,。；;]{4,30}(?:光荣榜|[奖兵范手星英”的]榜|名单|行列|序列))';
const PLACED =
  '成为|成了|成长为|(?<=[又再])列(?=[^，,。；;]{2,16}[强佳])|晋级|入库|进了|[步挤跨]进|入围|登上|登榜|跻身|闯[进入]|打入|挺进|列入|入列|晋级为|新晋|通过|位列|名列|成功创建|创成|获批(?:建设|组建|筹建|设立|成为)|获批(?![^，,。；]{0,30}试点(?!单位|企业|城市|园区|基地|示范))';
/** These take any object: it must be a prize by its name. */
const TAKEN =
  '获得|分获|多了(?=一[枚块面座张][^，,。；;]{3,20}(?:奖[章牌状杯]|证书))|共享|收到(?:过|了)?(?=[^，,。；;]{0,24}(?:奖|牌匾))|(?<![获取赢夺摘捧])得[了过](?=[^，,。；;]{0,24}[奖军])|[再又新喜]添|获|取得|收获(?![评颁授选批])|捧着(?:的是)?(?=一[张本块枚座面][^，,。；;]{4,24}(?:证书|奖牌|奖状|奖杯|奖章))|到手的(?:这[枚块座面])?(?=[^，,。；;]{2,14}奖)|赢得|拥有|接过|领[到回取]|拿(?:到过?|下过?|了|过|回|走)|[捧摘夺]走|捧起|并列|夺|摘取|[抱拎带揽拿赢]回|赢下|揽下|手握|头顶|享受(?=国务院|[省市]?政府)';
/** 荣获“…”, 被省工信厅评为“…”, 入选2024年度…名单. */
export const VERB = bmp(new RegExp(`(?<bestowed>${BESTOWED})|(?<placed>${PLACED})|(?<taken>${TAKEN})`, 'yu'));
/** What they begin with. */
export const FIRSTS = charSet(
  '上也享位入公共再冠出分列创到包升又取名命喜囊备多头夺带并当得成戴手打折抱拎拥拿挂挤挺捧授接推揽摘收斩新晋树步登确票站纳编聘荣获蝉表被认记评赢走跃跨跻进选通遴问闯领',
);
/** Hopes and rules, not honours won: 力争入选, 鼓励企业争创, 将获得. */
const NOT_WON = bmp(
  /(?:(?:申报|推荐|支持|推动)(?![下的就即便]|完成|成功)|力争|争取|争创|争当|有望|鼓励|(?:助力|帮助)(?=更多|一批|园区|辖区|区内|中小|广大|企业|职工|学生|[\d一二三四五六七八九十两百]+余?[家名]|$)|引导|凡是|如果|没有|目标|[到至]20\d\d年)[^，,。；;“”]{0,12}$|(?:将|拟|可|(?<![智节动热电性功万效职储氢核光风沃赋产材技潜])能|未|(?<!\p{Script=Han})[若凡])(?:成功|再次|连续)?$/u,
);

const STRENGTHS: VerbStrength[] = ['bestowed', 'placed', 'taken'];

/** A verb of winning in a text: offsets, end exclusive. */
export interface HonourVerb {
  start: number;
  end: number;
  strength: VerbStrength;
}

/** The verbs of winning, left to right, without hopes and rules. */
export function honourVerbs(text: string): HonourVerb[] {
  return matchesFrom(text, VERB, FIRSTS).flatMap((match) => {
    const start = match.index;
    if (NOT_WON.test(text.slice(Math.max(0, start - 16), start))) return [];
    const strength = STRENGTHS.find((name) => match.groups?.[name]) ?? 'taken';
    return [{ start, end: start + match[0].length, strength }];
  });
}
