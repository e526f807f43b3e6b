import { couldBePersonName } from '../../names/surnames.ts';
import { opensProfile } from '../2-repair/profile-line.ts';
import { isRollHeading } from '../2-repair/shape.ts';
import { isWord } from '../2-repair/word-seam.ts';
import { numeralOf } from '../numeral.ts';
import { bmp } from '../plane.ts';
import { remember } from '../remember.ts';
import { describesSomebody, formOf, ITEM_MARK, numberOf } from './label-form.ts';
import { isNews, type LabelPlace } from './label-place.ts';
import { isGroupPortrait } from './portrait-names.ts';
import { isPart } from './standing-names.ts';

const LONGEST_NAME = 4;
/** `岱岳深冷` */
const LONGEST_SHORT_NAME = 6;
const FEWEST_IN_ROW = 2;
/** A feature has as many sub-headings as a lead counts by chance. */
const FEWEST_ANNOUNCED = 5;
/** `9家企业` `其中8位工匠` `10名科技工作者` */
const COUNTED = /(?<![\d.])(?<count>\d{1,2}|[五六七八九十]{1,3})[家位名个支](?!月|小时|百分|多)/gu;
const COLON = /[:：]/u;
/** `01 ` */
const NUMBER = /^\d{1,2}\s+/u;
/** `焊枪下的分寸｜郭铁柱` */
const SIGNED = bmp(/^[^｜|]{4,}[｜|]\s?(?<name>\p{Script=Han}{2,4})$/u);
/** Between whom a portrait is about and what there is to say. */
const POINTED = /[:：]|——/u;
/** `一粒药：等了11年的电话`: of no one and no firm. */
const NOBODY = bmp(
  /^[一二两三四五几这那第](?:[粒束张片座条把颗块台项支件扇道页组场首盏杯碗根间口艘架篇堂封本]|\p{Script=Han}[道关步章篇站])/u,
);
/** `2017：第一次丢掉的“眼睛”`, `03:40 码头`: years and hours. */
const FIGURES = /^[\d\s年月日时点.:：]+$/u;
/** `易某衿的“零点课堂”`, `“电池医生”杜某良` */
const TELLS_OF = bmp(/^(?<of>\p{Script=Han}{3})的“|”(?<called>\p{Script=Han}{3})$/u);
/** `【突出贡献奖】 甲公司` */
const TAGGED = bmp(/^【[^【】]{2,10}】\s?\S/u);

/** `江苏甲医疗科技有限公司` below the portrait of a firm, `【科技创新奖】 乙公司` below `【突出贡献奖】 甲公司`. */
export function besideTitle({
  labels,
  kicker,
  title,
  subtitle,
  article,
  headings,
  next,
}: LabelPlace): boolean {
  const label = labels[0]?.text ?? '';
  if (headings.length > 0 || isRollHeading(title)) return false;
  if ((TAGGED.test(title) || ITEM_MARK.test(title)) && sameMark(title, label)) return true;
  if (TAGGED.test(title)) return false;
  const own = [kicker, title, subtitle].map((part) =>
    portrayedIn(part, (name) => couldBePersonName(name) || article.split(name, 3).length > 2),
  );
  const others = labels.map(({ text: part }) => portrayedIn(part, (name) => next.includes(name)));
  const slogan = labels.some(({ text: part }, at) => COLON.test(part) && others[at] !== undefined);
  const slogans = COLON.test(title) && own[1] !== undefined && slogan;
  return slogans || own.some((form) => form !== undefined && others.includes(form));
}

/** `年度人物` above every portrait: the name of what stands side by side. */
export function isRepeatedTag({ labels, later, kicker, series }: LabelPlace): boolean {
  const [first, second] = labels.map(({ text: label }) => label);
  return (
    first !== undefined &&
    second !== undefined &&
    (later.includes(first) || kicker === first || series === first)
  );
}

/** `赖广田：给叶片“接骨”的人`, where the likes of it further down are each signed. */
export function firstOfSigned({ labels, headings, company, later }: LabelPlace): boolean {
  const form = formOf(labels.map((label) => label.text).join(' '));
  const row = later.slice(company).filter((other) => form !== undefined && formOf(other) === form);
  return company === 0 && headings.length === 0 && row.length > 1;
}

/** Below a news item, which has no sub-headings, `岱岳深冷：……`, and further down two and more of its form. */
export function opensRowBelowNews({ labels, headings, later, article }: LabelPlace): boolean {
  const row = later.filter(isSlogan).length >= FEWEST_IN_ROW;
  if (headings.length > 0 || !row || !labels.some(({ text }) => isSlogan(text))) return false;
  return isNews(article);
}

/** `工匠故事` / `叶灿辉：给屏幕“挑刺”的人`, and more of the kind further down: a column of portraits. */
export function opensSlogans({ labels, title, later }: LabelPlace): boolean {
  const [first, second] = labels.map(({ text }) => text);
  const column = first !== undefined && !COLON.test(first) && first.length <= LONGEST_SHORT_NAME;
  return column && isSlogan(second ?? '') && !isSlogan(title) && later.some(isSlogan);
}

