import type { MeasuredScore } from '../score/score-card.ts';
import type { CountedField } from '../score/sheet.ts';
import { FIELDS, type Field, type Score } from '../score/types.ts';

const LABEL_WIDTH = 14;
const FULL_WIDTH = /[\u1100-\u115f\u2e80-\uffef]/u;

/** A table of F1 figures: a row a field, a column a page, the set's total last. */
export function describeSet({ score }: MeasuredScore): string {
  const columns = [...score.pages, { page: '合计', ...score.total }];
  const row = (label: string, cell: (column: Score) => string) =>
    pad(label, LABEL_WIDTH) + columns.map((column) => cell(column).padStart(8)).join('');
  return [
    `${score.set}（F1）`,
    `${' '.repeat(LABEL_WIDTH)}${columns.map(({ page }) => pad(shorten(page), 8, true)).join('')}`,
    ...Object.entries(FIELDS).map(([field, label]) =>
      row(label, ({ fields }) => decimals(fields[field as Field].f1)),
    ),
    row('平均', ({ composite }) => decimals(composite)),
    row('少字', ({ lost }) => String(lost)),
    row('多字', ({ invented }) => String(invented)),
    row('篇数（应）', ({ articles }) => String(articles)),
    row('篇数（得）', ({ converted }) => String(converted)),
  ].join('\n');
}

/** What was missed (−) and what was wrong (＋), page by page. */
export function describeErrors({ sheets }: MeasuredScore): string {
  return sheets
    .flatMap(({ page, sheet }) => {
      const rows = Object.entries(sheet.tallies).flatMap(([field, { missed, extra }]) => {
        const all = [...missed.map((name) => `−${clip(name)}`), ...extra.map((name) => `＋${clip(name)}`)];
        return all.length > 0 ? [`  ${FIELDS[field as CountedField]}：${all.join(' ')}`] : [];
      });
      return rows.length > 0 ? [page, ...rows] : [];
    })
    .join('\n');
}

function decimals(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function shorten(page: string): string {
  return page.replace(/\.txt$/u, '').slice(0, 7);
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 28)}…${text.slice(-10)}` : text;
}

function pad(text: string, width: number, right = false): string {
  const used = [...text].reduce((sum, char) => sum + (FULL_WIDTH.test(char) ? 2 : 1), 0);
  const space = ' '.repeat(Math.max(0, width - used));
  return right ? space + text : text + space;
}
