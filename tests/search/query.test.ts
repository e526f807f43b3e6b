import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACET_NAMES } from '../../src/search/facets.ts';
import { formatQuery, isSearchable, parseQuery, termsOf } from '../../src/search/query.ts';
import { anyString } from './any-string.ts';

test('an address says what is asked', () => {
  expect(parseQuery('?q=%E5%B0%8F%E7%B1%B3&park=a&park=b&park=a&sort=newest&utm=x&year=')).toEqual({
    text: '小米',
    filters: { park: ['a', 'b'] },
    sort: 'newest',
  });
  expect(parseQuery('?sort=constructor')).toEqual({ text: '', filters: {}, sort: 'relevance' });
});

test('white space, and only it, parts terms', () => {
  expect(termsOf(' 小米\u3000党建\n1.8亿元，“小巨人” 小米 ')).toEqual(['小米', '党建', '1.8亿元,“小巨人”']);
  expect(termsOf(' \u200b ')).toEqual([]);
  expect(['米', '😀', '小米'].map(isSearchable)).toEqual([false, false, true]);
});

test('what an address says comes back from the query', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() === text);
  const filters = fc.dictionary(
    fc.constantFrom(...FACET_NAMES),
    fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    { maxKeys: 3, noNullPrototype: true },
  );
  const sort = fc.constantFrom('relevance', 'newest', 'oldest');
  fc.assert(
    fc.property(fc.record({ text: word, filters, sort }), (query) => {
      expect(parseQuery(formatQuery(query))).toEqual(query);
    }),
  );
});

test('no string makes reading an address or terms throw', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      expect(() => [parseQuery(text), termsOf(text)]).not.toThrow();
    }),
  );
});
