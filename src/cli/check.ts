import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from '../check/explain.ts';
import { fix } from '../check/fix.ts';
import { check } from '../check/index.ts';
import { nearest } from '../check/nearest.ts';
import { countMessages, FORMATS, type Format, report } from '../check/report.ts';
import { RULES } from '../check/rules.ts';
import { readLibraryFiles } from '../integrations/library-files.ts';

const USAGE = `用法：npm run check [-- 选项]
  --fix            改正可以放心由机器改的
  --explain 规则   说明一条规则的缘由，并举例
  --format 格式    ${FORMATS.join('、')}；默认 text
  --content 文件夹 默认 content
  --seeds 文件夹   默认 seeds
有错误时退出码为 1，只有警告时为 0，用法不对时为 2。`;

const options = readArguments();
if (options.help) done(USAGE);
if (options.explain !== undefined) done(explainRule(options.explain));

let input = await readLibraryFiles(options);
let files = check(input);
if (options.fix) {
  const count = files.map(mend).reduce((sum, one) => sum + one, 0);
  console.error(`已改正 ${count} 处。`);
  input = await readLibraryFiles(options);
  files = check(input);
}
process.stdout.write(report(files, format(options.format)));
process.exitCode = countMessages(files).errors > 0 ? 1 : 0;

function mend(file: ReturnType<typeof check>[number]): number {
  const { text, count } = fix(file);
  if (count > 0) writeFileSync(path.join(options.content, file.path.replace(/^content\//u, '')), text);
  return count;
}

function explainRule(id: string): string {
  const rule = RULES.find((rule) => rule.id === id);
  const ids = RULES.map(({ id }) => id);
  return rule ? explain(rule) : stop(`不应有规则 ${id}，应为 ${nearest(id, ids) ?? ids.join('、')}`);
}

function format(name: string): Format {
  return (
    FORMATS.find((known) => known === name) ?? stop(`不应有格式 ${name}，应为 ${FORMATS.join('、')} 之一`)
  );
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        fix: { type: 'boolean', default: false },
        explain: { type: 'string' },
        format: { type: 'string', default: 'text' },
        content: { type: 'string', default: 'content' },
        seeds: { type: 'string', default: 'seeds' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch {
    return stop(`不应有 ${process.argv.slice(2).join(' ')}，应为下面的选项`);
  }
}

function done(text: string): never {
  console.log(text);
  process.exit(0);
}

function stop(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}
