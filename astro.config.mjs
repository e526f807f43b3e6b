// @ts-check
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { convertSeeds } from './src/integrations/convert-seeds.ts';
import { movedArticles } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';

const { SITE_URL = 'https://park-reports.example', BASE_PATH = '/', OUT_DIR = './dist' } = process.env;
const NOT_FOR_SEARCH_ENGINES = /\/(?:404|facing|queue)\/$/u;
const moved = Object.keys(movedArticles());

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: OUT_DIR,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  // What a page needs beyond this (wasm in the search page), it asks for itself: `Astro.csp`.
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  markdown: { syntaxHighlight: false },
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  integrations: [checkContent(), convertSeeds(), sitemap({ filter: isForSearchEngines }), searchIndex()],
  vite: {
    plugins: [tailwindcss()],
    // A save empties a file before it fills it, and the watcher drops what follows a change too soon.
    server: { watch: { awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 } } },
  },
});

/** @param {string} page */
function isForSearchEngines(page) {
  return !NOT_FOR_SEARCH_ENGINES.test(page) && !moved.some((id) => page.endsWith(`/articles/${id}/`));
}
