import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { buildLexicon, type Lexicon, type LexiconEntry } from '../names/lexicon.ts';
import { findMentions } from '../names/mentions.ts';
import { KINDS } from '../schema/kinds.ts';
import { replaceText, text } from './replace-text.ts';
import { isHeading } from './sections.ts';

/**
 * Links names at their first mention in a section. The longest name wins; headings and links are left alone.
 *
 * `<p>米福星……米福星</p>` → `<p><a class="e e-brand" href="/brands/mifuxing/">米福星</a>……米福星</p>`
 */
export function rehypeNameLinks({ names }: { names: LinkedName[] }) {
  const lexicon = buildLexicon(names);
  return (tree: Root) => {
    let seen = new Set<LexiconEntry>();
    for (const block of tree.children) {
      if (block.type !== 'element') continue;
      if (isHeading(block)) seen = new Set();
      else replaceText(block, (value) => linkNames(value, lexicon, seen), isLink);
    }
  };
}

function linkNames(value: string, lexicon: Lexicon, seen: Set<LexiconEntry>): ElementContent[] | undefined {
  const first = findMentions(value, lexicon).filter(({ entry }) => !seen.has(entry) && seen.add(entry));
  if (first.length === 0) return undefined;
  const nodes: ElementContent[] = [];
  let end = 0;
  for (const mention of first) {
    nodes.push(text(value.slice(end, mention.start)), link(mention.text, mention.entry as LinkedName));
    end = mention.end;
  }
  return [...nodes, text(value.slice(end))];
}

function link(printed: string, { kind, href }: LinkedName): Element {
  return h('a', { className: ['e', `e-${KINDS[kind].colour}`], href }, printed);
}

function isLink(element: Element): boolean {
  return element.tagName === 'a';
}

/** A name of the report, the spellings to look for, and the address of its page. */
export interface LinkedName extends LexiconEntry {
  href: string;
}
