import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** `add_header X-Frame-Options DENY always;` */
const NGINX_HEADER = /^ {2}add_header (?<name>\S+) "?(?<value>.*?)"? always;$/gmu;
/** `  X-Frame-Options: DENY` */
const PAGES_HEADER = /^ {2}(?<name>[\w-]+): (?<value>.*)$/gmu;

const nginx = readFileSync('docs/nginx.conf', 'utf8');
const [everywhere = '', assets = ''] = readFileSync('public/_headers', 'utf8').split('/_astro/*');

test('nginx, Netlify and Cloudflare Pages send the same headers', () => {
  const cached = /default (?<value>[^;]+);/u.exec(nginx.slice(nginx.indexOf('map')))?.groups?.['value'];
  expect({ ...headers(nginx, NGINX_HEADER), 'Cache-Control': cached }).toEqual(
    headers(everywhere, PAGES_HEADER),
  );
});

test('files with a digest in their name are kept for a year by all of them', () => {
  const kept = headers(assets, PAGES_HEADER)['Cache-Control'];
  expect(kept).toBe('public, max-age=31536000, immutable');
  expect(nginx).toContain(`~^/_astro/ "${kept}";`);
});

test('nginx answers with the error page and follows folders', () => {
  expect(nginx).toContain('error_page 404 /404.html;');
  expect(nginx).toContain('try_files $uri $uri/ =404;');
  expect(nginx.match(/\{/gu)).toHaveLength(nginx.match(/\}/gu)?.length ?? 0);
});

function headers(text: string, pattern: RegExp): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(pattern)].map(({ groups }) => [groups?.['name'], groups?.['value']]),
  );
}
