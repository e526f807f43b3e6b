import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseBody } from './parse.ts';
import { anchorOf } from './remark-anchors.ts';

const ROLES = { p: 'paragraph', sec: 'heading', cap: 'caption' } as const;
const SERIES = /^[a-z]+/u; // p of p12

/** The headings, paragraphs and captions of a body in order, as plain text with their anchors. */
export function readBlocks(markdown: string): BodyPart[] {
  const parts: BodyPart[] = [];
  visit(parseBody(markdown), ['paragraph', 'heading'], (node) => {
    const id = anchorOf(node);
    const series = SERIES.exec(id)?.[0] as keyof typeof ROLES;
    parts.push({ role: ROLES[series], id, text: textOf(node) });
  });
  return parts;
}

export interface BodyPart {
  role: (typeof ROLES)[keyof typeof ROLES];
  /** Anchor: p3, sec1, cap1. */
  id: string;
  text: string;
}
