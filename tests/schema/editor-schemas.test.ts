import { globSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findFrontMatter } from '../../src/check/front-matter.ts';
import { editorSchemas } from '../../src/schema/editor-schemas.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';

const ajv = new Ajv({ strict: false });

describe.each(editorSchemas().map((each) => [each.matches, each] as const))(
  '%s',
  (matches, { file, schema }) => {
    test('the committed schema is the one that zod gives (else: npm run schemas)', () => {
      expect(JSON.parse(readFileSync(`.vscode/schemas/${file}`, 'utf8'))).toEqual(schema);
    });

    test.runIf(matches.endsWith('.yaml'))('VS Code is told of it', () => {
      const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
      expect(settings['yaml.schemas'][`./.vscode/schemas/${file}`]).toBe(matches);
    });

    test('every field says in Chinese what it is', () => {
      const dumb = fieldsOf(schema).filter(
        ([, { description = '' }]) => !/\p{Script=Han}/u.test(description),
      );
      expect(dumb.map(([name]) => name)).toEqual([]);
    });

    test('takes the files that are there', () => {
      const validate = ajv.compile(schema);
      for (const path of globSync(matches)) {
        validate(dataOf(path));
        expect(validate.errors, path).toBeNull();
      }
    });
  },
);

test('a mistyped key and a term that is not in the vocabulary are refused', () => {
  const validate = ajv.compile(editorSchemas()[0]?.schema ?? {});
  const sound = { title: '夜校', kind: 'brief', date: null, status: 'reviewed', parks: ['无锡高新区'] };
  const taken = [sound, { ...sound, kicket: '党建' }, { ...sound, kind: '简讯' }, { ...sound, date: 2024 }];
  expect(taken.map((data) => validate(data))).toEqual([true, false, false, false]);
});

function dataOf(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const { from, to } = findFrontMatter(text);
  return parse(path.endsWith('.md') ? text.slice(from, to) : text);
}

function fieldsOf(schema: JsonSchema): [string, JsonSchema][] {
  const inside = [schema.items, ...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {})];
  return [
    ...Object.entries(schema.properties ?? {}),
    ...inside.flatMap((each) => (each ? fieldsOf(each) : [])),
  ];
}
