import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** `npm start`, `npm run check` at the head of a row. */
const SCRIPT = /^\| `npm (?:run )?(?<name>[\w:]+)` \|/gmu;
/** A path in code marks: `src/schema`, `tests/guide.test.ts`. */
const PATH = /`(?<path>(?:src|tests|docs|content|seeds)\/[\w./-]*)`/gu;
/** `[docs/deploying.md](docs/deploying.md)` */
const LINK = /\]\((?<path>[^)#:]+)\)/gu;

const readme = readFileSync('README.md', 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

test('every script has a line in the README, and every line a script', () => {
  const own = Object.keys(scripts).filter((name) => !/^(?:pre|post)/u.test(name) || name === 'preview');
  expect(found(SCRIPT, 'name').toSorted()).toEqual(own.toSorted());
});

test('every script that needs the dependencies installs them first', () => {
  const bare = Object.keys(scripts).filter((name) => !name.startsWith('pre') || name === 'preview');
  expect(bare.filter((name) => scripts[`pre${name}`] !== 'node src/cli/setup.mjs')).toEqual([]);
});

test('every path and link in the documents leads somewhere', () => {
  expect([...found(PATH, 'path'), ...found(LINK, 'path')].filter((path) => !existsSync(path))).toEqual([]);
});

test('what the repository is stands in its first line of prose', () => {
  expect(readme.split('\n').find((line) => /^[A-Z]/u.test(line))).toMatch(/^Park Reports turns/u);
});

function found(pattern: RegExp, group: string): string[] {
  return [...readme.matchAll(pattern)].map(({ groups }) => groups?.[group] ?? '');
}
