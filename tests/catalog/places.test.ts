import { expect, test } from 'vitest';
import { mentionsInContext } from '../../src/catalog/mentions-in-context.ts';
import { indexPlaces } from '../../src/catalog/places.ts';
import { article, smallLibrary } from './small-library.ts';

const ORGANIZATIONS = [{ name: '大米科技有限公司', aliases: ['大米公司'] }, '大米公司党委'];

test('The longest name wins: a branch is not a mention of its company', () => {
  const library = smallLibrary(
    article(
      '2024/a',
      { organizations: ORGANIZATIONS },
      '大米科技有限公司（简称“大米公司”）在此。\n大米公司党委成立。',
    ),
  );
  expect(contexts(library, '大米科技有限公司')).toEqual([
    '/articles/2024/a/#p1 [大米科技有限公司]（简称“大米公司”）在此。',
    '/articles/2024/a/#p1 大米科技有限公司（简称“[大米公司]”）在此。',
  ]);
  expect(contexts(library, '大米公司党委')).toEqual(['/articles/2024/a/#p2 [大米公司党委]成立。']);
});

test('A name that stands only inside longer ones has those places', () => {
  const library = smallLibrary(
    article('2024/a', { organizations: ['大米公司', '大米公司党委'] }, '大米公司党委成立。'),
  );
  expect(contexts(library, '大米公司')).toEqual(['/articles/2024/a/#p1 [大米公司]党委成立。']);
});

test('A name in the headline only leads to the top of the report', () => {
  const library = smallLibrary(
    article('2024/a', { title: '甲州高新区揭牌', parks: ['甲州高新区'] }, '今天揭牌。'),
  );
  expect(contexts(library, '甲州高新区')).toEqual(['/articles/2024/a/ [甲州高新区]揭牌']);
});

test('A name that an editor summed up has its report and no mention', () => {
  const library = smallLibrary(article('2024/a', { brands: ['百年品牌'] }, '正文没有这几个字。'));
  expect(contexts(library, '百年品牌')).toEqual([]);
  expect(library.names.brand[0]?.uses).toHaveLength(1);
});

function contexts(library: ReturnType<typeof smallLibrary>, wanted: string): string[] {
  const all = Object.values(library.names).flat();
  const name = all.find((candidate) => candidate.name === wanted);
  if (!name) throw new Error(`${wanted} is not in the library`);
  return mentionsInContext(name, indexPlaces(library.reports)).flatMap(({ mentions }) =>
    mentions.map(({ path, before, match, after }) => `${path} ${before}[${match}]${after}`),
  );
}
