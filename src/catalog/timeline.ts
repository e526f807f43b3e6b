import { placePath } from './mentions-in-context.ts';
import type { Block, Name, Report } from './model.ts';
import { quoteAround } from './quote.ts';

/** 2024年6月24日, 2019年3月, 成立于2004年; not 2024年度, not 2024年第九期: a year alone must be said to be a date. */
const PRINTED_DATE =
  /(?<!\d)((?:19|20)\d{2})年(\d{1,2})月(?:(\d{1,2})日)?|(?<=[于自从])((?:19|20)\d{2})年(?![度底代级第])/gu;
const EVENT_LIMIT = 44;

/** What happened when, oldest first: approval, the dates that the texts print with their year, the reports. */
export function timelineOf(name: Name, blocksOf: (report: Report) => Iterable<Block>): Event[] {
  const events = name.uses.flatMap(({ report }) => [
    ...[...blocksOf(report)].flatMap((block) => printedEvents(report, block)),
    { key: report.dateKey, when: report.dateWords, text: `报道：${report.data.title}`, path: report.path },
  ]);
  return [...approval(name), ...events].sort((a, b) => compare(a.key, b.key));
}

function printedEvents(report: Report, block: Block): Event[] {
  return [...block.text.matchAll(PRINTED_DATE)]
    .filter(([when]) => Number(when.slice(0, 4)) <= (report.year ?? Number.POSITIVE_INFINITY))
    .map((match) => {
      const [when, , month = '', day = ''] = match;
      const quote = quoteAround(block.text, match.index, match.index + when.length, EVENT_LIMIT);
      return {
        key: [when.slice(0, 4), month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
        when,
        text: quote.before + quote.match + quote.after,
        path: placePath({ report, block }),
      };
    });
}

function approval({ facts }: Name): Event[] {
  if (!facts || !('approvedYear' in facts) || !facts.approvedYear) return [];
  const text = facts.level === 'national' ? '国务院批准为国家高新区' : '获批设立';
  return [{ key: `${facts.approvedYear}-00-00`, when: `${facts.approvedYear}年`, text, path: undefined }];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export interface Event {
  /** Sorts as text. */
  key: string;
  when: string;
  text: string;
  path: string | undefined;
}
