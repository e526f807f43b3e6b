import type { Names } from '../../../src/convert/4-annotate/index.ts';
import type { Passage } from '../../../src/convert/4-annotate/passages.ts';

/** Passages from lines: `# ` begins a heading, all else is a paragraph. */
export function passagesFrom(text: string): Passage[] {
  return text
    .split('\n')
    .map((line, at) =>
      line.startsWith('# ')
        ? { part: 'heading', text: line.slice(2), line: at + 1 }
        : { part: 'paragraph', text: line, line: at + 1 },
    );
}

export function namesFrom(names: { parks?: string[]; organizations?: string[]; people?: string[] }): Names {
  const refs = (list: string[] = []) => list.map((name) => ({ name }));
  return { parks: refs(names.parks), organizations: refs(names.organizations), people: refs(names.people) };
}
