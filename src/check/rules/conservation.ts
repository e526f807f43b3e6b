import { toString as textOf } from 'mdast-util-to-string';
import { splitLines } from '../../convert/1-read/index.ts';
import { visible } from '../../convert/1-read/visible.ts';
import { article, EXAMPLE_DIGEST, source } from '../example.ts';
import type { ArticleFile, Library } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';

const PAGE = { 'page.txt': '无锡高新区企业入选\n▶ 李慧\n无锡高新区企业入选榜单。\n' };
const LOCK = `articles/2024/a.md: "${EXAMPLE_DIGEST}"\n`;
const LEDGER = `lines:
  - { lines: [1, 3], fate: article, article: 2024/a }
dropped:
  - { line: 2, at: 0, text: ▶, fate: credit }
`;
const BYLINE = 'bylines: [李慧]\n';

export const conservation: Rule = {
  id: 'conservation',
  severity: 'error',
  demands: '机器整理、没有人改过的文章，与原文逐字相符：它的行减去台账里略去的字，就是标题、署名和正文。',
  why: '一字不漏是本库的担保。人改过的文章不查（改动会另外列出）；没改过而不符，是台账或锁文件被动过，请运行 npm run convert。',
  examples: [
    {
      seeds: PAGE,
      files: {
        'content/articles/2024/a.md': article(BYLINE + source([1, 3]), '无锡高新区企业上榜。'),
        'content/ledger/page.yaml': LEDGER,
        'content/convert.lock.yaml': LOCK,
      },
      reports: [
        'content/articles/2024/a.md:10:1 不应与原文不符（少“入选单”，多“上”），应为 page.txt 所属各行逐字相符',
      ],
    },
    {
      seeds: PAGE,
      files: {
        'content/articles/2024/a.md': article(BYLINE + source([1, 3])),
        'content/ledger/page.yaml': LEDGER,
        'content/convert.lock.yaml': LOCK,
      },
      reports: [],
    },
  ],
  check(library) {
    const machineMade = library.articles.filter((article) => isUntouched(article, library));
    return machineMade
      .filter((article) => sharesNoLine(article, machineMade))
      .flatMap((article) => compare(article, library));
  },
};

function isUntouched({ path, text }: ArticleFile, { lock, digest }: Library): boolean {
  return lock?.data[path.replace(/^content\//u, '')] === digest(text);
}

/** A line that two articles share is divided by the converter, which checks it while it still knows the halves. */
function sharesNoLine({ id, data }: ArticleFile, others: ArticleFile[]): boolean {
  const own = data.source;
  return !others.some(
    (other) =>
      other.id !== id &&
      other.data.source?.file === own?.file &&
      other.data.source?.lines.some(([from, to]) =>
        own?.lines.some(([first, last]) => from <= last && first <= to),
      ),
  );
}

function compare(article: ArticleFile, { seeds, ledgers }: Library): Finding[] {
  const { path, data, bodyAt, tree } = article;
  const seed = seeds.get(data.source?.file ?? '');
  if (!seed || !data.source) return [];
  const ledger = ledgers.find(({ stem }) => seed.file.startsWith(`${stem}.`));
  // Nobody can tell what was left out until the ledger can be read.
  if (ledger?.yaml.problem) return [];
  const dropped = ledger?.data.dropped ?? [];
  const numbers = linesOf(data.source.lines);
  const raw = splitLines(seed.text);
  const printed = [...numbers].map((line) => raw[line - 1] ?? '').join('');
  const left = dropped.filter(({ line }) => numbers.has(line)).map(({ text }) => text);
  const should = subtract(printed, left.join(''));
  const is = printedText(article);
  const [lacking, extra] = [subtract(should, is), subtract(is, should)];
  if (!lacking && !extra) return [];
  const parts = [
    ...(lacking ? [`少“${excerpt(lacking)}”`] : []),
    ...(extra ? [`多“${excerpt(extra)}”`] : []),
  ];
  const start = bodyAt + (tree.children[0]?.position?.start.offset ?? 0);
  const reason = `不应与原文不符（${parts.join('，')}），应为 ${seed.file} 所属各行逐字相符`;
  return [{ path, start, end: start, reason }];
}

/** Everything of the article that stood on the page. */
function printedText({ data, tree }: ArticleFile): string {
  const headline = [data.titlePrinted === false ? '' : data.title, data.kicker, data.subtitle, data.series];
  const signed = (data.bylines ?? []).filter((byline) => !('inText' in byline && byline.inText));
  return [...headline, ...signed.map(({ name }) => name), ...tree.children.map((node) => textOf(node))].join(
    '',
  );
}

/** The visible characters of `text` that are left when each of those in `less` is taken away once, in order. */
function subtract(text: string, less: string): string {
  const counts = new Map<string, number>();
  for (const character of visible(less)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...visible(text)]
    .filter((character) => {
      const count = counts.get(character) ?? 0;
      counts.set(character, count - 1);
      return count <= 0;
    })
    .join('');
}

function linesOf(ranges: [number, number][]): Set<number> {
  return new Set(
    ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
  );
}

function excerpt(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
