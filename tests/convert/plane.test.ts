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

  test.each([
    [/[一二三]/u, /[一二三]/],
    [/[^一二三]/u, /[^一二三]/],
    [/[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未]+/u, /(?:[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳]|[午未])+/],
    [/[^甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳]/u, /(?:(?![甲乙丙丁戊己庚辛壬癸子丑寅卯辰]|[巳])[\s\S])/],
    [/[\s甲乙丙丁戊己庚]/u, /(?:[\s甲乙丙丁戊己]|[庚])/],
  ])('of a long list is told in short ones: %s', (expression, told) => {
    expect(bmp(expression)).toEqual(told);
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
