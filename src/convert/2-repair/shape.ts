import { charSet } from '../../names/char-set.ts';
import { couldBePersonName } from '../../names/surnames.ts';
import { bmp } from '../plane.ts';
import type { Shape } from '../types.ts';
import { hasRole, parseByline, trailingByline } from './byline.ts';
import { isMarked } from './byline-marks.ts';

/** `图为大学生在望野博物馆参观。` `图①:李辉正在焊装元器件。` `▲工作人员检查设备` */
const CAPTION = bmp(
  /^[（(]?(?:(?:图为|图片为|左图为|右图为|上图为|下图为)|图[①-⑳\d一二三四五六七八九]{1,2}\s*[:：为、]|(?:上|下|左|右|题|大|小|本版)图(?:说明)?(?:[①-⑳\d]{0,2})?(?:\s*[:：为]|\s\S)|[▲△▼↑↓←→◀◁]\s*\S.{5})|^\p{Script=Han}{2,4}[（(](?:前排)?[左右中][一二三四]?[）)][^，。]{2,26}。?$/u,
);
/** `图片来源:扬州高新区` `（资料图片）` `摄影：王强` `（作者系南京大学教授）` */
const LABELLED_CREDIT = bmp(
  /^[（(]?(?:(?:本版|特约)?(?:图片|照片|摄影|供图|图片提供|图片来源|稿件来源|[数资][据料]来源|来源|图源|题图|制图|配图)\s*[:：/／]\s*\S.{0,30}|图\s?[/／｜|]\s?(?!文|\S.*\s文\s?[/／｜|])\S.{1,24}|(?:本版|本报)?资料图片?|(?:特约|本报)?摄影\s+\p{Script=Han}(?:\s\p{Script=Han}|\p{Script=Han}{1,3})|(?:图片|配图|照片)由\S{2,24}提供|本[版组期](?:稿件|图文|文图|资料|图片)由.{2,30}(?:采写|撰写|整理|提供)(?:\s+(?:核校|校对|编辑|制图|统筹)[:：]\S{2,8})?|(?:本文)?作者(?:系|为|是|单位|简介)[:：]?(?!\S+\s\p{Script=Han}(?:\s\p{Script=Han}|\p{Script=Han}{1,3})[)）]?$)\S.{2,40})[)）]?$/u,
);
/** `图1、2由卫知白摄，图3由新乡高新区融媒体中心提供` */
const PICTURES_BY = bmp(/^[（(]?(?:图|图片|照片)[①-⑳\d、，,和\s—-]*均?由.{2,40}(?:摄|提供)[)）]?$/u);
/** `云南省总工会供图` `（高新区管委会供图）` */
const GIVEN = bmp(/^[（(]?[\p{Script=Han}A-Za-z0-9\s、,·]{2,28}(?:供图|提供|供稿)[)）]?$/u);
const POINTER = bmp(/^(?:[▲△▼↑↓←→◀◁]|[▶►](?=.*。$|\s?图[①-⑳\d]))\s?/u);
/** `▶“一炬工坊”五楼，工人在装配镜头。`: a sentence; authors and items end in no full stop. */
const POINTED = bmp(/^[▶►]\s?[^。！？：:]{8,60}。$/u);
/** A picture's text opens with the news, or says what is to be seen. `近日,一场……` `4月8日,……` */
const NEWS_OPENING = bmp(
  /^(?:近日|日前|今[日晨]|昨[日晚夜]|连日来|时下|\d{1,2}月\d{1,2}日|\d{1,2}日|\d{1,2}月(?:[，,]|[上中下]旬|初|底)|(?![今去前近]年|多年|[几数]年)[“”\p{Script=Han}]{2,8}(?:刚过|将至|时节|前夕|假期|假期?期间|当[天日晚]|以来)[，,]|入夜(?:时分)?[，,])/u,
);
const SHOWS = /图\s*(?:[片⽚]\s*)?为/u;
/** Characters in which the news has begun, spaces and all. */
const OPENING = 40;
const SPACES = bmp(/\s+/gu);
/** `曹春霞摄影` `本报记者 张宇 摄` `李强 王芳/图` */
const TAKEN = bmp(/^[（(〔【]?([^@].{1,27}?)\s*[/／]?\s*(?:摄影\s?报道|影像报道|摄影|摄|图)[)）〕】]?$/u);
/** `本报讯 ` `本报 (特约通讯员 欧阳钢桥) ` `本报西安7月3日电` `新华社北京7月1日电` `科技日报南京6月3日电` `【本报讯】` `【新北讯】` `本刊记者 王芳报道 ` */
const DATELINE = bmp(
  /^[□■●○◆【［（(]?(?:(?:本[报刊]|\p{Script=Han}{0,4}[日晚早晨时导]报)综合消息(?=\s)|(?:本报|本刊|本网|\p{Script=Han}{2,6}(?:日报|晚报|导报|时报|科技报|报|网|融媒体?)(?=讯|电|\p{Script=Han}{2,6}\d{1,2}月\d{1,2}日[讯电]))(?:\p{Script=Han}{0,8}\s?(?:\d{1,2}\s?月\s?\d{1,2}\s?日)?(?:(?<!通)讯|电)(?=[\s（(　：:】］)）]|记者|通讯员|\p{Script=Han})|\s+(?=[(（近日今目昨前])|\s*[(（][^)）]{0,10}(?:记者|通讯员))|据(?:新华社|中新社)\p{Script=Han}{2,8}电(?=[\s（(])|据?(?:新华社|中新社|人民网)\p{Script=Han}{0,8}\d{1,2}月\d{1,2}日(?:电|讯))|^(?!.?[通资简短快喜音电视])\p{Script=Han}{2,3}讯(?:\s(?=\S{6}|(?:本报|见习|实习)?(?:记者|通讯员)\s)|[（(](?:记者|通讯员|见习|实习))|^\p{Script=Han}{0,4}(?:晚报|日报|晨报|早报|时报)\p{Script=Han}{2,4}讯[\s（(]|^[【［[](?!.?[通资简短快喜音电视])\p{Script=Han}{2,4}讯(?:[】］\]]|\s*(?:记者|通讯员))|^本[报刊网](?:首席|特约|见习|实习)?记者\s?(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})(?:[、\s](?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})){0,2}?\s?报道[\s:：，](?=\S{6})|^[（(](?:本报|本网)?(?:记者|通讯员)\s?[\p{Script=Han}\s、]{2,20}[)）]\s?\S{10}|^\p{Script=Han}{2,14}讯\s?[（(](?:本报|见习|实习|全媒体)?(?:记者|通讯员)|^本[报刊]\s\p{Script=Han}{2,4}讯\s|^《\p{Script=Han}{2,10}》讯[\s（(]/u,
);
/** `（张宇 李敏）4月8日上午,……`: authors in brackets before the text. */
const OPENING_AUTHOR = bmp(
  /^[（(](?<names>(?:(?:本报|本网)?(?:记者|通讯员)\s)?(?:\p{Script=Han}{2,4}[\s、]?){1,5})[)）]\s?\S[\S\s]{7}/u,
);
/** `运行良好。”` `如下：` is no end. */
const FULL_STOP = bmp(/(?:[。！？!?]|…{1,2}|\.{3,6})[”’"'」』）)】》〉]*$/u);
const CREDIT_LONGEST = 32;
/** `……新订单。（据新华社电）` `……“结对子”。　来源：玉溪日报` */
const TRAILING_NOTE = bmp(
  /([。！？!?…”])\s*(?:[（(［〔][^()（）［］〔〕]{1,24}[)）］〕]|(?:来源|据|线索提供)[:：]?\s?\S{2,16}|[①-⑳]\d{1,2})$/u,
);
/** `什么是心磁图`: glued to 图 stands a name, or it is a word. */
const GLUED = bmp(/[^\s/／]图[)）〕】]?$/u);
const LONGEST_GLUED = 4;
/** `里 尔摄` `赵启瑞 摄（人民图片）` */
const TAKEN_BY_ONE = bmp(
  /^[（(]?(?:记者|本报记者)?\s?[\p{Script=Han}·\s]{2,8}摄(?:影)?(?:\s?[（(][^()（）]{2,10}[)）])?[)）]?$/u,
);
/** `新华社发（徐 磊 摄）` `新华图片供稿 令狐冲 摄` */
const AGENCY = bmp(
  /^[（(]?(?:新华社发|据新华社(?:电|讯)?)[)）]?$|^(?:本[报刊]|\p{Script=Han}{2,4}报)综合消息$|^[（(]?(?:文[/／][图摄]|[图摄][/／]文)[)）]?$|^[（(]?\p{Script=Han}{2,12}(?:供稿|供图|提供)\s\p{Script=Han}{2,4}\s?摄[)）]?$|^(?:新华社|中新社|人民视觉|视觉中国|影像中国|本报)\S{0,4}\s?[（(][^（）()]{2,12}摄[)）]$/u,
);
/** `本报记者 常河 文/图`: an author who also took the pictures; `文/摄` alone stands below the name. */
const TEXT_AND_PICTURES = bmp(
  /(?<=.{2})文\s*[/／]\s*(?:\p{Script=Han}{0,6}记者\s\p{Script=Han}[\p{Script=Han} ]{1,3}\s)?[图摄][)）】]?$|(?<=.{2})[图摄]\s*[/／]\s*文$|\s文\s+\p{Script=Han}{2,4}\s?[图摄]$/u,
);
/** `（顾海燕）` */
const BRACKETED = bmp(/^[（(【［〔][^()（）【】［］〔〕]+[)）】］〕]$/u);

/** `……本地企业“结对子”。　来源：玉溪日报` `……像一颗安稳的心跳。③7`: where a text was taken from, and whose desk it passed. */
const TRAILING_SOURCE = bmp(
  /[。！？!?…”]\s*(?:[（(]?(?:(?:稿件)?来源|线索提供)[:：]\s?[^\s。，]{2,16}|[①-⑳]\d{1,2})$/u,
);

/** `……正在赶制订单。（张晓 摄）` `……显示模组。郝鹏飞摄` `……试运行。　本报记者　宁 远　摄` `……软件。/受访者供图`: who took the picture that a text is about. */
const TRAILING_CREDIT = bmp(
  /[。！？!?…”]\s*(?:[（(](?:(?!\S{2,8}\s?文\s?[/／])[^()（）]{2,16}\s?摄(?:影)?|\S{0,6}资料图片?)[)）]|(?:(?:本[报刊])?(?:首席|见习|实习)?(?:记者|通讯员)\s*)?\p{Script=Han}[\p{Script=Han}\s]{1,7}(?<!拍)摄(?:影)?|[/／]\s?\p{Script=Han}{2,12}(?:供图|摄)|(?:(?<=\s)\p{Script=Han}{2,14}|(?!\p{Script=Han}*[还为将给])\p{Script=Han}{0,12}(?:企业|公司|集团|单位|受访者?|受访对象|中心|[部局校院馆厂委办区所社]))供图)$/u,
);

/** Where the photographer behind the last full stop begins, or −1. */
export function trailingCredit(text: string): number {
  return behindEnd(text, TRAILING_CREDIT);
}

/** Where the source behind the last full stop begins, or −1. */
export function trailingSource(text: string): number {
  return behindEnd(text, TRAILING_SOURCE);
}

/** Behind the mark that a form begins with, or −1. */
function behindEnd(text: string, form: RegExp): number {
  const at = text.search(form);
  return at < 0 ? at : at + 1;
}

/** `【图片新闻】 本报记者 于磊 摄` */
const PHOTO_COLUMN = bmp(/^【?图片新闻】?[\s：:]*(?=\S)/u);

/** `▼某某市“五一”劳动奖章`: who received it stands below; no picture shows an honour. */
const HONOUR_HEADING = bmp(
  /^[▼▲▽△]\s?(?!.*(?:图|合影|现场|的))[^，。：；、]{3,24}(?:奖|奖[章状项]|称号|先锋号|文明号|(?:标杆|先进|优秀|示范|龙头|冠军|百强|十强|创新|领军|瞪羚|独角兽)(?:企业|团队|个人|集体|班组|单位))$/u,
);

/** What a line is, judged by itself. */
export function shapeOf(printed: string): Shape {
  const text = printed.replace(PHOTO_COLUMN, '');
  if (DATELINE.test(text) || opensWithAuthor(text)) return 'dateline';
  if (PICTURES_BY.test(text)) return 'credit';
  const pointed = behindPointer(text);
  if (isCredit(pointed)) return 'credit';
  if (pointed !== text && hasRole(text) && isByline(pointed)) return 'byline';
  if (isCaption(text, pointed)) return 'caption';
  if (pointed !== text && isCredit(text)) return 'credit';
  if (isByline(text)) return 'byline';
  return 'plain';
}

function isCaption(text: string, pointed: string): boolean {
  const told = CAPTION.test(text) || (pointed !== text && CAPTION.test(pointed)) || POINTED.test(text);
  return told && !isRollHeading(text) && !HONOUR_HEADING.test(text);
}

/** The names in brackets in front of a text, or nothing. `（范良）清晨6时，……` → `范良` */
export function openingAuthors(text: string): string | undefined {
  return OPENING_AUTHOR.exec(text)?.groups?.['names'];
}

function opensWithAuthor(text: string): boolean {
  const inside = openingAuthors(text) ?? '';
  const names = parseByline(inside) ?? [];
  return (
    names.length > 0 &&
    (hasRole(inside) || names.every(({ name, role }) => role !== undefined || couldBePersonName(name)))
  );
}

/** `“淮畔创新奖”二等奖（2项）` `服务企业标兵（4名）` `获奖名单`: heads a part of a roll of honour. */
const ROLL_HEADING = bmp(
  /^.{2,24}[（(][共前]?(?:\d+|[一二三四五六七八九十]{1,3})[名项个家人位件篇支组][^（）()]{0,12}[)）][:：]?$|^.{0,30}(?:名[单录]|光荣[榜册簿]|荣誉[榜册簿]|英雄榜|红榜|一览表?|(?:评选|评审)结果|奖(?=[（(]))(?:[（(](?:部分|节选|\p{Script=Han}{0,8}[摘选]登|排名不分先后|按姓氏笔画\S{0,4})[)）])?[:：]?$|^(?:首|第[一二三四五六七八九十\d]{1,3})[届批][（(]\d{4}年?[)）]$/u,
);

/** `获奖名单` `光荣榜（部分）`: the name of a whole roll. */
const ROLL_NAME = bmp(
  /(?:名[单录]|榜单?|(?:光荣|荣誉)[册簿]|一览表?|(?:评选|评审)结果)(?:[（(][^（()）]{2,10}[)）])?$/u,
);

/** True for the name of a whole roll. */
export function isRollName(text: string): boolean {
  return ROLL_NAME.test(text);
}

/** `最美科技工作者（6名）`: heads its part, alone on its line. */
const COUNTED = bmp(/^[^，。；]{2,20}[（(][共前]?\d+[名个项人家件位][）)]$/u);

/** True for the heading of a roll's part that counts who is in it. */
export function isCountedHeading(text: string): boolean {
  return COUNTED.test(text);
}

/** Spaces of what is set wide, and marks. */
const ORNAMENT = /[\s■◆●▲★☆◇○□▶]/gu;

/** What such a heading ends with: quicker told. */
const ROLL_HEADING_END = bmp(/[)）:：单录榜册簿表览果][\s■◆●▲★☆◇○□▶]*$/u);

/** True for the heading of a part of a roll. */
export function isRollHeading(text: string): boolean {
  return ROLL_HEADING_END.test(text) && ROLL_HEADING.test(text.replace(ORNAMENT, ''));
}

/** `……检测柔性电极。脑机智联供图`: the credit ends a caption. */
const CREDITED = bmp(/[。！？）)\s]\s*[\p{Script=Han}A-Za-z\s]{2,16}(?:供图|摄|摄影|图)$/u);

/** `孟冬生保存的“失败本”。　何 苗 摄` `新建的车间正在调试。 企业供图` */
const CREDITED_LINE = bmp(
  /^.{4,60}[。！？…”）)\s]\s*[（(/／]?[\p{Script=Han}·\s]{2,12}?(?:\s?[/／]?\s?摄|[/／]图|供图|摄影)[)）]?$|^.{4,60}[。！？…”）)]\s(?:本报)?资料图片?$/u,
);

/** `■ 开发区人物 ■` `—— 光荣榜 ——`, also above a text whose headline was printed late. */
const FRAMED_TWICE = bmp(/^([※■◆●▼▲◎★☆◇○□＊*·—－―━─═▇])\1?\s?[^。，：:]{2,14}?\s?\1\1?$/u);

/** A line between two marks is the name of a column, whatever stands below it. */
export function isFramedTwice(text: string): boolean {
  return FRAMED_TWICE.test(text);
}

const CREDIT_END = charSet('摄图影片)）');

/** True for a picture's text with its credit, on one line. */
export function isCreditedLine(text: string): boolean {
  return CREDIT_END.hasAt(text, text.length - 1) && CREDITED_LINE.test(text);
}

/** `……排名前列。覃阿静`: a name set close to the last full stop. */
const NAME_BEHIND_END = bmp(/(?<=[。！？][”’]?)\p{Script=Han}{2,3}$/u);

/** True where a name stands right behind the last full stop: an author's, if a blank line follows. */
export function endsWithName(text: string): boolean {
  const name = NAME_BEHIND_END.exec(text)?.[0] ?? '';
  return name !== '' && couldBePersonName(name);
}

/** True where a caption is over: its sentence, or its credit. */
export function endsCaption(text: string): boolean {
  return endsSentence(text) || CREDITED.test(text);
}

/** True for `图为……`, which says what is to be seen. */
export function showsPicture(text: string): boolean {
  return SHOWS.test(text);
}

/** True for the opening of a photo's text. */
export function opensPictureText(text: string): boolean {
  return (
    showsPicture(text) || NEWS_OPENING.test(text.slice(0, OPENING).normalize('NFKC').replace(SPACES, ''))
  );
}

/** A caption's text behind the mark that points at the picture. `▲近日，……` → `近日，……` */
export function behindPointer(caption: string): string {
  return caption.replace(POINTER, '');
}

/** True where a sentence ends at the end of the text, a name behind it allowed: `……有序进行。 陈力` `……显示模组。郝鹏飞摄`. */
export function endsSentence(text: string): boolean {
  if (FULL_STOP.test(text) || FULL_STOP.test(text.replace(TRAILING_NOTE, '$1'))) return true;
  return trailingByline(text) !== undefined || trailingCredit(text) > 0;
}

/** `山还在，路更宽`: names of authors are set apart by spaces. */
const COMMA = /[，,]/u;

/** A line of authors: with their role, or two and more bare names. One bare name needs its neighbours: the segmenter asks them. */
function isByline(text: string): boolean {
  const names = parseByline(text);
  return (
    names !== undefined &&
    (hasRole(text) ||
      isMarked(text) ||
      (names.length >= 2 && !COMMA.test(text)) ||
      BRACKETED.test(text) ||
      names[0]?.role !== undefined)
  );
}

function isCredit(text: string): boolean {
  if (text.length > CREDIT_LONGEST || endsSentence(text) || TEXT_AND_PICTURES.test(text)) return false;
  if ([LABELLED_CREDIT, GIVEN, TAKEN_BY_ONE, AGENCY].some((form) => form.test(text))) return true;
  const taken = text.match(TAKEN)?.[1];
  if (taken !== undefined && taken.length > LONGEST_GLUED && GLUED.test(text)) return false;
  return taken !== undefined && (parseByline(taken) ?? parseByline(`（${taken}）`)) !== undefined;
}
