import { KINDS } from '../../schema/kinds.ts';
import { article } from '../example.ts';
import type { ArticleFile, NameFile, TextFile } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { oneOf, should } from '../wording.ts';

/** `2024/wuxi-gaoxinqu`, `undated/wuxi` */
const ARTICLE_ID = /^(?:\d{4}|undated)\/[a-z0-9]+(?:-[a-z0-9]+)*-?$/u;
/** `wuxi`, `fuzhou-2` */
const NAME_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Endings that someone may have meant for ours. */
export const TEXT_FILE = /\.(?:md|markdown|ya?ml|txt)$/iu;
const FOLDERS = ['articles', 'ledger', ...Object.values(KINDS).map(({ plural }) => plural)];

export const filePlace: Rule = {
  id: 'file-place',
  severity: 'error',
  demands: '文件放在约定的文件夹，文件名用小写拼音、数字和连字号。',
  why: '文件名就是网址的一部分，放错地方的文件不会发布。文章放 content/articles/年份/（日期不明放 undated/），名称放 content/ 下各类文件夹，一个名称一个 .yaml 文件。',
  examples: [
    {
      files: { 'content/park/wuxi.yaml': 'name: 无锡高新区\n' },
      reports: ['content/park/wuxi.yaml:1:1 不应有文件夹 park，应为 parks'],
    },
    {
      files: { 'content/articles/2024/无锡.md': article() },
      reports: [
        'content/articles/2024/无锡.md:1:1 不应有文件名 2024/无锡，应为“年份/小写拼音”，如 2024/wuxi-gaoxinqu',
      ],
    },
    {
      files: { 'content/parks/WuXi.yaml': 'name: 无锡高新区\n' },
      reports: ['content/parks/WuXi.yaml:1:1 不应有文件名 WuXi，应为小写拼音，如 wuxi-gaoxinqu'],
    },
    {
      files: { 'content/parks/wuxi.yml': 'name: 无锡高新区\n' },
      reports: ['content/parks/wuxi.yml:1:1 不应有扩展名 .yml，应为 .yaml'],
    },
    {
      files: { 'content/articles/2024/xiazhao.jpg': '' },
      reports: [
        'content/articles/2024/xiazhao.jpg:1:1 不应有这样的文件，应为 .md 或 .yaml 文字文件（本库不收图片和附件）',
      ],
    },
    { files: { 'content/articles/undated/wuxi-2.md': article() }, reports: [] },
  ],
  check: ({ strays, articles, names }) => [
    ...strays.map(misplaced),
    ...articles.filter(({ id }) => !ARTICLE_ID.test(id)).map(misnamedArticle),
    ...names.filter(({ id }) => !NAME_ID.test(id)).map(misnamedName),
  ],
};

function misplaced({ path }: TextFile): Finding {
  const [, folder = '', ...rest] = path.split('/');
  const ending = path.slice(path.lastIndexOf('.'));
  const expected = folder === 'articles' ? '.md' : '.yaml';
  if (rest.length > 0 && !FOLDERS.includes(folder)) {
    const expected = should(nearest(folder, FOLDERS) ?? oneOf(FOLDERS));
    return at(path, `不应有文件夹 ${folder}，${expected}`);
  }
  if (!TEXT_FILE.test(path))
    return at(path, '不应有这样的文件，应为 .md 或 .yaml 文字文件（本库不收图片和附件）');
  if (ending !== expected) return at(path, `不应有扩展名 ${ending}，应为 ${expected}`);
  return at(path, `不应有文件 ${path}，应为放在 ${oneOf(FOLDERS)}`);
}

function misnamedArticle({ path, id }: ArticleFile): Finding {
  return at(path, `不应有文件名 ${id}，应为“年份/小写拼音”，如 2024/wuxi-gaoxinqu`);
}

function misnamedName({ path, id }: NameFile): Finding {
  return at(path, `不应有文件名 ${id}，应为小写拼音，如 wuxi-gaoxinqu`);
}

function at(path: string, reason: string): Finding {
  return { path, start: 0, end: 0, reason };
}
