import { expect, test } from 'vitest';
import { facingPath, href, namePath, pagePath, seedFilePath } from '../../src/catalog/href.ts';

test.each([
  ['/', '/parks/', '/parks/'],
  ['/x/', '/parks/', '/x/parks/'],
  ['/x', '/parks/', '/x/parks/'],
  ['/x/', '/', '/x/'],
  ['/x/', '/pages/1/#L5', '/x/pages/1/#L5'],
])('Served from %s, %s is at %s', (base, path, address) => {
  expect(href(path, base)).toBe(address);
});

test('Every kind of page has its address', () => {
  expect(facingPath('2024/a')).toBe('/articles/2024/a/facing/');
  expect(namePath('person', 'lihui')).toBe('/people/lihui/');
  expect(pagePath('001_a')).toBe('/pages/001_a/');
  expect(pagePath('001_a', 12)).toBe('/pages/001_a/#L12');
});

test('File names that addresses cannot hold are encoded', () => {
  expect(pagePath('第 3 版')).toBe('/pages/%E7%AC%AC%203%20%E7%89%88/');
  expect(seedFilePath('50%#.txt')).toBe('/data/seeds/50%25%23.txt');
});
