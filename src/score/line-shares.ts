/** Sums over lines, from which extended B-cubed precision and recall follow. */
export interface LineShares {
  /** Sum of the lines' precisions, and over how many lines. */
  precision: number;
  claimed: number;
  /** Sum of the lines' recalls, and over how many lines. */
  recall: number;
  expected: number;
}

/**
 * Extended B-cubed (Amigó et al., “A comparison of extrinsic clustering evaluation metrics…”, 2009) over lines:
 * how far the lines that share an article with a line are those that should. Lines may be in several articles or none.
 */
export function measureLines(
  lines: readonly number[],
  expected: readonly Set<number>[],
  found: readonly Set<number>[],
): LineShares {
  const homes = lines.map((line) => expected.findIndex((set) => set.has(line)));
  const claims = lines.map((line) => found.flatMap((set, index) => (set.has(line) ? [index] : [])));
  const sums = { precision: 0, claimed: 0, recall: 0, expected: 0 };
  lines.forEach((_, index) => {
    const line = shareOfLine(index, homes, claims);
    if (line.together > 0) {
      sums.precision += line.precision / line.together;
      sums.claimed++;
    }
    if (line.related > 0) {
      sums.recall += line.recall / line.related;
      sums.expected++;
    }
  });
  return sums;
}

function shareOfLine(index: number, homes: number[], claims: number[][]) {
  const sums = { precision: 0, together: 0, recall: 0, related: 0 };
  const home = homes[index];
  const claim = claims[index] ?? [];
  homes.forEach((otherHome, other) => {
    const shared = claim.filter((one) => claims[other]?.includes(one)).length;
    const belongs = home !== -1 && otherHome === home ? 1 : 0;
    if (shared > 0) {
      sums.precision += Math.min(shared, belongs) / shared;
      sums.together++;
    }
    if (belongs) {
      sums.recall += Math.min(shared, belongs);
      sums.related++;
    }
  });
  return sums;
}

/** Where runs of lines of one article begin and end: `S12`, `E20`. */
export function boundaries(lines: readonly number[], sets: readonly Set<number>[]): string[] {
  return sets.flatMap((set) =>
    lines.flatMap((line, index) => {
      if (!set.has(line)) return [];
      const before = lines[index - 1];
      const after = lines[index + 1];
      return [
        ...(before === undefined || !set.has(before) ? [`S${line}`] : []),
        ...(after === undefined || !set.has(after) ? [`E${line}`] : []),
      ];
    }),
  );
}
