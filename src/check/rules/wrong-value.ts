import { labelsOf } from '../../schema/editor-schemas.ts';
import type { JsonSchema } from '../../schema/json-schema.ts';
import { article } from '../example.ts';
import { type YamlFile, yamlFilesOf } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import type { SchemaIssue } from '../schema-issues.ts';
import { oneOf, should } from '../wording.ts';
import { isDate } from './edtf-date.ts';

const TYPES: Record<string, string> = {
  string: '文字',
  integer: '整数',
  number: '数字',
  boolean: 'true 或 false',
  array: '列表 [ … ]',
  object: '“字段: 值”',
};

export const wrongValue: Rule = {
  id: 'wrong-value',
  severity: 'error',
  demands: '字段的值要合乎约定：类别只用词表里的词，数字、文字、列表各归其类。',
  why: '词表外的词没有颜色、名称和筛选项。写中文名称时，--fix 会换成词表里的词。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': article().replace('kind: brief', 'kind: breif') },
      reports: ['content/articles/2024/a.md:3:7 不应有 kind: breif，应为 brief（简讯）'],
    },
    {
      files: { 'content/articles/2024/a.md': article().replace('kind: brief', 'kind: 评论') },
      reports: ['content/articles/2024/a.md:3:7 不应有 kind: 评论，应为 commentary（评论）'],
    },
    {
      files: { 'content/articles/2024/a.md': article().replace('machine', 'done') },
      reports: [
        'content/articles/2024/a.md:5:9 不应有 status: done，应为 machine（机器整理）、reviewed（已校对）之一',
      ],
    },
    {
      files: { 'content/articles/2024/a.md': article('parks: 无锡高新区') },
      reports: ['content/articles/2024/a.md:5:8 不应有 parks: 无锡高新区，应为列表 [ … ]'],
    },
    {
      files: { 'content/parks/wuxi.yaml': 'name: 无锡高新区\napprovedYear: 1892\n' },
      reports: ['content/parks/wuxi.yaml:2:15 不应有 approvedYear: 1892，应为 1978 到 2100 的整数'],
    },
    {
      files: { 'content/articles/2024/a.md': article('awards: [{ name: 优秀企业, level: 省级 }]') },
      reports: [
        'content/articles/2024/a.md:5:31 不应有 awards 第 1 项的 level: 省级，应为 provincial（省级）',
      ],
    },
    { files: { 'content/articles/2024/a.md': article('parks: [无锡高新区]') }, reports: [] },
  ],
  check: (library) =>
    yamlFilesOf(library).flatMap((file) =>
      file.issues
        .filter((issue) => issue.type === 'value' && !isDate(issue))
        .map((issue) => report(file, issue)),
    ),
};

/** `awards.0.level` → `awards 第 1 项的 level` */
function fieldName(path: SchemaIssue['path']): string {
  const steps = path.map((step) => (typeof step === 'number' ? ` 第 ${step + 1} 项` : `的 ${String(step)}`));
  return steps.join('').replace(/^的 /u, '');
}

function report({ path, yaml }: YamlFile<unknown>, issue: SchemaIssue): Finding {
  const field = fieldName(issue.path);
  const range = yaml.valueAt(issue.path);
  const { expected, value } = issue;
  const labels = termsOf(expected.enum);
  const meant = labels.find(([, label]) => label === value) ?? nearestTerm(labels, String(value));
  const words = meant
    ? labelled(meant)
    : labels.length > 0
      ? oneOf(labels.map(labelled))
      : describeType(expected);
  const exact = labels.some(([, label]) => label === value);
  return {
    path,
    ...range,
    reason: `不应有 ${field ? `${field}: ` : ''}${shown(value)}，${should(words)}`,
    ...(meant && exact ? { fix: meant[0] } : {}),
  };
}

/** Pairs of term and what readers call it. */
function termsOf(values: string[] = []): [string, string][] {
  const labels = labelsOf(values) ?? [];
  return values.map((value, index) => [value, labels[index] ?? '']);
}

function nearestTerm(labels: [string, string][], value: string): [string, string] | undefined {
  const near = nearest(
    value,
    labels.map(([term]) => term),
  );
  return labels.find(([term]) => term === near);
}

function labelled([term, label]: [string, string]): string {
  return label ? `${term}（${label}）` : term;
}

function describeType({ type, minimum, maximum, pattern, minItems }: JsonSchema): string {
  const [first = ''] = [type ?? ''].flat();
  if (minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) {
    return `${minimum} 到 ${maximum} 的整数`;
  }
  if (pattern) return `${pattern} 这样的文字`;
  if (minItems) return '不少于一项的列表';
  return TYPES[first] ?? '别的内容';
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}
