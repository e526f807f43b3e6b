import type { APIContext } from 'astro';
import { href } from '../catalog/href.ts';

/** Lets a browser add this site's search to its own. https://developer.mozilla.org/docs/Web/OpenSearch */
export function GET({ site, url }: APIContext) {
  const address = (path: string) => new URL(href(path), site ?? url).href;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>高新区报道库</ShortName>
  <Description>逐字检索报纸上的高新区</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>zh-CN</Language>
  <Image type="image/svg+xml">${address('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${address('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
}
