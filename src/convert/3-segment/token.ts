import { couldBePersonName } from '../../names/surnames.ts';
import { visible } from '../1-read/visible.ts';
import { hasRole, isSetWide, parseByline } from '../2-repair/byline.ts';
import { isRollHeading } from '../2-repair/shape.ts';
import { widthOf } from '../2-repair/width.ts';
import { isWord } from '../2-repair/word-seam.ts';
import { bmp } from '../plane.ts';
import type { PageBlock } from '../types.ts';
import { asksAbove, isAsked, isBelowExclaimed, isExclaimed } from './asking.ts';
import { withFields } from './fields.ts';
import { isWho } from './head.ts';
import { describesSomebody, formOf } from './label-form.ts';
import { isSalutation } from './letters.ts';
import { isListItem, isRowOfNames } from './list-items.ts';
import { asItems } from './marked-items.ts';
import { withPictureTexts } from './picture-texts.ts';
import { withPortraitNames } from './portrait-names.ts';
import { withRolls } from './rolls.ts';
import { isComment, isRoundupName, opensNotice } from './standing-names.ts';

/** A block and the part it can play: running text, a label (headline, kicker, sub-heading), or what its shape says. */
export interface Token {
  block: PageBlock;
  kind: 'text' | 'label' | 'byline' | 'caption' | 'credit';
  /** A text that opens with `本报讯`: only an article begins so. */
  dateline: boolean;
  /** A label that is a name; `rare` where the family name is not among the known ones, `word` where it is a word too: 许诺. */
  name?: 'known' | 'rare' | 'word';
}

