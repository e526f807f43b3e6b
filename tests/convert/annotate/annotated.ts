import { annotate } from '../../../src/convert/4-annotate/index.ts';
import type { Annotation, BodyBlock } from '../../../src/convert/types.ts';
import { buildLexicon } from '../../../src/names/lexicon.ts';

const lexicon = buildLexicon([
  { kind: 'park', id: 'hefei', names: ['合肥高新区'] },
  { kind: 'park', id: 'qingdao', names: ['青岛高新区'] },
]);

/** The whole stage on one article: a line is a paragraph, one that begins with `# ` a heading. */
export function annotated(text: string): Annotation {
  const body = text.split('\n').map((line): BodyBlock => {
    const role = line.startsWith('# ') ? 'heading' : 'paragraph';
    return { role, text: line.replace(/^# /u, ''), spans: [] };
  });
  const [article] = annotate([{ kind: 'report', bylines: [], bylineSpans: [], body }], {
    lexicon,
  });
  if (!article) throw new Error('Unexpected nothing, expected one article');
  return article.annotation;
}
