import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { convert } from '../convert/index.ts';
import { type Problem, readLexicon, readSeeds, readShelf, sha256, writePlan } from './convert-disk.ts';
import { idsFile } from './convert-ids.ts';
import { shelfProblems } from './convert-problems.ts';
import { asJson, describe, summary } from './convert-report.ts';

const USAGE = `用法：npm run convert -- [--seeds 文件夹] [--content 文件夹] [--dry-run] [--json] [--accept 文章文件]…
  --seeds    报纸原文所在文件夹，默认 seeds
  --content  整理结果所在文件夹，默认 content
  --dry-run  只说将怎样整理、为什么，不写任何文件
  --json     以 JSON 输出同样的内容
  --accept   用新整理的版本替换人工改过的文章（可多次使用）`;

process.exitCode = main(process.argv.slice(2));

/** 0: done; 1: a seed could not be converted, nothing written; 2: wrong usage. */
function main(argv: string[]): number {
  const options = readOptions(argv);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  const { seeds, problems } = readSeeds(options.seeds);
  const shelf = readShelf(options.content);
  const unreadable = [...problems, ...shelfProblems(options.content, shelf)];
  if (unreadable.length > 0) return fail(unreadable, options.json);
  const lexicon = readLexicon('content/parks');
  const accept = new Set(options.accept.map(articleId));
  const conversion = convert({ seeds, shelf, lexicon, digest: sha256, accept });
  const leaks = conversion.pages.flatMap(({ seed, leaks }) =>
    leaks.map(({ line, message }): Problem => ({ file: join(options.seeds, seed.file), line, message })),
  );
  if (leaks.length > 0) return fail(leaks, options.json);
  const plan = { ...conversion.plan, write: [...conversion.plan.write, ...idsFile(shelf, conversion.plan)] };
  if (options.json) console.log(asJson({ ...conversion, plan }));
  else console.log(options.dryRun ? describe({ ...conversion, plan }) : summary({ ...conversion, plan }));
  if (!options.dryRun) writePlan(options.content, plan);
  return 0;
}

function readOptions(argv: string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        seeds: { type: 'string', default: 'seeds' },
        content: { type: 'string', default: 'content' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        accept: { type: 'string', multiple: true, default: [] },
      },
    });
    if (!existsSync(values.seeds)) return `找不到文件夹 ${values.seeds}`;
    return { ...values, dryRun: values['dry-run'] };
  } catch (error) {
    return `不认识的参数：${error instanceof Error ? error.message : error}`;
  }
}

/** `content/articles/2024/x.md` → `2024/x` */
function articleId(path: string): string {
  return path.replace(/^.*articles\//u, '').replace(/\.md$/u, '');
}

function fail(problems: Problem[], json: boolean): number {
  if (json) console.log(JSON.stringify({ problems }, null, 2));
  for (const { file, line, message } of problems)
    console.error(`${file}${line ? `:${line}` : ''}  ${message}`);
  console.error(`\n共 ${problems.length} 处问题，没有写任何文件。`);
  return 1;
}

interface Options {
  seeds: string;
  content: string;
  dryRun: boolean;
  json: boolean;
  accept: string[];
}
