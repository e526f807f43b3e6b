import type { APIRoute, GetStaticPaths } from 'astro';
import { type Download, downloads } from '../../downloads.ts';

const TYPES: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

export const getStaticPaths = (async () =>
  (await downloads()).map((download) => ({
    params: { file: download.name },
    props: { download },
  }))) satisfies GetStaticPaths;

/** One file for bulk use. */
export const GET: APIRoute<{ download: Download }> = ({ props: { download } }) => {
  const ending = download.name.split('.').at(-1) ?? '';
  return new Response(new Uint8Array(download.bytes), { headers: { 'content-type': TYPES[ending] ?? '' } });
};
