import type { BlockContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { bmp } from '../plane.ts';
import type { BodyBlock, BodyRole } from '../types.ts';

const EXTENSIONS = [gfmToMarkdown()];
/** Text without a sign that Markdown gives a meaning to; a point in a number has none, nor has a space between words, or a colon that no address follows. */
const PLAIN = bmp(
  /^(?:[\u4e00-\u9fff“《（]|\d{1,4}(?=[年月日]))(?:[^\s!-/:-@[-`{-~]|[%(),;?'"/+-]|:(?!\/)|(?<=\d)\.(?=\d)|(?<=\S) (?=\S))*$/u,
);
/** What a block of plain text is written as, by its role. */
const MARKS: Record<BodyRole, string> = { heading: '## ', caption: '> ', credit: '> ', paragraph: '' };

/** Body blocks → Markdown. A serializer writes it, so that `~`, `1.`, `*`, `#`, `_` and `<` of the newsprint come back letter for letter. */
export function writeBody(blocks: Pick<BodyBlock, 'role' | 'text'>[]): string {
  return blocks
    .map((block) => (PLAIN.test(block.text) ? `${MARKS[block.role]}${block.text}\n` : serialized(block)))
    .join('\n');
}

/** Markdown body → its blocks' plain texts with their roles, as `writeBody` wrote them or an editor changed them. */
export function readBody(markdown: string): Pick<BodyBlock, 'role' | 'text'>[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return root.children.map((node) => {
    const role = node.type === 'heading' ? 'heading' : node.type === 'blockquote' ? 'caption' : 'paragraph';
    return { role, text: textOf(node) };
  });
}

function serialized(block: Pick<BodyBlock, 'role' | 'text'>): string {
  const root: Root = { type: 'root', children: [toNode(block)] };
  return toMarkdown(root, { extensions: EXTENSIONS, emphasis: '_', rule: '-' });
}

function toNode({ role, text }: Pick<BodyBlock, 'role' | 'text'>): BlockContent {
  if (role === 'heading') return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
  const paragraph: BlockContent = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  return role === 'paragraph' ? paragraph : { type: 'blockquote', children: [paragraph] };
}
