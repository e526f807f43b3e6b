import { article } from '../example.ts';
import { type YamlFile, yamlFilesOf } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';
import type { SchemaIssue } from '../schema-issues.ts';

/** What to write where an editor knows nothing better. */
const STARTS: Record<string, string> = {
  title: 'title: 标题',
  kind: 'kind: report',
  date: 'date: null',
  status: 'status: machine',
  name: 'name: 名称',
};

export const missingField: Rule = {
  id: 'missing-field',
  severity: 'error',
  demands: '必写的字段要写：文章的 title、kind、date、status，名称文件的 name。',
  why: '缺了标题、体裁或日期，页面就排不出来。见报日期不知道时写 date: null；报上没有标题时自拟一个，并写 titlePrinted: false。空着的可选字段请删去整行。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': '---\nkind: brief\ndate: null\nstatus: machine\n---\n正文\n' },
      reports: ['content/articles/2024/a.md:2:1 不应缺少 title（主题），应为一行“title: 标题”'],
    },
    {
      files: { 'content/articles/2024/a.md': article('kicker:') },
      reports: ['content/articles/2024/a.md:5:1 不应有空的 kicker（引题），应为有内容，或删去这一行'],
    },
    {
      files: { 'content/articles/2024/a.md': article('people: [{ title: 党工委书记 }]') },
      reports: ['content/articles/2024/a.md:5:10 不应缺少 name（姓名），应为一行“name: 名称”'],
    },
    { files: { 'content/articles/2024/a.md': article() }, reports: [] },
  ],
  check: (library) =>
    yamlFilesOf(library).flatMap((file) =>
      file.issues.flatMap((issue) => {
        if (issue.type === 'missing') return [missing(file, issue)];
        return issue.type === 'empty' ? [empty(file, issue)] : [];
      }),
    ),
};

function missing({ path, yaml }: YamlFile<unknown>, issue: SchemaIssue): Finding {
  const field = String(issue.path.at(-1));
  const reason = `不应缺少 ${labelled(field, issue)}，应为一行“${STARTS[field] ?? `${field}: …`}”`;
  const { start } = yaml.valueAt(issue.path.slice(0, -1));
  return { path, start, end: start, reason };
}

function empty({ path, yaml }: YamlFile<unknown>, issue: SchemaIssue): Finding {
  const named = [...issue.path].reverse().find((key) => typeof key === 'string');
  const reason = `不应有空的 ${labelled(String(named), issue)}，应为有内容，或删去这一行`;
  return { path, ...yaml.keyAt(issue.path), reason };
}

function labelled(field: string, { expected: { description = '' } }: SchemaIssue): string {
  const label = description.split(/[，、；：（]/u)[0];
  return label ? `${field}（${label}）` : field;
}
