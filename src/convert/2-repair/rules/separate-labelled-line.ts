import { bmp } from '../../plane.ts';
import { isSetWide, parseByline, trailingByline } from '../byline.ts';
import { endsAtCredit, isSetInFully } from '../inset.ts';
import { CLEARLY_SHORT, type SetLine } from '../measure.ts';
import type { SeamRule } from '../rule.ts';
import {
  endsCaption,
  endsWithName,
  isCountedHeading,
  isCreditedLine,
  isFramedTwice,
  isRollHeading,
} from '../shape.ts';
import { isWord } from '../word-seam.ts';

/** Without a role, and without brackets. */
const BARE_NAME = bmp(/^\s+\p{Script=Han}{2,4}$/u);
const LONGEST_HEADLINE = 30;
const LONGEST_KICKER = 44;
const RUNNING_TEXT = /[，。；、]/u;
/** `2024年度某省科学技术奖励名单` / `显示，……`: a sentence that tells of a roll. */
const TELLS = /^(?:显示|中[，,]|里[，,]|上[，,]|揭晓|公布|发布|出炉)/u;
/** `【编者按】今年是……` `编者按：……` */
const LABELLED = bmp(/^(?:【[^【】]{2,8}】|(?:编者按|编者的话|核心提示|内容提要|阅读提示)[:：])/u);

/** `图为……单晶炉。 本报记者 孟` / `德山 摄`: the column cut the photographer's name. */
const AUTHOR_CUT = bmp(/(?:记者|通讯员|摄影)\s?\p{Script=Han}{0,2}$/u);

/** `（作者系企业会计，本文获` / `征文二等奖）` */
const OPEN_NOTE = bmp(/^[（(][^（()）]+$/u);
const OPEN_TAIL = bmp(/[。！？”][（(][^（()）]{0,20}$/u);
const CLOSED_HEAD = bmp(/^[\p{Script=Han}\s]{1,12}[）)]$/u);
const CLOSED = bmp(/^[^（()）]{0,40}[）)]/u);

/** Bylines, credits, captions and datelines show what they are; a jump to another page ends what stands above it. */
export const separateLabelledLine: SeamRule = {
  id: 'separate-labelled-line',
  says: '署名、图片来源、图片说明各自成段，电头另起一段',
  examples: [
    { lines: ['把组织优势转化为发展动能', '本报记者 王昊男 张洋'], at: 0, verdict: 'break' },
    { lines: ['图片来源:扬州高新区', '近日，扬州市首家党群服务中心揭牌。'], at: 0, verdict: 'break' },
    {
      lines: ['为企业解决急难愁盼问题', '本报讯 近日，景德镇高新区成立航空产业链党委。'],
      at: 0,
      verdict: 'break',
    },
    { lines: ['芜湖高新区机器人产业的十年之变', '【编者按】今年是第十年。'], at: 0, verdict: 'break' },
    {
      lines: [
        '科技大学教授屈若兰带着六名学生，在',
        '一千五百摄氏度的窑炉旁守了整整',
        '渭南高新区把打印“搬”进中小学',
        '本报讯（通讯员 党媛）开学第',
      ],
      at: 1,
      verdict: 'break',
    },
    {
      lines: [
        '　　这家公司是受益者。依托大学的专利，企',
        '高新区青工夜校开了“焊工班”',
        '　　本报讯（记者 党媛）晚上七点半，车间里弧光闪烁。',
      ],
      at: 0,
      verdict: 'break',
    },
    {
      lines: [
        '　　下一步，铸锻厂打算把这颗“心脏”搬到云上',
        '去，让更多的小厂花小钱也能看得起病，并把',
        '经验写成手册，送给周边的每一家同行去看一',
        '看，少走几年弯路，多省一些电。（本报记者',
        '程立）',
        '',
        '　　本报讯（记者 卢晓梅）每天下午四点，退休教师',
      ],
      at: 3,
      verdict: 'join',
    },
    {
      lines: ['▲近日，保税物流中心内，工作人员正在', '将民勤蜜瓜装上集装箱。', '邸士智 摄'],
      at: 0,
      verdict: 'join',
    },
    {
      lines: ['▲工人正在装配水泵。', '　这批水泵将用于渡口排涝。', '邸士智 摄'],
      at: 0,
      verdict: 'join',
    },
    {
      lines: ['▲工人正在装配水泵。', '　　这批水泵将用于渡口排涝。', '邸士智 摄'],
      at: 0,
      verdict: 'break',
    },
    { lines: ['胡玉龙（某某公司）、段小梅（某某公司）', '服务企业标兵（4名）'], at: 0, verdict: 'break' },
    {
      lines: [
        '平台把几百名仪器工程师编成问诊',
        '',
        '团，企业提问，当天必有回应。 西南',
        '',
        '科技大学青年教师夏晚晴就在一次',
        '',
        '答疑中与企业结缘，双方合作申报的',
        '',
        '项目，拿到了四川省科技计划立项',
      ],
      at: 2,
      verdict: undefined,
    },
    {
      lines: ['推动产业创新，将科技创新成果应', '用到产业和产业链上，因地制宜发'],
      at: 0,
      verdict: undefined,
    },
    {
      lines: ['基金已投项目18个。', '2024年度福建省科学技术奖励名单', '显示，公司牵头完成的技术获二等奖。'],
      at: 1,
      verdict: undefined,
    },
  ],
  decide({ open, before, after, next, ahead }) {
    if (before.line.leaves !== undefined || after.line.lands !== undefined) return 'break';
    if (isBracketCut(before, after)) return 'join';
    if (next?.shape === 'dateline' && !after.ends && isText(open)) return 'break';
    if (open[0]?.shape === 'caption' && AUTHOR_CUT.test(before.text)) return 'join';
    if (open.length > 1 && OPEN_NOTE.test(open[0]?.text ?? '') && before.text.endsWith('）')) return 'break';
    if (isNameCut(open, after, next)) return 'join';
    if (OPEN_NOTE.test(before.text) && CLOSED.test(after.text)) return 'join';
    if (after.shape !== 'plain' || LABELLED.test(after.text)) return 'break';
    if (open.length === 1 && isFramedTwice(before.text)) return 'break';
    if (isNameSetWide(after) || isNameSetWide(before)) return 'break';
    if (signedBy(open) && !isInText(open, after)) return 'break';
    const loose = before.measure === undefined || (before.firstIndent > 0 && !before.indented);
    if (open.length === 1 && loose && isCreditedLine(before.text)) return 'break';
    if (isCountedHeading(after.text) || (!goesOn(before) && isRoll(after, ahead[0]))) return 'break';
    if (open.length === 1 && isRoll(before, after) && !isParagraphStart(before, after)) return 'break';
    if (before.shape === 'byline' || before.shape === 'credit') return 'break';
    if (after.line.gap > 0 && !goesOn(before) && endsWithName(before.text)) return 'break';
    if (open[0]?.shape !== 'caption') return undefined;
    if (endsCaption(open.map(({ text }) => text).join('')))
      return isLastOfCaption(after, ahead) ? 'join' : 'break';
    if (before.measure !== undefined) return undefined;
    return endsAtCredit([after, ...ahead]) ? 'join' : 'break';
  },
};

