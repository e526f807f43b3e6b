import type { Span } from './types.ts';

/** A page's text in which every character is one UTF-16 unit, and how what was read of it is said in the page's own. */
export interface OneUnitText {
  text: string;
  /** The same data with the page's own characters and offsets. `rawOf` gives a line of `text`. */
  restore<T>(data: T, rawOf: (line: number) => string): T;
}

/** `𬭎`, `😀`: two units each. */
const BEYOND = /[\u{10000}-\u{10ffff}]/gu;
const HAN = /\p{Script=Han}/u;
/** Rare ideographs stand for ideographs, dots of Braille for signs: first and last. */
const FOR_HAN = [0x3400, 0x4dbf] as const;
const FOR_SIGNS = [0x2801, 0x28ff] as const;

/**
 * 李𬭎明 → 李㐀明: rules count characters by units, so one of two units lends its place to one that the page does not print.
 * More of them than there are stand-ins stay as they are.
 */
export function inOneUnitEach(printed: string): OneUnitText {
  const beyond = [...new Set(printed.match(BEYOND))];
  if (beyond.length === 0) return { text: printed, restore: (data) => data };
  const free = { han: unused(printed, FOR_HAN), signs: unused(printed, FOR_SIGNS) };
  const standIns = new Map(
    beyond.flatMap((one) => {
      const { value } = (HAN.test(one) ? free.han : free.signs).next();
      return value === undefined ? [] : [[one, value] as const];
    }),
  );
  const own = new Map([...standIns].map(([one, standIn]) => [standIn, one]));
  const ownText = (text: string) => [...text].map((one) => own.get(one) ?? one).join('');
  return {
    text: printed.replace(BEYOND, (one) => standIns.get(one) ?? one),
    restore: (data, rawOf) =>
      restored(data, ownText, ({ line, start, end }) => {
        const raw = rawOf(line);
        const at = (offset: number) => ownText(raw.slice(0, offset)).length;
        return { line, start: at(start), end: at(end) };
      }),
  };
}

function* unused(text: string, [first, last]: readonly [number, number]): Generator<string, undefined> {
  for (let code = first; code <= last; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) yield character;
  }
  return undefined;
}

function restored<T>(data: T, ownText: (text: string) => string, ownSpan: (span: Span) => Span): T;
function restored(data: unknown, ownText: (text: string) => string, ownSpan: (span: Span) => Span): unknown {
  if (typeof data === 'string') return ownText(data);
  if (Array.isArray(data)) return data.map((item) => restored(item, ownText, ownSpan));
  if (typeof data !== 'object' || data === null) return data;
  if (isSpan(data)) return ownSpan(data);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, restored(value, ownText, ownSpan)]),
  );
}

function isSpan(data: object): data is Span {
  return 'line' in data && 'start' in data && 'end' in data;
}
