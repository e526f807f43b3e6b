import type { SamePark } from './compare-names.ts';
import { type ConvertedArticle, readConverted } from './converted.ts';
import { scorePage } from './index.ts';
import type { ExpectedPage } from './page.ts';
import { addSheets, type Sheet, scoreOf } from './sheet.ts';
import type { SetScore } from './types.ts';

/** Pages with their readings, and the files of their conversion by path. */
export interface MeasuredSet {
  set: SetScore['set'];
  pages: ExpectedPage[];
  files: { path: string; text: string }[];
}

/** A measured set with the counts behind its figures, so that a report can name what was wrong. */
export interface MeasuredScore {
  score: SetScore;
  sheets: { page: string; sheet: Sheet }[];
}

const ARTICLE = /^articles\/.+\.md$/u; // articles/2024/zhongshan-huoju-sige-jiehe.md

/** Scores every page of a set; figures have four decimals, so that a record of them is stable. */
export function scoreSet({ set, pages, files }: MeasuredSet, samePark: SamePark): MeasuredScore {
  const converted = files
    .filter(({ path }) => ARTICLE.test(path))
    .flatMap(({ path, text }) => readConverted(path, text) ?? []);
  const sheets = pages.map((page) => ({
    page: page.page,
    sheet: scorePage(page, ownArticles(page, converted), samePark),
  }));
  const score: SetScore = {
    set,
    total: scoreOf(addSheets(sheets.map(({ sheet }) => sheet))),
    pages: sheets.map(({ page, sheet }) => ({ page, ...scoreOf(sheet) })),
  };
  return { score: rounded(score), sheets };
}

/** In the order of their paths: where two articles claim the same lines, the order decides. */
function ownArticles(page: ExpectedPage, converted: readonly ConvertedArticle[]): ConvertedArticle[] {
  return converted.filter(({ file }) => file === page.page).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function rounded<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, one) =>
    typeof one === 'number' ? Math.round(one * 1e4) / 1e4 : one,
  );
}
