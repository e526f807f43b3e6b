import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSlug)
  .use(rehypeStringify)
  .freeze();

/** A document of the project's own, such as the editors' guide: `## 标题` → `<h2 id="标题">`. Not for newsprint. */
export function renderDocument(markdown: string): string {
  return String(renderer.processSync(markdown));
}
