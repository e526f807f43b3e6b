import { buildLibrary } from '../../src/catalog/library.ts';
import type { ArticleEntry, Block, Library, NameEntry } from '../../src/catalog/model.ts';
import { articleSchema } from '../../src/schema/article.ts';

const PARKS: NameEntry<'park'>[] = [
  {
    kind: 'park',
    id: 'jia',
    data: { name: '甲州高新区', province: '江苏省', city: '甲州市', level: 'national', approvedYear: 2010 },
  },
  { kind: 'park', id: 'yi', data: { name: '乙州高新区', aliases: ['乙州国家高新区'], province: '重庆市' } },
];

/** A library of a few articles, with two park files. */
export function smallLibrary(...articles: ArticleEntry[]): Library {
  return buildLibrary({ articles, names: PARKS, ids: {}, ledgers: [], seeds: [] });
}

/** An article whose lines are its blocks; `## ` begins a heading. */
export function article(id: string, front: Record<string, unknown>, text: string): ArticleEntry {
  const data = articleSchema.parse({
    title: '无题',
    kind: 'report',
    date: '2024-07~',
    status: 'machine',
    ...front,
  });
  const counts = { heading: 0, paragraph: 0 };
  const blocks = text.split('\n').map((line): Block => {
    const role = line.startsWith('## ') ? 'heading' : 'paragraph';
    counts[role]++;
    return {
      role,
      id: `${role === 'heading' ? 'sec' : 'p'}${counts[role]}`,
      text: line.replace(/^## /u, ''),
    };
  });
  return { id, data, blocks };
}
