import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';

/** A fence of the guide: commands, or a file with its path: ```` ```md content/articles/2024/a.md ````. */
const FENCE = /^```(?<language>\w+)(?: (?<file>\S+))?\n(?<body>[\s\S]*?)^```$/gmu;
/** These go on until they are stopped: played by tests/site/dev.test.ts and by the browser tests' own server. */
const LASTING = ['npm run dev', 'npm start'];

const folder = copyProject('guide');
const guide = readFileSync('docs/editing-guide.zh.md', 'utf8');
const steps = [...guide.matchAll(FENCE)].flatMap(({ groups }): Step[] => {
  const { language, file, body = '' } = groups ?? {};
  if (language !== 'sh') return file ? [{ file, body }] : [];
  return body
    .trim()
    .split('\n')
    .map((command) => ({ command }));
});

describe('the editors’ guide, followed from top to bottom', () => {
  beforeAll(() => {
    run('git init -q -b main && git add -A && git commit -qm start && git init -q --bare .published');
    run(
      'git remote add origin .published && git push -q -u origin main && echo .published >> .git/info/exclude',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has steps', () => expect(steps.length).toBeGreaterThan(10));

  for (const [index, step] of steps.entries()) {
    if ('command' in step) {
      test.skipIf(LASTING.includes(step.command))(step.command, () => {
        const { status, output } = run(step.command);
        expect(status, output).toBe(0);
      });
    } else {
      test(`write ${step.file}`, () => {
        const file = path.join(folder, step.file);
        if (isNew(steps[index - 1]))
          expect(existsSync(file), `${step.file} should be there by now`).toBe(true);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, step.body);
      });
    }
  }

  test('leaves content without a fault, and the articles of the page that was put in', () => {
    const { status, output } = run('npm run --silent check');
    expect([status, output]).toEqual([0, expect.stringContaining('检查通过')]);
    const ledger = readFileSync(path.join(folder, 'content/ledger/2024-07-05-duanxun.yaml'), 'utf8');
    const ids = [...ledger.matchAll(/article: (\S+)/gu)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(existsSync(path.join(folder, `content/articles/${id}.md`)), id).toBe(true);
  });

  test('publishes what was written', () => {
    expect(run('git log origin/main --format=%s -1').output).toContain('园区短讯');
    expect(run('git status --short seeds content').output).toBe('');
  });
});

function isNew(step: Step | undefined): boolean {
  return step !== undefined && 'command' in step && step.command.startsWith('npm run new');
}

function run(command: string): { status: number | null; output: string } {
  const identity = { GIT_AUTHOR_NAME: '编辑', GIT_AUTHOR_EMAIL: 'editor@library.example' };
  const committer = { GIT_COMMITTER_NAME: '编辑', GIT_COMMITTER_EMAIL: 'editor@library.example' };
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    encoding: 'utf8',
    shell: true,
    env: { ...process.env, ...identity, ...committer },
  });
  return { status, output: stdout + stderr };
}

type Step = { command: string } | { file: string; body: string };
