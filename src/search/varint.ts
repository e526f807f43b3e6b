/** Seven bits a byte, the lowest first; a set eighth bit says that more follow. 300 → ac 02 */
const MORE = 0x80;

/** Puts whole numbers from 0 on one after another, small ones in one byte. */
export function varintWriter() {
  const bytes: number[] = [];
  return {
    write(value: number): void {
      let rest = value;
      for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) + MORE);
      bytes.push(rest);
    },
    /** Bytes so far. */
    length: () => bytes.length,
    bytes: () => Uint8Array.from(bytes),
  };
}

/** Takes them back in the same order, from byte `at` on. */
export function varintReader(bytes: Uint8Array, at = 0) {
  let next = at;
  return {
    read(): number {
      let value = 0;
      for (let unit = 1; ; unit *= MORE) {
        const byte = bytes[next++];
        if (byte === undefined) throw new Error(`Unexpected end at byte ${next - 1}`);
        value += (byte % MORE) * unit;
        if (byte < MORE) return value;
      }
    },
    /** Where the next number begins. */
    at: () => next,
  };
}
