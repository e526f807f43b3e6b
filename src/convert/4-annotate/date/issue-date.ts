/** `2024年7月18日 星期四`, `2024-07-18`, `2024.7.18`: a folio's date. */
const FOLIO_DATE =
  /(?<year>(?:19|20)\d{2})\s*[年.\-/]\s*(?<month>1[0-2]|0?[1-9])\s*[月.\-/]\s*(?<day>3[01]|[12]\d|0?[1-9])\s*日?/u;

/** 2020年11月: a monthly's. */
const FOLIO_MONTH = /(?<year>(?:19|20)\d{2})\s*年\s*(?<month>1[0-2]|0?[1-9])\s*月(?!\s*\d)/u;

/** `2024年第3期　1月18日出版`: a weekly's. */
const NUMBERED_ISSUE =
  /(?<year>(?:19|20)\d{2})\s*年(?:总?第\S{1,6}期|\S{0,4}刊).{0,12}?(?<!\d)(?<month>1[0-2]|0?[1-9])\s*月\s*(?<day>3[01]|[12]\d|0?[1-9])\s*日/u;

/** The day of issue that a masthead or folio line prints. */
export function issueDate(furniture: string[]): { date: string; words: string } | undefined {
  for (const form of [FOLIO_DATE, NUMBERED_ISSUE, FOLIO_MONTH]) {
    for (const line of furniture) {
      const match = form.exec(line.normalize('NFKC'));
      if (!match?.groups) continue;
      const { year, month, day } = match.groups;
      const date = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
      return { date, words: match[0].trim() };
    }
  }
  return undefined;
}
