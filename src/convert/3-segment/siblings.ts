import { couldBePersonName } from '../../names/surnames.ts';
import { isRollHeading } from '../2-repair/shape.ts';
import { formOf } from './label-form.ts';
import type { LabelPlace } from './topic.ts';

const ITEM_MARK = /^[◆●■▲★◇○□▶]/u;
const LONGEST_NAME = 4;
const COLON = /[:：]/u;
/** `【突出贡献奖】 甲公司` */
const TAGGED = /^【[^【】]{2,10}】\s?\S/u;

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
  if (TAGGED.test(title) || ITEM_MARK.test(title)) return sameMark(title, label);
  const own = [kicker, title, subtitle].map((part) =>
    portrayedIn(part, (name) => couldBePersonName(name) || article.split(name, 3).length > 2),
  );
  const others = labels.map(({ text: part }) => portrayedIn(part, (name) => next.includes(name)));
  const slogans = COLON.test(title) && own[1] !== undefined && COLON.test(label) && others[0] !== undefined;
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

/** `【突出贡献奖】 甲公司` and `【科技创新奖】 乙公司`, `◆校园一体` and `◆税惠“输血”`. */
function sameMark(title: string, label: string): boolean {
  return title.charAt(0) === label.charAt(0) && TAGGED.test(title) === TAGGED.test(label);
}

/** Whom a portrait's headline names, alone or before a colon: a body, or what `isPerson` takes for a person's name. */
function portrayedIn(label: string, isPerson: (name: string) => boolean): 'body' | 'person' | undefined {
  const form = formOf(label);
  if (form === 'body' || form === 'person') return form;
  const name = form === 'colon' ? (label.split(COLON, 1)[0] ?? '') : '';
  if (formOf(name) === 'body') return 'body';
  return name.length > 1 && name.length <= LONGEST_NAME && isPerson(name) ? 'person' : undefined;
}
