import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/convert/4-annotate/sentences.ts';

test.each([
  ['近日开工。年底投产！', ['近日开工。', '年底投产！']],
  ['“开工了！”他说。', ['“开工了！”', '他说。']],
  ['他说：“好。”。下一句', ['他说：“好。”。', '下一句']],
  ['题目\n第一句。', ['题目\n', '第一句。']],
  ['', []],
  [`${'长'.repeat(2001)}。`, ['长'.repeat(2000), '长。']],
])('%j → %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

describe('the sentences of any text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'园区，。！”\n'), maxLength: 60 });

  test('are the text, none of them empty', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const sentences = sentencesOf(printed);
        expect(sentences.join('')).toBe(printed);
        expect(sentences).not.toContain('');
      }),
    );
  });
});
