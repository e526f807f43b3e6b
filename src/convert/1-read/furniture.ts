/** What a page carries besides its articles: each row says what it is and gives a printed example. */
const FURNITURE: { says: string; pattern: RegExp; example: string }[] = [
  {
    says: '出版日期',
    pattern:
      /^(?:公历)?\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*[,，]?\s*(?:星期|周)[一二三四五六日天])?(?:\s*农历.{0,14})?(?:\s*[|｜·]?\s*(?:总?第\s*\d+\s*期|第?\s*[A-Z]?\d{1,2}\s*版).{0,12})?$/u,
    example: '2024年7月15日 星期一',
  },
  {
    says: '版次',
    pattern:
      /^(?:第?\s*[A-Z]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*版|[A-D]\s?\d{1,2}|0\d|[-—]\s*\d{1,3}\s*[-—])(?:\s*[·|｜:：/]?\s*\p{Script=Han}{2,6}(?:[·・]\p{Script=Han}{2,6})?)?$/u,
    example: '第05版 园区',
  },
  {
    says: '版次',
    pattern:
      /^\p{Script=Han}{2,6}(?:[·・|｜\s]\p{Script=Han}{2,6})?\s*(?:第?\s*[A-Z]?\d{1,2}\s*版|[A-D]\d{1,2})$/u,
    example: '园区·创新 A3',
  },
  {
    says: '编校署名',
    pattern:
      /^(?:本版)?(?:[□■▲●◆]\s*)?(?:责任编辑|责编|本版编辑|值班编辑|编辑|主编|版式设计|版式|美术编辑|美编|视觉|校对|组版|制图|签发|值班主任|值班总编|审校|检校)(?:\s*[:：/／]\s*|\s+)\p{Script=Han}{1,4}(?:[\s　、,，]*\p{Script=Han}{1,6}\s*[:：/／]?){0,12}(?:[\s　]*(?:电话|电子邮箱|邮箱|E-?mail|热线).{0,50})?$/iu,
    example: '责任编辑：王芳　版式设计：李　明',
  },
  {
    says: '联系方式',
    pattern:
      /^(?:.{0,14}(?:新闻热线|热线电话|联系电话|电话|传真|邮箱|电子信箱|E-?mail|投稿|邮编|网址|订阅|广告).{0,4}[:：].{3,60}|(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+)$/iu,
    example: '新闻热线：010-68667266 邮箱：news@example.com',
  },
  {
    says: '刊号期号',
    pattern: /^(?:国内统一(?:连续出版物)?(?:刊)?号|邮发代号|统一刊号|CN\s?\d{2}|ISSN).{0,60}$/iu,
    example: '国内统一刊号：CN11-0237　邮发代号：1-196',
  },
  {
    says: '期号',
    pattern:
      /^(?:总?第\s*\d{2,6}\s*期|今日\s*\d{1,2}\s*版|本期\s*\d{1,2}\s*版)(?:\s*[(（]?总?第?\s*\d{0,6}\s*期[)）]?)?(?:\s*(?:今日|本期)\s*\d{1,2}\s*版)?$/u,
    example: '总第3256期 今日8版',
  },
  {
    says: '二维码提示',
    pattern: /^(?:请)?(?:扫码|扫一扫|扫描二维码|长按).{0,24}$/u,
    example: '扫码看更多',
  },
  {
    says: '报名',
    pattern:
      /^\p{Script=Han}{2,12}(?:日报|晚报|早报|时报|导报|周报|商报|青年报|科技报|经济报|工人报|晨报|都市报)(?:\s*[A-Z ]{6,})?$/u,
    example: '东湖科技报',
  },
  {
    says: '外文报名',
    pattern: /^[A-Z][A-Z\s&'’.-]{8,60}$/u,
    example: 'CHINA HIGH-TECH INDUSTRY HERALD',
  },
  {
    says: '转版提示',
    pattern: /^[(（]?(?:下转|上接|紧接|转)第?\s*[A-Z]?\d{0,2}[一二三四五六七八]{0,2}\s*版.{0,10}[)）]?$/u,
    example: '（下转第三版）',
  },
];
/** Longer lines are text. */
const LONGEST = 70;

/** What kind of page furniture a line is, or nothing. `第05版` → 版次 */
export function furnitureOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return FURNITURE.find(({ pattern }) => pattern.test(text))?.says;
}

/** For the tests: every rule's printed example. */
export const FURNITURE_EXAMPLES = FURNITURE.map(({ says, example }) => [example, says] as const);
