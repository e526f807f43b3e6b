import { describe, expect, test } from 'vitest';
import { awardUses } from '../../src/catalog/award-rows.ts';
import type { Use } from '../../src/catalog/model.ts';
import { publishedLibrary } from '../published.ts';
import { readBuiltSite } from './built-site.ts';

const TAG = /<[^>]*>/gu;
const ENTITY = /&(?:amp|lt|gt|quot|#39|#34);/gu;
const LETTERS: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

const library = publishedLibrary();
const site = readBuiltSite('dist');

describe.each(library.reports)('The names of 《$data.title》', (report) => {
  test('have pages that lead to it', () => {
    const missed = report.uses.filter((use) => !htmlOf(use).includes(`href="${report.path}`));
    expect(missed.map(labelOf)).toEqual([]);
  });

  test('stand on their pages in the sentence that prints them, with the way to its paragraph', () => {
    const printed = report.uses.filter(({ forms }) => forms.length > 0);
    const missed = printed.filter((use) => !use.forms.some((form) => isMarked(use, form)));
    expect(missed.map(labelOf)).toEqual([]);
  });

  test('have with every award its recipients and the words that say so, or that none is named', () => {
    const claims = awardUses(report).flatMap((use) => use.refs.map((ref) => ({ text: textOf(use), ref })));
    const missed = claims.filter(
      ({ text, ref }) =>
        !text.includes(ref.recipient ?? '报道未点名') && !text.includes(ref.work ?? '报道未点名'),
    );
    expect(missed.map(({ ref }) => ref)).toEqual([]);
    const unproven = awardUses(report).filter((use) => !htmlOf(use).includes('<q>'));
    expect(unproven.map(labelOf)).toEqual([]);
  });
});

/** A link into the report whose text has the form marked. */
function isMarked({ report, ...use }: Use, form: string): boolean {
  const links = htmlOf({ report, ...use })
    .split(`<a href="${report.path}#`)
    .slice(1);
  return links.some((link) => plain(/<mark>(.*?)<\/mark>/u.exec(link)?.[1] ?? '') === form);
}

function htmlOf({ name }: Use): string {
  return site.pages.get(name.path)?.html ?? '';
}

function textOf(use: Use): string {
  return plain(htmlOf(use));
}

function plain(html: string): string {
  return html.replace(TAG, '').replace(ENTITY, (entity) => LETTERS[entity] ?? entity);
}

function labelOf({ name }: Use): string {
  return `${name.path} ${name.name}`;
}
