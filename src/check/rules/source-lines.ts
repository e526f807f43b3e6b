import { splitLines } from '../../convert/1-read/index.ts';
import { article, EXAMPLE_DIGEST, source } from '../example.ts';
import type { ArticleFile, Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { should } from '../wording.ts';

const PAGE = { 'page.txt': '无锡高新区企业入选\n无锡高新区企业入选榜单。\n' };

export const sourceLines: Rule = {
  id: 'source-lines',
  severity: 'error',
  demands: '出处要指到 seeds/ 里确有的文件和行。',
  why: '原文对照和逐字核对都按行号找原文。行号从 1 起，先小后大；来源文件一经收入就不再改动，改了它，摘要（sha256）就对不上。手写的文章不需要 source。',
  examples: [
    {
      seeds: PAGE,
      files: { 'content/articles/2024/a.md': article(source([1, 9])) },
      reports: ['content/articles/2024/a.md:5:111 不应有行段 [1, 9]，应为 1 到 2 之间，先小后大'],
    },
    {
      seeds: PAGE,
      files: { 'content/articles/2024/a.md': article(source([1, 2]).replace('page', 'paeg')) },
      reports: ['content/articles/2024/a.md:5:17 不应有来源文件 paeg.txt，应为 page.txt'],
    },
    {
      seeds: PAGE,
      files: { 'content/articles/2024/a.md': article(source([1, 2]).replace('000', '111')) },
      reports: [`content/articles/2024/a.md:5:35 不应有与 seeds/page.txt 不符的摘要，应为 ${EXAMPLE_DIGEST}`],
    },
    { seeds: PAGE, files: { 'content/articles/2024/a.md': article(source([1, 2])) }, reports: [] },
  ],
  check: (library) => library.articles.flatMap((article) => checkSource(article, library)),
};

function checkSource({ path, yaml, data }: ArticleFile, { seeds }: Library): Finding[] {
  const { source } = data;
  if (!source) return [];
  const at = (...keys: PropertyKey[]) => ({ path, ...yaml.valueAt(['source', ...keys]) });
  const seed = seeds.get(source.file);
  if (!seed) {
    const expected = should(nearest(source.file, seeds.keys()) ?? 'seeds/ 里的文件名');
    return [{ ...at('file'), reason: `不应有来源文件 ${source.file}，${expected}` }];
  }
  const last = splitLines(seed.text).length;
  const reason = `不应有与 seeds/${seed.file} 不符的摘要，应为 ${seed.sha256}`;
  const digest = seed.sha256 === source.sha256 ? [] : [{ ...at('sha256'), reason }];
  const ranges = source.lines.flatMap(([from, to], index) =>
    from <= to && to <= last
      ? []
      : [{ ...at('lines', index), reason: `不应有行段 [${from}, ${to}]，应为 1 到 ${last} 之间，先小后大` }],
  );
  return [...digest, ...ranges];
}
