import { PLACES } from '../../names/places.ts';
import { couldBePersonName, isDottedName } from '../../names/surnames.ts';
import { bmp } from '../plane.ts';
import { remember } from '../remember.ts';
import type { BylineBlock } from '../types.ts';
import { stripMarks, TRAILING_ROLE, trimMarks } from './byline-marks.ts';
import { areParallel, gluedNames, splitNames } from './byline-names.ts';
import { withBodyBehind, withPost, withPostBehind, withRoleTold } from './byline-posts.ts';
import { NEWSROOM, NEXT_ROLE, OF_OTHER_PAPER, PICTURES, ROLE, TEXT_BY } from './byline-roles.ts';
import { isWord } from './word-seam.ts';

/** `本报评论员` `本刊评论员`: the paper itself is the author. */
export const COMMENTATOR = /^本[报刊网](?:特约)?评论员$/u;
/** `昆山高新区课题组` */
const GROUP = bmp(/^\p{Script=Han}{2,18}(?:课题组|调研组|采访组|报道组|编写组)$/u);
/** `（乌云其木格）` */
const BRACKETED = bmp(/^[（(【［〔][^()（）【】［］〔〕]+[)）】］〕]$/u);
/** `【链接】` names a part of the page more often than an author. */
const LABEL = /^\s*[【［〔]/u;
/** `（待续）` `（据新华社电）` `记者手记` `她口中的`: what stands where names stand. */
const NOT_A_NAME =
  /^[她它我]|^(?:董事长|总?经理|主任|书记|负责人|教授|工程师|[局院校所部厂组班队站会]长)|的$|^(?:本[报刊网版]$|待续|未完|下转|上接|节选|节录|摘登|摘编|摘要|选登|综合|完|编者|来源|资料|图片|口径|同比|据)|^(?:喜报|捷报|公告|启事|简讯|声明|手记|札记|花絮|观察|关注|调查|感言|在线|见闻|视线|来信|评论|[短快时微锐]评|回访|回音|回复|答复|反馈)$|(?:供稿|供图|资料图|来源|待续|节选|整理|提供|先后|电|讯|摄|摄影|[下起上出过回进][去来]|女士|先生|董事长|总?经理)$/u;
/** `宁波 高新区`: a stray space in the name of a park. */
const ZONE = bmp(new RegExp(`^(?:${[...PLACES].join('|')})市?\\s(?:高新|经开|开发|示范)区$`, 'u'));
/** `供稿：自贡高新区融媒体中心 曾一鸣` */
const SUPPLIED = /^(?:供稿|来稿|撰稿|撰文|作者)[:：]\s?/u;
const SET_WIDE = bmp(/^\p{Script=Han} \p{Script=Han}(?: \p{Script=Han})?$/u);
/** `火　炬　照　海`: so is a headline set, unless every two characters are a name. */
const EVENLY_WIDE = bmp(/^\p{Script=Han}(?<space>\s+)\p{Script=Han}(?:\k<space>\p{Script=Han}){2,}$/u);
/** `杜春生、申一鸣等35人` below an open letter. */
const AND_OTHERS = bmp(/等\d+[人名位]$(?<=、.*)/u);
/** `王芳` `阿不都外力` `古丽娜尔·吐尔逊` */
const HAN_NAME = bmp(
  /^\p{Script=Han}{2,8}·\p{Script=Han}{2,10}$|^\p{Script=Han}{2,4}$|^[阿艾巴买麦帕努热赛吐乌亚依玉茹古迪哈胡卡库玛米木萨斯塔]\p{Script=Han}{4,5}$/u,
);
/** `沈悦 口述 温良 整理` */
const TOLD_BY =
  /(?<=^|\s)(?<name>\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}{1,2})\s?(?<role>口述|整理)(?=[\s)）]|$)/gu;
/** `内江高新区党工委 龙思源 魏红梅` */
const WITH_UNIT =
  /^(?<unit>\p{Script=Han}{2,24}(?:[区市县委局部办会院校司社站团]|[一二三四五六七八九十]班|车间|班组|中心|集团))\s(?<names>\p{Script=Han}[\p{Script=Han}\s、]{1,16})$/u;
/** `电气二班 鲍某来` `机械学院 涂某` */
const OF_UNIT = bmp(/^\p{Script=Han}{2,6}(?:[一二三四五六七八九十]班|车间|学院|班组)\s\p{Script=Han}{2,3}$/u);
/** `宣传部` `组织部` `工信局` */
const UNIT = bmp(/^\p{Script=Han}{1,3}[部局委办]$/u);
const LONGEST = 80;
/** What no list of authors holds: quicker told. */
const SAID = /[。；！？“”《》]/u;
/** With its marks. */
const LONGEST_MARKED = 100;
const TAIL = bmp(
  /(?:(?<closed>[。！？!?…”’]+)\s*[(（【［〔](?<bracketed>[^()（）【】［］〔〕]{2,60})[)）】］〕]|(?<end>[。！？!?…]+[”’]*)(?:[\s　▶■□◆●○◎◇▲△]+|(?=(?:本[报刊网]|\p{Script=Han}{0,4}(?:[日晚早晨时导周商]报|[晨晚周月]刊))?(?:首席|特约|特派|实习|见习)?(?:记\s?者|通讯员)(?:\s|\p{Script=Han}{2,3}(?:\s|$))|本[报刊网]编辑\s|\p{Script=Han}[ \u3000]\p{Script=Han}$))(?<bare>(?:[\p{Script=Han}·]{2,16}|[\p{Script=Han}\s　、,，/：:·]{2,60})))$/u,
);

