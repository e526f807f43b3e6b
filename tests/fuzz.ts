/** The property tests of the converter at length: 10,000 damaged dumps and 3,000 random days at an editor's desk. */
import { spawnSync } from 'node:child_process';

const env = { FUZZ_RUNS: '10000', EDIT_RUNS: '3000', ...process.env };
const files = ['tests/convert/conservation.test.ts', 'tests/convert/editing.test.ts'];
const { status } = spawnSync('vitest', ['run', '--project', 'unit', ...files], {
  env,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
