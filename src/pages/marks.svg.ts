import type { APIRoute } from 'astro';
import { SEAL_EDGE, sealGlyphs, wordmark } from '../components/glyphs.ts';

/** Seal and wordmark as symbols, fetched once and shown on every page by `<use>`. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg">${symbol('seal', '0 0 100 100', seal())}${symbol('wordmark', '0 0 640 104', wordmark())}</svg>`,
    { headers: { 'content-type': 'image/svg+xml' } },
  );

/** Colours come from the page: a shadow tree inherits `fill` and `color`. */
function seal(): string {
  return `<path d="${SEAL_EDGE}"/><g fill="currentColor">${sealGlyphs()}</g>`;
}

function symbol(id: string, viewBox: string, content: string): string {
  return `<symbol id="${id}" viewBox="${viewBox}">${content}</symbol>`;
}
