/** A letter with what NFKC may compose it with: e + ◌́, ｶ + ﾞ, Hangul letters. */
const CLUSTER = /[\s\S][\p{M}\uFF9E\uFF9F\u1160-\u11FF\uFFA0-\uFFDC]*/gu;
const UNSEEN = /[\p{White_Space}\p{Cc}\p{Cf}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');
/** What is left of a spacing accent (´) without its space. */
const LONE_MARKS = /^\p{M}+/u;

/** Traditional or variant character → Simplified one. */
export type Variants = ReadonlyMap<string, string>;

/** Variants among the characters of GB 2312: where all others are Simplified too, these are the whole table. */
export const COMMON_VARIANTS: Variants = pairs(
  '乾干吒咤夥伙後后徵征拚拼捱挨摺折於于榘矩菸烟著着薹苔袷夹醣糖麴曲麽么',
);

/** What search compares: NFKC, lower case, only visible characters, Simplified. `ＴＤＩＣ 藍箭` → `tdic蓝箭` */
export function fold(text: string, variants: Variants = COMMON_VARIANTS): string {
  let folded = '';
  for (const [cluster] of text.replace(ALL_UNSEEN, '').matchAll(CLUSTER))
    folded += foldCluster(cluster, variants);
  return folded;
}

/** The same, and where each unit of the folded text stands in the text: offsets of its first character and after its last. */
export function foldWithOffsets(text: string, variants: Variants = COMMON_VARIANTS): Folded {
  const seen = visibleUnits(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of seen.text.matchAll(CLUSTER)) {
    const part = foldCluster(cluster, variants);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(seen.at[index] ?? 0);
      ends.push((seen.at[index + cluster.length - 1] ?? 0) + 1);
    }
    folded += part;
  }
  return { folded, starts, ends };
}

/** `乾干後后` → 乾 → 干, 後 → 后 */
export function pairs(text: string): Variants {
  const characters = [...text];
  return new Map(characters.flatMap((from, i) => (i % 2 === 0 ? [[from, characters[i + 1] ?? from]] : [])));
}

function foldCluster(cluster: string, variants: Variants): string {
  const plain = cluster.normalize('NFKC').toLowerCase().normalize('NFKC');
  const seen = plain.replace(ALL_UNSEEN, '').replace(LONE_MARKS, '');
  let folded = '';
  for (const character of seen) folded += variants.get(character) ?? character;
  return folded;
}

function visibleUnits(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let seen = '';
  let offset = 0;
  for (const character of text) {
    if (!UNSEEN.test(character)) {
      for (let unit = 0; unit < character.length; unit++) at.push(offset + unit);
      seen += character;
    }
    offset += character.length;
  }
  return { text: seen, at };
}

export interface Folded {
  folded: string;
  starts: number[];
  ends: number[];
}
