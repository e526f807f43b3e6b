import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Correction, correctionsSchema } from '../schema/correction.ts';
import { lockSchema } from '../schema/ledger.ts';
import { parseYaml } from '../schema/parse-yaml.ts';

/** `status: reviewed`: saying that an article was read is no change of it. */
const REVIEWED = /^status: reviewed$/mu;
const LOCK = 'content/convert.lock.yaml';
/** A glob, so that the log is read again when it is saved while the site is edited; there need not be one. */
const [log = ''] = Object.values(
  import.meta.glob<string>('../../content/corrections.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** The log that editors keep. What is wrong with it, `check` says. */
export function corrections(): Correction[] {
  return parseYaml(log, correctionsSchema).data?.corrections ?? [];
}

/** Which of these articles differ from what convert wrote; one written by hand does not. */
export function editedIds(ids: string[]): Set<string> {
  const text = existsSync(LOCK) ? readFileSync(LOCK, 'utf8') : '';
  const lock = parseYaml(text, lockSchema).data ?? {};
  return new Set(ids.filter((id) => isEdited(id, lock[`articles/${id}.md`])));
}

function isEdited(id: string, written: string | undefined): boolean {
  if (written === undefined) return false;
  const text = readFileSync(`content/articles/${id}.md`, 'utf8');
  return [text, text.replace(REVIEWED, 'status: machine')].every((form) => digestOf(form) !== written);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
