import { expect, test } from 'vitest';
import { atomFeed } from '../../src/catalog/atom.ts';
import { excerptOf, shorten } from '../../src/catalog/excerpt.ts';
import { figuresOfReports, frontPage } from '../../src/catalog/front-page.ts';
import { article, smallLibrary } from './small-library.ts';

const REPORTS = smallLibrary(
  article('2024/short', { title: '短', date: '2024-07-02' }, '投资3亿元。'),
  article(
    '2024/long',
    { title: '长', date: '2024-07-02' },
    `本报讯（记者张三）今天开工，${'文'.repeat(200)}。`,
  ),
  article('2023/old', { title: '旧', date: '2023-04~' }, `${'旧'.repeat(300)}，投资20亿元，招工500名。`),
  article('2023/brief', { title: '讯', kind: 'brief', date: '2023-04~' }, '新增800名。'),
).reports;

test('The longest of the newest reports leads; briefs are never in the middle', () => {
  const { lead, middle, briefs } = frontPage(REPORTS);
  expect(lead?.data.title).toBe('长');
  expect(middle.map(({ data }) => data.title)).toEqual(['短', '旧']);
  expect(briefs.map(({ data }) => data.title)).toEqual(['讯']);
});

test('Figures come half from money and half from counts, one a report, newest first', () => {
  const figures = figuresOfReports(REPORTS, 4).map(
    ({ figure, path }) => `${figure.number}${figure.unit} ${path}`,
  );
  expect(figures).toEqual([
    '3亿元 /articles/2024/short/#p1',
    '800名 /articles/2023/brief/#p1',
    '20亿元 /articles/2023/old/#p1',
  ]);
});

test('An excerpt leaves the dateline out and never ends with an opening or a pausing mark', () => {
  const long = REPORTS.find(({ data }) => data.title === '长');
  expect(long && excerptOf(long, 8)).toBe('今天开工，文文文……');
  expect(shorten('一二三，四五六', 4)).toBe('一二三……');
  expect(shorten('一二三', 4)).toBe('一二三');
});

test('A feed dates reports by their own days: equal content, equal feed', () => {
  const head = {
    title: '题',
    description: '说明',
    path: '/feed.xml',
    absolute: (path: string) => `https://x.example${path}`,
  };
  const feed = atomFeed(REPORTS, head);
  expect(feed).toBe(atomFeed(REPORTS, head));
  expect(feed.match(/<updated>[^<]+/gu)).toEqual([
    '<updated>2024-07-02T00:00:00.000Z',
    '<updated>2024-07-02T00:00:00.000Z',
    '<updated>2024-07-02T00:00:00.000Z',
    '<updated>2023-04-01T00:00:00.000Z',
    '<updated>2023-04-01T00:00:00.000Z',
  ]);
  expect(feed).toContain('<id>https://x.example/articles/2023/brief/</id>');
});
