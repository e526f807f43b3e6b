import { machineDate } from './dates.ts';
import type { Report } from './model.ts';

const BIBTEX_SPECIAL = /[{}\\%&#$_]/gu; // 20%

/**
 * A reference by GB/T 7714—2015, newspaper article online. The paper's name, where nobody knows it, is left out.
 *
 * `叶伟. 清远高新区“红色”动能澎湃奔涌[N/OL]. (约2024年7月)[2026-11-20]. https://…`
 */
export function gbReference(report: Report, url: string, visited: string): string {
  const authors = authorsOf(report).join(', ') || '佚名';
  return `${authors}. ${titleOf(report)}[N/OL]. (${report.dateWords})[${visited}]. ${url}.`;
}

/** The same for BibTeX. */
export function bibtex(report: Report, url: string, visited: string): string {
  const date = machineDate(report.data.date);
  const fields: [string, string | undefined][] = [
    ['author', authorsOf(report).join(' and ') || undefined],
    ['title', `{${escapeBibtex(titleOf(report))}}`],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['note', report.dateWords],
    ['url', url],
    ['urldate', visited],
    ['language', 'chinese'],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}}`);
  return `@article{${report.id.replaceAll('/', ':')},\n${lines.join(',\n')}\n}`;
}

function authorsOf({ data }: Report): string[] {
  return (data.bylines ?? []).map((byline) => byline.name);
}

function titleOf({ data }: Report): string {
  return data.subtitle ? `${data.title}：${data.subtitle}` : data.title;
}

function escapeBibtex(text: string): string {
  return text.replace(BIBTEX_SPECIAL, (character) => `\\${character}`);
}
