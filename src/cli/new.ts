import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { VFile } from 'vfile';
import { fix } from '../check/fix.ts';
import { check } from '../check/index.ts';
import { countMessages, report } from '../check/report.ts';
import { RULES } from '../check/rules.ts';
import { appendCorrection, articleIdOf, CORRECTIONS_PATH } from '../draft/correction.ts';
import { type Draft, draftArticle, draftName } from '../draft/draft.ts';
import { readLibraryFiles } from '../integrations/library-files.ts';
import { idsSchema } from '../schema/ledger.ts';
import { parseYaml } from '../schema/parse-yaml.ts';
import { type Request, readRequest, stop } from './new-request.ts';
import { showProblem } from './problem.ts';

const UNREADABLE = '读不懂这个文件，没有新建。请先运行 npm run check，照它说的改好';

/** `name: 李辉`, `title: "四个结合"` */
const NAMED = /^(?:title|name): *["']?(.*?)["']? *$/mu;

const request = await readRequest(process.argv.slice(2));
if (request.kind === 'correction') await recordCorrection(request);
else createFile(request);

function createFile(request: Request): void {
  const draft = mended(makeDraft(request), request.content);
  const file = path.join(request.content, draft.path);
  const same = namesake(request, path.dirname(file));
  if (same) stop(`已有 ${same}（同名），没有改动它，也没有另建。`, 1);
  refuse(faultsOf(draft, request.content));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, draft.text, { flag: 'wx' });
  console.log(`已建 ${file}\n请打开它，照注释填写；写好后运行 npm run check。`);
}

function makeDraft({ kind, fields, content }: Request): Draft {
  const taken = (draftPath: string) => existsSync(path.join(content, draftPath));
  if (kind === 'article') return draftArticle({ ...fields, title: String(fields['title']) }, taken);
  if (kind === 'correction') throw new TypeError('A correction is a line of the log, not a file');
  return draftName(kind, { ...fields, name: String(fields['name']) }, readIds(content), taken);
}

/** `--kind 图片新闻 --date 2024年7月5日` says clearly enough what is meant. */
function mended(draft: Draft, content: string): Draft {
  const [file] = faultsOf(draft, content);
  return file ? { ...draft, text: fix(file).text } : draft;
}

function faultsOf(draft: Draft, content: string): VFile[] {
  const key = `content/${draft.path}`;
  const files = new Map([...readParks(content), [key, draft.text]]);
  // Its samples are there to be replaced: `npm run check` says so until they are.
  const rules = RULES.filter(({ id }) => id !== 'placeholder');
  return check({ files, seeds: [], digest: () => '' }, rules).filter(({ path }) => path === key);
}

/** The register: what a draft says of a park's number is held against it. */
function readParks(content: string): [string, string][] {
  const folder = path.join(content, 'parks');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [`content/parks/${name}`, readFileSync(path.join(folder, name), 'utf8')]);
}

function readIds(content: string) {
  const file = path.join(content, 'ids.yaml');
  const { data, problems } = parseYaml(existsSync(file) ? readFileSync(file, 'utf8') : '{}', idsSchema);
  const [problem] = problems;
  if (problem) stop(showProblem({ ...problem, file, message: UNREADABLE }), 1);
  return data ?? {};
}

/** A file in `folder` that says the same title or name: whoever runs the command twice wants one file. */
function namesake({ fields }: Request, folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = String(fields['title'] ?? fields['name']);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => path.join(folder, name))
    .find((file) => NAMED.exec(readFileSync(file, 'utf8'))?.[1] === name);
}

/** Adds to the public log, where check has nothing against it. */
async function recordCorrection({ fields, content }: Request): Promise<void> {
  const file = path.join(content, CORRECTIONS_PATH);
  const input = await readLibraryFiles({ content, seeds: 'seeds' });
  const key = `content/${CORRECTIONS_PATH}`;
  const correction = {
    ...fields,
    article: articleIdOf(String(fields['article'])),
    date: String(fields['date']),
  };
  const text =
    appendCorrection(input.files.get(key), correction) ??
    stop(`不应有读不懂的 ${file}，应为先照 npm run check 所说改好。没有记入。`, 1);
  const faults = check({ ...input, files: new Map([...input.files, [key, text]]) });
  refuse(faults.filter(({ path }) => path === key));
  writeFileSync(file, text);
  console.log(`已记入 ${file}`);
}

/** Ends the run where anything is an error. */
function refuse(files: VFile[]): void {
  const mistakes = files.map((file) =>
    Object.assign(file, { messages: file.messages.filter(({ fatal }) => fatal) }),
  );
  if (countMessages(mistakes).errors > 0) stop(`没有写文件：\n${report(mistakes, 'text')}`, 1);
}
