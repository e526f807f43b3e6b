import type { LibraryFiles } from './library.ts';
import type { Example } from './rule.ts';

/** Digest of every file and seed in an example. */
export const EXAMPLE_DIGEST = '0'.repeat(64);

/** A short article; `front` is added to its front matter before `status`. */
export function article(front = '', body = '无锡高新区企业入选榜单。'): string {
  const lines = [
    'title: 无锡高新区企业入选',
    'kind: brief',
    'date: "2024-07"',
    ...(front ? [front] : []),
    'status: machine',
  ];
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** The address of `source` in an example, for lines of `page.txt`. */
export function source(...lines: [number, number][]): string {
  const ranges = lines.map(([from, to]) => `[${from}, ${to}]`).join(', ');
  return `source: { file: page.txt, sha256: "${EXAMPLE_DIGEST}", lines: [${ranges}] }`;
}

/** An example as the files that a run reads. */
export function exampleFiles({ files, seeds = {}, rejected = {} }: Example): LibraryFiles {
  return {
    files: new Map(Object.entries(files)),
    seeds: Object.entries(seeds).map(([file, text]) => ({ file, text, sha256: EXAMPLE_DIGEST })),
    rejected: new Map(Object.entries(rejected)),
    digest: () => EXAMPLE_DIGEST,
  };
}
