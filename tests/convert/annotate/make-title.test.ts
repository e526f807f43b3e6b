import { expect, test } from 'vitest';
import { makeTitle } from '../../../src/convert/4-annotate/make-title.ts';

test.each([
  ['近日，白银高新区举办招聘会，200家企业参加。', '白银高新区举办招聘会'],
  ['11月29日,在位于沈阳高新区的沈阳新松公司,技术人员正在调试机器人。', '技术人员正在调试机器人'],
  ['本报讯（记者 曲静） 日前，烟台高新区在研新药达29个。', '烟台高新区在研新药达29个'],
  ['9月2日，清池街道的种植户正在分拣蓝莓。', '清池街道的种植户正在分拣蓝莓'],
])('the title of %s is its first deed', (text, title) => {
  expect(makeTitle([{ part: 'paragraph', text, line: 1 }])).toBe(title);
});
