import type { APIRoute } from 'astro';
import { library } from '../../../content.ts';
import { rawFile } from '../../../integrations/raw-pages.ts';

/** The raw files, byte for byte. */
export async function getStaticPaths() {
  const { pages } = await library();
  return pages.map(({ file }) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params }) => new Response(await rawFile(params['file'] ?? ''));
