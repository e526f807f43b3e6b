import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkAnchors } from './remark-anchors.ts';

const NEWSPRINT = { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } };

/** Reads newsprint as Markdown: `<` and an indent are plain text, one `~` is a tilde, `**` works beside Han. */
const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(plainNewsprint)
  .use(remarkAnchors)
  .freeze();

/** The syntax tree of an article's body; each block carries its anchor. */
export function parseBody(markdown: string): Root {
  return reader.runSync(reader.parse(markdown) as Root) as Root;
}

function plainNewsprint(this: ReturnType<typeof unified>) {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), NEWSPRINT];
}
