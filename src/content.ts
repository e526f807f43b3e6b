import { getCollection } from 'astro:content';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Piece } from './catalog/align.ts';
import { buildLibrary } from './catalog/library.ts';
import type { ArticleEntry, Library, NameEntry, Report, SeedPage } from './catalog/model.ts';
import { indexPlaces, type Places } from './catalog/places.ts';
import { bodyOptions } from './catalog/report-body.ts';
import { alignReport, lineRanges } from './catalog/report-parts.ts';
import type { RawLine } from './catalog/visible-text.ts';
import { decode } from './convert/1-read/decode.ts';
import { splitLines } from './convert/1-read/index.ts';
import { digestOf, fileCache } from './integrations/file-cache.ts';
import { type BodyPart, readBlocks } from './markdown/read-blocks.ts';
import { renderBody } from './markdown/render-body.ts';
import { splitFrontMatter } from './schema/front-matter.ts';
import { KIND_NAMES, KINDS } from './schema/kinds.ts';
import { idsSchema } from './schema/ledger.ts';

const CACHE = 'node_modules/.cache/park-reports';
/** Digest of the code that reads and renders bodies: cached results of other code are not found. */
const PIPELINE = digestOf(
  import.meta.glob(['./markdown/*.ts', './names/*.ts', '../package-lock.json'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const cachedBlocks = fileCache<BodyPart[]>(`${CACHE}/blocks`);

const cachedHtml = fileCache<string>(`${CACHE}/html`);
const rawLines = new WeakMap<SeedPage, Promise<RawLine[]>>();
const pieces = new WeakMap<Report, Promise<Piece[]>>();

let loaded: Promise<Library> | undefined;
let placed: Promise<Places> | undefined;

/** Everything published, read and joined once a build. Pages import this, never `getCollection`. */
export function library(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

/** Where every name stands in every report, found once a build. */
export function places(): Promise<Places> {
  placed ??= library().then(({ reports }) => indexPlaces(reports));
  return placed;
}

/** The date of the build: when the references say the page was visited. */
export const today = new Date().toISOString().slice(0, 10);

/** `getStaticPaths` of the pages that stand at a report's address or below it. */
export async function reportRoutes() {
  const { reports } = await library();
  return reports.map((report) => {
    const [year, slug] = report.id.split('/');
    return { params: { year, slug }, props: { report } };
  });
}

/** `getStaticPaths` of 原文对照: the reports that came from a page. */
export async function facingRoutes() {
  const routes = await reportRoutes();
  return routes.flatMap(({ params, props: { report } }) =>
    report.page ? [{ params, props: { report, page: report.page } }] : [],
  );
}

/** Size and digest of a raw file. */
export async function seedFacts(page: SeedPage): Promise<{ bytes: number; sha256: string }> {
  const content = await readFile(`seeds/${page.file}`);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** The pieces of every report of a page. */
export async function pieceTable({ reports }: SeedPage): Promise<Map<Report, Piece[]>> {
  return new Map(await Promise.all(reports.map(async (report) => [report, await piecesOf(report)] as const)));
}

/** The raw lines of a newspaper page. */
export function linesOfPage(page: SeedPage): Promise<RawLine[]> {
  const lines = rawLines.get(page) ?? readLines(page);
  rawLines.set(page, lines);
  return lines;
}

/** Which stretches of the raw lines a report came from; nothing for one written by hand. */
export function piecesOf(report: Report): Promise<Piece[]> {
  const known = pieces.get(report) ?? readPieces(report);
  pieces.set(report, known);
  return known;
}

/** A report's body as HTML. */
export async function bodyHtml(report: Report): Promise<string> {
  const body = await bodyOf(report.id);
  const options = bodyOptions(report, lineRanges(await piecesOf(report), report));
  return cachedHtml([PIPELINE, body, options], () => renderBody(body, options));
}

/** The Markdown of an article, below its front matter. */
export async function bodyOf(id: string): Promise<string> {
  return splitFrontMatter(await readFile(`content/articles/${id}.md`, 'utf8'))?.body ?? '';
}

async function readLines(page: SeedPage): Promise<RawLine[]> {
  const decoded = decode(await readFile(`seeds/${page.file}`));
  if ('problem' in decoded) throw new Error(`seeds/${page.file}: ${decoded.problem}`);
  return splitLines(decoded.text).map((text, index) => ({ number: index + 1, text }));
}

async function readPieces(report: Report): Promise<Piece[]> {
  return report.page ? alignReport(report, await linesOfPage(report.page)) : [];
}

async function load(): Promise<Library> {
  const [articles, names, ids, ledgers, seeds] = await Promise.all([
    loadArticles(),
    loadNames(),
    readFile('content/ids.yaml', 'utf8').then(
      (text) => idsSchema.parse(parse(text) ?? {}),
      () => ({}),
    ),
    getCollection('ledger'),
    readdir('seeds').catch(() => []),
  ]);
  return buildLibrary({
    articles,
    names,
    ids,
    seeds,
    ledgers: ledgers.map(({ id, data }) => ({ stem: id, data })),
  });
}

async function loadArticles(): Promise<ArticleEntry[]> {
  const entries = await getCollection('articles');
  return Promise.all(
    entries.map(async ({ id, data }) => {
      const body = await bodyOf(id);
      return { id, data, blocks: cachedBlocks([PIPELINE, body], () => readBlocks(body)) };
    }),
  );
}

async function loadNames(): Promise<NameEntry[]> {
  const ofKind = KIND_NAMES.map(async (kind) =>
    (await getCollection(KINDS[kind].plural)).map(({ id, data }) => ({ kind, id, data })),
  );
  return (await Promise.all(ofKind)).flat();
}
