import type { AwardRef, BrandRef } from '../../../schema/article.ts';
import { isProse, type Passage } from '../passages.ts';
import { quotedIn } from './quoted.ts';

/** Names that an article only quotes, where another article of the page says what they are: “云上有面”坐了三个晚上 beside 食堂“云上有面”. */
export function alsoNamedBrands(
  passages: Passage[],
  known: BrandRef[],
  awards: AwardRef[],
  page: BrandRef[],
): BrandRef[] {
  const names = new Set(known.map(({ name }) => name));
  const others = new Map(page.filter(({ name }) => !names.has(name)).map((brand) => [brand.name, brand]));
  if (others.size === 0) return [];
  const quoted = passages
    .filter(isProse)
    .flatMap(({ text }) => quotedIn(text))
    .map(({ inner }) => inner);
  return [...new Set(quoted)].flatMap((inner) => {
    const brand = others.get(inner);
    return brand && !awards.some(({ name }) => name.includes(inner)) ? [brand] : [];
  });
}
