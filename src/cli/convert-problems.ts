import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Shelf } from '../convert/shelf.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import type { Problem } from './convert-disk.ts';

/** Files of the content folder that cannot be read: a conversion would misjudge whose they are, so it does not begin. */
export function shelfProblems(folder: string, shelf: Shelf): Problem[] {
  return [...shelf].flatMap(([path, text]) => {
    const file = join(folder, path);
    if (path.endsWith('.yaml')) return yamlProblems(file, text, 1);
    if (!path.startsWith('articles/')) return [];
    const front = splitFrontMatter(text);
    if (!front) return [{ file, line: 1, message: '不应缺少头部信息，应以一行 --- 开始，再以一行 --- 结束' }];
    return yamlProblems(file, front.yaml, front.yamlLine);
  });
}

function yamlProblems(file: string, yaml: string, firstLine: number): Problem[] {
  const [error] = parseDocument(yaml, { prettyErrors: true }).errors;
  if (!error) return [];
  const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
  return [
    {
      file,
      line,
      message: `头部信息的写法有误（YAML），请检查这一行的引号、冒号与缩进；npm run check 会说得更细`,
    },
  ];
}
