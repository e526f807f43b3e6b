import { article } from '../example.ts';
import { yamlFilesOf } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import type { SchemaIssue } from '../schema-issues.ts';
import { oneOf, should } from '../wording.ts';

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'error',
  demands: '只写约定的字段。',
  why: '拼错的字段不会被读到，写了等于没写。约定的字段见编辑指南，或在 VS Code 里按 Ctrl+空格。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': article('kickr: 中山火炬高新区党校') },
      reports: ['content/articles/2024/a.md:5:1 不应有字段 kickr，应为 kicker'],
    },
    {
      files: { 'content/articles/2024/a.md': article('副题: 走进实验室') },
      reports: ['content/articles/2024/a.md:5:1 不应有字段 副题，应为 subtitle'],
    },
    {
      files: { 'content/articles/2024/a.md': article('bylines: [{ name: 李慧, job: 通讯员 }]') },
      reports: ['content/articles/2024/a.md:5:23 不应有字段 job，应为 name、role、inText 之一'],
    },
    { files: { 'content/articles/2024/a.md': article('kicker: 中山火炬高新区党校') }, reports: [] },
  ],
  check: (library) =>
    yamlFilesOf(library).flatMap(({ path, yaml, issues }) =>
      issues
        .filter(({ type }) => type === 'unknown')
        .map((issue) => {
          const meant = meantField(issue);
          const expected = should(meant ?? oneOf(Object.keys(issue.siblings)));
          const reason = `不应有字段 ${nameOf(issue)}，${expected}`;
          return { path, ...yaml.keyAt(issue.path), reason, ...(meant ? { fix: meant } : {}) };
        }),
    ),
};

/** The field that is spelled alike or whose description begins with the word: `副题` → subtitle. Only one that is not there yet. */
function meantField(issue: SchemaIssue): string | undefined {
  const name = nameOf(issue);
  const free = Object.entries(issue.siblings).filter(([key]) => !issue.present.includes(key));
  const described = free.find(([, { description = '' }]) =>
    description.split(/[，、（）；：]/u).includes(name),
  );
  return (
    described?.[0] ??
    nearest(
      name,
      free.map(([key]) => key),
    )
  );
}

function nameOf({ path }: SchemaIssue): string {
  return String(path.at(-1));
}
