import { parentPort } from 'node:worker_threads';
import type { VFile } from 'vfile';
import { check } from '../check/index.ts';
import { rememberingReader } from '../check/read-library.ts';
import { report } from '../check/report.ts';
import { RULES } from '../check/rules.ts';
import { readLibraryFiles } from './library-files.ts';

/** Folders in, what is wrong in them out: on a thread of its own, so that pages need not wait for it. */
const read = rememberingReader();
parentPort?.on('message', async (folders: { content: string; seeds: string }) => {
  const files = check(await readLibraryFiles(folders), RULES, read);
  const first = firstError(files);
  const verdict: Verdict = {
    said: files.length > 0 ? report(files, 'text') : '',
    ...(first ? { first } : {}),
  };
  parentPort?.postMessage(verdict);
});

function firstError(files: VFile[]): Mistake | undefined {
  for (const file of files) {
    const error = file.messages.find(({ fatal }) => fatal);
    if (!error) continue;
    const { line = 1, column = 1, reason, ruleId } = error;
    const frame = String(file.value).split('\n')[line - 1] ?? '';
    return { file: file.path, line, column, frame, message: `${reason}（规则 ${ruleId}）` };
  }
  return undefined;
}

/** Of one run of the check. */
export interface Verdict {
  /** All reports as the terminal shows them; empty where nothing is wrong. */
  said: string;
  first?: Mistake;
}

export interface Mistake {
  file: string;
  line: number;
  column: number;
  /** The line itself. */
  frame: string;
  message: string;
}
