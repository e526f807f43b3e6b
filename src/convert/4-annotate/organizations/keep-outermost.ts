import type { OrganizationMention } from './find-suffixed.ts';

/** Parts of a body that are told by the body: 昆明供电局|中小企业处, 大连理工大学|船舶工程学院. */
const INNER_OFFICE = /^(?:处|科|学院)$/u;

/**
 * Of names within names the longest is meant; but a body's party organization names the body too (小米公司|党委), and
 * its inner offices name nothing else.
 */
export function keepOutermost(mentions: OrganizationMention[]): OrganizationMention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: OrganizationMention[] = [];
  for (const one of sorted) {
    const outer = kept.findLast((other) => other.start <= one.start && other.end >= one.end);
    if (!outer) kept.push(one);
    else if (outer.start === one.start && one.named && tellsInner(outer, one)) kept.push(one);
  }
  return kept.filter((one) => !kept.some((other) => isInnerOffice(one, other)));
}

function tellsInner(outer: OrganizationMention, inner: OrganizationMention): boolean {
  if (isInnerOffice(outer, inner)) return true;
  return outer.type === 'party-organization' && inner.type !== 'party-organization';
}

function isInnerOffice(outer: OrganizationMention, inner: OrganizationMention): boolean {
  return (
    outer !== inner && outer.start === inner.start && outer.end > inner.end && INNER_OFFICE.test(outer.suffix)
  );
}
