const HAN = String.raw`[\p{Script=Han}“”‘’《》「」（）、。…—·]`;
const BESIDE_HAN = new RegExp(`(?<=${HAN})[,:;?!]|[,:;?!](?=${HAN})`, 'gu'); // 上午,庆祝; not 1,418; not 16:9
const PAIR = /\([^()]*\)/gu; // (以下简称小米公司)
const AROUND_HAN = new RegExp(`${HAN}`, 'u');
const WIDE: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/**
 * Where a text has narrow marks among Han, which are set wide: `上午,庆祝` → `[{ at: 2, wide: '，' }]`. The text itself
 * stays as it is.
 */
export function wideMarks(text: string): WideMark[] {
  const single = [...text.matchAll(BESIDE_HAN)].map(({ index }) => index);
  const pairs = [...text.matchAll(PAIR)]
    .filter(({ 0: pair, index }) =>
      AROUND_HAN.test(pair + (text[index - 1] ?? '') + (text[index + pair.length] ?? '')),
    )
    .flatMap(({ 0: pair, index }) => [index, index + pair.length - 1]);
  return [...single, ...pairs].sort((a, b) => a - b).map((at) => ({ at, wide: WIDE[text[at] ?? ''] ?? '' }));
}

/** A text cut at its narrow marks: `上午,庆祝` → `上午`, `,` with its wide form, `庆祝`. */
export function splitAtMarks(text: string): { text: string; wide?: string }[] {
  const pieces: { text: string; wide?: string }[] = [];
  let end = 0;
  for (const { at, wide } of wideMarks(text)) {
    if (at > end) pieces.push({ text: text.slice(end, at) });
    pieces.push({ text: text.slice(at, at + 1), wide });
    end = at + 1;
  }
  return end < text.length ? [...pieces, { text: text.slice(end) }] : pieces;
}

/** The place of a narrow mark in its text, in UTF-16 units, and the mark to draw there. */
export interface WideMark {
  at: number;
  wide: string;
}
