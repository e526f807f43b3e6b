import { KINDS, type Kind } from '../schema/kinds.ts';

/** The address of a page or file of this site, under the folder that the site is served from: all links pass here. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/u, '')}/${path.replace(/^\//u, '')}`;
}

/** The same with the site's origin, for other sites and for machines. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** `/articles/2024/some-slug/` */
export const articlePath = (id: string) => `/articles/${id}/`;

/** 原文对照 */
export const facingPath = (id: string) => `/articles/${id}/facing/`;

/** `/parks/zhongguancun/` */
export const namePath = (kind: Kind, id: string) => `/${KINDS[kind].plural}/${id}/`;

/** `/parks/` */
export const registerPath = (kind: Kind) => `/${KINDS[kind].plural}/`;

/** `/provinces/guangdong/` */
export const provincePath = (id: string) => `/provinces/${id}/`;

/** The page as received; `line` leads to one of its lines. */
export const pagePath = (stem: string, line?: number) =>
  `/pages/${encodeURIComponent(stem)}/${line ? `#L${line}` : ''}`;

/** The raw file, byte for byte. */
export const seedFilePath = (file: string) => `/data/seeds/${encodeURIComponent(file)}`;

/** The reports of one park, as an Atom feed. */
export const feedPath = (parkId: string) => `/parks/${parkId}/feed.xml`;

/** A register's names near the parks of one province: `/awards/in/jiangsu/` */
export const inProvincePath = (kind: Kind, provinceId: string) => `${registerPath(kind)}in/${provinceId}/`;
