import { PLACES } from '../../../names/places.ts';
import { bmp } from '../../plane.ts';
import { ADDRESS_ONLY, endsWithTitle } from '../vocabulary/person-words.ts';

const HAN = bmp(/^\p{Script=Han}+$/u);
/** 工程师|常下地: what begins so is done, not named. */
const VERB_START = /^[下去到不没要才出都]/u;
/** Characters that no given name holds, but that often follow one. */
const FUNCTION = bmp(
  /[的地了着在是和与及等说也还却从就为对向把被这那他她它们我你后前时第上下每讲没不到更虽仍给做]/u,
);
/** 全场|笑了, 全班|都说 */
const EVERYBODY = /^全(?:[场体家员程城班队村校厂]|车间|公司)$/u;
/** 师傅|看, 阿婆|连声, 高中|毕业: what is no name whoever it is said of. */
const NO_NAME = bmp(
  /^(?:.[姐嫂婶姨哥]|全[由靠凭被]|都[往在]|海[之丝]|鄂伦春|鄂温克|白发|明白|师傅|师兄|师姐|师弟|师妹|高中|荣誉|称号|桂冠|连[声忙连夜]|闻讯|孙[子女]|谢谢|代[领办购管]|先[当接去来练学看问得能建做哭笑说走试拿]|来.?$|占[总全比营其同年]|.得[能起]?$|盖(?:公寓|.?[楼房厂棚章院]))/u,
);
/** 那束|光, 那代|人; 闻一闻, 查来查 */
const POINTED = /^那[一几两口人位名样种笔束代粒座张条片层台块家间份支盏段场双次天年晚夜个些群]/u;
const TRIED = bmp(/^(.)[一来]\1$/u);
/** 谈得细, 敬茶: a verb that is a surname too, and how or what is done. */
const DEED = bmp(/^(?:[谈查管卖冷计包支关封展做排][得不].|敬[茶酒礼贺献业爱].?)$/u);
/** 仰焊法, 花艺师, 任链长, 彝族, 高山则, 车规级, 林子便, 金梭奖 */
const OTHER_END = bmp(/[族则级便]$|[作焊抛检换诊测]法$|..[奖杯]$|[技艺剂]师$|^任.长$/u);
/** 维修工|种|冠军 */
/** 和|焊工, 花|艺师 */
const TRADE_END = bmp(/^.[工师员民农]$/u);
/** 原|洛阳|轴承厂 */
const FORMER = /^[原新老]/u;
const RANK = /^(?:冠军|季军|专家|代表|领导)$/u;
/** Of these, what no given name holds at all; 和平, 其远 and 向阳 may be one. */
const NEVER = /[不的地了着说还也们更虽仍给做]/u;
/** 万余人, 安全感 */
const NO_GIVEN = bmp(
  /^(?:全感|微亮|欲晓|破晓|[一二三四五六七八九半]成|娘子|汉子|[余多](?:[人名家户])?|[两三四五六七八九十百][单家间台张]|一[条个种些次张件座份款台])$/u,
);

/** True for what may be a name by its characters. `whole`: its given name is a word, or the bearer speaks. */
export function isName(name: string, surname: number, whole: boolean): boolean {
  const given = name.slice(surname);
  return (
    given.length > 0 &&
    HAN.test(name) &&
    (!FUNCTION.test(given) || (whole && given.length === 2 && !NEVER.test(given))) &&
    !ADDRESS_ONLY.test(name) &&
    !EVERYBODY.test(name) &&
    !NO_NAME.test(name) &&
    !POINTED.test(name) &&
    !TRIED.test(name) &&
    !DEED.test(name) &&
    !RANK.test(given) &&
    !(TRADE_END.test(given) && endsWithTitle(given)) &&
    !(FORMER.test(name) && PLACES.has(given)) &&
    !OTHER_END.test(name) &&
    !VERB_START.test(given) &&
    !NO_GIVEN.test(given) &&
    !ADDRESS_ONLY.test(given)
  );
}
