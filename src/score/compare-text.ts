/** What two texts have in common, in code points. */
export interface TextComparison {
  /** Length of the longest common subsequence. */
  common: number;
  /** Levenshtein distance. */
  distance: number;
  /** Lengths of the two texts. */
  expected: number;
  found: number;
}

/** Longest common subsequence and edit distance in one pass over the part that differs. */
export function compareText(expected: string, found: string): TextComparison {
  const a = [...expected];
  const b = [...found];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const middle = compareMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return {
    common: middle.common + head + tail,
    distance: middle.distance,
    expected: a.length,
    found: b.length,
  };
}

function compareMiddle(a: string[], b: string[]) {
  let common = new Uint32Array(b.length + 1);
  let distance = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
  a.forEach((char, row) => {
    const nextCommon = new Uint32Array(b.length + 1);
    const nextDistance = new Uint32Array(b.length + 1);
    nextDistance[0] = row + 1;
    b.forEach((other, column) => {
      const same = char === other;
      const left = column;
      const here = column + 1;
      nextCommon[here] = same ? at(common, left) + 1 : Math.max(at(common, here), at(nextCommon, left));
      nextDistance[here] = same
        ? at(distance, left)
        : 1 + Math.min(at(distance, left), at(distance, here), at(nextDistance, left));
    });
    common = nextCommon;
    distance = nextDistance;
  });
  return { common: at(common, b.length), distance: at(distance, b.length) };
}

const at = (array: Uint32Array, index: number) => array[index] ?? 0;
