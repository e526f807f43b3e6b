import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '../../../catalog/atom.ts';
import { absolute, feedPath } from '../../../catalog/href.ts';
import type { Name } from '../../../catalog/model.ts';
import { reported } from '../../../catalog/register.ts';
import { library } from '../../../content.ts';

export const getStaticPaths = (async () =>
  reported((await library()).names.park).map((park) => ({
    params: { id: park.id },
    props: { park },
  }))) satisfies GetStaticPaths;

/** Atom: the newest reports that name a park. */
export const GET: APIRoute<{ park: Name<'park'> }> = ({ props: { park } }) => {
  const title = `高新区报道库：${park.name}`;
  const head = { title, description: `报纸上的${park.name}`, path: feedPath(park.id), absolute };
  const feed = atomFeed(
    park.uses.map(({ report }) => report),
    head,
  );
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
