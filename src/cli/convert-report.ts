import { SEAM_RULES } from '../convert/2-repair/order.ts';
import { lineOrder, linesOf, rangesOf } from '../convert/5-write/ledger.ts';
import type { ConvertedPage } from '../convert/convert-page.ts';
import type { Conversion } from '../convert/index.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { ARTICLE_KINDS, FATES } from '../schema/terms.ts';

/** The dry run: page by page, which lines become which article, why, which names were found, what is uncertain. */
export function describe(conversion: Conversion): string {
  return [...conversion.pages.map(describePage), summary(conversion), '（试运行，没有写任何文件）'].join(
    '\n\n',
  );
}

/** What a run did, in a few lines. */
export function summary({ pages, plan }: Conversion): string {
  const articles = pages.reduce((sum, page) => sum + page.articles.length, 0);
  const doubts = pages.reduce((sum, page) => sum + doubtsOf(page).length, 0);
  const lines = [
    `${pages.length} 个版面，${articles} 篇文章；写入 ${plan.write.length} 个文件，存疑 ${doubts} 处。`,
    ...plan.kept.map(({ path, why }) => `保留 ${path}（${why === 'reviewed' ? '已校对' : '人工改过'}）`),
    ...plan.kept.filter(({ diff }) => diff).map(({ diff }) => diff),
    ...plan.withdrawn.map((id) => `已撤下 articles/${id}.md，不再写出`),
    ...[...plan.renamed].map(([from, to]) => `改名 ${from} → ${to}，旧地址自动转到新地址`),
    ...plan.remove.map((path) => `移除 ${path}（原文已不再给出这篇）`),
  ];
  return lines.join('\n');
}

/** The same as data. */
export function asJson({ pages, plan }: Conversion): string {
  const data = {
    pages: pages.map((page) => ({
      file: page.seed.file,
      decisions: page.reading.decisions,
      drops: page.reading.drops,
      doubts: doubtsOf(page),
      articles: page.articles.map((article, at) => ({
        path: page.files.articles[at]?.path,
        lines: rangesOf(linesOf(article), lineOrder(page.lines)),
        kind: article.kind,
        ...article.annotation,
        bylines: article.bylines,
      })),
    })),
    plan: { ...plan, write: plan.write.map(({ path }) => path), renamed: Object.fromEntries(plan.renamed) },
    rules: SEAM_RULES.map(({ id, says }) => ({ id, says })),
  };
  return JSON.stringify(data, null, 2);
}

function describePage(page: ConvertedPage): string {
  const { seed, reading } = page;
  const drops = reading.drops.map(
    ({ spans, fate, reason }) =>
      `  第${spans.map(({ line }) => line).join('、')}行 ${FATES[fate]}：${reason}`,
  );
  const why = reading.decisions.map(({ line, message }) => `  第${line}行 ${message}`);
  const doubts = doubtsOf(page).map(
    ({ line, message, confidence }) => `  第${line}行 ${message}（把握 ${Math.round(confidence * 100)}%）`,
  );
  return [
    `═══ ${seed.file}`,
    ...page.articles.map((_, at) => describeArticle(page, at)),
    section('怎样分篇', why),
    section('不入正文', drops),
    section('请过目', doubts),
  ]
    .filter(Boolean)
    .join('\n');
}

function describeArticle(page: ConvertedPage, at: number): string {
  const article = page.articles[at];
  if (!article) return '';
  const { annotation, kicker, bylines } = article;
  const ranges = rangesOf(linesOf(article), lineOrder(page.lines)).map(([from, to]) => `${from}–${to}`);
  const names = KIND_NAMES.map((kind) => {
    const found = [...new Set(annotation[KINDS[kind].field].map(({ name }) => name))];
    return found.length > 0 ? `  ${KINDS[kind].label}：${found.join('、')}` : '';
  });
  const authors = bylines.map(({ name, role }) => `${role ?? ''}${name}`).join(' ');
  return [
    `\n${at + 1}. 第${ranges.join('、')}行 → ${page.files.articles[at]?.path}`,
    `  ${ARTICLE_KINDS[article.kind]}《${kicker ? `${kicker.text} ` : ''}${annotation.title}》${annotation.titlePrinted ? '' : '（拟题）'} ${authors} ${annotation.date ?? '日期不详'}`,
    ...names.filter(Boolean),
  ].join('\n');
}

function doubtsOf({ reading, articles }: ConvertedPage) {
  return [...reading.doubts, ...articles.flatMap(({ annotation }) => annotation.doubts)];
}

function section(title: string, rows: string[]): string {
  return rows.length > 0 ? `\n${title}\n${rows.join('\n')}` : '';
}
