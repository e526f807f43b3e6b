import { expect, test } from 'vitest';
import { addressLines, nearestAddresses, readAddressLines } from '../../src/catalog/nearest-addresses.ts';

const ENTRIES = [
  { path: '/parks/zhongguancun/', title: '中关村' },
  { path: '/parks/zhongshan-huoju/', title: '中山火炬高新区' },
  { path: '/articles/2024/sige-jiehe/', title: '四个结合“贴地行走”' },
];

test.each([
  ['/parks/zhongguancum/', '/parks/zhongguancun/'],
  ['/park/Zhongguancun', '/parks/zhongguancun/'],
  ['/parks/中关村', '/parks/zhongguancun/'],
  ['/articles/2023/sige-jiehe/index.html', '/articles/2024/sige-jiehe/'],
])('%s is most like %s', (wanted, path) => {
  expect(nearestAddresses(wanted, ENTRIES)[0]?.path).toBe(path);
});

test('What is like nothing has no neighbours', () => {
  expect(nearestAddresses('/wp-login.php', ENTRIES)).toEqual([]);
  expect(nearestAddresses('/', ENTRIES)).toEqual([]);
});

test('Lines are read as they were written', () => {
  expect(readAddressLines(addressLines(ENTRIES))).toEqual(ENTRIES);
});
