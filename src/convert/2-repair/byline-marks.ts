import { bmp } from '../plane.ts';

const LEADING_MARK = bmp(/^[\u25a0-\u25ff⊙☉✎✍★☆·@—\-\s（(【［[〔]+/u);
const AUTHOR_MARK = bmp(/^(?:(?![△▲▼▽])[\u25a0-\u25ff⊙☉✎✍·@]|——)\s*\p{Script=Han}/u);
const TRAILING_MARK = bmp(/[)）】］\]〕·\s]+$/u);
/** `摄影报道` `文/图` `整理` `供图 各企业` `文 李想 图` `图｜受访者提供` `发自鹰潭` after the names. */
export const TRAILING_ROLE = bmp(
  /[\s　]*(?:\/文(?!\S)|文\/[图摄]|[图摄]\/文|文并图|摄影报道|采写|整理|报道|撰文|(?<=\s)图文)$|(?<=\p{Script=Han}{2})\s文(?=[)）]?$)|[\s　]+(?:供图[\s:：/／]*\S{2,12}|文\s+\S{2,8}供图|文[\s/／]+(?:\p{Script=Han}{0,6}(?:记者|通讯员)\s)?\p{Script=Han}[\p{Script=Han} ]{1,3}?\s?[/／]?[图摄]|图(?:片?由|[\s:：/／｜|]+)\p{Script=Han}{2,12}(?:提供|供图)|发自\p{Script=Han}{2,6}|(?:本版|本栏)?(?:图片|照片|摄影)\s?[:：/／]\s?.{2,16})$/u,
);
/** `图/本报记者 尹澈（署名除外）` */
const EXCEPT_SIGNED = /[（(](?:署名除外|除署名外)[)）]$/u;
/** `罗 兰/文 李 焱/图`, `祝 某 文 / 徐 某 摄`: who wrote, and who took the pictures. */
const TAKEN_BY_OTHERS = bmp(
  /\s?[/／]\s?文[\s　]+[\p{Script=Han}\s]{2,16}[/／]\s?[图摄](?=[)）]?$)|\s文\s*[/／]\s*\p{Script=Han}[\p{Script=Han}\s]{1,8}\s[图摄](?=[)）]?$)/u,
);
/** `○罗 莎（作者单位：某某高新区党群工作部）` */
const EMPLOYER = bmp(/\s?[（(](?:作者)?单位[:：][^（）()]{4,30}[)）]$/u);
/** `文 / 段小川　图 / 泽仁` `文／本报记者＿闻一`: spaces beside what sets role and name apart. */
const SLASH = /[\s_＿]*([/／｜|])[\s_＿]*|[_＿]+/gu;
/** `策划：姬鸣　执笔：本报记者 雷蕤`: who planned the report has not written it. */
const PLANNED_BY = bmp(
  /^(?:总?策划|统筹|监制)\s?[:：/／]\s?[\p{Script=Han}\s、]{2,20}?[\s　]+(?=执[笔行]|撰稿|撰文|采写|文字?\s?[:：/／]|(?:本[报刊网])?(?:首席|特约|全媒体)?记者)/u,
);
/** `◆时报记者 梁不凡 ◆通讯员 麦秋` `本报记者◎柴某某`: the mark of authors before each, or between role and name. */
const INNER_MARK = bmp(/(?:\s|(?<=记者|通讯员|[:：]))[◆■●▶▷►□◎○▎▏▍▌┃丨]\s?(?=\p{Script=Han})/gu);
/** `本报记 者 熊某某`: a stray space. */
const CUT_ROLE = /记\s者|通\s讯\s?员|通讯\s员/gu;

/** `□ 顾 炎`: a mark says that the one name behind it is the author's. */
export function isMarked(text: string): boolean {
  return AUTHOR_MARK.test(text);
}

/** `◎木铎` set to the right below a text is its author, whatever the name. */
export function isMarkedName(text: string): boolean {
  return AUTHOR_MARK.test(text) && /^.\s*\p{Script=Han}{2,6}$/u.test(text);
}

/** `（ 王芳 ）` → `王芳` */
export function trimMarks(text: string): string {
  return text.replace(LEADING_MARK, '').replace(TRAILING_MARK, '').replace(PLANNED_BY, '');
}

/** Without the marks and the trailing role of authors. `◎木铎` → `木铎` */
export function stripMarks(text: string): string {
  return text
    .replace(TAKEN_BY_OTHERS, '')
    .replace(EMPLOYER, '')
    .replace(EXCEPT_SIGNED, '')
    .replace(SLASH, (_, slash) => (slash ? '/' : ' '))
    .replace(LEADING_MARK, '')
    .replace(TRAILING_MARK, '')
    .replace(TRAILING_ROLE, '')
    .replace(PLANNED_BY, '')
    .replace(INNER_MARK, ' ')
    .replace(CUT_ROLE, (role) => role.replaceAll(/\s/gu, ''));
}
