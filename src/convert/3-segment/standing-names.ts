import { isFramedTwice, isRollHeading } from '../2-repair/shape.ts';
import { bmp } from '../plane.ts';
import type { Block } from '../types.ts';
import type { LabelPlace } from './label-place.ts';

/** `短评` `沂河锐评` `编后`: a comment beside the report. */
const COMMENT = bmp(
  /^(?:编后|编后语|编余\p{Script=Han}{0,2}|点评|(?:上期|上周|读者)回[声音响]|\p{Script=Han}{0,4}(?:短评|微评|快评|锐评|时评|点评|小议|漫评|言论))$/u,
);
/** `◆高新漫谈`: alone above a text it names a column whose headline stands elsewhere. */
const COMMENT_COLUMN = bmp(
  /^[◆◇■●▲★☆]?\s?\p{Script=Han}{1,4}(?:杂谈|漫谈|漫笔|随笔|夜谈|夜话|快语|快言|微语)$/u,
);
/** `金台潮声` `园区观察` `高新时评`: a column of opinion. */
const OPINION = bmp(
  /(?:评论|(?<![测点考审初总参好])评|[漫随]笔|说法|[快锐微]语|快言|说事|茶座|茶话|夜[话谈]|漫话|社论|观察|潮声|论坛|杂谈|随笔|声音|观点|漫谈|谈|论|思考|之见|言|小议|絮语|论语|.言.语)$/u,
);
const LONGEST_OPINION = 8;
/** `[ 读者来信 ]` `【金牌企业】` `■ 开发区人物 ■` `▼小厂新事` */
const FRAMED = bmp(
  /^(?:[|｜]\s?[^\s。，：:|｜](?:\s?[^\s。，：:|｜]){1,7}\s?[|｜]|[＞>》]{2,3}\s?[^\s。，：:]{2,8}|[【［[〔〖『]\s?[^【】［］[\]〔〕〖〗『』。，]{2,10}\s?[】］\]〕〗』]|[■◆●▼▲◎★☆◇○□▍▎▌┃]\s?[^\s。，：:]{2,8}(?:\s?[■◆●▼▲◎★☆◇○□])?)$/u,
);
/** `采访手记` `链接` `延伸阅读`: a piece beside the report. */
const SIDE_PIECE = bmp(
  /^(?:\p{Script=Han}{0,4}(?:手记|札记)|(?:记者|采访|编辑|编者)感言|延伸|(?:新闻|相关|背景|知识|延伸|数据)?链接|对话|访谈|面对面|答记者问|(?:相关|延伸|拓展)阅读|相关新闻|新闻背景|名词解释|他山之石|人物(?:素描|速写|小传|名片|特写)|\p{Script=Han}{0,4}花絮|\p{Script=Han}{0,4}(?:助手|贴士|词典|词条|知识窗|百科|图解))$/u,
);
/** `一周要闻` `园区速递` `－－－ 微 播 报 －－－` */
const ROUNDUP = bmp(
  /^\p{Script=Han}{0,6}(?:三言两语|早知道|快递|要闻|简明新闻|播报|一句话新闻|集锦|简讯|速递|速览|速读|短波|动态|快讯|资讯|短讯|简报|集萃|扫描|一览|点击|连线|传真)$/u,
);
/** `链接：山城老厂房“再上岗”` `采访札记：听他说话` `数读·高新区这两个月` */
const NAMED_SIDE_PIECE = bmp(
  /^(?:(?:新闻|相关|背景|知识|延伸)?链接|(?:记者|采访|编辑|编者)?(?:手记|札记))[:：]\s?\S|^数[读说](?:\s?[·・:：]\s?\S.{1,14}|[\p{Script=Han}\d]{2,6})$/u,
);
const FRAME = bmp(/[【】〖〗［］〓■◆●▲▼★☆◇○◎□▶▷►→▌▍·—\s]/gu);
/** `【年度企业】` */
export const TAG = /^【[^【】]{2,10}】$/u;
/** `上榜企业巡礼` */
const GALLERY = bmp(/^\S{2,8}(?:巡礼|速写|掠影|群像|风采|剪影|素描|[群星英]谱)$/u);
/** `关于评选下一批创新企业的启事` `喜 报` */
const NOTICE = bmp(
  /^关于.{4,40}的(?:启事|通知|公告|通告|声明|倡议书?|决定|通报|公示)$|^(?:下期预告|征[稿文]启事|致读者|敬告读者|喜\s*报|捷\s*报|公\s*示|倡\s*议\s*书)$/u,
);

/** A column's framed name, or that of a piece beside the report, above a headline of its own. */
export function isStandingName([first, second]: Block[]): boolean {
  if (
    first &&
    (NAMED_SIDE_PIECE.test(first.text) ||
      (isFramedTwice(first.text) &&
        !isRollHeading(first.text) &&
        !isPrize(first.text) &&
        !isPart(first.text)))
  )
    return true;
  if (!first || !second || isPartedRoll(first, second)) return false;
  return (
    FRAMED.test(first.text) ||
    isSidePiece(first.text) ||
    isRoundupName(first.text) ||
    isOpinionColumn(first.text)
  );
}

/** `◆ 卓越贡献奖 ◆`: who received it stands below. */
function isPrize(label: string): boolean {
  return label.replace(FRAME, '').endsWith('奖');
}

/** `·尾声·`: of the report itself. */
export function isPart(label: string): boolean {
  return /^(?:尾声|结语|后记|引子|序言|序章|楔子)$/u.test(label.replace(FRAME, ''));
}

/** `◇获奖名单◇` / `【年度企业】`: a roll and its first part, which belong to the report above. */
function isPartedRoll(first: Block, second: Block | undefined): boolean {
  return isRollHeading(first.text) && TAG.test(second?.text ?? '');
}

/** `◆延伸阅读` `【链接】`: the name of a piece beside the report. */
export function isSidePiece(label: string): boolean {
  return SIDE_PIECE.test(label.replace(FRAME, ''));
}

/** True for the name of a gallery of portraits. */
export function isGallery(label: string): boolean {
  return GALLERY.test(label);
}

/** `【金牌企业】` `■ 光荣榜`: the name of a column, framed or marked. */
export function isFramed(label: string): boolean {
  return FRAMED.test(label);
}

/** `短评` `编后`: the heading of a comment. */
export function isComment(label: string): boolean {
  return COMMENT.test(label);
}

/** True for the name of a column of comment that may stand alone. */
export function isCommentColumn(label: string): boolean {
  return COMMENT_COLUMN.test(label);
}

/** Such a name, and no sub-heading like it: an article of its own. */
export function opensComment({ labels: [first, second], headings, later }: LabelPlace): boolean {
  const alone = second === undefined && isCommentColumn(first?.text ?? '');
  return alone && ![...headings, ...later].some(isCommentColumn);
}

/** Above a text it is no headline, though no other stands there. */
export function isColumnAlone(label: string): boolean {
  return isComment(label) || isCommentColumn(label) || isFramedTwice(label);
}

/** True for the name of a column of opinion. */
export function isOpinionColumn(label: string): boolean {
  return label.length <= LONGEST_OPINION && OPINION.test(label);
}

/** `关于……的启事` */
export function opensNotice(label: string): boolean {
  return NOTICE.test(label);
}

/** `园区速递`: it stands above briefs, each with a headline of its own. */
export function isRoundupName(text: string): boolean {
  return ROUNDUP.test(text.replace(/[\p{P}\p{S}\s]/gu, ''));
}