/** The authors that a line or a bracket names, or nothing where it is no byline. `▶ 本报记者 叶伟` → [{ 叶伟, 本报记者 }] */
export function parseByline(text: string): BylineBlock[] | undefined {
  return text.length > LONGEST_MARKED || SAID.test(text) ? undefined : parseShort(text);
}

const parseShort = remember((text): BylineBlock[] | undefined => {
  const plain = stripMarks(text.includes('口述') ? text.replace(TOLD_BY, '$<role>：$<name>') : text);
  if (plain.length > LONGEST || plain === '' || ZONE.test(plain)) return undefined;
  if (COMMENTATOR.test(plain) || GROUP.test(plain)) return [{ name: plain }];
  const told = withRoleTold(plain);
  if (told) return told;
  const supplied = plain.replace(SUPPLIED, '');
  if (supplied !== plain) return withUnit(supplied) ?? roledNames(plain);
  if (opensWithRole(plain)) return roledNames(plain);
  const role = nextRole(plain);
  if (role < plain.length) return mixedNames(plain.slice(0, role), plain.slice(role));
  const marked = plain !== text.trim();
  return (
    (LABEL.test(text) && (plain.includes('·') || isSetWide(plain)) ? undefined : namesOnly(plain)) ??
    withPost(plain) ??
    withPostBehind(plain) ??
    (BRACKETED.test(text.trim()) ? withBodyBehind(plain) : undefined) ??
    (marked || OF_UNIT.test(plain) ? withUnit(plain) : undefined) ??
    (PEN_NAME.test(text) ? penName(plain) : undefined) ??
    (BRACKETED.test(text.trim()) && (!LABEL.test(text) || couldBePersonName(plain))
      ? loneName(plain)
      : undefined)
  );
});

/** True where the line says who is what: 本报记者, 通讯员, 整理. */
export function hasRole(text: string): boolean {
  const plain = trimMarks(text);
  return opensWithRole(plain) || COMMENTATOR.test(plain) || GROUP.test(plain) || TRAILING_ROLE.test(plain);
}

function opensWithRole(plain: string): boolean {
  return ROLE.test(plain) || OF_OTHER_PAPER.test(plain);
}

/** Without brackets a longer stretch is rather a line that was cut off. */
const LONGEST_BARE = 4;

/** `……有序进行。 陈力` `……（王强 李丽）`: where the names behind the last full stop begin, and whose they are. */
export function trailingByline(text: string): { at: number; names: BylineBlock[] } | undefined {
  const tail = text.slice(-LONGEST).match(TAIL);
  const { bracketed, bare = '' } = tail?.groups ?? {};
  const inside = bracketed === undefined ? bare : `（${bracketed}）`;
  if (!tail) return undefined;
  const names = parseByline(inside) ?? loneName(bracketed ?? (bare.length <= LONGEST_BARE ? bare : ''));
  const { closed = '', end = closed } = tail.groups ?? {};
  const glued = tail[0].length === end.length + bare.length && GLUED_ROLE.test(bare);
  if (names && glued && !isSure(names)) return undefined;
  const at = text.length - tail[0].length + end.length;
  return names && { at, names };
}

/** `记者茶志福 通讯员 王琼`: where the line broke behind the role; `记者了解到` is running text. */
const GLUED_ROLE = bmp(/^\p{Script=Han}*(?:记\s?者|通讯员)\p{Script=Han}/u);

function isSure(names: BylineBlock[]): boolean {
  const roles = new Set(names.map(({ role }) => role));
  return roles.size > 1 || names.every(({ name }) => couldBePersonName(name) && !isWord(name));
}

/** A name with a rare family name, alone behind a full stop. */
function loneName(text: string): BylineBlock[] | undefined {
  const name = text.replace(/\s/gu, '');
  return /^\p{Script=Han}{2,6}$/u.test(name) && !NOT_A_NAME.test(name) ? [{ name }] : undefined;
}

const PEN_NAME = bmp(
  /^\s*(?:□\s*\p{Script=Han}(?:\s\p{Script=Han}|\p{Script=Han}{1,3})|[▶▷◎○●◇◆■]\s?\p{Script=Han}\s\p{Script=Han}|·\p{Script=Han}{2,3}·)$/u,
);

/** `□ 公羊鼎` `▶ 弋 言` `·石敢当·`: behind the mark of authors also a name that nobody bears. */
function penName(text: string): BylineBlock[] | undefined {
  const wide = isSetWide(text);
  return (wide || /^\p{Script=Han}{2,4}$/u.test(text)) && (wide || !isWord(text))
    ? loneName(text)
    : undefined;
}

