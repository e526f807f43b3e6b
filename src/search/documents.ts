import type { Library, Report } from '../catalog/model.ts';
import type { Byline } from '../schema/article.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import { ARTICLE_KINDS } from '../schema/terms.ts';
import type { DocumentFacets } from './facets.ts';

/** Everything published as search sees it, newest first: document n is the n-th. */
export function searchDocuments(library: Library): SearchDocument[] {
  return library.reports.map(toDocument);
}

function toDocument(report: Report): SearchDocument {
  const { data } = report;
  return {
    id: report.id,
    path: report.path,
    date: report.dateWords,
    kind: ARTICLE_KINDS[data.kind],
    parks: report.parks.map(({ name }) => name),
    blocks: [
      ...headBlocks(report),
      ...report.blocks.map(({ role, id, text }) => ({ role, anchor: id, text })),
    ],
    facets: facetsOf(report),
  };
}

/** Title first: the index knows its place. Then what stands around it on the page. */
function headBlocks({ data }: Report): SearchBlock[] {
  const heads: [SearchBlock['role'], string | undefined][] = [
    ['title', data.title],
    ['kicker', data.kicker],
    ['subtitle', data.subtitle],
    ['series', data.series],
  ];
  const bylines = (data.bylines ?? []).map(
    (byline: Byline) => ['byline', [byline.role, byline.name].filter(Boolean).join(' ')] as const,
  );
  return [...heads, ...bylines].flatMap(([role, text]) => (text ? [{ role, anchor: '', text }] : []));
}

function facetsOf(report: Report): DocumentFacets {
  const named = KIND_NAMES.map((kind) => [
    kind,
    report.uses.flatMap(({ name }) => (name.kind === kind ? [{ id: name.id, name: name.name }] : [])),
  ]);
  return {
    ...(Object.fromEntries(named) as DocumentFacets),
    province: report.provinces.map((name) => ({ id: name, name })),
    year: report.year ? [{ id: String(report.year), name: `${report.year}年` }] : [],
    kind: [{ id: report.data.kind, name: ARTICLE_KINDS[report.data.kind] }],
  };
}

export interface SearchDocument {
  /** The article's: path below content/articles/. */
  id: string;
  /** Address without base. */
  path: string;
  /** In the reader's words. */
  date: string;
  kind: string;
  parks: string[];
  blocks: SearchBlock[];
  facets: DocumentFacets;
}

export interface SearchBlock {
  role: 'title' | 'kicker' | 'subtitle' | 'series' | 'byline' | 'heading' | 'paragraph' | 'caption';
  /** Where it stands on the report's page; '' for the head of the report. */
  anchor: string;
  text: string;
}
