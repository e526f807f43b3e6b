import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { redirectsSchema } from '../schema/ledger.ts';

const FILE = 'content/redirects.yaml';

/** Old addresses of renamed articles, for Astro: `/articles/2024/old/` → `/articles/2024/new/`, base included. */
export function articleRedirects(base: string): Record<string, string> {
  if (!existsSync(FILE)) return {};
  const moved = redirectsSchema.parse(parse(readFileSync(FILE, 'utf8')) ?? {});
  const root = base.replace(/\/$/u, '');
  return Object.fromEntries(
    Object.entries(moved).map(([from, to]) => [`/articles/${from}/`, `${root}/articles/${to}/`]),
  );
}
