import { parseByline } from '../2-repair/byline.ts';
import { widthOf } from '../2-repair/shape.ts';
import type { PageBlock } from '../types.ts';

/** A block and the part it can play: running text, a label (headline, kicker, sub-heading), or what its shape says. */
export interface Token {
  block: PageBlock;
  kind: 'text' | 'label' | 'byline' | 'caption' | 'credit';
  /** A text that opens with `本报讯`: only an article begins so. */
  dateline: boolean;
  /** A label of two to four characters that may be an author's name. */
  name: boolean;
}

/** Longer lines without a full stop are paragraphs that lost their end. */
const LONGEST_LABEL = 46;
const LONGEST_QUESTION = 26;
/** `别让“揭榜”变成“接榜”？`: a headline may ask or exclaim, in one sentence. */
const ASKING = /^[^。！？!?：:“”]{0,12}[^。！？!?]{4,}[！？!?]$/u;
const NAME = /^\p{Script=Han}{1,2}\s?\p{Script=Han}{1,2}$/u;
/** `广西五一劳动奖状(2个):南宁高新区产业投资有限公司、柳州柳芯公司`: a list is text, though it ends in no full stop. */
const LIST = /^.{0,14}[:：].*、.*|^[^“”]*、[^“”]{3,}、[^“”]*$|[(（]\d+[个名家项人位][)）][:：]/u;
const SHORTEST_LIST = 20;
/** `李 慧`: a name of two characters, set as wide as one of three. */
const SET_WIDE = /^\p{Script=Han} \p{Script=Han}$/u;
/** `引领` `赋能` are words, `溪浩` is none: names seldom stand in the dictionary. */
const WORD = new Intl.Segmenter('zh', { granularity: 'word' });

export function tokenize(blocks: PageBlock[]): Token[] {
  return blocks.map((block) => ({
    block,
    kind: kindOf(block),
    dateline: block.shape === 'dateline',
    name: couldBeAuthor(block.text),
  }));
}

function kindOf(block: PageBlock): Token['kind'] {
  if (block.shape === 'dateline') return 'text';
  if (block.shape !== 'plain') return block.shape;
  if (SET_WIDE.test(block.text) && parseByline(block.text)) return 'byline';
  const width = widthOf(block.text);
  if (/^(?:——|—)/u.test(block.text) && !block.ends) return 'label';
  if (block.ends) return width <= LONGEST_QUESTION && ASKING.test(block.text) ? 'label' : 'text';
  return width > LONGEST_LABEL || (width >= SHORTEST_LIST && LIST.test(block.text)) ? 'text' : 'label';
}

function couldBeAuthor(text: string): boolean {
  if (!NAME.test(text) || /[了的着过吗呢吧]$/u.test(text)) return false;
  if (parseByline(text)) return !isWord(text);
  return text.length <= 3 && !isWord(text);
}

function isWord(text: string): boolean {
  return [...WORD.segment(text)].length === 1 && !text.includes(' ');
}
