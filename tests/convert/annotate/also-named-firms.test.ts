import { expect, test } from 'vitest';
import { alsoNamedFirms } from '../../../src/convert/4-annotate/organizations/also-named.ts';
import { findOrganizations } from '../../../src/convert/4-annotate/organizations/index.ts';
import { readingsFrom } from './readings.ts';

/** The page's lead names a firm in full; what follows is another article of it. */
const { refs, mentions } = findOrganizations(
  readingsFrom(
    '获奖的是昭通锦川纺织有限公司和漯河纸云春新材料股份有限公司（以下简称“纸云春”）、' +
      '山西晋岚矿山有限公司（简称晋岚）、南通锦岭声学科技有限公司。',
  ),
);
const LEAD = { organizations: refs, mentions };

const also = (text: string) => {
  const readings = readingsFrom(text);
  return alsoNamedFirms(readings, findOrganizations(readings).refs, [LEAD]).map(({ name }) => name);
};

test.each([
  [
    'a firm in short is named where the page names it in full',
    '今年雨季，锦川纺织二期工地渗水。',
    ['锦川纺织'],
  ],
  ['a firm that the article itself names in full is named once', '昭通锦川纺织有限公司又叫锦川纺织。', []],
  ['its place belongs to it where it is printed', '她在昭通锦川纺织上班。', ['昭通锦川纺织']],
  ['a short name that the other article defines is the firm’s', '纸云春的薄膜有六层。', ['纸云春']],
  ['a short name of two characters is told where it is a word of its own', '晋岚被评为标杆。', ['晋岚']],
  ['the same characters within other words are not', '三晋岚山下起雪。', []],
  ['the firm’s own words with their trade', '锦岭声学的耳机有六层。', ['锦岭声学']],
  ['a part of its words is another name', '锦川河涨水。', []],
])('%s', (_, text, expected) => {
  expect(also(text)).toEqual(expected);
});
