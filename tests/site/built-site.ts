import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `href="/parks/"`, `src=/x.js`, `action="/search/"` */
const REFERENCE = /\s(href|src|action|poster)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gu;
/** `id="p3"` */
const ID = /\sid=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gu;
/** Text inside is no markup. */
const OPAQUE = /<(script|style|pre)\b[^>]*>[\s\S]*?<\/\1>/giu;
/** `https://`, `mailto:`, `data:` */
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;
const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

/** The HTML files of a build, by address. */
export interface BuiltSite {
  folder: string;
  /** `/` or the folder that it was built for: `/x/`. */
  base: string;
  pages: Map<string, BuiltPage>;
}

export interface BuiltPage {
  html: string;
  ids: Set<string>;
  /** Addresses inside the site, with base, without fragment. */
  links: Link[];
  /** Everything that a browser would fetch from elsewhere. */
  foreign: string[];
}

export interface Link {
  attribute: string;
  address: string;
  fragment: string;
}

/** Reads every page of `folder`. */
export function readBuiltSite(folder: string, base = '/'): BuiltSite {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.split(path.sep).join('/'));
  return {
    folder,
    base,
    pages: new Map(files.map((file) => [addressOf(file, base), readPage(folder, file, base)])),
  };
}

/** True where a static host would answer: a page, a folder's index, or a file. */
export function answers({ folder, base, pages }: BuiltSite, address: string): boolean {
  if (pages.has(address)) return true;
  if (!address.startsWith(base) || address.endsWith('/')) return false;
  return existsSync(path.join(folder, decodeURIComponent(address.slice(base.length))));
}

/** Addresses that can be come to from the home page by links alone. */
export function reachable({ base, pages }: BuiltSite): Set<string> {
  const found = new Set([base]);
  for (const address of found) {
    for (const link of pages.get(address)?.links ?? [])
      if (link.attribute === 'href') found.add(link.address);
  }
  return found;
}

function readPage(folder: string, file: string, base: string): BuiltPage {
  const html = readFileSync(path.join(folder, file), 'utf8');
  const markup = html.replace(OPAQUE, (element) => element.slice(0, element.indexOf('>') + 1));
  const origin = `http://site.invalid${addressOf(file, base)}`;
  const references = [...markup.matchAll(REFERENCE)].map(([, attribute = '', a, b, c]) => ({
    attribute,
    value: (a ?? b ?? c ?? '').replace(/&[#\w]+;/gu, (entity) => ENTITIES[entity] ?? entity),
  }));
  const isForeign = (value: string) => SCHEME.test(value) || value.startsWith('//');
  const links = references
    .filter(({ value }) => !isForeign(value))
    .map(({ attribute, value }) => {
      const { pathname, hash } = new URL(value, origin);
      return { attribute, address: pathname, fragment: decodeURIComponent(hash.slice(1)) };
    });
  const fetched = references.filter(({ attribute, value }) => attribute !== 'href' && isForeign(value));
  return {
    html,
    ids: new Set([...markup.matchAll(ID)].map(([, a, b, c]) => a ?? b ?? c ?? '')),
    links,
    foreign: fetched.map(({ value }) => value).filter((value) => !value.startsWith('data:')),
  };
}

function addressOf(file: string, base: string): string {
  return base + file.replace(/(?:^|(?<=\/))index\.html$/u, '');
}