/** `本报记者 王昊男 张洋 通讯员 李明`: each role holds for the names up to the next one. */
function roledNames(plain: string): BylineBlock[] | undefined {
  const found: BylineBlock[] = [];
  let rest = plain;
  let pictures = false;
  let first = true;
  while (rest !== '') {
    const known = rest.match(ROLE);
    const role = known ?? (first ? rest.match(OF_OTHER_PAPER) : null);
    if (!role) return undefined;
    const told = known !== null && !NEWSROOM.test(role[0].trim());
    rest = rest.slice(role[0].length).trimStart();
    pictures ||= PICTURES.test(role[0]);
    first &&= TEXT_BY.test(role[0]);
    if (ROLE.test(rest) || (first && OF_OTHER_PAPER.test(rest))) continue;
    const next = nextRole(rest);
    if (pictures && found.length > 0) {
      rest = rest.slice(next).trimStart();
      continue;
    }
    const names = splitNames(rest.slice(0, next)).flatMap(gluedNames);
    const addressed = READER.test(role[0]) && names.every((name) => ADDRESSED.test(name));
    const isName = told ? isHanName : couldBePersonName;
    if (names.length === 0 || !(addressed || names.every(isName))) return undefined;
    const roleText = role[0].replace(/[\s:：/／｜|]+$/u, '');
    found.push(...names.map((name) => ({ name, role: roleText })));
    rest = rest.slice(next).trimStart();
  }
  return found.length > 0 ? found : undefined;
}

/** Where the next role begins; a name may contain 文 or 图, so those two count only between separators. */
function nextRole(rest: string): number {
  const at = rest.search(NEXT_ROLE);
  return at === -1 ? rest.length : at;
}

/** `楼晓峰 通讯员 桂枝`: the first of the authors is the paper's own. */
function mixedNames(own: string, others: string): BylineBlock[] | undefined {
  const [first, rest] = [namesOnly(own.trim()), roledNames(others)];
  return first && rest && [...first, ...rest];
}

function namesOnly(plain: string): BylineBlock[] | undefined {
  const names = splitNames(plain.replace(AND_OTHERS, ''));
  if (names.length === 0 || names.length > 8) return undefined;
  if (!names.every(isHanName)) return undefined;
  const known = names.filter((name) => couldBePersonName(name) || isDottedName(name)).length;
  if (EVENLY_WIDE.test(plain) && known < names.length) return undefined;
  const [place = '', author = ''] = names;
  const fromPlace =
    names.length === 2 &&
    !couldBePersonName(place) &&
    isWord(place) &&
    couldBePersonName(author) &&
    !isWord(author);
  if (fromPlace) return [{ name: author, role: place }];
  if (names.length > 1 && UNIT.test(place)) return withRole(names.slice(1), place);
  if (names.filter((name) => isPlainWord(name, plain)).length * 2 > names.length) return undefined;
  const pair =
    known === 1 && names.length === 2 && (apart(plain) || (names.every(isRareName) && !areParallel(names)));
  return known * 2 > names.length || pair ? names.map((name) => ({ name })) : undefined;
}

/** `（读者 王先生）` below a letter. */
const READER = /^(?:读者|市民|网友)/u;
const ADDRESSED = bmp(/^\p{Script=Han}{1,2}(?:先生|女士|师傅|同学)$/u);

/** `劳动者之歌·某某高新区特别报道` names a page, nobody. */
const PAGE_NAME = /[区市县园报]|[之的]|特别|专[版刊题]/u;

function isHanName(name: string): boolean {
  return HAN_NAME.test(name) && !NOT_A_NAME.test(name) && !(name.includes('·') && PAGE_NAME.test(name));
}

/** `宣传部 张晓 李想` */
function withRole(names: string[], role: string): BylineBlock[] | undefined {
  return names.every(couldBePersonName) ? names.map((name) => ({ name, role })) : undefined;
}

/** `▶ 内江高新区党工委 龙思源 魏红梅`: behind a mark or in brackets a body stands before its authors. */
function withUnit(plain: string): BylineBlock[] | undefined {
  const { unit, names = '' } = plain.match(WITH_UNIT)?.groups ?? {};
  const authors = unit ? (namesOnly(names) ?? loneName(names) ?? []) : [];
  const known = authors.length > 0 && authors.every(({ name }) => couldBePersonName(name));
  return known ? authors.map(({ name }) => ({ name, role: unit ?? '' })) : undefined;
}

/** `江苏`, `文化` begin with family names and are words. */
function isPlainWord(name: string, plain: string): boolean {
  return plain.includes(name) && name.length === 2 && isWord(name);
}

/** `满忠诚`: of a name's length, and no word. */
function isRareName(name: string): boolean {
  return name.length <= 3 && !isWord(name);
}

/** `干　婧　徐晶锦`: a name set wide is a name, however rare the family name. */
function apart(plain: string): boolean {
  return /(?:^|\s)\p{Script=Han}\s+\p{Script=Han}(?:\s|$)/u.test(plain);
}

/** `李 慧` `徐 润 芝`: set like a name of two or three characters, a space behind each. */
export function isSetWide(text: string): boolean {
  return SET_WIDE.test(text);
}
