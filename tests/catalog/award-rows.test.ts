import { expect, test } from 'vitest';
import { type AwardRow, awardRows, rowsReceivedBy } from '../../src/catalog/award-rows.ts';
import { indexPlaces } from '../../src/catalog/places.ts';
import { article, smallLibrary } from './small-library.ts';

const SENTENCE = '夏华、马英等获评“党员工匠”。';
const LIBRARY = smallLibrary(
  article(
    '2024/a',
    {
      people: ['夏华'],
      awards: [
        { name: '党员工匠', recipient: '夏华', level: 'municipal', year: 2023, evidence: SENTENCE },
        { name: '党员工匠', recipient: '马英', level: 'municipal', year: 2023, evidence: SENTENCE },
        { name: '绿色工厂', level: 'other', evidence: '一批企业成为绿色工厂。' },
      ],
    },
    `“党员工匠”评选开始。\n${SENTENCE}又一批企业入选。\n一批企业成为绿色工厂。`,
  ),
);
const PLACES = indexPlaces(LIBRARY.reports);

test('Recipients of one sentence share a row, which quotes that sentence and leads to it', () => {
  const row = rowOf('党员工匠');
  expect(row.recipients.map(({ printed, name }) => [printed, name?.path])).toEqual([
    ['夏华', '/people/xiahua/'],
    ['马英', undefined],
  ]);
  expect(row).toMatchObject({ level: '市级', year: 2023, path: '/articles/2024/a/#p2' });
  expect(row.quote).toEqual({ before: '夏华、马英等获评“', match: '党员工匠', after: '”。' });
});

test('An award that names nobody has a row without recipients; an open level is not a level', () => {
  expect(rowOf('绿色工厂')).toMatchObject({ recipients: [], level: undefined, path: '/articles/2024/a/#p3' });
});

test('A person has the rows that name the person, and no other recipient', () => {
  const [person] = LIBRARY.names.person;
  const rows = person ? rowsReceivedBy(person, PLACES) : [];
  expect(rows.map(({ award, recipients }) => [award.name, recipients.map(({ printed }) => printed)])).toEqual(
    [['党员工匠', ['夏华']]],
  );
});

function rowOf(wanted: string): AwardRow {
  const award = LIBRARY.names.award.find(({ name }) => name === wanted);
  const [row] = awardRows(award?.uses ?? [], PLACES);
  if (!row) throw new Error(`No row for ${wanted}`);
  return row;
}
