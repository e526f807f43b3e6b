import { articleSchema } from '../../schema/article.ts';
import { BODY_PLACEHOLDERS } from '../../schema/body-placeholders.ts';
import { correctionsSchema } from '../../schema/correction.ts';
import { type JsonSchema, longForm, toJsonSchema } from '../../schema/json-schema.ts';
import { KIND_NAMES } from '../../schema/kinds.ts';
import { NAME_SCHEMAS } from '../../schema/name.ts';
import { article } from '../example.ts';
import type { ArticleFile, YamlFile } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Path } from '../yaml-source.ts';

const ARTICLE = toJsonSchema(articleSchema);
const CORRECTIONS = toJsonSchema(correctionsSchema);
const NAMES = Object.fromEntries(KIND_NAMES.map((kind) => [kind, toJsonSchema(NAME_SCHEMAS[kind])]));

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  demands: '样例里的占位文字要换成自己的内容。',
  why: 'npm run new 建的文件里有样例文字，告诉您哪里写什么。不换掉，就会当作正文登出来。用不着的，整行删去。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': article('', '导语。\n\n在这里写正文，段落之间空一行。') },
      reports: [
        'content/articles/2024/a.md:10:1 不应有占位文字“在这里写正文，段落之间空一行。”，应为自己的内容，或整行删去',
      ],
    },
    {
      files: { 'content/articles/2024/a.md': article('kicker: 引题、肩题') },
      reports: ['content/articles/2024/a.md:5:9 不应有占位文字“引题、肩题”，应为自己的内容，或整行删去'],
    },
    {
      files: { 'content/brands/mifuxing.yaml': 'name: 米福星\nowner: 所属单位\n' },
      reports: ['content/brands/mifuxing.yaml:2:8 不应有占位文字“所属单位”，应为自己的内容，或整行删去'],
    },
    {
      files: { 'content/brands/mifuxing.yaml': 'name: 米福星\n# owner: 所属单位\n' },
      reports: [],
    },
  ],
  check: ({ articles, names, corrections }) => [
    ...articles.flatMap(inBody),
    ...articles.flatMap((file) => inFields(file, ARTICLE)),
    ...names.flatMap((file) => inFields(file, NAMES[file.kind] ?? {})),
    ...(corrections ? inFields(corrections, CORRECTIONS) : []),
  ],
};

function inBody({ path, text, bodyAt }: ArticleFile): Finding[] {
  return Object.values(BODY_PLACEHOLDERS).flatMap((words) => {
    const start = text.indexOf(words, bodyAt);
    return start < 0 ? [] : [finding(path, words, start, start + words.length)];
  });
}

function inFields({ path, yaml }: YamlFile<unknown>, schema: JsonSchema): Finding[] {
  return descriptionsIn(yaml.data, schema, []).map(({ words, field }) => {
    const { start, end } = yaml.valueAt(field);
    return finding(path, words, start, end);
  });
}

/** Fields that say what their description says, as the samples of a new file do. */
function descriptionsIn(value: unknown, schema: JsonSchema, field: Path): { words: string; field: Path }[] {
  const { description, items, properties } = longForm(schema);
  if (Array.isArray(value))
    return value.flatMap((each, index) =>
      descriptionsIn(each, { ...(description ? { description } : {}), ...items }, [...field, index]),
    );
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, each]) =>
      descriptionsIn(each, properties?.[key] ?? {}, [...field, key]),
    );
  return typeof value === 'string' && value === description ? [{ words: value, field }] : [];
}

function finding(path: string, words: string, start: number, end: number): Finding {
  return { path, start, end, reason: `不应有占位文字“${words}”，应为自己的内容，或整行删去` };
}
