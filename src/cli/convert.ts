import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articleIdOf } from '../draft/correction.ts';
import { asJson, summary } from './convert-report.ts';
import { runConversion } from './convert-run.ts';
import { type Problem, showProblem, systemProblem } from './problem.ts';
import { misused, readOptions } from './read-options.ts';

const USAGE = `用法：npm run convert -- [选项]
  --seeds 文件夹     报纸原文所在，默认 seeds
  --content 文件夹   整理结果所在，默认 content
  --dry-run          只说将怎样整理、为什么，不写任何文件
  --diff             人工改过的文件，列出现在的与将写的不同之处（刚改过的、整理结果有变的，不加也列）
  --accept 文章文件  用新整理的版本替换人工改过的文章（可多次使用）
  --json             以 JSON 输出同样的内容
退出码：0 整理完毕，1 有问题、没有写任何文件，2 用法不对。`;
const OPTIONS = {
  seeds: { type: 'string', default: 'seeds' },
  content: { type: 'string', default: 'content' },
  'dry-run': { type: 'boolean', default: false },
  diff: { type: 'boolean', default: false },
  accept: { type: 'string', multiple: true, default: [] as string[] },
  json: { type: 'boolean', default: false },
} as const;

process.exitCode = main(process.argv.slice(2));

/** 0: done; 1: something is wrong, nothing written; 2: wrong usage. */
function main(argv: string[]): number {
  const { values, exitCode } = readOptions(USAGE, OPTIONS, argv);
  if (!values) return exitCode;
  const { seeds, content, json } = values;
  if (!isFolder(seeds)) return misused(`找不到文件夹 ${seeds}`, USAGE);
  const lost = values.accept.find((given) => !existsSync(join(content, `articles/${articleIdOf(given)}.md`)));
  if (lost !== undefined) return misused(`--accept ${lost}：没有这篇文章`, USAGE);
  if (existsSync(content) && !isFolder(content)) return misused(`${content} 不是文件夹`, USAGE);
  try {
    const said = runConversion({ ...values, dryRun: values['dry-run'] });
    if (Array.isArray(said)) return fail(said, json);
    console.log(json ? asJson(said) : summary(said));
    return 0;
  } catch (error) {
    return fail([systemProblem(error)], json);
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function fail(problems: Problem[], json: boolean): number {
  if (json) console.log(JSON.stringify({ problems }, null, 2));
  for (const problem of problems) console.error(showProblem(problem));
  console.error(`\n共 ${problems.length} 处问题，没有写任何文件。`);
  return 1;
}
