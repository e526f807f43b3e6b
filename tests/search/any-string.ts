import fc from 'fast-check';

/** Any code points at all, lone surrogates and control characters included. */
export const anyString = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 60 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));
