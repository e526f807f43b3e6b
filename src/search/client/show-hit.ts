import { href } from '../../catalog/href.ts';
import type { SearchBlock } from '../documents.ts';
import { type Excerpt, excerptOf, markAll } from '../excerpt.ts';
import type { Hit } from '../index-files.ts';
import { variantsOf } from './dataset.ts';
import { el, marked } from './dom.ts';

/** Passages shown of one report. */
const PASSAGES = 3;
const LABELS: Record<SearchBlock['role'], string> = {
  title: '标题',
  kicker: '引题',
  subtitle: '副题',
  series: '栏目',
  byline: '作者',
  heading: '小标题',
  paragraph: '段',
  caption: '图注',
};

/** One report of the result: its title, the passages with the terms marked, where and when. */
export function showHit(hit: Hit, terms: readonly string[]): HTMLLIElement {
  const passages = passagesOf(hit, terms);
  const shown = passages.length > 0 || terms.length > 0 ? passages.slice(0, PASSAGES) : opening(hit);
  const address = (anchor: string) => hitAddress(hit, terms, anchor);
  const title = hit.blocks[0]?.text ?? '';
  return el(
    'li',
    { 'data-search-hit': true, 'data-article': hit.id },
    el('h2', {}, el('a', { href: address('') }, ...marked(markAll(title, terms, variantsOf(hit))))),
    ...shown.map((passage) => showPassage(passage, terms, address(passage.block.anchor))),
    about(hit, passages.length - shown.length),
  );
}

function showPassage({ block, heading, excerpt }: Passage, terms: readonly string[], address: string) {
  const { pieces, cutBefore, cutAfter } = excerpt;
  const above = heading ? [el('small', {}, ...marked(markAll(heading.text, terms)))] : [];
  return el(
    'a',
    { class: 'hit', href: address },
    el('span', {}, labelOf(block)),
    el('p', {}, ...above, cutBefore ? '……' : '', ...marked(pieces), cutAfter ? '……' : ''),
  );
}

/** ¶ 3 for a paragraph, else what it is. */
function labelOf({ role, anchor }: SearchBlock): string {
  const number = /\d+$/u.exec(anchor)?.[0];
  return role === 'paragraph' && number ? `¶ ${number}` : LABELS[role];
}

function about(hit: Hit, more: number): HTMLElement {
  const parts = [
    hit.parks.length > 0
      ? el('span', {}, el('i', { class: 'k k-park', 'aria-hidden': 'true' }), hit.parks.join('、'))
      : '',
    el('span', {}, hit.kind),
    el('span', {}, hit.date),
    more > 0 ? el('span', {}, `另有 ${more} 处`) : '',
  ];
  return el('p', { class: 'about' }, ...parts.filter(Boolean));
}

/** The blocks that hold a term, the title apart. A sub-heading stands above its first passage rather than by itself. */
function passagesOf(hit: Hit, terms: readonly string[]): Passage[] {
  const variants = variantsOf(hit);
  const passages: Passage[] = [];
  let section: SearchBlock | undefined;
  for (const block of hit.blocks.slice(1)) {
    if (block.role === 'heading') section = block;
    const excerpt = excerptOf(block.text, terms, variants);
    if (excerpt.count === 0) continue;
    if (section && passages.at(-1)?.block === section) passages.pop();
    const shown = passages.at(-1)?.section === section || section === block;
    passages.push({ block, section, heading: shown ? undefined : section, excerpt });
  }
  return passages;
}

/** How a report begins, where there is nothing to mark. */
function opening(hit: Hit): Passage[] {
  const first = hit.blocks.find(({ role }) => role === 'paragraph');
  return first ? [{ block: first, excerpt: excerptOf(first.text, []) }] : [];
}

function hitAddress(hit: Hit, terms: readonly string[], anchor: string): string {
  const marks = terms.length > 0 ? `?${new URLSearchParams({ hl: terms.join(' ') })}` : '';
  return `${href(hit.path)}${marks}${anchor ? `#${anchor}` : ''}`;
}

interface Passage {
  block: SearchBlock;
  /** The sub-heading that it stands under, or is. */
  section?: SearchBlock | undefined;
  /** The same, where it is to be shown. */
  heading?: SearchBlock | undefined;
  excerpt: Excerpt;
}
