import { stringify } from 'yaml';

/** Text that is plain in YAML as it stands: Chinese at its head, and nothing in it that could end a value. */
const PLAIN = /^[\p{Script=Han}（《〈【「『][^\p{Cc}\u0085\u2028\u2029:#]*(?<!\s)$/u;
/** Nothing that a key or a word of these files could be taken for: no figure, no truth value, no null. */
const PLAIN_KEY = /^[a-z][A-Za-z]{2,}$/u;
const RESERVED = /^(?:null|true|false)$/iu;

/** YAML as an editor would write it: a line an entry, dates quoted, line ranges in brackets. Reads back as the same data. */
export function toYaml(data: object): string {
  const lines: string[] = [];
  writeMap(data, '', '', lines);
  return lines.length > 0 ? `${lines.join('\n')}\n` : '{}\n';
}

/** The entries of a map; the first one goes on in a line begun with `lead`. */
function writeMap(map: object, indent: string, lead: string, lines: string[]): void {
  let start = lead || indent;
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue;
    writeEntry(
      `${start}${scalar(key)}:`,
      key === 'date' ? quotedDate(value) : undefined,
      value,
      indent,
      lines,
    );
    start = indent;
  }
}

function writeEntry(
  head: string,
  done: string | undefined,
  value: unknown,
  indent: string,
  lines: string[],
): void {
  const flat = done ?? flatOf(value);
  if (flat !== undefined) {
    lines.push(`${head} ${flat}`);
    return;
  }
  lines.push(head);
  if (Array.isArray(value)) writeList(value, `${indent}  `, lines);
  else writeMap(value as object, `${indent}  `, '', lines);
}

function writeList(list: unknown[], indent: string, lines: string[]): void {
  for (const item of list) {
    const flat = flatOf(item);
    if (flat !== undefined) lines.push(`${indent}- ${flat}`);
    else if (Array.isArray(item)) {
      lines.push(`${indent}-`);
      writeList(item, `${indent}  `, lines);
    } else writeMap(item as object, `${indent}  `, `${indent}- `, lines);
  }
}

/** A value that stands on one line, or nothing for a block. */
function flatOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return value.length === 0 || value.every((item) => typeof item === 'number')
      ? `[${value.join(', ')}]`
      : undefined;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : undefined;
  return scalar(value);
}

function quotedDate(value: unknown): string | undefined {
  return typeof value === 'string' ? JSON.stringify(value) : undefined;
}

function scalar(value: unknown): string {
  if (typeof value === 'string' && (PLAIN.test(value) || (PLAIN_KEY.test(value) && !RESERVED.test(value))))
    return value;
  return stringify(value, { lineWidth: 0, blockQuote: false }).slice(0, -1);
}
