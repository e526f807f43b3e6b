import { visible } from '../1-read/visible.ts';
import { hasRole, parseByline } from '../2-repair/byline.ts';
import { endsWithName, opensPictureText, trailingCredit } from '../2-repair/shape.ts';
import { bmp } from '../plane.ts';
import { type RawOf, splitBlock } from '../spans.ts';
import type { PageBlock, Shape } from '../types.ts';

/** `昆山高新区奋进正当时　　本报记者 叶伟`: an author with a role, on the headline's line. */
const AUTHOR = bmp(
  /(?<=\S)\s+(?=(?:本报|本刊|本网)?(?:首席|特约|实习|见习|全媒体)?(?:记者|通讯员|评论员)\s)/u,
);
const LONGEST_HEADLINE = 40;
const ONE_SENTENCE = bmp(/^[^。！？]+[。！？]?$/u);
const LONGEST_CAPTION = 45;
const LONGEST_FLUSH = 36;
/** So many paragraphs, and what share of them, set in. */
const FEWEST_SET_IN = 6;
const SET_IN = 0.75;

/** A photographer behind a text, `……正在赶制订单。（张晓 摄）`, and an author behind a headline stand apart. */
export function setNamesApart(blocks: PageBlock[], rawOf: RawOf): PageBlock[] {
  const setIn = areSetIn(blocks);
  return blocks.flatMap((block, at) => {
    if (setIn && isFlushCaption(block, blocks[at - 1], blocks[at + 1]))
      return [{ ...block, shape: 'caption' }];
    const glued = nameBehindEnd(block, blocks[at + 1]);
    if (glued > 0) return cut(block, glued, 'byline', rawOf);
    if (block.shape !== 'plain') return [block];
    const credit = trailingCredit(block.text);
    if (credit > 0) {
      const [text, ...names] = cut(block, credit, 'credit', rawOf);
      return text && isCaption(text.text, blocks[at - 1])
        ? [{ ...text, shape: 'caption' }, ...names]
        : [text ?? block, ...names];
    }
    const author = authorAt(block);
    return author > 0 ? cut(block, author, 'byline', rawOf) : [block];
  });
}

/** `“明眸”系统引导机械臂焊接船板。 吴季川 摄` below a paragraph: one sentence that tells no news. */
function isCaption(text: string, above: PageBlock | undefined): boolean {
  const sentence = ONE_SENTENCE.test(text) && text.length <= LONGEST_CAPTION;
  return sentence && above?.shape === 'plain' && above.ends && !opensPictureText(text);
}

/** Nearly all paragraphs of the page have their first line set in. */
function areSetIn(blocks: PageBlock[]): boolean {
  const paragraphs = blocks.filter(({ shape, ends }) => shape === 'plain' && ends);
  const setIn = paragraphs.filter(({ indented }) => indented).length;
  return setIn >= FEWEST_SET_IN && setIn >= paragraphs.length * SET_IN;
}

/** `1991年，唐某英（右）与师傅在装配间。`: one short sentence flush between paragraphs that are set in says what a picture shows. */
function isFlushCaption(
  block: PageBlock,
  above: PageBlock | undefined,
  below: PageBlock | undefined,
): boolean {
  const between = above?.shape === 'plain' && above.indented && above.ends;
  const close = below?.shape === 'plain' && (below.indented || !below.ends);
  return (
    between &&
    close &&
    block.shape === 'plain' &&
    !block.indented &&
    block.ends &&
    block.spans.length === 1 &&
    ONE_SENTENCE.test(block.text) &&
    block.text.length <= LONGEST_FLUSH &&
    block.text.endsWith('。')
  );
}

/** `……排名前列。覃阿静` above a blank line: the author, set close to the last full stop. */
function nameBehindEnd({ text, spans, ends }: PageBlock, below: PageBlock | undefined): number {
  const apart = (below?.spans[0]?.line ?? Infinity) > (spans.at(-1)?.line ?? 0) + 1;
  return !ends && apart && endsWithName(text) ? text.search(/[^。！？”’]+$/u) : -1;
}

function authorAt({ text, ends }: PageBlock): number {
  const at = ends ? -1 : text.search(AUTHOR);
  const names = text.slice(at).trim();
  return at > 0 && at <= LONGEST_HEADLINE && hasRole(names) && parseByline(names) ? at : -1;
}

function cut(block: PageBlock, at: number, shape: Shape, rawOf: RawOf): PageBlock[] {
  const [text, names] = splitBlock(block, visible(block.text.slice(0, at)).length, rawOf);
  return [text, { ...names, shape, joins: [] }];
}
