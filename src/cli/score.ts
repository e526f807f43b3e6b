import { writeFileSync } from 'node:fs';
import { readOptions } from './read-options.ts';
import { measure, RECORD } from './score-disk.ts';
import { describeErrors, describeSet } from './score-report.ts';

const USAGE = `用法：npm run score [-- --errors] [--json]
把原文重新整理一遍（不写文件），与人工读法比较，列出各项得分。
  --errors  逐版列出漏掉的（−）和多出的（＋）；留作检验的版面只报分数，不列细目
  --json    以 JSON 输出
UPDATE=1 时把得分记入 ${RECORD}。`;

const OPTIONS = {
  errors: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

process.exitCode = main(process.argv.slice(2));

/** 0: measured; 2: wrong usage. */
function main(argv: string[]): number {
  const { values: options, exitCode } = readOptions(USAGE, OPTIONS, argv);
  if (!options) return exitCode;
  const measured = measure();
  const card = measured.map(({ score }) => score);
  if (options.json) console.log(JSON.stringify(card, null, 2));
  else for (const set of measured) console.log(`${describeSet(set)}\n`);
  const open = measured.filter(({ score }) => score.set !== 'held-out');
  if (options.errors) for (const set of open) console.log(`${describeErrors(set)}\n`);
  if (process.env['UPDATE'] === '1') writeFileSync(RECORD, `${JSON.stringify(card, null, 1)}\n`);
  return 0;
}
