import { stringify } from 'yaml';
import { remember } from '../remember.ts';

/** Words and Han text that can be read as nothing but text: most of what is written, told at one look. */
const PLAIN = /^(?:(?!(?:null|true|false)$)[a-z][A-Za-z]+|[\u4e00-\u9fff“《（][^\s:#\p{Cc}]*)$/u;
const LINE_BREAK = /[\n\r]/u;
const STEP = '  ';
const OPTIONS = { lineWidth: 0, blockQuote: false } as const;

/**
 * YAML as an editor would write it: a line an entry, dates quoted, line ranges in brackets. Reads back as the same data.
 * The lines are set here, since a page has thousands of them; whether a text needs quotes, the library says.
 */
export function toYaml(data: object): string {
  return textOf(data, '').slice(1);
}

/** What stands behind `key:` or `-`, to the end of its last line; nested lines begin with `indent`. */
function textOf(value: unknown, indent: string, key?: string): string {
  if (typeof value !== 'object' || value === null) return ` ${scalarOf(value, key)}\n`;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'number')) return ` [${value.map(plainOf).join(', ')}]\n`;
    return `\n${value.map((item) => indent + itemOf(item, indent + STEP)).join('')}`;
  }
  const entries = Object.entries(value).filter(([, own]) => own !== undefined);
  if (entries.length === 0) return ' {}\n';
  const lines = entries.map(([name, own]) => `${indent}${keyOf(name)}:${textOf(own, indent + STEP, name)}`);
  return `\n${lines.join('')}`;
}

/** An item's first line stands beside its dash. */
function itemOf(item: unknown, indent: string): string {
  const text = textOf(item, indent);
  return text.startsWith('\n') ? `- ${text.slice(1 + indent.length)}` : `-${text}`;
}

function scalarOf(value: unknown, key: string | undefined): string {
  if (typeof value !== 'string') return plainOf(value ?? null);
  if (PLAIN.test(value) && key !== 'date') return value;
  return key === 'date' || LINE_BREAK.test(value) ? JSON.stringify(value) : plainOf(value);
}

/** A scalar that stands on one line, quoted where it must be. */
function plainOf(value: unknown): string {
  return Number.isSafeInteger(value) ? String(value) : stringify(value, OPTIONS).slice(0, -1);
}

const keyOf = remember((name) =>
  PLAIN.test(name) ? name : stringify({ [name]: 0 }, OPTIONS).replace(/: 0\n$/u, ''),
);
