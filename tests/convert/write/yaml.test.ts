import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { toYaml } from '../../../src/convert/5-write/yaml.ts';

const key = fc.constantFrom('title', 'date', 'null', '2024/a-b', '常州', 'a: b');
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[\u4e00-\u4fff“”：，# \n:-]{0,12}$/u),
  fc.constantFrom(
    'true',
    '~',
    '2024-01',
    '1e3',
    '0x1f',
    '- a',
    '中: 文',
    '中 #文',
    '中 ',
    '　',
    '中\n文',
    '*a',
    'No',
  ),
);
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('YAML', () => {
  it('reads back as what was written', () => {
    const data = fc.dictionary(key, value, { noNullPrototype: true });
    fc.assert(
      fc.property(data, (one) => {
        expect(parse(toYaml(one))).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [
      'Chinese text as it is',
      { title: '昆山高新区：“一件事”', kind: 'report' },
      'title: 昆山高新区：“一件事”\nkind: report\n',
    ],
    ['dates in quotation marks', { date: '2024-05' }, 'date: "2024-05"\n'],
    [
      'ranges in brackets',
      {
        lines: [
          [1, 4],
          [9, 9],
        ],
      },
      'lines:\n  - [1, 4]\n  - [9, 9]\n',
    ],
    [
      'the entries of a list under its name',
      { parks: [{ name: '甲', id: 'jia' }] },
      'parks:\n  - name: 甲\n    id: jia\n',
    ],
    [
      'quotation marks where text could be taken for something else',
      { title: '甲: 乙', year: '2024' },
      'title: "甲: 乙"\nyear: "2024"\n',
    ],
    ['empty values in place', { people: [], page: {}, date: null }, 'people: []\npage: {}\ndate: null\n'],
  ])('has %s', (_, data, yaml) => {
    expect(toYaml(data)).toBe(yaml);
  });
});
