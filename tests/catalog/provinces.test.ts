import { expect, it } from 'vitest';
import { PROVINCES, provinceByName } from '../../src/catalog/provinces.ts';

it('has the 34 province-level divisions, each on a tile and at an address of its own', () => {
  expect(PROVINCES).toHaveLength(34);
  for (const key of ['id', 'name', 'short', 'abbreviation'] as const) {
    expect(new Set(PROVINCES.map((province) => province[key])).size).toBe(34);
  }
  expect(new Set(PROVINCES.map(({ column, row }) => `${column},${row}`)).size).toBe(34);
});

it.each([
  ['内蒙古自治区', '内蒙古'],
  ['新疆维吾尔自治区', '新疆'],
  ['香港特别行政区', '香港'],
  ['重庆市', '重庆'],
  ['陕西省', '陕西'],
])('%s is called %s', (name, short) => {
  expect(provinceByName(name)?.short).toBe(short);
});