/** Longer lines without a full stop are paragraphs that lost their end. */
const LONGEST_LABEL = 46;
/** Characters that are wider than any label, however narrow each. */
const WIDER = 2 * LONGEST_LABEL + 2;
/** A kicker over two lines, with the headline below it. */
const LONGEST_KICKER = 90;
const LONGEST_QUESTION = 26;
/** `问：……`, whatever it ends with. */
const TURN = /^[问答][：:（(]/u;
/** `获奖：国家科学技术进步奖二等奖` at the head of a portrait's text. */
const CARD = bmp(
  /^(?:获奖(?:情况)?|(?:所获|主要)?荣誉|颁奖词|(?:推荐|入选|上榜|获奖|颁奖)理由|(?:人物|企业|团队)(?:名片|档案|简介)|(?:所在|工作)?单位|职务|岗位)[:：]\S/u,
);
/** `别让“揭榜”变成“接榜”？`: a headline may ask or exclaim, in one sentence. */
const ASKING = bmp(/^[^。！？!?：:“”]{0,12}[^。！？!?]{4,}(?:[！？!?]|……)$/u);
/** `记者：疫情之下，企业最需要什么？` `应松林：……` `问：……`: an interview is text. */
const SPOKEN = bmp(
  /^(?:记者|本报记者|主持人|问|答|\p{Script=Han}{2,4}|\p{Script=Han}{2,10}(?:[日晚早晨时导周商]报|[周月]刊|杂志|客户端))[:：]/u,
);
/** `受访人：江西抚云数据科技有限公司总裁 翁建章` */
const INTRODUCED = bmp(/^[（(]?(?:受访|采访|访谈|对话)(?:人|者|嘉宾|对象)?[:：]\S/u);
/** `【获“春笋榜·最硬核奖”】` set in below the headline. */
const TAG = bmp(/^【[^【】]{4,30}】$/u);
/** `【上榜类别】创新领军企业` set in below whom the portrait is about. */
const FIELD = bmp(/^【[^【】]{2,6}】[^，。：；【】]{2,24}$/u);
/** `强组织` `党组织`: a family name and a word. */
const SLOGAN = bmp(/^[强党全平成常能经]\p{Script=Han}{2}$/u);
const NAME = bmp(/^\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}$/u);
/** `广西五一劳动奖状(2个):南宁高新区产业投资有限公司、柳州柳芯公司`: a list is text, though it ends in no full stop. */
const LIST = bmp(/^.{0,14}[:：].*、.*|^[^“”]*、[^“”]{3,}、[^“”]*$|[(（]\d+[个名家项人位][)）][:：]/u);
/** `昆山甲电子有限公司　昆山乙精密有限公司` */
const FIRMS = bmp(
  /^\S{4,30}(?:公司|集团|[院校厂所]|中心|大学|医院)(?:\s+\S{4,30}(?:公司|集团|[院校厂所]|中心|大学|医院)){2,20}$/u,
);
/** `奖项 获奖单位` `序号 姓名 单位`: above the rows of a table. */
const TABLE_HEAD =
  /^(?:序号|编号|排名|奖项|奖次|等级|类别|姓名|单位|名称|项目|企业|称号)(?:\s+(?:获奖|获得|所在|工作|完成|申报|推荐|企业|项目|荣誉)?(?:序号|奖项|等级|类别|姓名|单位|名称|项目|企业|称号|荣誉|个人|人员|职务|单位\/个人)){1,6}$/u;
/** `这里我想多说一句：` `获奖企业名单如下：` */
const LEADS_ON = bmp(
  /^.{6,}[：:]$|(?:是|为|如下|包括)[：:]$|^(?:编辑同志|尊敬的|亲爱的|各位|同志们).{0,12}[：:]$/u,
);
/** `（排名不分先后，结果由主办方公布）`: a note below a text. */
const BRACKETED_NOTE = bmp(/^[（(](?:[^（）()]*[，,；;][^（）()]*|(?:特别)?[感鸣]谢[^（）()]*)[）)]$/u);
/** `（10月30日）` `（王先生）` below a letter, `（本文写作得到某部门协助）`. */
const NOTE_BELOW = bmp(
  /^[（(]本(?:文|版|栏目?).{4,40}[)）]$|^[（(]\d{1,2}月\d{1,2}日[)）]$|^[（(]\p{Script=Han}{1,3}(?:女士|先生|师傅|同学)[)）]$/u,
);
/** `涵江 汪女士` below a letter. */
const SENDER = bmp(
  /^(?:\p{Script=Han}{2,8}\s)?(?:\p{Script=Han}{1,2}(?:女士|先生|师傅|同学)|一[名位](?!.*的)\p{Script=Han}{2,6}(?:\s\p{Script=Han}{2,3})?)$|\s(?:敬贺|同贺|敬启|谨启)$|^\p{Script=Han}{2,10}\s(?:[小老阿]\p{Script=Han}|一[名位]\p{Script=Han}{2,5}\s\p{Script=Han}{2,3})$/u,
);
const QUOTED = bmp(/^“[^”]{6,}[。！？…]”$/u);
const SPEAKER = bmp(/^——\s?\p{Script=Han}{2,4}$/u);
const REPORTERS = bmp(/^【记者(?<does>\p{Script=Han}{2})】$/u);
const SHORTEST_LIST = 20;

export function tokenize(blocks: PageBlock[]): Token[] {
  const tokens = asItems(withFields(blocks.map(tokenOf).map(asPortrait)));
  const told = withPictureTexts(tokens).map((token, at) =>
    inContext(token, tokens[at - 1], tokens.slice(at + 1, at + 3)),
  );
  return withRolls(withPortraitNames(told));
}

/** `淮源生物工程有限公司研发部主任 赵雅倩` above a headline and a text about her: the head of a portrait, no author. */
function asPortrait(token: Token, at: number, tokens: Token[]): Token {
  if (token.kind !== 'byline' || hasRole(token.block.text)) return token;
  const below = tokens.slice(at + 1, at + 3);
  const [author, ...others] = parseByline(token.block.text) ?? [];
  const told = below.find(({ kind }) => kind === 'text')?.block.text ?? '';
  const portrayed = author?.role !== undefined && others.length === 0 && told.includes(author.name);
  return portrayed ? { ...token, kind: 'label' } : token;
}

function tokenOf(block: PageBlock): Token {
  const token: Token = { block, kind: kindOf(block), dateline: block.shape === 'dateline' };
  const name = nameIn(block.text);
  return name ? { ...token, name } : token;
}

function kindOf(block: PageBlock): Token['kind'] {
  if (block.shape === 'dateline') return 'text';
  if (block.shape === 'byline' && isWhatReportersDo(block.text)) return 'label';
  if (block.shape !== 'plain') return block.shape;
  if (TURN.test(block.text) || CARD.test(block.text) || TABLE_HEAD.test(block.text)) return 'text';
  if (isSetWide(block.text) && isSetName(block.text) && !isColumnSetWide(block.text)) return 'byline';
  const width = widthOf(block.text.slice(0, WIDER));
  if (/^(?:——|—)/u.test(block.text) && !block.ends) return 'label';
  if (/(?:——|—)$/u.test(block.text) && width <= LONGEST_LABEL) return 'label';
  if (INTRODUCED.test(block.text) || (SPOKEN.test(block.text) && /[。！？!?；;]$/u.test(block.text)))
    return 'text';
  if (block.ends) return width <= LONGEST_QUESTION && ASKING.test(block.text) ? 'label' : 'text';
  if (BRACKETED_NOTE.test(block.text) || NOTE_BELOW.test(block.text) || SENDER.test(block.text))
    return 'text';
  if (LEADS_ON.test(block.text) && !isWho(block.text.slice(0, -1))) return 'text';
  const list = width >= SHORTEST_LIST && (LIST.test(block.text) || FIRMS.test(block.text));
  return width > LONGEST_LABEL || list || /[，,、；;]$|。./u.test(block.text) ? 'text' : 'label';
}

/** `【记者帮办】`: the name of a column, no author. */
function isWhatReportersDo(text: string): boolean {
  const does = REPORTERS.exec(text)?.groups?.['does'];
  return does !== undefined && isWord(does) && !couldBePersonName(does);
}

/** `李 慧` `铁 夫`, but not `公 告`. */
function isSetName(text: string): boolean {
  return parseByline(text) !== undefined || (text.length === 3 && !isWord(text.replace(' ', '')));
}

/** `公 告` `短 评` */
function isColumnSetWide(text: string): boolean {
  return opensNotice(text) || isComment(text.replaceAll(' ', ''));
}

/** What a line's neighbours say of it. */
function inContext(token: Token, before: Token | undefined, [after, further]: Token[]): Token {
  const { block, kind } = token;
  if (isQuotation(token, before, after) || isRowOfNames(token, [before, after]))
    return { block, kind: 'text', dateline: false };
  if (kind === 'text' && !block.ends && !token.dateline && isKicker(block, before, after))
    return { ...token, kind: 'label' };
  if (kind === 'text' && (isAsked(token, before, after) || asksAbove(token, before, [after, further])))
    return { ...token, kind: 'label' };
  if (kind === 'text' && isBelowExclaimed(token, before, after)) return { ...token, kind: 'label' };
  if (kind === 'text' && isExclaimed(token, before, [after, further])) return { ...token, kind: 'label' };
  if (kind === 'byline' && isSetWide(block.text) && isHeading(block.text, after))
    return { block, kind: 'label', dateline: false };
  if (kind === 'byline' && isSetWide(block.text) && before === undefined && after?.kind === 'label')
    return { block, kind: 'label', dateline: false };
  if (kind === 'caption' && !block.ends && isRoundupName(before?.block.text ?? ''))
    return { ...token, kind: 'label' };
  if (kind !== 'label') return token;
  const setIn = block.indented && before?.kind === 'label' && !before.block.indented;
  if (isSalutation(block.text) && block.indented && after?.kind === 'text') return { ...token, kind: 'text' };
  if (setIn && (block.ends || TAG.test(block.text) || FIELD.test(block.text)))
    return { ...token, kind: 'text' };
  if (isListItem(token, before) || isListItem(token, after)) return { ...token, kind: 'text' };
  if (!token.name || !isHeading(block.text, after)) return token;
  const { name: _, ...label } = token;
  return label;
}

/** `“十年里我们最大的本事不是快，是没走。”` / `——石维舟`: words set large, and whose they are. */
function isQuotation(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  const [words, speaker] = SPEAKER.test(token.block.text) ? [before, token] : [token, after];
  return QUOTED.test(words?.block.text ?? '') && SPEAKER.test(speaker?.block.text ?? '');
}

/** A name above what the person is, or above a text about the person: nobody signs so. */
function isHeading(name: string, after: Token | undefined): boolean {
  if (after?.kind === 'label') return describesSomebody(after.block.text) && !isRollHeading(after.block.text);
  return after?.kind === 'text' && !after.dateline && visible(after.block.text).includes(visible(name));
}

/** `太原高新区金融发展中心主任胥文静：` above the headline. */
function isKicker(block: PageBlock, before: Token | undefined, after: Token | undefined): boolean {
  return isLongKicker(block, before, after) || (SUBJECT.test(block.text) && after?.kind === 'label');
}

/** A colon that leads on to a headline, not to a list or to speech. */
const SUBJECT = bmp(/^(?!.*如下)[^，,。；;：:]{6,24}(?<!包括|名单|分别|[是为有说道称示])[：:]$/u);

/** `传统汽车城如何闯出新赛道？襄阳高新区用10年时间，把一条试车跑道……` above the headline. */
function isLongKicker(block: PageBlock, before: Token | undefined, after: Token | undefined): boolean {
  const above = before === undefined || before.kind === 'label';
  if (
    FIRMS.test(block.text) ||
    LIST.test(block.text) ||
    BRACKETED_NOTE.test(block.text) ||
    TABLE_HEAD.test(block.text) ||
    LEADS_ON.test(block.text) ||
    /[，,、；;]$/u.test(block.text)
  )
    return false;
  return above && after?.kind === 'label' && widthOf(block.text) <= LONGEST_KICKER;
}

function nameIn(text: string): Token['name'] | undefined {
  if (
    !NAME.test(text) ||
    opensNotice(text) ||
    isRoundupName(text) ||
    /[了的着过吗呢吧说谈评论话录]$/u.test(text) ||
    formOf(text)
  )
    return undefined;
  if (isWord(text)) return couldBePersonName(text) ? 'word' : undefined;
  if (SLOGAN.test(text) && isWord(text.slice(1))) return undefined;
  if (parseByline(text)) return 'known';
  return text.length <= 3 ? 'rare' : undefined;
}
