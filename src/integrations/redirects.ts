import { existsSync, readFileSync } from 'node:fs';
import { redirectsSchema } from '../schema/ledger.ts';
import { parseYaml } from '../schema/parse-yaml.ts';

const FILE = 'content/redirects.yaml';

/** Former id of each renamed article → its id now. What is wrong with the file, `check` says. */
export function movedArticles(): Record<string, string> {
  return existsSync(FILE) ? (parseYaml(readFileSync(FILE, 'utf8'), redirectsSchema).data ?? {}) : {};
}
