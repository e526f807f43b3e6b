import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parseBody } from './parse.ts';
import { rehypeCaptions } from './rehype-captions.ts';
import { rehypeDatelines } from './rehype-datelines.ts';
import { rehypeDecks } from './rehype-decks.ts';
import { rehypeHeadingBreaks } from './rehype-heading-breaks.ts';
import { rehypeMisprints } from './rehype-misprints.ts';
import { type LinkedName, rehypeNameLinks } from './rehype-name-links.ts';
import { rehypeParagraphLinks } from './rehype-paragraph-links.ts';
import { rehypePhotoNews } from './rehype-photo-news.ts';
import { rehypePullQuotes } from './rehype-pull-quotes.ts';
import { rehypeQuoteBreaks } from './rehype-quote-breaks.ts';
import { rehypeRunInHeads } from './rehype-run-in-heads.ts';
import { rehypeWideMarks } from './rehype-wide-marks.ts';

/** Anchors keep their short ids; pictures of other sites are not fetched. */
const SAFE = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => tag !== 'img'),
};

/** The HTML of an article's body. The visible text is the printed text, letter for letter. */
export function renderBody(markdown: string, options: BodyOptions): string {
  const pipeline = unified()
    .use(remarkRehype)
    .use(rehypeSanitize, SAFE)
    .use(rehypeCaptions)
    .use(rehypePullQuotes)
    .use(rehypeRunInHeads)
    .use(rehypeDatelines)
    .use(rehypeMisprints, options)
    .use(rehypeNameLinks, options)
    .use(rehypeHeadingBreaks, options)
    .use(rehypeDecks)
    .use(rehypeWideMarks)
    .use(rehypeQuoteBreaks)
    .use(rehypePhotoNews, options)
    .use(rehypeParagraphLinks, options)
    .use(rehypeStringify, { closeSelfClosing: false, omitOptionalTags: false });
  return pipeline.stringify(pipeline.runSync(parseBody(markdown)) as never);
}

/** All data, so that it can be part of a cache's key. */
export interface BodyOptions {
  /** Names to link, with their spellings. */
  names: LinkedName[];
  /** Suspected misprints as printed, in the order of their notes. */
  misprints: string[];
  /** Anchor of a heading → its text, cut where a line may end. */
  headings: Record<string, string[]>;
  /** Anchor of a paragraph → the raw lines it came from: 32–50. */
  lines: Record<string, string>;
  /** True where the text is the caption of a picture. */
  photo: boolean;
}
