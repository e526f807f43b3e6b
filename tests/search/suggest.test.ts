import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kind } from '../../src/schema/kinds.ts';
import { fold } from '../../src/search/fold.ts';
import { packNames } from '../../src/search/name-list.ts';
import { unpackNames } from '../../src/search/names.ts';
import { similarNames, suggest } from '../../src/search/suggest.ts';
import { traditionalVariants } from '../../src/search/variants.ts';
import { inventNames } from '../bench/corpus.ts';
import { anyString } from './any-string.ts';

const ALL = traditionalVariants();
const ENTITIES = unpackNames(
  packNames([
    name('park', '重庆高新区', ['西部（重庆）科学城']),
    name('park', '清远高新区'),
    name('organization', '小米科技有限责任公司', ['小米公司']),
    name('organization', '蓝箭航天空间科技股份有限公司', ['蓝箭航天']),
    name('organization', '科大讯飞股份有限公司'),
    name('brand', '5G智慧'),
    name('person', '单霞'),
    name('person', '解辉'),
    name('person', '曾强'),
  ]),
);

test.each([
  ['xm', '小米科技有限责任公司'],
  ['xiaomi', '小米科技有限责任公司'],
  ['xiaom', '小米科技有限责任公司'],
  ['小m', '小米科技有限责任公司'],
  ['小米公司', '小米科技有限责任公司'],
  ['ljht', '蓝箭航天空间科技股份有限公司'],
  ['藍箭航天', '蓝箭航天空间科技股份有限公司'],
  ['讯飞', '科大讯飞股份有限公司'],
  ['xf', '科大讯飞股份有限公司'],
  ['cqgxq', '重庆高新区'],
  ['CHONGQING', '重庆高新区'],
  ['（重庆）', '重庆高新区'],
  ['5gzh', '5G智慧'],
  ['shanxia', '单霞'],
  ['xiehui', '解辉'],
  ['zengqiang', '曾强'],
])('%s suggests %s first', (query, expected) => {
  expect(suggest(fold(query, ALL), ENTITIES, 5)[0]?.entity.name).toBe(expected);
});

test.each(['zz', '米', '小米手机', '', 'x'.repeat(50), '(.*)+', '<b>'])(
  '%j suggests no wrong name',
  (query) => {
    const folded = fold(query);
    const wrong = suggest(folded, ENTITIES, 5).filter(
      ({ entity }) => !entity.spellings.some(({ folded: spelling }) => spelling.includes(folded)),
    );
    expect(wrong).toEqual([]);
  },
);

test('names that resemble a query are found apart from those that hold it', () => {
  expect(similarNames(fold('蓝剑航天'), ENTITIES, 3)[0]?.name).toBe('蓝箭航天空间科技股份有限公司');
  expect(similarNames(fold('完全不同'), ENTITIES, 3)).toEqual([]);
  expect(similarNames(fold('高新区'), ENTITIES, 3)).toEqual([]);
});

test('packing keeps every name, id, alias and count', () => {
  const entries = inventNames(300);
  const unpacked = unpackNames(packNames(entries));
  unpacked.forEach(({ kind, name: text, path, count, spellings }, i) => {
    expect({ kind, name: text, count }).toEqual({
      kind: entries[i]?.kind,
      name: entries[i]?.name,
      count: entries[i]?.count,
    });
    expect(path.endsWith(`/${entries[i]?.id}/`)).toBe(true);
    expect(spellings.slice(1).map((spelling) => spelling.text)).toEqual(entries[i]?.aliases);
  });
});

test('6,000 names take at most 40 KB', () => {
  const packed = gzipSync(JSON.stringify(packNames(inventNames(6000))), { level: 9 });
  expect(packed.length).toBeLessThanOrEqual(40 * 1024);
});

test('no input makes it throw', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      expect(() => [suggest(fold(text), ENTITIES, 5), similarNames(fold(text), ENTITIES, 5)]).not.toThrow();
    }),
  );
});

function name(kind: Kind, text: string, aliases: string[] = []) {
  return { kind, id: 'x', name: text, aliases, count: 1 };
}
