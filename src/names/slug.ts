import { pinyin } from 'pinyin-pro';

const WORD = new Intl.Segmenter('zh', { granularity: 'word' });
const HAN_RUN = /\p{Script=Han}+/gu;
const HAN = /\p{Script=Han}/u;
/** Words that the segmenter cuts or runs into their neighbours: 高新区|首家, 公司|党委. */
const COMMON =
  /高新区|开发区|经开区|科学城|产业园|科技园|示范区|党工委|管委会|党支部|党总支|党委|党建|公司|集团|研究院|实验室|事业部/gu;
const NOT_ASCII = /[^a-z0-9]+/gu;

/** `中山火炬` → `zhongshan-huoju`: pinyin without tones, a hyphen between words; Latin and digits kept, ASCII only. */
export function toPinyin(text: string): string {
  return pinyinWords(text).join('-');
}

/** The same, cut after whole words at `limit` characters: for addresses made from titles. */
export function toSlug(title: string, limit = 40): string {
  let slug = '';
  for (const word of pinyinWords(title)) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug || pinyinWords(title).join('').slice(0, limit) || 'x';
}

/** The first free one of `base`, `base-2`, `base-3` … */
export function freeId(base: string, taken: (id: string) => boolean): string {
  if (!taken(base)) return base;
  for (let n = 2; ; n++) if (!taken(`${base}-${n}`)) return `${base}-${n}`;
}

/** One entry a word; neighbouring single characters are glued: the segmenter knows few place names (滁|州, 中|关|村). */
function pinyinWords(text: string): string[] {
  const plain = text.normalize('NFKC').replace(COMMON, ' $& ');
  const syllables = pinyinByCharacter(plain);
  const words: string[] = [];
  let glue = false;
  for (const { segment, index } of WORD.segment(plain)) {
    const word = syllables
      .slice(index, index + segment.length)
      .join('')
      .replace(NOT_ASCII, '');
    const single = segment.length === 1 && HAN.test(segment);
    if (word && single && glue) words.push(words.pop() + word);
    else if (word) words.push(word);
    glue = Boolean(word) && single;
  }
  return words;
}

/** One entry a UTF-16 unit. Read in whole runs: 莞 alone is wan, in 东莞 guan. */
function pinyinByCharacter(text: string): string[] {
  const units = text.toLowerCase().split('');
  for (const run of text.matchAll(HAN_RUN)) {
    const read = pinyin(run[0], { toneType: 'none', type: 'array', v: true });
    if (read.length === run[0].length) units.splice(run.index, run[0].length, ...read);
  }
  return units;
}
