/** The first line of an article: three hyphens. */
const OPEN = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u;
/** The line after its front matter. */
const CLOSE = /^---[ \t]*$(?:\r\n|\n|\r)?/mu;

/** Where the YAML of an article stands and where its text begins: UTF-16 offsets. */
export interface FrontMatter {
  from: number;
  to: number;
  bodyAt: number;
  problem?: 'unopened' | 'unclosed';
}

/** Finds the front matter; without a closing line all is front matter, without an opening one nothing is. */
export function findFrontMatter(text: string): FrontMatter {
  const open = OPEN.exec(text);
  if (!open) return { from: 0, to: 0, bodyAt: 0, problem: 'unopened' };
  const from = open[0].length;
  const close = CLOSE.exec(text.slice(from));
  if (!close) return { from, to: text.length, bodyAt: text.length, problem: 'unclosed' };
  return { from, to: from + close.index, bodyAt: from + close.index + close[0].length };
}
