import { bmp } from '../plane.ts';
import type { Line } from '../types.ts';

/** Furniture that says which page of which paper this is. */
const PAGE_NAMES = ['报名', '出版日期', '版次', '期号', '刊号', '编校署名'];
const BETWEEN = /[\s|·・:：/—―-]+/u;
const ORNAMENT = /[◆◇★☆■□●○▶▲▼]/gu;
const SENTENCE = /[，。！？；“”]/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const SPACES = /\s/gu;
const NUMBER = /\d+/gu;
const ONLY_NUMBER = /^\d{1,2}$/u;
/** `柳江版` */
const EDITION = bmp(/^\p{Script=Han}{2,6}(?:版|[周专特副]刊)$/u);
const LONGEST = 24;
const FEWEST_WORDS = 2;

/** Marks running heads: a line of nothing but words of the page's masthead and folio, wherever it stands. `11　开发区新闻` */
export function withRunningHeads(lines: Line[]): Line[] {
  const names = lines.filter(({ furniture }) => furniture !== undefined && PAGE_NAMES.includes(furniture));
  const known = new Set(names.flatMap(({ text }) => [...wordsOf(text), text.replace(SPACES, '')]));
  for (const { text } of names)
    for (const [number] of text.normalize('NFKC').matchAll(NUMBER)) known.add(number);
  const number = folioNumber(lines, known);
  return lines.map((line) =>
    isRunningHead(line, known) || line === number ? { ...line, furniture: '版次' } : line,
  );
}

/** `4` between blank lines is the page's number where the folio prints it too, and no other line is a number: those would be a row's. */
function folioNumber(lines: Line[], known: Set<string>): Line | undefined {
  const numbers = lines.filter(
    ({ furniture, text }) => !furniture && ONLY_NUMBER.test(text.normalize('NFKC')),
  );
  const [line] = numbers;
  return numbers.length === 1 && line && line.gap > 0 && known.has(line.text.normalize('NFKC'))
    ? line
    : undefined;
}

function isRunningHead({ text, furniture }: Line, known: Set<string>): boolean {
  if (furniture || text.length > LONGEST || SENTENCE.test(text)) return false;
  if (EDITION.test(text) && known.has(text)) return true;
  const words = wordsOf(text);
  const numbered = words.some((word) => /\d/u.test(word));
  return (
    numbered && words.length >= FEWEST_WORDS && words.every((word) => known.has(word) || YEAR.test(word))
  );
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').replace(ORNAMENT, ' ').split(BETWEEN).filter(Boolean);
}
