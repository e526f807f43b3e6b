import { isEdtf } from '../../schema/edtf.ts';
import { article } from '../example.ts';
import { yamlFilesOf } from '../library.ts';
import type { Rule } from '../rule.ts';
import type { SchemaIssue } from '../schema-issues.ts';

/** `2024年7月2日`, `2024/7/2`, `2024.7`, `2024-7`, and the numbers 2024 or 20240702. */
const WRITTEN = /^(\d{4})(?:\s*[年/.-]\s*(\d{1,2})(?:\s*[月/.-]\s*(\d{1,2})\s*日?)?\s*月?|年)?$/u;
const FORMS = '"2024-07-02"、"2024-07"、"2024"，约略的加 ~ 如 "2024-07~"，不知道写 null';

export const edtfDate: Rule = {
  id: 'edtf-date',
  severity: 'error',
  demands: '见报日期、更正日期用国际通行的 EDTF 写法，加引号。',
  why: `排序、年份筛选和引文都靠它。写法：${FORMS}。季节写 21 至 24 为月，如 "2024-21" 是 2024 年春。`,
  examples: [
    {
      files: { 'content/articles/2024/a.md': article().replace('"2024-07"', '2024年7月2日') },
      reports: ['content/articles/2024/a.md:4:7 不应有 date: 2024年7月2日，应为 "2024-07-02"'],
    },
    {
      files: { 'content/articles/2024/a.md': article().replace('"2024-07"', '“2024-07”') },
      reports: ['content/articles/2024/a.md:4:7 不应有 date: “2024-07”，应为 "2024-07"'],
    },
    {
      files: { 'content/articles/2024/a.md': article().replace('"2024-07"', '2024') },
      reports: ['content/articles/2024/a.md:4:7 不应有 date: 2024，应为 "2024"'],
    },
    {
      files: { 'content/articles/2024/a.md': article().replace('2024-07', '2024-13') },
      reports: [`content/articles/2024/a.md:4:7 不应有 date: 2024-13，应为 ${FORMS}`],
    },
    {
      files: {
        'content/corrections.yaml':
          'corrections:\n  - article: 2024/a\n    date: 2024.7.8\n    why: 照原报改\n',
      },
      reports: ['content/corrections.yaml:3:11 不应有 date: 2024.7.8，应为 "2024-07-08"'],
    },
    { files: { 'content/articles/2024/a.md': article().replace('2024-07', '2024-07~') }, reports: [] },
  ],
  check: (library) =>
    yamlFilesOf(library).flatMap(({ path, yaml, issues }) =>
      issues.filter(isDate).map((issue) => {
        const meant = toEdtf(String(issue.value));
        const reason = `不应有 date: ${issue.value}，应为 ${meant ?? FORMS}`;
        return { path, ...yaml.valueAt(issue.path), reason, ...(meant ? { fix: meant } : {}) };
      }),
    ),
};

/** Something is written where a date belongs, but no date. */
export function isDate({ path, type }: SchemaIssue): boolean {
  return path.at(-1) === 'date' && (type === 'custom' || type === 'value');
}

/** `2024年7月2日` → `"2024-07-02"`, quoted; undefined where it says no date. */
function toEdtf(value: string): string | undefined {
  const [whole, ...parts] = WRITTEN.exec(value.trim().replace(/^[“”](.*)[“”]$/u, '$1')) ?? [];
  const date = parts
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return whole && isEdtf(date) ? `"${date}"` : undefined;
}
