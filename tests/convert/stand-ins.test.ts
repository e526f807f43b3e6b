import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertPage } from '../../src/convert/convert-pages.ts';
import { spansText } from '../../src/convert/spans.ts';
import { inOneUnitEach } from '../../src/convert/stand-ins.ts';
import { buildLexicon } from '../../src/names/lexicon.ts';

const printed = fc.string({ unit: fc.constantFrom(...'高新区㐀㐁⠁𬭎𫖯𠮷😀🎉，。 \n'), maxLength: 60 });

describe('a text in which every character is one unit', () => {
  test('has as many units as the printed one has characters, and is restored', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const one = inOneUnitEach(text);
        expect(one.text).toHaveLength([...text].length);
        expect(one.restore([one.text], () => '')).toEqual([text]);
      }),
    );
  });

  test('gives offsets of the printed line', () => {
    fc.assert(
      fc.property(printed, fc.nat(60), fc.nat(60), (text, a, b) => {
        const one = inOneUnitEach(text);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const span = one.restore({ line: 1, start, end }, () => one.text);
        const own = one.restore(one.text.slice(start, end), () => '');
        expect(spansText([span], () => text)).toBe(own);
      }),
    );
  });

  test('is the printed text where that is so already', () => {
    expect(inOneUnitEach('李明㐀').text).toBe('李明㐀');
  });

  test('keeps what is too much', () => {
    const signs = Array.from({ length: 300 }, (_, at) => String.fromCodePoint(0x1f300 + at)).join('');
    const one = inOneUnitEach(signs);
    expect(one.restore(one.text, () => '')).toBe(signs);
  });
});

describe('a page with rare characters', () => {
  const page = (name: string) =>
    `高新区企业扩产忙😀\n本报讯 昨日，公司总经理${name}介绍说，𠮷祥牌新生产线将于下月投产。\n`;
  const convert = (text: string) =>
    convertPage(
      { seed: { file: 'page.txt', sha256: '0'.repeat(64), text }, idFor: () => '2024/a' },
      buildLexicon([]),
    );

  test.each(['李明', '李𬭎', '李𬭎明', '李明𬭎', '欧阳𬭎', '王𫖯'])('names %s', (name) => {
    const { articles } = convert(page(name));
    expect(articles[0]?.annotation.people).toEqual([{ name, title: '公司总经理' }]);
  });

  test('says every word as printed, and loses none', () => {
    const { articles, files, leaks } = convert(page('李𬭎明'));
    expect(leaks).toEqual([]);
    expect(articles[0]?.title?.text).toBe('高新区企业扩产忙😀');
    expect(files.articles[0]?.text).toContain('公司总经理李𬭎明介绍说，𠮷祥牌新生产线将于下月投产。');
  });
});
