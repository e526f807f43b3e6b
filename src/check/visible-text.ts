import { toString as textOf } from 'mdast-util-to-string';
import { foldName } from '../names/lexicon.ts';
import type { ArticleFile } from './library.ts';

/** What readers see of an article, one entry a block: headline parts, bylines, then the body without Markdown marks. */
export function visibleBlocks({ data, tree }: ArticleFile): string[] {
  const headline = [data.series, data.kicker, data.title, data.subtitle];
  const bylines = (data.bylines ?? []).map(
    (byline) => ('role' in byline ? (byline.role ?? '') : '') + byline.name,
  );
  return [...headline, ...bylines, ...tree.children.map((node) => textOf(node))].filter(
    (block) => block !== undefined,
  );
}

/** True where `words` stand in the article, width and white space ignored. */
export function occursIn(article: ArticleFile, words: string): boolean {
  return visibleBlocks(article).some((block) => foldName(block).includes(foldName(words)));
}
