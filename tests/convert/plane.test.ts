import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bmp } from '../../src/convert/plane.ts';

/** Expressions written in the converter's sources as `bmp(/…/u)`. */
const WRITTEN = /bmp\(\s*(\/.+\/[dgimsuy]+),?\s*\)/gu;
const ALPHABET = '高新区𬭎々〇䷀⾼李，。：“”（）·A0 ９年月日讯';

describe('an expression of the plane', () => {
  test.each([
    [/^\p{Script=Han}{2,3}$/u, '高新区', true],
    [/^\p{Script=Han}{2,3}$/u, '⾼新々', true],
    [/^\p{Script=Han}$/u, '䷀', false],
    [/^[\p{Script=Han}A-Z]+$/u, '高A', true],
    [/^[^\P{Script=Han}等被]{2}$/u, '高等', false],
    [/^[^\P{Script=Han}等被]{2}$/u, '高新', true],
    [/^[^\P{Script=Han}等被]{2}$/u, '高A', false],
    [/^\[\p{Script=Han}\]$/u, '[高]', true],
    [/^\p{Cf}$/u, '\u200b', true],
    [/^[一二三四五六七八九十百千万亿两几多数]$/u, '数', true],
    [/^[^一二三四五六七八九十百千万亿两几多数]$/u, '数', false],
    [/^[^一二三四五六七八九十百千万亿两几多数]$/u, '新', true],
    [/^[\s，。、；：]+$/u, '\u3000。\n', true],
  ])('%s of %s: %s', (expression, text, found) => {
    expect(expression.test(text)).toBe(found);
    expect(bmp(expression).test(text)).toBe(found);
  });

  test('is the same where its lists are short', () => {
    expect(bmp(/[一二三]+[^，。\s]/u)).toEqual(/[一二三]+[^，。\s]/);
  });

  test.each([
    [/[天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往]/u, '['],
    [/[^天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往]/u, '(?!'],
    [/[\s　天地玄黄宇宙洪荒]/u, '['],
  ])('of a long list is told in short ones, no character in two of them: %s', (expression, opening) => {
    const { source } = bmp(expression);
    const lists = source.match(/\[(?:\\u[\da-f]{4}-?)+\]/gu) ?? [];
    expect(source.startsWith(`(?:${opening}`)).toBe(true);
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists)
      expect(list.match(/\\u[\da-f]{4}(?:-\\u[\da-f]{4})?/gu)?.length).toBeLessThan(17);
    const all = lists.map((list) => new RegExp(list, 'u'));
    for (const one of ' 　天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往新区')
      expect(all.filter((list) => list.test(one)).length).toBeLessThan(2);
  });

  test('is refused where it asks for what only Unicode knows', () => {
    expect(() => bmp(/\p{Lu}/u)).toThrow(String.raw`\p{Lu} is not told in the plane`);
  });
});

describe('every expression that the converter reads so finds the same in both forms', () => {
  const expressions = readdirSync('src/convert', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(`src/convert/${file}`, 'utf8').matchAll(WRITTEN)])
    .map(([, literal = '']) => literal);

  test('there are many', () => {
    expect(expressions.length).toBeGreaterThan(100);
  });

  test.each(expressions)('%s', (literal) => {
    const end = literal.lastIndexOf('/');
    const whole = new RegExp(literal.slice(1, end), literal.slice(end + 1));
    const quick = bmp(whole);
    const own = [...new Set(literal.replace(/[\ud800-\udfff]/gu, ''))];
    const text = fc.string({ unit: fc.constantFrom(...own, ...ALPHABET.replace('𬭎', '')), maxLength: 40 });
    fc.assert(
      fc.property(text, (printed) => {
        whole.lastIndex = 0;
        quick.lastIndex = 0;
        expect(quick.exec(printed)).toEqual(whole.exec(printed));
      }),
      { numRuns: 60 },
    );
  });
});
