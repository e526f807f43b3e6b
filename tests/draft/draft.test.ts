import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFrontMatter } from '../../src/check/front-matter.ts';
import { check } from '../../src/check/index.ts';
import { draftArticle, draftName, schemaOf } from '../../src/draft/draft.ts';
import { BODY_PLACEHOLDERS } from '../../src/schema/body-placeholders.ts';
import { type JsonSchema, toJsonSchema } from '../../src/schema/json-schema.ts';
import { KIND_NAMES } from '../../src/schema/kinds.ts';

const nothingTaken = () => false;
const article = draftArticle(
  { title: '无锡高新区入选', kind: 'brief', date: '2024-07', status: 'reviewed' },
  nothingTaken,
);

describe('a drafted article', () => {
  test('is filed below the year of its date, by the pinyin of its title', () => {
    expect(article.path).toBe('articles/2024/wuxi-gaoxinqu-ruxuan.md');
  });

  test('without a date is filed as undated', () => {
    const { path } = draftArticle(
      { title: '夜校', kind: 'brief', date: null, status: 'reviewed' },
      nothingTaken,
    );
    expect(path).toBe('articles/undated/yexiao.md');
  });

  test('has nothing wrong but its samples, and the check finds each at its line and column', () => {
    const lines = article.text.split('\n');
    const samples = messagesOf(article.path, article.text).map(({ ruleId, line = 0, column = 0 }) => [
      ruleId,
      lines[line - 1]?.slice(column - 1),
    ]);
    expect(samples).toEqual(Object.values(BODY_PLACEHOLDERS).map((words) => ['placeholder', words]));
  });

  test('whose samples were replaced passes the check', () => {
    const written = article.text.replace(/^[^\n]*(?:在这里|小标题写|图为图片)[^\n]*$/gmu, '正文。');
    expect(messagesOf(article.path, written)).toEqual([]);
  });

  test('shows every field in a form that the schema takes once the marks are removed', () => {
    const { from, to } = findFrontMatter(article.text);
    const data = parse(useAllFields(article.text.slice(from, to)));
    expect(schemaOf('article').safeParse(data).error).toBeUndefined();
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['kicker', 'parks', 'awards', 'notes']));
  });
});

describe.each(KIND_NAMES)('a drafted %s', (kind) => {
  const draft = draftName(kind, { name: '李辉' }, {}, nothingTaken);

  test('passes the check and shows every field', () => {
    const errors = messagesOf(draft.path, draft.text).filter(({ fatal }) => fatal);
    expect(errors).toEqual([]);
    expect(schemaOf(kind).safeParse(parse(useAllFields(draft.text))).error).toBeUndefined();
  });

  test('whose offered fields were used as they are is told so', () => {
    const places = messagesOf(draft.path, useAllFields(draft.text)).filter(
      ({ ruleId }) => ruleId === 'placeholder',
    );
    const described = Object.values(toJsonSchema(schemaOf(kind)).properties ?? {}).filter(isText);
    expect(places).toHaveLength(described.length - 1);
  });

  test('gets the id that its name already has, and else a free one', () => {
    const plural = draft.path.split('/')[0] ?? '';
    const idOf = (name: string, ids: Record<string, string>) =>
      draftName(kind, { name }, { [plural]: ids }, nothingTaken).path;
    expect(idOf('李辉', { 李辉: 'lihui-3' })).toBe(`${plural}/lihui-3.yaml`);
    expect(idOf('李慧', { 李辉: 'lihui' })).toBe(`${plural}/lihui-2.yaml`);
  });
});

function messagesOf(path: string, text: string) {
  const files = check({ files: new Map([[`content/${path}`, text]]), seeds: [], digest: () => '' });
  return files.flatMap(({ messages }) => messages);
}

/** Free text, or a list of it: where a sample is words, not one of the allowed terms. */
function isText({ type, enum: terms, items }: JsonSchema): boolean {
  return !terms && (type === 'string' || items?.type === 'string');
}

/** Takes the `# ` off the lines that offer a field. */
function useAllFields(yaml: string): string {
  return yaml.replaceAll(/^# (?=[a-zA-Z]+: )/gmu, '');
}
