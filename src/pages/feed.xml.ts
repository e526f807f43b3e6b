import type { APIRoute } from 'astro';
import { atomFeed } from '../catalog/atom.ts';
import { absolute } from '../catalog/href.ts';
import { library } from '../content.ts';

/** Atom: the newest reports of the library. */
export const GET: APIRoute = async () => {
  const { reports } = await library();
  const head = {
    title: '高新区报道库：最新报道',
    description: '报纸上的高新区',
    path: '/feed.xml',
    absolute,
  };
  return new Response(atomFeed(reports, head), { headers: { 'content-type': 'application/atom+xml' } });
};
