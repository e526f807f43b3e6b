import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { check } from '../check/index.ts';
import { nearest } from '../check/nearest.ts';
import { countMessages, report } from '../check/report.ts';
import { type DraftKind, draftArticle, draftName, schemaOf } from '../draft/draft.ts';
import { type JsonSchema, toJsonSchema } from '../schema/json-schema.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import { idsSchema } from '../schema/ledger.ts';

const KIND_LABELS: [DraftKind, string][] = [
  ['article', '文章'],
  ...KIND_NAMES.map((kind): [DraftKind, string] => [kind, KINDS[kind].label]),
];
/** `name: 李辉`, `title: "四个结合"` */
const NAMED = /^(?:title|name): *["']?(.*?)["']? *$/mu;
const USAGE = `用法：npm run new                                  一问一答
      npm run new -- article --title 标题 [--kind brief] [--date 2024-07-02] [--字段 值]…
      npm run new -- park --name 名称 [--province 江苏省] [--字段 值]…
可建：${KIND_LABELS.map(([kind, label]) => `${kind}（${label}）`).join('、')}
      --content 文件夹   默认 content
已有的文件决不覆盖。`;

const { kind, fields, content } = await readRequest(process.argv.slice(2));
const draft = makeDraft();
const file = path.join(content, draft.path);
const same = namesake(path.dirname(file));
if (same) stop(`已有 ${same}（同名），没有改动它，也没有另建。`, 1);
const mistakes = check({
  files: new Map([[`content/${draft.path}`, draft.text]]),
  seeds: [],
  digest: () => '',
}).map((file) => Object.assign(file, { messages: file.messages.filter(({ fatal }) => fatal) }));
if (countMessages(mistakes).errors > 0) stop(`没有写文件：\n${report(mistakes, 'text')}`, 1);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, draft.text, { flag: 'wx' });
console.log(`已建 ${file}\n请打开它，照注释填写；写好后运行 npm run check。`);

function makeDraft() {
  const taken = (draftPath: string) => existsSync(path.join(content, draftPath));
  if (kind === 'article') return draftArticle({ ...fields, title: String(fields['title']) }, taken);
  return draftName(kind, { ...fields, name: String(fields['name']) }, readIds(), taken);
}

function readIds() {
  const file = path.join(content, 'ids.yaml');
  const ids = idsSchema.safeParse(existsSync(file) ? parse(readFileSync(file, 'utf8')) : {});
  return ids.success ? ids.data : {};
}

/** A file in `folder` that says the same title or name: whoever runs the command twice wants one file. */
function namesake(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = String(fields['title'] ?? fields['name']);
  return readdirSync(folder)
    .map((file) => path.join(folder, file))
    .find((file) => NAMED.exec(readFileSync(file, 'utf8'))?.[1] === name);
}

async function readRequest(argv: string[]): Promise<Request> {
  const [word, ...rest] = argv;
  if (word === undefined) return process.stdin.isTTY ? ask() : stop(USAGE, 2);
  if (word === '--help' || word === '-h') stop(USAGE, 0);
  const kind =
    kindCalled(word) ??
    stop(`不应有 ${word}，应为 ${nearest(word, KIND_LABELS.flat()) ?? 'article、park 等'}\n\n${USAGE}`, 2);
  const { properties = {} } = toJsonSchema(schemaOf(kind));
  const values = readOptions(
    rest,
    Object.keys(properties).filter((key) => isScalar(properties[key])),
  );
  const { content = 'content', ...given } = values;
  const naming = kind === 'article' ? 'title' : 'name';
  if (!given[naming])
    stop(`不应缺少 --${naming}，应为 --${naming} ${kind === 'article' ? '标题' : '名称'}\n\n${USAGE}`, 2);
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
    const unknown =
      args.find((arg) => arg.startsWith('--') && !names.includes(arg.slice(2).split('=')[0] ?? '')) ??
      args.join(' ');
    const meant = nearest(unknown.slice(2), names) ?? names.join('、--');
    return stop(`不应有 ${unknown}，应为 --${meant}\n\n${USAGE}`, 2);
  }
}

async function ask(): Promise<Request> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const menu = KIND_LABELS.map(([, label], index) => `${index + 1} ${label}`).join('  ');
  const answer = (await terminal.question(`要建什么？ ${menu}\n> `)).trim();
  const kind =
    KIND_LABELS[Number(answer) - 1]?.[0] ??
    kindCalled(answer) ??
    stop(`不应有“${answer}”，应为 1 到 ${KIND_LABELS.length}`, 2);
  const fields: Record<string, unknown> = startOf(kind);
  const { properties = {} } = toJsonSchema(schemaOf(kind));
  for (const key of kind === 'article' ? ['title', 'kind', 'date'] : ['name']) {
    const usual = fields[key] === undefined ? '' : `，回车为 ${fields[key]}`;
    const said = (await terminal.question(`${properties[key]?.description ?? key}${usual}\n> `)).trim();
    if (said) Object.assign(fields, typed({ [key]: said }, properties));
  }
  terminal.close();
  return { kind, fields, content: 'content' };
}

/** What a new file says where nobody says otherwise. */
function startOf(kind: DraftKind): Record<string, unknown> {
  return kind === 'article' ? { title: '', kind: 'brief', date: today(), status: 'reviewed' } : { name: '' };
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

function kindCalled(word: string): DraftKind | undefined {
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

function stop(message: string, code: number): never {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}

interface Request {
  kind: DraftKind;
  fields: Record<string, unknown>;
  content: string;
}
