import { annotate } from '../../../src/convert/4-annotate/index.ts';
import type { Annotation, BodyBlock } from '../../../src/convert/types.ts';
import { buildLexicon } from '../../../src/names/lexicon.ts';

const lexicon = buildLexicon([
  { kind: 'park', id: 'hefei', names: ['合肥高新区'] },
  { kind: 'park', id: 'qingdao', names: ['青岛高新区'] },
]);

/** The whole stage on one article: a line is a paragraph, `# ` begins a heading, `! ` the title, `^ ` the kicker. */
export function annotated(text: string): Annotation {
  const lines = text.split('\n');
  const part = (mark: string) => lines.find((line) => line.startsWith(mark))?.slice(mark.length);
  const [title, kicker] = [part('! '), part('^ ')];
  const body = lines
    .filter((line) => !/^[!^] /u.test(line))
    .map((line): BodyBlock => {
      const role = line.startsWith('# ') ? 'heading' : 'paragraph';
      return { role, text: line.replace(/^# /u, ''), spans: [] };
    });
  const headline = {
    ...(title ? { title: { text: title, spans: [] } } : {}),
    ...(kicker ? { kicker: { text: kicker, spans: [] } } : {}),
  };
  const articles = [{ kind: 'report' as const, ...headline, bylines: [], bylineSpans: [], body }];
  const article = annotate([{ articles }], lexicon)[0]?.[0];
  if (!article) throw new Error('Unexpected nothing, expected one article');
  return article.annotation;
}
