import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { library } from '../../../content.ts';

/** The raw files, byte for byte. */
export async function getStaticPaths() {
  const { pages } = await library();
  return pages.map(({ file }) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => new Response(await readFile(`seeds/${params['file']}`));
