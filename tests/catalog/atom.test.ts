import { expect, test } from 'vitest';
import { atomFeed } from '../../src/catalog/atom.ts';
import { publishedLibrary } from '../published.ts';

const HEAD = {
  title: '最新报道',
  description: '',
  path: '/feed.xml',
  absolute: (path: string) => `https://x.example${path}`,
};

test('a report whose date is unknown is in the feed, at the start of time', () => {
  const [report] = publishedLibrary().reports;
  if (!report) throw new Error('the library is empty');
  const feed = atomFeed([{ ...report, dateKey: '', dateWords: '日期不详' }], HEAD);
  expect(feed).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  expect(feed).toContain(`https://x.example${report.path}`);
});