/** `锦瑟智纺：把体检穿在身上` below the portrait `岱岳深冷：零下253℃的老实人`, and more of the kind further down; a signed piece may stand between them. */
export function amongSlogans({ labels, title, titleBefore, headings, later }: LabelPlace): boolean {
  const row = isSlogan(title) ? later.some(isSlogan) || isSlogan(titleBefore) : isSlogan(titleBefore);
  return headings.length === 0 && row && labels.some(({ text }) => isSlogan(text));
}

/** `扫街十五年，她记得每一块砖` set apart among portraits that begin with a name, none with sub-headings. */
export function apartAmongSlogans({ slogansAbove, later, headings, setApart, labels }: LabelPlace): boolean {
  const goesOn = later.some(isSlogan) || labels.some(({ text }) => isSlogan(text));
  return slogansAbove >= (goesOn ? 1 : FEWEST_IN_ROW) && setApart && headings.length === 0;
}

/**
 * `杨立明：炉前一站三十载` above several paragraphs, set apart below a lead that names its authors or with a line that says
 * who he is, and more portraits further down; or below another portrait: each is an article.
 */
export function portraitInRow({ labels, title, later, headings, gap, signed, section }: LabelPlace): boolean {
  const described = labels.length > 1 && describesSomebody(labels.at(-1)?.text ?? '');
  const row =
    isPortrait(title) || ((signed || described) && later.filter(isPortrait).length >= FEWEST_IN_ROW);
  const several = section.trim().includes('\n');
  return headings.length === 0 && gap > 0 && row && several && labels.some(({ text }) => isPortrait(text));
}

/** `今天，本刊为10位“工匠”各画一幅小像`, and ten of one form further down, each set apart from the text above it: articles side by side, unless the headline counts them too. One line more may look like them. */
export function announcedRow({
  labels,
  headings,
  later,
  article,
  gap,
  setApart,
  ...place
}: LabelPlace): boolean {
  const [label, ...others] = labels.map(({ text }) => text);
  if (headings.length > 0 || label === undefined || others.length > 0) return false;
  if (!(setApart || gap > 1) || isGroupPortrait(place)) return false;
  const isLike = formOf(label) === 'body' ? isBody : isSlogan;
  const row = isLike(label) ? later.filter(isLike).length + 1 : 0;
  if (row < FEWEST_ANNOUNCED) return false;
  const counts = (text: string) => countsIn(text).some((count) => Math.abs(count - row) <= 1);
  const together = [place.kicker, place.title, place.subtitle].some(counts);
  return !together && counts(article);
}

function isBody(label: string): boolean {
  return formOf(label) === 'body';
}

function countsIn(text: string): number[] {
  return [...text.matchAll(COUNTED)].map(({ groups }) => numeralOf(groups?.['count'] ?? ''));
}

/** Headed by a person's name or the whole name of a body, before what there is to say or behind a number. */
const isPortrait = remember((label) => {
  const plain = label.normalize('NFKC').replace(ITEM_MARK, '').replace(NUMBER, '');
  if (numberOf(label) !== undefined && formOf(plain) === 'body') return true;
  const name = plain.split(POINTED, 1)[0] ?? '';
  return name !== plain && (formOf(name) === 'body' || couldBePersonName(name.replace(/\s/gu, '')));
});

/** Whom it is about, and what there is to say: a short name, or the whole name of a body. */
export const isSlogan = remember((label) => {
  const plain = label.replace(ITEM_MARK, '').replace(NUMBER, '');
  const signed = SIGNED.exec(plain)?.groups?.['name'];
  if (signed !== undefined) return couldBePersonName(signed);
  const printed = plain.split(POINTED, 1)[0] ?? '';
  const name = printed.replace(/\s/gu, '');
  if (printed === plain || NOBODY.test(name) || isPart(name) || FIGURES.test(name)) return false;
  if (formOf(name) === 'body') return true;
  const colon = (COLON.test(label) && formOf(label) === 'colon') || couldBePersonName(name);
  return colon && name.length >= 2 && name.length <= LONGEST_SHORT_NAME;
});

/** `【突出贡献奖】 甲公司` and `【科技创新奖】 乙公司`, `◆校园一体` and `◆税惠“输血”`. */
function sameMark(title: string, label: string): boolean {
  return title.charAt(0) === label.charAt(0) && TAGGED.test(title) === TAGGED.test(label);
}

/** Whom a portrait's headline names, alone or before a colon: a body, or what `isPerson` takes for a person's name. */
function portrayedIn(label: string, isPerson: (name: string) => boolean): 'body' | 'person' | undefined {
  const form = opensProfile(label) ? 'person' : formOf(label.replace(ITEM_MARK, ''));
  if (form === 'body' || form === 'person') return form;
  const told = TELLS_OF.exec(label)?.groups;
  const named = told?.['of'] ?? told?.['called'];
  if (named && couldBePersonName(named) && !isWord(named) && isPerson(named)) return 'person';
  const name = form === 'colon' ? (label.split(COLON, 1)[0] ?? '') : '';
  if (formOf(name) === 'body') return 'body';
  return name.length > 1 && name.length <= LONGEST_NAME && isPerson(name) ? 'person' : undefined;
}
