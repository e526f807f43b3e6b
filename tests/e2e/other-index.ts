import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { writeSearchIndex } from '../../src/integrations/search-index.ts';
import type { SearchDocument } from '../../src/search/documents.ts';
import type { NameList } from '../../src/search/name-list.ts';

/** What the search page loads of an index of shards: the manifest, the names and the folder of the build. */
const FILES = /\/search\/(index\.json|names\.json|[0-9a-f]{12}\/.+)$/u;

/** An index of shards, for any reports: the built site has Pagefind's while it is small. */
export async function otherIndex(documents: readonly SearchDocument[], names: NameList) {
  const folder = mkdtempSync(path.join(tmpdir(), 'shards-'));
  await writeSearchIndex(documents, names, folder, 'shards');
  writeFileSync(path.join(folder, 'search/names.json'), JSON.stringify(names));
  return {
    /** Gives a page this index instead of the one that was built. */
    serve: (page: Page) =>
      page.route(FILES, (route) => {
        const [, file = ''] = FILES.exec(new URL(route.request().url()).pathname) ?? [];
        return route.fulfill({ path: path.join(folder, 'search', file) });
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
