/** What the plane has of `\p{Script=Han}`, and a few places between that have no character. */
const HAN = String.raw`\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9`;
/** The rest of the plane. */
const NOT_HAN = String.raw`\0-\u2e7f\u2fd6-\u3004\u3006\u3008-\u3020\u302a-\u3037\u303c-\u33ff\u4dc0-\u4dff\ua000-\uf8ff\ufada-\uffff`;
/** What a class is in a list, and what the class of all else is. */
const SETS: Record<string, { in: string; out: string }> = {
  'Script=Han': { in: HAN, out: NOT_HAN },
  Cc: { in: String.raw`\0-\x1f\x7f-\x9f`, out: String.raw`\x20-\x7e\xa0-\uffff` },
};
/** `\p{Script=Han}` `\.` `[` `]`: a class as the plane has it, and what must not be taken for the bracket of a list. */
const TOKEN = /\\[pP]\{(?<set>[^}]*)\}|\\.|[[\]]/gu;

/**
 * The same expression for texts of the Basic Multilingual Plane, as the stages read them (stand-ins.ts). Without surrogates to
 * mind, Han, a dot and a negated class are a comparison or a few, where the `u` flag makes them read pairs and ask the table
 * of all scripts. Throws where it asks for more than `SETS` of what Unicode knows.
 */
export function bmp({ source, flags }: RegExp): RegExp {
  let inList = false;
  const narrow = source.replace(TOKEN, (token, set?: string) => {
    if (token === '[' || token === ']') inList = token === '[';
    if (set === undefined) return token;
    const ranges = SETS[set]?.[token.startsWith(String.raw`\p`) ? 'in' : 'out'];
    if (ranges === undefined) throw new Error(`${token} is not told in the plane: /${source}/`);
    return inList ? ranges : `[${ranges}]`;
  });
  return new RegExp(narrow, flags.replace('u', ''));
}
