import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/schema/front-matter.ts';
import { parseYaml } from '../../src/schema/parse-yaml.ts';

const schema = z.strictObject({
  title: z.string(),
  parks: z.array(z.strictObject({ name: z.string() })).optional(),
});

describe('problems have their place', () => {
  test.each([
    ['a wrong value', 'title: 1\n', 1, 1],
    ['a mistyped key', 'title: 甲\nparks:\n  - nmae: 乙\n', 3, 5],
    ['a missing key, at the beginning', 'parks: []\n', 1, 1],
    ['an open quote, where the text ends', 'title: "甲\nparks: [', 2, 9],
  ])('%s', (_, yaml, line, column) => {
    const { problems } = parseYaml(yaml, schema);
    expect(problems[0]).toMatchObject({ line, column });
  });

  test('counted from the file, not from its front matter', () => {
    const { problems } = parseYaml('title: 1\n', schema, 7);
    expect(problems[0]?.line).toBe(7);
  });
});

test('What is right comes back as data', () => {
  expect(parseYaml('title: 甲\n', schema)).toEqual({ data: { title: '甲' }, problems: [] });
});

describe('front matter', () => {
  test.each([
    ['ends with the second fence', '---\ntitle: 甲\n---\n正文\n', 'title: 甲\n', '正文\n'],
    ['may have Windows line ends', '---\r\ntitle: 甲\r\n---\r\n正文\r\n', 'title: 甲\r\n', '正文\r\n'],
    ['may follow a byte order mark', '\uFEFF---\ntitle: 甲\n---\n', 'title: 甲\n', ''],
    ['leaves later rules to the text', '---\na: 1\n---\n甲\n\n---\n\n乙\n', 'a: 1\n', '甲\n\n---\n\n乙\n'],
  ])('%s', (_, text, yaml, body) => {
    expect(splitFrontMatter(text)).toMatchObject({ yaml, body });
  });

  test.each(['正文\n', '正文\n---\na: 1\n---\n', '---\ntitle: 甲\n'])('is not in %j', (text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});
