import type { ExpectedArticle, ExpectedSection } from './expected.ts';
import { distinctNames, NAME_LISTS } from './expected-names.ts';
import { fold } from './fold.ts';

/** An article and those that it introduces may be read as one: for each such article, the page's articles so read. */
export function mergeChildren(articles: readonly ExpectedArticle[]): ExpectedArticle[][] {
  return articles.flatMap((parent) => {
    const children = articles.filter((article) => article.parent === parent.id);
    if (children.length === 0) return [];
    const others = articles.filter((article) => article !== parent && !children.includes(article));
    return [[mergeFamily(parent, children), ...others]];
  });
}

/** The parent's head over all their texts and names; the children's titles become sub-headings. */
function mergeFamily(parent: ExpectedArticle, children: readonly ExpectedArticle[]): ExpectedArticle {
  const family = [parent, ...children];
  const all = <T>(pick: (article: ExpectedArticle) => Iterable<T>): T[] =>
    family.flatMap((article) => [...pick(article)]);
  return {
    ...parent,
    ...withoutChoices(parent),
    lines: new Set(all(({ lines }) => lines)),
    bylines: new Map(all(({ bylines }) => bylines)),
    kinds: new Set(all(({ kinds }) => kinds)),
    dates: new Set(all(({ dates }) => dates)),
    sections: [
      ...parent.sections,
      ...children.flatMap((child) => [...titleSection(child), ...child.sections]),
    ],
    paragraphs: all(({ paragraphs }) => paragraphs),
    captions: all(({ captions }) => captions),
    credits: all(({ credits }) => credits),
    names: mergeNames(family),
    awards: all(({ awards }) => awards),
    brandParts: new Set(all(({ brandParts }) => brandParts)),
    uncorrect: (text) => family.reduce((out, article) => article.uncorrect(out), text),
  };
}

/** What was left open about single paragraphs is not, where they are those of several articles. */
function withoutChoices({ alternatives }: ExpectedArticle) {
  return {
    optionalParagraphs: new Set<number>(),
    alternatives: { ...alternatives, order: [], merge: [], dropTail: [], standfirst: [] },
  };
}

function titleSection({ title, lines }: ExpectedArticle): ExpectedSection[] {
  if (title === null) return [];
  return [{ name: title, line: Math.min(...lines), accepted: new Set([fold(title)]) }];
}

function mergeNames(family: readonly ExpectedArticle[]): ExpectedArticle['names'] {
  return Object.fromEntries(
    NAME_LISTS.map((list) => [list, distinctNames(family.flatMap(({ names }) => names[list]))]),
  ) as ExpectedArticle['names'];
}
