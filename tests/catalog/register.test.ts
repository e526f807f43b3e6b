import { expect, test } from 'vitest';
import type { Name } from '../../src/catalog/model.ts';
import { indexPlaces } from '../../src/catalog/places.ts';
import {
  isSplit,
  letterPath,
  namesByProvince,
  parksOfNames,
  registerByLetter,
} from '../../src/catalog/register.ts';
import { indexTerritory } from '../../src/catalog/territory.ts';
import { tilesOf, tileWords } from '../../src/catalog/tiles.ts';
import { article, smallLibrary } from './small-library.ts';

const LIBRARY = smallLibrary(
  article(
    '2024/a',
    {
      parks: [{ name: '甲州高新区', role: 'subject' }],
      organizations: [{ name: '大米科技有限公司', aliases: ['小米', '“大米科技有限公司”'] }, '安信公司'],
    },
    '甲州高新区的大米科技有限公司（小米）、安信公司。',
  ),
  article('2023/b', { parks: ['乙州高新区'], organizations: ['安信公司'] }, '乙州高新区有安信公司。'),
);
const PLACES = indexPlaces(LIBRARY.reports);
const TERRITORY = indexTerritory(LIBRARY.reports, PLACES);

test('A register sorts by pinyin; an alias stands at its own letter and leads to the name', () => {
  const lines = registerByLetter(LIBRARY.names.organization).flatMap(({ letter, entries }) =>
    entries.map(({ label, see, name }) => `${letter} ${label}${see ? ` 见 ${name.name}` : ''}`),
  );
  expect(lines).toEqual(['A 安信公司', 'D 大米科技有限公司', 'X 小米 见 大米科技有限公司']);
});

test('A letter is an anchor of a short register and a page of a long one', () => {
  const many = new Array<Name>(2000).fill(LIBRARY.names.organization[0] as Name);
  expect([isSplit(LIBRARY.names.organization), isSplit(many)]).toEqual([false, true]);
  expect(letterPath('organization', '#', false)).toBe('/organizations/#num');
  expect(letterPath('organization', 'B', true)).toBe('/organizations/letter/B/');
});

test('Every letter is there, also without a name', () => {
  expect(registerByLetter([])).toHaveLength(27);
});

test('A name near parks of two provinces is in both; the fullest province comes first', () => {
  const provinces = namesByProvince(LIBRARY.names.organization, PLACES, TERRITORY);
  expect(provinces.map(({ province, names }) => [province.short, names.map(({ name }) => name)])).toEqual([
    ['江苏', ['安信公司', '大米科技有限公司']],
    ['重庆', ['安信公司']],
  ]);
  const [first] = provinces;
  const parks = first && parksOfNames(first.names, first.province, PLACES, TERRITORY);
  expect(parks?.map(({ park, count }) => [park.id, count])).toEqual([['jia', 2]]);
});

test('A tile counts the reports of its province and its parks, also those without a report', () => {
  const words = tilesOf(LIBRARY)
    .filter(({ parks }) => parks.length > 0)
    .map((tile) => `${tile.province.abbreviation} ${tile.step} ${tileWords(tile)}`);
  expect(words).toEqual(['渝 1 1篇报道，1个园区', '苏 1 1篇报道，1个园区']);
  expect(tilesOf(smallLibrary()).map(({ step }) => step)).toEqual(new Array(34).fill(0));
});
