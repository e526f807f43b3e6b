import { isCollection, isMap, isNode, type Node, type Pair, parseDocument } from 'yaml';

export type Path = readonly PropertyKey[];

/** A stretch of a file's text: UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** YAML that remembers where everything stands. */
export interface YamlSource {
  /** Plain values; undefined where the YAML is broken. */
  data: unknown;
  /** Why it is broken: `code` of the yaml library. */
  problem?: Range & { code: string };
  /** Where a value stands, or the nearest thing around it that is there. */
  valueAt(path: Path): Range;
  /** Where the key of a field stands. */
  keyAt(path: Path): Range;
}

/** What the library calls missing here is not a character: the line is indented wrongly. */
const ASKEW = /^Sequence item without -/u;

/** Reads the YAML in `text` from offset `from` to `to`; all ranges are in the whole text. */
export function readYaml(text: string, from = 0, to = text.length): YamlSource {
  const document = parseDocument(text.slice(from, to), { prettyErrors: false, strict: true });
  const root = document.contents;
  const whole = { start: from, end: from };
  const shift = ([start, end]: readonly [number, number]) => ({ start: start + from, end: end + from });
  const rangeOf = (node: unknown) => (isNode(node) && node.range ? shift(contentRange(node.range)) : whole);
  const [error] = document.errors;
  const source: YamlSource = {
    data: undefined,
    valueAt: (path) => rangeOf(deepest(root, path)),
    keyAt: (path) => rangeOf(pairAt(root, path)?.key ?? deepest(root, path)),
  };
  if (error) {
    const code = ASKEW.test(error.message) ? 'BAD_INDENT' : error.code;
    return { ...source, problem: { ...shift(error.pos), code } };
  }
  try {
    return { ...source, data: document.toJS() };
  } catch {
    // `*name` refers to an anchor that is not there: the library says so only now.
    return { ...source, problem: { ...whole, code: 'BAD_ALIAS' } };
  }
}

function contentRange([start, end]: readonly [number, number, number]): [number, number] {
  return [start, end];
}

function deepest(root: Node | null, path: Path): Node | null {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function nodeAt(root: Node | null, path: Path): Node | null {
  let node: unknown = root;
  for (const key of path) {
    if (!isCollection(node)) return null;
    node = node.get(key, true);
  }
  return isNode(node) ? node : null;
}

function pairAt(root: Node | null, path: Path): Pair | undefined {
  const parent = path.length > 1 ? nodeAt(root, path.slice(0, -1)) : root;
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => String(pair.key) === String(path.at(-1)));
}
