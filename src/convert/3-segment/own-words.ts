import { PLACES } from '../../names/places.ts';
import { bmp } from '../plane.ts';

/** Figures and marks say nothing about who a text is about: what stands between them. */
const RUNS = /[\p{Script=Han}A-Za-z]+/gu;
/** Places say as little. */
const PLACE = bmp(/\p{Script=Han}{0,6}(?:高新技术产业开发区|高新区|经开区|开发区|示范区)/gu);
/** What every report on a park says. */
const STOCK = bmp(
  /有限责任公司|股份有限公司|有限公司|高新技术企业|科技型中小企业|高质量发展|习近平|总书记|新质生产力|科技创新|产业链|管委会|党工委|管理委员会|工作委员会|负责人|董事长|总经理|越来越多?|今年以来|近年来|[一二三四上下]季度|[上下]半年|截至目前|与此同时/gu,
);
const LENGTH = 4;
/** `哈尔滨` `江苏省`: with one more character as long as what is compared. */
const LONG_PLACE = new RegExp(
  [...PLACES].map((name) => (name.length === LENGTH - 2 ? `${name}[省市]` : name)).join('|'),
  'u',
);

/**
 * True where a text uses words of an article again. A text that goes on names again what the article is about: it shares
 * sequences of four characters with it; the next article, as a rule, shares none but figures, places and stock phrases.
 */
export function sharesWords(text: string, article: string): boolean {
  return sharedIn(text, article).some((words) => countShared(words, article, 1) > 0);
}

/** How many sequences of a text an article has too. */
export function countSharedWords(text: string, article: string): number {
  return sharedIn(text, article).reduce(
    (sum, words) => sum + countShared(words, article, Number.POSITIVE_INFINITY),
    0,
  );
}

/** The words of a text that share something with an article, places left out. */
function sharedIn(text: string, article: string): string[] {
  const words = ownWords(text).filter((one) => countShared(one, article, 1) > 0);
  return words.flatMap((one) => one.split(LONG_PLACE));
}

function ownWords(text: string): string[] {
  const runs = text.match(RUNS)?.filter((run) => run.length >= LENGTH) ?? [];
  return runs.flatMap((run) =>
    (run.includes('区') ? run.replace(PLACE, '|') : run).replace(STOCK, '|').split('|'),
  );
}

/** Counts no further than asked for. */
function countShared(words: string, article: string, most: number): number {
  let count = 0;
  for (let at = 0; at + LENGTH <= words.length && count < most; at++)
    if (article.includes(words.slice(at, at + LENGTH))) count++;
  return count;
}
