import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ConvertedArticle } from '../../src/score/converted.ts';
import { scorePage } from '../../src/score/index.ts';
import { expectPage } from '../../src/score/page.ts';
import { type Reading, readingSchema, STRICT_PAGE } from '../../src/score/reading-schema.ts';
import { scoreOf } from '../../src/score/sheet.ts';
import type { Field } from '../../src/score/types.ts';
import { perfectConversion } from './perfect-conversion.ts';

const FOLDER = 'tests/fixtures/pages/tuning';
const reading: Reading = readingSchema.parse(
  JSON.parse(readFileSync(`${FOLDER}/xian-full-width.json`, 'utf8')),
);
const dump = readFileSync(`${FOLDER}/${reading.seed}`, 'utf8');
const perfect = perfectConversion(reading);

describe('a conversion that agrees with the reading', () => {
  test('scores 1 in every field', () => {
    const score = scoreAll(perfect);
    expect(score.composite).toBe(1);
    expect(Object.values(score.fields).filter(({ f1 }) => f1 !== null && f1 < 1)).toEqual([]);
    expect([score.lost, score.invented]).toEqual([0, 0]);
  });

  test('scores the same in any order', () => {
    expect(scoreAll(perfect.toReversed()).composite).toBe(1);
  });
});

describe('a conversion with one fault', () => {
  const faults: [string, Field, (articles: ConvertedArticle[]) => ConvertedArticle[]][] = [
    ['an article lost', 'segmentation', (articles) => articles.slice(1)],
    ['two articles run together', 'segmentation', ([a, b, ...rest]) => (a && b ? [join(a, b), ...rest] : [])],
    ['the last line lost', 'boundaries', change((one) => ({ ...one, lines: one.lines.slice(0, -1) }))],
    ['two paragraphs in one', 'paragraphs', change((one) => ({ ...one, blocks: joinLastTwo(one.blocks) }))],
    ['a character lost', 'text', change((one) => ({ ...one, blocks: clip(one.blocks) }))],
    ['another title', 'title', change((one) => ({ ...one, title: '标题', printedTitle: '标题' }))],
    ['a lead-in lost', 'kicker', change((one) => ({ ...one, kickers: [] }))],
    ['a byline lost', 'bylines', change((one) => ({ ...one, bylines: one.bylines.slice(1) }))],
    ['another kind', 'kind', change((one) => ({ ...one, kinds: ['photo-news'] }))],
    ['the bare year', 'date', change((one) => ({ ...one, dates: ['2024'] }))],
    ['a sub-heading as a paragraph', 'sections', change((one) => ({ ...one, blocks: flatten(one.blocks) }))],
    ['an award without its recipient', 'awardPairs', change((one) => ({ ...one, awards: [] }))],
    ['a scare quote as a brand', 'brands', change((one) => withName(one, 'brands', '最后一公里'))],
    ['a stranger among the people', 'people', change((one) => withName(one, 'people', '王小明'))],
  ];

  test.each(faults)('%s: %s falls', (_, field, spoil) => {
    expect(scoreAll(spoil(perfect)).fields[field].f1).toBeLessThan(1);
  });

  test.each(faults)('%s: no figure leaves the range from 0 to 1', (_, __, spoil) => {
    for (const { f1 } of Object.values(scoreAll(spoil(perfect)).fields)) {
      expect(f1 ?? 0).toBeGreaterThanOrEqual(0);
      expect(f1 ?? 0).toBeLessThanOrEqual(1);
    }
  });
});

test('nothing converted scores 0, not 1', () => {
  const { fields, lost } = scoreAll([]);
  expect(fields.segmentation.f1).toBe(0);
  expect(fields.text.f1).toBe(0);
  expect(fields.discards.f1).toBeNull();
  expect(lost).toBeGreaterThan(1000);
});

test('white space, width and the dateline do not count', () => {
  const spaced = change((one) => ({
    ...one,
    blocks: one.blocks.map((block) => ({ ...block, printed: `　${block.printed.replaceAll('，', ', ')}` })),
  }));
  expect(scoreAll(spaced(perfect)).fields.paragraphs.f1).toBe(1);
});

test('a sub-heading may keep the mark that is printed before it', () => {
  const mark = (text: string) => `★ ${text}`;
  const articles = reading.articles.map((one) => ({ ...one, sections: one.sections.map(mark) }));
  const headed = perfect.map((one) => ({
    ...one,
    blocks: one.blocks.map((block) =>
      block.role === 'heading' ? { ...block, printed: mark(block.printed) } : block,
    ),
  }));
  expect(scoreAll(headed, { ...reading, articles }).fields.sections.f1).toBe(1);
  expect(scoreAll(perfect, { ...reading, articles }).fields.sections.f1).toBe(1);
  expect(scoreAll(headed).fields.sections.f1).toBe(0);
});

function scoreAll(converted: ConvertedArticle[], page: Reading = reading) {
  return scoreOf(scorePage(expectPage(page, dump, STRICT_PAGE), converted, () => false));
}

/** Spoils the first article. */
function change(spoil: (article: ConvertedArticle) => ConvertedArticle) {
  return ([first, ...rest]: ConvertedArticle[]) => (first ? [spoil(first), ...rest] : []);
}

function join(a: ConvertedArticle, b: ConvertedArticle): ConvertedArticle {
  return { ...a, lines: [...a.lines, ...b.lines], blocks: [...a.blocks, ...b.blocks] };
}

function joinLastTwo(blocks: ConvertedArticle['blocks']): ConvertedArticle['blocks'] {
  const [a, b] = blocks.slice(-2);
  return a && b ? [...blocks.slice(0, -2), { ...a, printed: a.printed + b.printed }] : blocks;
}

function clip(blocks: ConvertedArticle['blocks']): ConvertedArticle['blocks'] {
  return blocks.map((block, index) => (index > 0 ? block : { ...block, role: 'paragraph', printed: '一' }));
}

function flatten(blocks: ConvertedArticle['blocks']): ConvertedArticle['blocks'] {
  return blocks.map((block) => ({ ...block, role: 'paragraph' }));
}

function withName(article: ConvertedArticle, list: 'brands' | 'people', name: string): ConvertedArticle {
  const names = [...article.names[list], { name, key: name, aliases: [] }];
  return { ...article, names: { ...article.names, [list]: names } };
}
