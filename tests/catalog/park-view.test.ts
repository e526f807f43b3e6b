import { expect, test } from 'vitest';
import type { Library } from '../../src/catalog/model.ts';
import { type ParkView, parkView } from '../../src/catalog/park-view.ts';
import { indexPlaces } from '../../src/catalog/places.ts';
import { indexTerritory, parksNear } from '../../src/catalog/territory.ts';
import { article, smallLibrary } from './small-library.ts';

const SURVEY = article(
  '2024/survey',
  {
    parks: [
      { name: '甲州高新区', role: 'mentioned' },
      { name: '乙州高新区', role: 'mentioned' },
    ],
    organizations: ['大米公司', '小麦公司'],
    awards: [
      {
        name: '全国文明单位',
        recipient: '小麦公司',
        level: 'national',
        evidence: '小麦公司获“全国文明单位”称号。',
      },
    ],
  },
  '## 大米公司\n大米公司位于甲州高新区。\n有员工3000名。\n## 小麦公司\n小麦公司位于乙州高新区。\n小麦公司获“全国文明单位”称号。',
);

test('A report on several parks is divided among them, paragraph by paragraph under a heading', () => {
  const library = smallLibrary(SURVEY);
  const [jia, yi] = [view(library, 'jia'), view(library, 'yi')];
  expect(jia.names('organization').map(({ name }) => name)).toEqual(['大米公司']);
  expect(yi.names('organization').map(({ name }) => name)).toEqual(['小麦公司']);
  expect(jia.figures.map(({ figure, path }) => [figure.number, path])).toEqual([
    ['3000', '/articles/2024/survey/#p2'],
  ]);
  expect(yi.figures).toEqual([]);
  expect(jia.awards).toEqual([]);
  expect(yi.awards.map(({ award }) => award.name)).toEqual(['全国文明单位']);
});

test('A report on one park speaks of it throughout', () => {
  const library = smallLibrary(
    article(
      '2024/a',
      { parks: [{ name: '甲州高新区', role: 'subject' }], organizations: ['大米公司'] },
      '今天揭牌。\n大米公司入驻。',
    ),
  );
  expect(
    view(library, 'jia')
      .names('organization')
      .map(({ name }) => name),
  ).toEqual(['大米公司']);
});

test('A name is near the parks of the paragraphs that name it', () => {
  const library = smallLibrary(SURVEY);
  const [, wheat] = library.names.organization;
  const places = indexPlaces(library.reports);
  const near = wheat && parksNear(wheat, places, indexTerritory(library.reports, places));
  expect(near?.map(({ id }) => id)).toEqual(['yi']);
});

test('The timeline has the approval, the dates printed in full, and the reports, oldest first', () => {
  const library = smallLibrary(
    article(
      '2024/a',
      { title: '揭牌', parks: ['甲州高新区'] },
      '甲州高新区公司成立于2015年。2023年5月4日扩建。2024年第三期论坛举行。',
    ),
  );
  expect(view(library, 'jia').timeline.map(({ when }) => when)).toEqual([
    '2010年',
    '2015年',
    '2023年5月4日',
    '约2024年7月',
  ]);
});

function view(library: Library, id: string): ParkView {
  const park = library.name('park', id);
  if (!park) throw new Error(`No park ${id}`);
  const places = indexPlaces(library.reports);
  return parkView(park, places, indexTerritory(library.reports, places));
}
