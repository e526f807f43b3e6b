import { Feed } from 'feed';
import { excerptOf } from './excerpt.ts';
import type { Report } from './model.ts';

/** So many reports stand in a feed. */
const LENGTH = 30;
const START_OF_TIME = new Date(0);

/** The newest reports as an Atom feed. Its dates are the reports' own, never the clock's: equal content, equal feed. */
export function atomFeed(reports: Report[], { title, description, path, absolute }: FeedHead): string {
  const newest = reports.slice(0, LENGTH);
  const feed = new Feed({
    title,
    description,
    id: absolute(path),
    link: absolute('/'),
    feedLinks: { atom: absolute(path) },
    language: 'zh-CN',
    copyright: '文字版权归原报及作者所有',
    updated: newest[0] ? firstDay(newest[0]) : START_OF_TIME,
    generator: '高新区报道库',
  });
  for (const report of newest) feed.addItem(toItem(report, absolute));
  return feed.atom1();
}

function toItem(report: Report, absolute: FeedHead['absolute']): Parameters<Feed['addItem']>[0] {
  const { data, path, dateWords, uses } = report;
  return {
    title: data.title,
    id: absolute(path),
    link: absolute(path),
    date: firstDay(report),
    description: `${dateWords}　${excerptOf(report, 160)}`,
    author: (data.bylines ?? []).map(({ name }) => ({ name })),
    category: uses.filter(({ name }) => name.kind === 'park').map(({ name }) => ({ name: name.name })),
  };
}

/** The first day of the period in which a report appeared: 2024-07-01 for 约2024年7月. */
function firstDay({ dateKey }: Report): Date {
  if (dateKey === '') return START_OF_TIME;
  const [year = '1970', month = '01', day = '01'] = dateKey.split('-');
  return new Date(`${year}-${month}-${day === '99' ? '01' : day}T00:00:00Z`);
}

export interface FeedHead {
  title: string;
  description: string;
  /** Address of the feed itself. */
  path: string;
  absolute: (path: string) => string;
}