function isRoll({ text }: SetLine, below: SetLine | undefined): boolean {
  return isRollHeading(text) && !TELLS.test(below?.text ?? '');
}

/** `▲女工正在装配彩灯。` / `　这批彩灯将用于国庆街景布置。` / `李晓峰 摄`: one more sentence, and right below it the credit. */
function isLastOfCaption(after: SetLine, [credit]: SetLine[]): boolean {
  const close = after.line.gap === 0 && credit?.line.gap === 0;
  return close && credit.shape === 'credit' && after.ends && after.shape === 'plain' && !isSetInFully(after);
}

/** `……登记。本报记者 邓艺　实习生 罗可` / `心`: the last character of the last author. */
function isNameCut(open: SetLine[], after: SetLine, next: SetLine | undefined): boolean {
  const single = /^\p{Script=Han}$/u.test(after.text) && after.line.gap === 0 && (next?.line.gap ?? 1) > 0;
  return single && signedBy(open) !== undefined;
}

/** `……走得更远。记者` / `茶志福 通讯员 王琼` */
const ROLE_END = /[。！？”](?:本报|本刊)?(?:记者|通讯员)$/u;

/** Whom the last two lines name behind their last full stop. */
function signedBy(open: SetLine[]): string | undefined {
  const [above = '', below] = open.slice(-2).map(({ text }) => text);
  const text = below === undefined ? above : above + (ROLE_END.test(above) ? ' ' : '') + below;
  const trailing = trailingByline(text);
  return trailing && text.slice(trailing.at);
}

/** `……菇农。 区里眼` / `下正与……`, `必有回应。 西南` / `科技大学……`: no name where the column is full, and the text goes on at its edge, or the name is a word and the lines are as far apart as above. */
function isInText(open: SetLine[], after: SetLine): boolean {
  const [first, before] = [open[0], open.at(-1)];
  const name = signedBy(open) ?? '';
  if (!before?.measure || before.width < before.measure - 1 || !BARE_NAME.test(name)) return false;
  const atEdge = first?.indented === true && !after.indented && after.line.gap === 0;
  return atEdge || (open.length > 1 && isWord(name.trim()) && after.line.gap === before.line.gap);
}

/** `……三等奖。（本报记者 江` / `晓岚）`: the column cut what stands in brackets behind a sentence. */
function isBracketCut({ text, measure }: SetLine, after: SetLine): boolean {
  return (
    measure !== undefined && after.line.gap === 0 && OPEN_TAIL.test(text) && CLOSED_HEAD.test(after.text)
  );
}

/** `徐 润 芝`: an author's name, set wide, alone on its line. */
function isNameSetWide({ text }: SetLine): boolean {
  return isSetWide(text) && parseByline(text) !== undefined;
}

/** A full line of a column, without an end. */
function goesOn({ ends, measure, width }: SetLine): boolean {
  return !ends && measure !== undefined && width > measure * CLEARLY_SHORT;
}

/** `　　2023年第一批天津市瞪羚企业名单` / `出炉，……`: set in, and the line below it is not. */
function isParagraphStart(before: SetLine, after: SetLine): boolean {
  return (
    before.indented &&
    !after.indented &&
    after.line.gap === 0 &&
    goesOn(before) &&
    RUNNING_TEXT.test(after.text)
  );
}

/** Running text, by its length or by a full stop: what stands between it and a dateline is a headline. */
function isText(open: SetLine[]): boolean {
  const text = open.map((line) => line.text).join('');
  const longest = open.length > 1 ? LONGEST_HEADLINE : LONGEST_KICKER;
  return text.includes('。') || (text.length > longest && RUNNING_TEXT.test(text));
}
