import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLexicon } from '../../src/cli/convert-disk.ts';
import { ALTERNATIVES, readPages } from '../../src/cli/score-disk.ts';
import { linesOf } from '../../src/score/expected.ts';
import { fold } from '../../src/score/fold.ts';
import { scorePage } from '../../src/score/index.ts';
import { parkRegister } from '../../src/score/park-register.ts';
import { type Reading, readingSchema } from '../../src/score/reading-schema.ts';
import { scoreOf } from '../../src/score/sheet.ts';
import { perfectConversion } from './perfect-conversion.ts';

const HIDDEN = /\p{Cf}/gu; // zero-width space, soft hyphen
const SETS = [
  { readings: 'tests/gold', dumps: 'seeds' },
  { readings: 'tests/fixtures/pages/tuning', dumps: 'tests/fixtures/pages/tuning' },
  { readings: 'tests/fixtures/pages/held-out', dumps: 'tests/fixtures/pages/held-out' },
];
const cases = SETS.flatMap(({ readings, dumps }) => {
  const pages = new Map(readPages(readings, dumps).map((page) => [page.page, page]));
  return readdirSync(readings)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const reading = readingSchema.parse(JSON.parse(readFileSync(`${readings}/${file}`, 'utf8')));
      const dump = readFileSync(`${dumps}/${reading.seed}`, 'utf8').replaceAll(HIDDEN, '');
      return { name: reading.seed, reading, page: pages.get(reading.seed), lines: dump.split(/\r\n|\r|\n/u) };
    });
});
const samePark = parkRegister(readLexicon('content/parks'));

describe.each(cases)('the reading of $name', ({ reading, page, lines }) => {
  test('agrees with itself', () => {
    const score = page && scoreOf(scorePage(page, perfectConversion(reading), samePark));
    expect(score?.composite).toBeGreaterThan(0.99);
  });

  test('has parents and alternatives of its own articles alone', () => {
    const ids = reading.articles.map(({ id }) => id);
    const named = [
      ...reading.articles.flatMap(({ parent }) => parent ?? []),
      ...Object.keys(page?.alternatives.articles ?? {}),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('gives every visible line to one article, or says why not', () => {
    const owners = [
      ...reading.articles.flatMap(({ ranges }) => ranges),
      ...reading.banner.flatMap((row) => row.lines),
      ...reading.discarded.flatMap((row) => row.lines),
    ].flatMap(linesOf);
    const visible = lines.flatMap((line, index) => (fold(line) ? [index + 1] : []));
    expect(visible.filter((line) => owners.filter((owner) => owner === line).length !== 1)).toEqual([]);
  });

  test('has the printed text of its lines', () => {
    for (const article of reading.articles) {
      const printed = printedText(article.ranges, lines);
      const passages = [
        article.title ?? '',
        article.kicker ?? '',
        ...article.paragraphs,
        ...article.sections,
      ];
      expect(
        passages.filter((passage) => !holds(printed, fold(passage))).map((text) => text.slice(0, 20)),
      ).toEqual([]);
    }
  });
});

test('every page that has alternatives is measured', () => {
  const alternatives = JSON.parse(readFileSync(ALTERNATIVES, 'utf8')) as Record<string, unknown>;
  const pages = cases.map(({ name }) => name);
  expect(Object.keys(alternatives).filter((name) => !pages.includes(name))).toEqual([]);
});

function printedText(ranges: Reading['articles'][number]['ranges'], lines: string[]): string {
  return fold(
    ranges
      .flatMap(linesOf)
      .map((line) => lines[line - 1] ?? '')
      .join(''),
  );
}

/** A passage may be continued after another article's lines or a caption: it is printed in at most three stretches. */
function holds(printed: string, passage: string, stretches = 3): boolean {
  if (printed.includes(passage)) return true;
  if (stretches === 1) return false;
  for (let end = passage.length - 1; end > 0; end--) {
    if (!printed.includes(passage.slice(0, end))) continue;
    return holds(printed, passage.slice(end), stretches - 1);
  }
  return false;
}
