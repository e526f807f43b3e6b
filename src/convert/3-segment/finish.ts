import { couldBePersonName } from '../../names/surnames.ts';
import { splitNames } from '../2-repair/byline-names.ts';
import { profileNameEnd } from '../2-repair/profile-line.ts';
import { closeUp, collapse } from '../2-repair/spacing.ts';
import { bmp } from '../plane.ts';
import type { Article, BodyBlock } from '../types.ts';
import type { Desk, Draft } from './draft.ts';
import type { Head } from './head.ts';
import { kindOf } from './kind.ts';

/** `蔡锦程` in `新锐奖：蔡锦程 某某科技有限公司；`. */
const PAIRED = bmp(/(?<=^|[：:；;、])(?<name>\p{Script=Han}{2,4})(?= [^；;、。，]{4,30}(?:[；;、。]|$))/gu);
const SENTENCE = /[，。！？；,;!?]/u;

/** A headline or an author without any text: accounted for, and shown to the editor. */
export function dropEmpty(desk: Desk, { head, bylineSpans }: Draft): void {
  const blocks = Object.values(head).filter((block) => block !== undefined);
  for (const { spans, text } of blocks) {
    desk.drops.push({ spans, fate: 'banner', reason: '标题之下没有正文' });
    const line = spans[0]?.line ?? 1;
    desk.doubts.push({
      line,
      rule: 'headline-without-text',
      confidence: 0.3,
      message: `“${text}”之下没有正文`,
    });
  }
  if (bylineSpans.length > 0)
    desk.drops.push({ spans: bylineSpans, fate: 'credit', reason: '没有正文的署名' });
}

/** An article as the later stages see it. */
export function toArticle(draft: Draft): Article {
  const head = titled(draft.head);
  const parts = Object.fromEntries(
    Object.entries(head).map(([part, block]) => [part, { ...block, text: collapse(block.text) }]),
  );
  return {
    kind: kindOf(draft),
    ...parts,
    bylines: draft.bylines,
    bylineSpans: draft.bylineSpans,
    body: draft.body.map(tidy),
  };
}

/** Without another headline the name of the column is the article's. */
function titled({ series, ...head }: Head): Head {
  if (!series) return head;
  return head.title ? { series, ...head } : { ...head, title: series };
}

/** Spaces beside Chinese go; those between the cells of a row stay. */
function tidy(block: BodyBlock): BodyBlock {
  const row = block.role === 'paragraph' && block.spans.length === 1 ? cellsOf(block.text) : [];
  if (row.length > 1) return { ...block, text: row.join(' ') };
  return { ...block, text: block.role === 'heading' ? collapse(block.text) : apart(block.text) };
}

/** Running text closed up but for the space behind a dateline, or behind the name that opens a portrait. */
function apart(text: string): string {
  const dateline = text.match(/^(?:本报|新华社|中新社)\S{0,14}?(?:讯|电|(?=\s))\s/u)?.[0] ?? '';
  if (dateline) return dateline + closeUp(text.slice(dateline.length));
  const name = profileNameEnd(text);
  if (name > 0) return `${closeUp(text.slice(0, name))} ${closeUp(text.slice(name))}`;
  const cuts = pairedNames(text);
  return [0, ...cuts].map((cut, at) => closeUp(text.slice(cut, cuts[at]))).join(' ');
}

/** `新锐奖：蔡锦程　某某科技有限公司；储静　某某大学`: where names end that are paired with bodies, two and more in a row. */
function pairedNames(text: string): number[] {
  const found = text.includes(' ') ? [...text.matchAll(PAIRED)] : [];
  const names = found.filter(({ groups }) => couldBePersonName(groups?.['name'] ?? ''));
  return names.length > 1 ? names.map(({ 0: name, index }) => index + name.length) : [];
}

/** `吴孝全　某某重工有限公司　起重机班组长`, or names in a row, of which `李 慧` is one; nothing for running text. */
function cellsOf(text: string): string[] {
  if (SENTENCE.test(text)) return [];
  const cells = collapse(text).split(' ');
  if (cells.every((cell) => cell.length > 1)) return cells;
  const names = splitNames(text);
  return names.every(couldBePersonName) ? names : [];
}
