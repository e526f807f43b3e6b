import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { text } from './replace-text.ts';
import { sectionsOf } from './sections.ts';

const OPENING = /^([^。！？；]{3,22}。)[^”’].{19}/u; // 当好引才“助推器”。去年以来……
const NOT_A_HEAD = /^(?:\d|据|在|目前|近年|今年|去年|本报)/u; // 在北京,类似这样的企业党建品牌还有很多。
const CLAUSES = /[，,]/u;
const PAIRS = [
  ['“', '”'],
  ['‘', '’'],
  ['（', '）'],
] as const;
const NEAR = 6;

/**
 * Sets run-in heads apart: short sentences of like build that open several paragraphs of a section (and one that
 * opens a paragraph alone in its section where the article has such heads elsewhere).
 *
 * `<p>打造育才“强磁场”。开展……</p>` → `<p><b class="run">打造育才“强磁场”。</b>开展……</p>`
 */
export function rehypeRunInHeads() {
  return (tree: Root) => {
    const openings = sectionsOf(tree).map((section) => section.map(openingOf));
    const sure = openings.flatMap((section) =>
      section.filter((opening, index) => opening && hasTwin(section, index)),
    );
    for (const paragraph of sectionsOf(tree).flat()) {
      const opening = openingOf(paragraph);
      if (opening && sure.some((head) => isParallel(head, opening))) setApart(paragraph, opening);
    }
  };
}

function setApart(paragraph: Element, head: string): void {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return;
  paragraph.children = [h('b.run', head), text(first.value.slice(head.length)), ...rest];
}

function openingOf({ children: [first] }: Element): string {
  const opening = (first?.type === 'text' && OPENING.exec(first.value)?.[1]) || '';
  const balanced = PAIRS.every(([open, close]) => opening.split(open).length === opening.split(close).length);
  return balanced && !NOT_A_HEAD.test(opening) ? opening : '';
}

/** The neighbours that have an opening decide: 密织建强党的组织体系。/ 优化人才发展环境。 */
function hasTwin(openings: string[], index: number): boolean {
  const head = openings[index] ?? '';
  const before = openings.slice(0, index).findLast(Boolean);
  const after = openings.slice(index + 1).find(Boolean);
  return [before, after].some((other) => other !== undefined && isParallel(head, other));
}

function isParallel(a: string, b: string): boolean {
  const clauses = a.split(CLAUSES);
  const others = b.split(CLAUSES);
  return (
    clauses.length === others.length &&
    clauses.every((clause, i) => Math.abs(clause.length - (others[i]?.length ?? 0)) <= NEAR)
  );
}
