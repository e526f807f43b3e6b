import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const LONGEST = 250;
const SOURCE = /\.(?:ts|mjs|astro|css)$/u;
/** `from './x.ts'`, `import './x.css'`, `import('node:fs')` */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/gu;
/** Which other folders of src/ a folder may import. Absent: any but cli. */
const MAY_IMPORT: Record<string, string[]> = {
  schema: [],
  names: ['schema'],
  convert: ['schema', 'names'],
  markdown: ['schema', 'names'],
  search: ['schema', 'names', 'catalog', 'markdown'],
  check: ['schema', 'names', 'convert', 'markdown'],
  catalog: ['schema', 'names', 'markdown'],
  score: ['schema', 'names', 'markdown'],
  draft: ['schema', 'names'],
  components: ['schema', 'names', 'catalog', 'search', 'markdown'],
};
const PURE = ['schema', 'names', 'convert', 'check', 'markdown', 'catalog', 'search', 'score', 'draft'];
const TOP_LEVEL = [
  ...['package.json', 'package-lock.json', 'astro.config.mjs', 'src', 'content', 'public', 'tests', 'seeds'],
  ...[
    'README.md',
    'LICENSE',
    '.ci',
    '.github',
    '.vscode',
    'docs',
    '.editorconfig',
    '.gitattributes',
    '.gitignore',
  ],
  ...[
    'biome.json',
    'tsconfig.json',
    'vitest.config.ts',
    'playwright.config.ts',
    'knip.json',
    '.htmlvalidate.json',
  ],
];
/** `/home/mei/park-reports`, `C:\Users\mei` */
const MACHINE_PATH = /(?:^|['"`\s])(?:\/(?:home|Users|root|work|tmp|mnt)\/|[A-Z]:\\)/u;

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file && existsSync(file));
const sources = tracked.filter((file) => /^(?:src|tests)\//u.test(file) && SOURCE.test(file));
const texts = new Map(sources.map((file) => [file, readFileSync(file, 'utf8')]));

describe('imports', () => {
  test.each(sources.filter((file) => file.startsWith('src/')))('%s goes one way', (file) => {
    const from = folderOf(file);
    const allowed = MAY_IMPORT[from];
    for (const to of importedFolders(file)) {
      if (from !== 'cli') expect(to, 'cli is the edge: nothing else imports it').not.toBe('cli');
      if (allowed && to !== from) expect(allowed, `${from} imports ${to}`).toContain(to);
    }
  });

  test.each(sources.filter((file) => file.startsWith('src/') && PURE.includes(folderOf(file))))(
    '%s stays away from disk and Astro',
    (file) => {
      expect(imports(file).filter((name) => /^(?:node|astro):/u.test(name))).toEqual([]);
      expect(texts.get(file)).not.toMatch(/\bprocess\.(?:env|argv|cwd|exit)\b/u);
    },
  );

  test('relative imports name the file with its ending', () => {
    const bare = sources.flatMap((file) =>
      imports(file).filter((name) => name.startsWith('.') && !/\.\w+(?:\?\w+)?$/u.test(name)),
    );
    expect(bare).toEqual([]);
  });
});

describe('files', () => {
  test(`no source is longer than ${LONGEST} lines`, () => {
    const long = sources.filter((file) => (texts.get(file) ?? '').split('\n').length > LONGEST + 1);
    expect(long).toEqual([]);
  });

  test('names are in kebab case and say what the file does', () => {
    const NAME = /^(?:\[[\w.]+\]|[a-z0-9]+(?:[-.][a-z0-9]+)*|[a-z]+\.d)\.(?:ts|mjs|astro|css)$/u;
    const VAGUE = /^(?:utils?|helpers?|misc|common)\b/u;
    const names = sources.map((file) => path.basename(file));
    // Astro components are used as tags, so they are written as tags.
    const wrong = names.filter(
      (name) => (!NAME.test(name) && !/^[A-Z]\w*\.astro$/u.test(name)) || VAGUE.test(name),
    );
    expect(wrong).toEqual([]);
  });

  test('the top level holds what the README says and nothing else', () => {
    const top = new Set(tracked.map((file) => file.split('/')[0]));
    expect([...top].filter((name) => name && !TOP_LEVEL.includes(name))).toEqual([]);
  });

  test('no source names a seed or a path of one machine', () => {
    const stems = readdirSync('seeds').map((file) => file.replace(/\.\w+$/u, ''));
    for (const [file, text] of texts) {
      if (!file.startsWith('src/')) continue;
      expect(
        stems.filter((stem) => text.includes(stem)),
        file,
      ).toEqual([]);
      expect(text.match(MACHINE_PATH)?.[0], file).toBeUndefined();
    }
  });

  test('no class and no enum', () => {
    const BANNED = /^\s*(?:export\s+)?(?:abstract\s+|const\s+)?(?:class|enum)\s+\w+/mu;
    const found = sources.filter((file) => file.endsWith('.ts') && BANNED.test(texts.get(file) ?? ''));
    expect(found).toEqual([]);
  });
});

function imports(file: string): string[] {
  return [...(texts.get(file) ?? '').matchAll(IMPORT)].map((match) => match[1] ?? '');
}

/** `src/convert/index.ts` → `convert`; a file directly in src/ has no folder. */
function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  return rest.length > 0 ? folder : '';
}

function importedFolders(file: string): string[] {
  return imports(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name))
    .filter((target) => target.startsWith('src/'))
    .map(folderOf)
    .filter(Boolean);
}
