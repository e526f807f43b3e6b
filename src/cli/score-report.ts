import type { MeasuredScore } from '../score/score-card.ts';
import { SET_WORDS } from '../score/score-words.ts';
import type { CountedField } from '../score/sheet.ts';
import { FIELDS, type Field } from '../score/types.ts';

const FULL_WIDTH = /[\u1100-\u115f\u2e80-\uffef]/u; // 查，（

/** Two tables: the set's figures field by field, then its pages one by one. */
export function describeSet({ score: { set, total, pages } }: MeasuredScore): string {
  const fields = Object.entries(FIELDS).map(([field, label]) => {
    const { precision, recall, f1 } = total.fields[field as Field];
    return [label, ...[precision, recall, f1].map(decimals)];
  });
  const rows = [...pages, { ...total, page: '合计' }].map((page) => [
    page.page,
    decimals(page.composite),
    ...[page.lost, page.invented, page.articles, page.converted].map(String),
  ]);
  return [
    `${SET_WORDS[set].label}（${set}）`,
    table([['', '查准', '查全', 'F1'], ...fields]),
    '',
    table([['', '平均F1', '少字', '多字', '应有篇', '得篇'], ...rows]),
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

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 28)}…${text.slice(-10)}` : text;
}

/** The first column flush left, the others flush right. */
function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const cell = (text: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - widthOf(text));
    return column === 0 ? text + space : `  ${space}${text}`;
  };
  return rows.map((row) => row.map(cell).join('').trimEnd()).join('\n');
}

/** Columns that a text takes in a terminal: two for a Han character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (FULL_WIDTH.test(char) ? 2 : 1), 0);
}
