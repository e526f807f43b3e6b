import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remember } from '../../src/convert/remember.ts';

const text = fc.string({ unit: fc.constantFrom('高', '新', 'a', '\0', '𬭎'), maxLength: 4 });

test('a function with a memory answers as it would without one, and does not ask again what it asked last', () => {
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const asked: string[] = [];
      const answer = remember((one) => {
        asked.push(one);
        return one.includes('新') ? one : undefined;
      });
      for (const one of texts) expect(answer(one)).toBe(one.includes('新') ? one : undefined);
      const before = asked.length;
      const last = texts.at(-1);
      if (last !== undefined) answer(last);
      expect(asked).toHaveLength(before);
    }),
  );
});
