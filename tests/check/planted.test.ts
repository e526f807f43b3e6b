import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fix } from '../../src/check/fix.ts';
import { check } from '../../src/check/index.ts';
import { RULES } from '../../src/check/rules.ts';
import { readLibraryFiles } from '../../src/integrations/library-files.ts';

const FOLDER = 'tests/fixtures/planted';
const input = await readLibraryFiles({ content: `${FOLDER}/content`, seeds: `${FOLDER}/seeds` });

test('thirty planted mistakes give exactly thirty reports, each at its line and column', () => {
  const expected = readFileSync(`${FOLDER}/expected.txt`, 'utf8').trim().split('\n');
  expect(expected).toHaveLength(30);
  expect(placesOf(check(input))).toEqual(expected);
});

test('every rule is broken at least once', () => {
  const broken = new Set(check(input).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
  expect(RULES.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});

test('safe corrections take their reports away and bring no new ones', () => {
  const before = check(input);
  const readable = before.filter(({ path }) => input.files.has(path));
  const mended = new Map(readable.map((file) => [file.path, fix(file).text]));
  const after = check({ ...input, files: new Map([...input.files, ...mended]) });
  const unsafe = before.flatMap(({ path, messages }) =>
    messages.filter(({ expected }) => !expected).map(({ ruleId }) => `${path} ${ruleId}`),
  );
  expect(after.flatMap(({ path, messages }) => messages.map(({ ruleId }) => `${path} ${ruleId}`))).toEqual(
    unsafe,
  );
});

test('an untouched folder without mistakes gives no report', () => {
  const sound = [...input.files].filter(([path]) => /parks\/|taoyuan-keji-chengguo|yijiaodui/u.test(path));
  const text = sound.map(([path, text]): [string, string] => [
    path,
    text.replace('status: reviewed', 'status: machine'),
  ]);
  expect(placesOf(check({ ...input, files: new Map(text), rejected: new Map() }))).toEqual([]);
});

function placesOf(files: ReturnType<typeof check>): string[] {
  return files.flatMap(({ path, messages }) =>
    messages.map(({ line, column, ruleId }) => `${path}:${line}:${column} ${ruleId}`),
  );
}
