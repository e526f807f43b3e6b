import { KIND_NAMES, type Kind } from '../schema/kinds.ts';
import type { Ids } from '../schema/ledger.ts';
import { assignIds } from './assign-ids.ts';
import { gatherNames } from './gather-names.ts';
import { namePath } from './href.ts';
import type { ArticleEntry, LedgerEntry, Library, Name, NameEntry, Names } from './model.ts';
import { buildPages } from './seed-pages.ts';
import { toName } from './to-name.ts';
import { newestFirst, settleUses, toReport } from './to-report.ts';

/** Everything published, joined: reports, names and pages that know each other. Linear in what it is given. */
export function buildLibrary(input: LibraryInput): Library {
  const articles = input.articles.toSorted(newestFirst);
  const reports = new Map(articles.map((article) => [article.id, toReport(article)]));
  const groups = gatherNames(articles.toReversed(), input.names);
  const names: Name[] = [...assignIds(groups, input.ids)].map(([group, id]) => toName(group, id, reports));
  for (const report of reports.values()) settleUses(report);
  const byAddress = new Map(names.map((name) => [name.path, name]));
  return {
    reports: [...reports.values()],
    report: (id) => reports.get(id),
    names: byKind(names),
    name: <K extends Kind>(kind: K, id: string) => byAddress.get(namePath(kind, id)) as Name<K> | undefined,
    pages: buildPages([...reports.values()], input.ledgers, input.seeds),
  };
}

function byKind(names: Name[]): Names {
  const sorted = names.toSorted(byPinyin);
  return Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, sorted.filter((name) => name.kind === kind)]),
  ) as unknown as Names;
}

function byPinyin(a: Name, b: Name): number {
  const [first, second] = a.sortKey === b.sortKey ? [a.name, b.name] : [a.sortKey, b.sortKey];
  return first < second ? -1 : 1;
}

export interface LibraryInput {
  articles: ArticleEntry[];
  names: NameEntry[];
  ids: Ids;
  ledgers: LedgerEntry[];
  /** File names in seeds/. */
  seeds: string[];
}
