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
/** `\p{Script=Han}`, `\.`, `[^，。\s]`: a class as the plane has it, what is no bracket, a list. */
const TOKEN = /\\[pP]\{[^}]*\}|\\.|\[(?<not>\^?)(?<items>(?:[^\\\]]|\\.)*)\]/gu;
const CLASS = /\\[pP]\{(?<set>[^}]*)\}/gu;
const CHAR = String.raw`(?:\\u[\da-f]{4}|\\x[\da-f]{2}|\\.|[^\\])`;
/** `一-九` `、` `\s`: the items of a list. */
const ITEM = new RegExp(`${CHAR}-${CHAR}|${CHAR}`, 'gu');
/** How many ranges a class of characters is, where not one. */
const RANGES: Record<string, number> = { '\\s': 10, '\\S': 11, '\\w': 4, '\\W': 5, '\\D': 2 };
/** A list of more ranges is looked up outside the expression that the engine compiled, for twenty times the price. */
const MOST = 16;

/**
 * The same expression for texts of the Basic Multilingual Plane, as the stages read them (stand-ins.ts). Without surrogates to
 * mind, Han, a dot and a negated class are a comparison or a few, where the `u` flag makes them read pairs and ask the table
 * of all scripts; and a long list is told as several short ones. Throws where it asks for more than `SETS` of what Unicode knows.
 */
export function bmp({ source, flags }: RegExp): RegExp {
  const narrow = source.replace(TOKEN, (token, not?: string, items?: string) => {
    if (items !== undefined) return list(inPlane(items), not === '^');
    return token.search(CLASS) === 0 ? `[${inPlane(token)}]` : token;
  });
  return new RegExp(narrow, flags.replace('u', ''));
}

function inPlane(items: string): string {
  return items.replace(CLASS, (token, set: string) => {
    const ranges = SETS[set]?.[token.startsWith(String.raw`\p`) ? 'in' : 'out'];
    if (ranges === undefined) throw new Error(`${token} is not told in the plane`);
    return ranges;
  });
}

/** `[^…]` of two lists' length → `(?:(?![…]|[…])[\s\S])`. */
function list(items: string, not: boolean): string {
  const parts: string[] = [''];
  let room = MOST - (not ? 1 : 0);
  for (const [item] of items.matchAll(ITEM)) {
    const ranges = RANGES[item] ?? 1;
    if (ranges > room) parts.push('');
    room = ranges > room ? MOST - ranges : room - ranges;
    parts.push((parts.pop() ?? '') + item);
  }
  if (parts.length === 1) return `[${not ? '^' : ''}${items}]`;
  const any = parts.map((part) => `[${part}]`).join('|');
  return not ? `(?:(?!${any})[\\s\\S])` : `(?:${any})`;
}
