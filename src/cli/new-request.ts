import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { nearest } from '../check/nearest.ts';
import { type DraftKind, meaning, schemaOf } from '../draft/draft.ts';
import { correctionSchema } from '../schema/correction.ts';
import { type JsonSchema, toJsonSchema } from '../schema/json-schema.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';

const KIND_LABELS: [NewKind, string][] = [
  ['article', '文章'],
  ...KIND_NAMES.map((kind): [NewKind, string] => [kind, KINDS[kind].label]),
  ['correction', '更正'],
];
/** The fields that are asked for; the first one must be given. */
const ASKED: Partial<Record<NewKind, [string, ...string[]]>> = {
  article: ['title', 'kind', 'date'],
  correction: ['article', 'was', 'now', 'why', 'date'],
};
const USAGE = `用法：npm run new                                  一问一答
      npm run new -- article --title 标题 [--kind brief] [--date 2024-07-02] [--字段 值]…
      npm run new -- park --name 名称 [--province 江苏省] [--字段 值]…
      npm run new -- correction --article 文章文件 [--was 原文] [--now 改成] [--why 缘由]
可建：${KIND_LABELS.map(([kind, label]) => `${kind}（${label}）`).join('、')}
      --content 文件夹   默认 content
已有的文件决不覆盖；更正记入 content/corrections.yaml 之末。`;

/** What is to be made: from the arguments, or asked in a terminal. Ends the run where that is not clear. */
export async function readRequest(argv: string[]): Promise<Request> {
  const [word, ...rest] = argv;
  if (word === undefined) return process.stdin.isTTY ? ask() : stop(USAGE, 2);
  if (word === '--help' || word === '-h') stop(USAGE, 0);
  const kind =
    kindCalled(word) ??
    stop(`不应有 ${word}，应为 ${nearest(word, KIND_LABELS.flat()) ?? 'article、park 等'}\n\n${USAGE}`, 2);
  const { properties = {} } = toJsonSchema(schemaFor(kind));
  const values = readOptions(
    rest,
    Object.keys(properties).filter((key) => isScalar(properties[key])),
  );
  const { content = 'content', ...given } = values;
  const [naming] = askedFor(kind);
  const meaning = properties[naming]?.description ?? '';
  if (!given[naming]) stop(`不应缺少 --${naming}，应为 --${naming} ${meaning}\n\n${USAGE}`, 2);
  return { kind, content, fields: { ...startOf(kind), ...typed(given, properties) } };
}

function readOptions(args: string[], names: string[]): Record<string, string> {
  const options = Object.fromEntries(
    [...names, 'content'].map((name) => [name, { type: 'string' as const }]),
  );
  try {
    return Object.fromEntries(
      Object.entries(parseArgs({ args, options }).values).map(([key, value]) => [key, String(value)]),
    );
  } catch {
    const bare = args.find((arg, at) => names.includes(arg.slice(2)) && isNoValue(args[at + 1]));
    if (bare) return stop(`不应有没有内容的 ${bare}，应为 ${bare} 内容\n\n${USAGE}`, 2);
    const unknown =
      args.find((arg) => arg.startsWith('--') && !names.includes(arg.slice(2).split('=')[0] ?? '')) ??
      args.join(' ');
    const meant = nearest(unknown.slice(2), names) ?? names.join('、--');
    return stop(`不应有 ${unknown}，应为 --${meant}\n\n${USAGE}`, 2);
  }
}

function isNoValue(arg: string | undefined): boolean {
  return arg === undefined || arg.startsWith('--');
}

async function ask(): Promise<Request> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl+C and Ctrl+D end the asking, not the run with a stack trace.
  const question = (words: string) => terminal.question(words).catch(() => stop('\n已停止，没有写文件。', 1));
  const menu = KIND_LABELS.map(([, label], index) => `${index + 1} ${label}`).join('  ');
  const answer = (await question(`要建什么？ ${menu}\n> `)).trim();
  const kind =
    KIND_LABELS[Number(answer) - 1]?.[0] ??
    kindCalled(answer) ??
    stop(`不应有“${answer}”，应为 1 到 ${KIND_LABELS.length}`, 2);
  const fields: Record<string, unknown> = startOf(kind);
  const { properties = {} } = toJsonSchema(schemaFor(kind));
  for (const key of askedFor(kind)) {
    const usual = fields[key] ? `，回车为 ${fields[key]}` : '';
    const said = (await question(`${meaning(properties[key] ?? {})}${usual}\n> `)).trim();
    if (said) Object.assign(fields, typed({ [key]: said }, properties));
  }
  terminal.close();
  return { kind, fields, content: 'content' };
}

/** What a new file says where nobody says otherwise. */
function startOf(kind: NewKind): Record<string, unknown> {
  if (kind === 'article') return { title: '', kind: 'brief', date: today(), status: 'reviewed' };
  return kind === 'correction' ? { article: '', date: today() } : { name: '' };
}

function askedFor(kind: NewKind): [string, ...string[]] {
  return ASKED[kind] ?? ['name'];
}

function schemaFor(kind: NewKind) {
  return kind === 'correction' ? correctionSchema : schemaOf(kind);
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

function kindCalled(word: string): NewKind | undefined {
  return KIND_LABELS.find((names) => names.includes(word))?.[0];
}

function isScalar(schema: JsonSchema | undefined): boolean {
  return [schema?.type].flat().some((type) => type === 'string' || type === 'integer' || type === 'boolean');
}

/** `--approvedYear 1992` is a number, `--date null` is none. */
function typed(
  values: Record<string, string>,
  properties: Record<string, JsonSchema>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const types = [properties[key]?.type].flat();
      return [key, types.includes('string') && value !== 'null' ? value : parse(value)];
    }),
  );
}

/** Ends the run with words for the editor. */
export function stop(message: string, code: number): never {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}

export type NewKind = DraftKind | 'correction';

export interface Request {
  kind: NewKind;
  fields: Record<string, unknown>;
  content: string;
}
