/** 6,763 characters in 72 rows and 94 columns. */
const ROWS = [0xb0, 0xf7] as const;
const COLUMNS = [0xa1, 0xfe] as const;
const HAN = /\p{Script=Han}/u;

const SIMPLIFIED = new Set(decodeGb2312());

/** True where a text may hold a Traditional character that the short table does not know: a Han character outside GB 2312. */
export function mayBeTraditional(text: string): boolean {
  for (const character of text) if (HAN.test(character) && !SIMPLIFIED.has(character)) return true;
  return false;
}

/** The standard's own order, from the decoder that every browser has: no table to download. */
function decodeGb2312(): string {
  const bytes: number[] = [];
  for (let row = ROWS[0]; row <= ROWS[1]; row++)
    for (let column = COLUMNS[0]; column <= COLUMNS[1]; column++) bytes.push(row, column);
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes));
}
