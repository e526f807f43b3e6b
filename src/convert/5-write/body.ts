import type { BlockContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import type { BodyBlock } from '../types.ts';

const EXTENSIONS = [gfmToMarkdown()];

/** Body blocks → Markdown. A serializer writes it, so that `~`, `1.`, `*`, `#`, `_` and `<` of the newsprint come back letter for letter. */
export function writeBody(blocks: Pick<BodyBlock, 'role' | 'text'>[]): string {
  const root: Root = { type: 'root', children: blocks.map(toNode) };
  return toMarkdown(root, { extensions: EXTENSIONS, emphasis: '_', rule: '-' });
}

/** Markdown body → its blocks' plain texts with their roles, as `writeBody` wrote them or an editor changed them. */
export function readBody(markdown: string): Pick<BodyBlock, 'role' | 'text'>[] {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return root.children.map((node) => {
    const role = node.type === 'heading' ? 'heading' : node.type === 'blockquote' ? 'caption' : 'paragraph';
    return { role, text: textOf(node) };
  });
}

function toNode({ role, text }: Pick<BodyBlock, 'role' | 'text'>): BlockContent {
  if (role === 'heading') return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
  const paragraph: BlockContent = { type: 'paragraph', children: [{ type: 'text', value: text }] };
  return role === 'paragraph' ? paragraph : { type: 'blockquote', children: [paragraph] };
}
