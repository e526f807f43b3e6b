/**
 * Maximum-weight matching of rows with columns (Kuhn–Munkres with potentials): the column of each row, or -1.
 * Weights are not negative; a pair of weight 0 is no pair.
 */
export function assign(weights: number[][]): number[] {
  const size = Math.max(weights.length, weights[0]?.length ?? 0);
  const weight = (row: number, column: number) => weights[row - 1]?.[column - 1] ?? 0;
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1); // by column; 0: free
  for (let row = 1; row <= size; row++) augment(row);
  const columns = new Array<number>(weights.length).fill(-1);
  rowOf.forEach((row, column) => {
    if (column > 0 && row <= weights.length && weight(row, column) > 0) columns[row - 1] = column - 1;
  });
  return columns;

  function augment(row: number) {
    const slack = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(size + 1);
    const seen = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      seen[column] = 1;
      column = relax(column, slack, previous, seen);
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = previous[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }

  /** One step of the shortest augmenting path: the nearest column not seen yet. */
  function relax(from: number, slack: Float64Array, previous: Int32Array, seen: Uint8Array): number {
    const row = rowOf[from] ?? 0;
    let nearest = 0;
    let distance = Number.POSITIVE_INFINITY;
    for (let column = 1; column <= size; column++) {
      if (seen[column]) continue;
      const cost = -weight(row, column) - at(rowPotential, row) - at(columnPotential, column);
      if (cost < at(slack, column)) {
        slack[column] = cost;
        previous[column] = from;
      }
      if (at(slack, column) < distance) {
        distance = at(slack, column);
        nearest = column;
      }
    }
    for (let column = 0; column <= size; column++) {
      if (seen[column]) {
        const seenRow = rowOf[column] ?? 0;
        rowPotential[seenRow] = at(rowPotential, seenRow) + distance;
        columnPotential[column] = at(columnPotential, column) - distance;
      } else slack[column] = at(slack, column) - distance;
    }
    return nearest;
  }
}

const at = (array: Float64Array, index: number) => array[index] ?? 0;
