import { SEAM_RULES } from '../convert/2-repair/order.ts';
import { lineOrder, linesOf, rangesOf } from '../convert/5-write/ledger.ts';
import type { ConvertedPage } from '../convert/convert-pages.ts';
import type { Plan } from '../convert/plan.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { ARTICLE_KINDS, FATES } from '../schema/terms.ts';

/** What a run did. */
export interface Done {
  count: { pages: number; articles: number; doubts: number };
  /** Each page as data, where that is asked for. */
  pages: object[];
  /** `write`: paths. */
  plan: Omit<Plan, 'write'> & { write: string[] };
  /** Dumps that say the same: the later one and the first. */
  copies: [string, string][];
  dryRun: boolean;
}

/** What a run did, in a few lines. */
export function summary({ count, plan, copies, dryRun }: Done): string {
  const lines = [
    `${count.pages} 个版面，${count.articles} 篇文章；写入 ${plan.write.length} 个文件，存疑 ${count.doubts} 处。`,
    ...plan.kept.map(describeKept),
    ...plan.withdrawn.map((id) => `已撤下 articles/${id}.md，不再写出`),
    ...[...plan.renamed].map(([from, to]) => `改名 ${from} → ${to}，旧地址自动转到新地址`),
    ...plan.remove.map((path) => `移除 ${path}（原文已不再给出这篇）`),
    ...copies.map(
      ([copy, first]) => `注意：${copy} 与 ${first} 内容完全相同，其中的文章会出现两次；请删去一个`,
    ),
    ...(dryRun ? ['（试运行，没有写任何文件）'] : []),
  ];
  return lines.join('\n');
}

/** The same as data. */
export function asJson({ pages, plan, copies }: Done): string {
  const data = {
    pages,
    plan: { ...plan, renamed: Object.fromEntries(plan.renamed) },
    copies,
    rules: SEAM_RULES.map(({ id, says }) => ({ id, says })),
  };
  return JSON.stringify(data, null, 2);
}

/** One page as data. */
export function pageData({ seed, lines, reading, articles, files }: ConvertedPage): object {
  return {
    file: seed.file,
    decisions: reading.decisions,
    drops: reading.drops,
    doubts: doubtsOf({ reading, articles }),
    articles: articles.map((article, at) => ({
      path: files.articles[at]?.path,
      lines: rangesOf(linesOf(article), lineOrder(lines)),
      kind: article.kind,
      ...article.annotation,
      bylines: article.bylines,
    })),
  };
}

function describeKept({ path, why, places, diff }: Plan['kept'][number]): string {
  const what = `保留 ${path}（${why === 'reviewed' ? '已校对' : '人工改过'}）`;
  if (places === 0) return what;
  return diff
    ? `${what}，与将写的有 ${places} 处不同：\n${diff}`
    : `${what}，与将写的有 ${places} 处不同，加 --diff 查看`;
}

/** One page of a dry run: which lines become which article, why, which names were found, what is uncertain. */
export function describePage(page: ConvertedPage): string {
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

/** What an editor should look at on a page. */
export function doubtsOf({ reading, articles }: Pick<ConvertedPage, 'reading' | 'articles'>) {
  return [...reading.doubts, ...articles.flatMap(({ annotation }) => annotation.doubts)];
}

function section(title: string, rows: string[]): string {
  return rows.length > 0 ? `\n${title}\n${rows.join('\n')}` : '';
}
