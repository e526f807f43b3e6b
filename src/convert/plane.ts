/** What the plane has of `\p{Script=Han}`, and a few places between that have no character. */
const HAN = String.raw`\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9`;
/** The rest of the plane. */
const NOT_HAN = String.raw`\0-\u2e7f\u2fd6-\u3004\u3006\u3008-\u3020\u302a-\u3037\u303c-\u33ff\u4dc0-\u4dff\ua000-\uf8ff\ufada-\uffff`;
/** What a class is in a list, and what the class of all else is. */
const SETS: Record<string, { in: string; out?: string }> = {
  'Script=Han': { in: HAN, out: NOT_HAN },
  Cc: { in: String.raw`\0-\x1f\x7f-\x9f`, out: String.raw`\x20-\x7e\xa0-\uffff` },
  Cf: {
    in: String.raw`\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb`,
  },
};
const CLASS = /\\[pP]\{(?<set>[^}]*)\}/gu;
/** A class, what is no bracket, a list: `\p{Script=Han}` `\.` `[^，。\s]`. */
const TOKEN = /(?<alone>\\[pP]\{[^}]*\})|\\.|\[(?<not>\^?)(?<items>(?:[^\\\]]|\\.)*)\]/gu;
const UNITS = 0x10000;
/** A list of more ranges is looked up outside the expression that the engine compiled, for twenty times the price. */
const MOST = 16;
/** A list of fewer characters has, as a rule, no more. */
const SHORT = 8;

/**
 * The same expression for texts of the Basic Multilingual Plane, as the stages read them (stand-ins.ts). Without surrogates to
 * mind, Han, a dot and a negated class are a comparison or a few, where the `u` flag makes them read pairs and ask the table
 * of all scripts; and a long list is told as several short ones. Throws where it asks for more than `SETS` of what Unicode knows.
 */
export function bmp({ source, flags }: RegExp): RegExp {
  const own = flags.replace('u', '');
  const narrow = source.replace(TOKEN, (token, alone?: string, not?: string, items?: string) => {
    if (alone !== undefined) return `[${inPlane(alone)}]`;
    return items === undefined ? token : list(inPlane(items), not === '^', own);
  });
  return new RegExp(narrow, own);
}

function inPlane(items: string): string {
  return items.replace(CLASS, (token, set: string) => {
    const ranges = SETS[set]?.[token.startsWith(String.raw`\p`) ? 'in' : 'out'];
    if (ranges === undefined) throw new Error(`${token} is not told in the plane`);
    return ranges;
  });
}

/** `[^…]` of two lists' length → `(?:(?![…]|[…])[\s\S])`. No character is in two of them: there is one way to match it. */
function list(items: string, not: boolean, flags: string): string {
  const whole = `[${not ? '^' : ''}${items}]`;
  const ranges = items.length < SHORT ? [] : rangesOf(items, flags);
  if (ranges.length + (not ? 1 : 0) <= MOST) return whole;
  const parts = Array.from({ length: Math.ceil(ranges.length / MOST) }, (_, at) =>
    ranges.slice(at * MOST, (at + 1) * MOST).join(''),
  );
  const any = parts.map((part) => `[${part}]`).join('|');
  return not ? `(?:(?!${any})[\\s\\S])` : `(?:${any})`;
}

const PLANE = Array.from({ length: UNITS }, (_, unit) => String.fromCharCode(unit)).join('');

/** The runs of the plane's characters that a list has, as a list has them. `c-eab` → [`\u0061-\u0065`] */
function rangesOf(items: string, flags: string): string[] {
  const runs = new RegExp(`[${items}]+`, `${flags.replace(/[gy]/gu, '')}g`);
  return [...PLANE.matchAll(runs)].map(({ 0: run }) => {
    const [first, last] = [run.charCodeAt(0), run.charCodeAt(run.length - 1)].map(escaped);
    return first === last ? `${first}` : `${first}-${last}`;
  });
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
