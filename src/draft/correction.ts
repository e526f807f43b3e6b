import { type Document, isMap, isSeq, parseDocument, Scalar, type YAMLMap } from 'yaml';
import type { Correction } from '../schema/correction.ts';

/** Below content/. */
export const CORRECTIONS_PATH = 'corrections.yaml';
/** `content/articles/2024/a.md`, `/articles/2024/a/`, `https://library.example/articles/2024/a/` */
const AROUND_ID = /^.*\barticles\/|(?:\.md|\/)$/gu;
const HEADER = `# 更正记录，登在网站的“更正”页和各篇文章之末。一处一条，新的加在后面。
# article 文章编号；date 更正的日期；was 原来的文字；now 改成的文字；why 依据或缘由。
`;

/** The id of an article that an editor gave as its id, its file or its address. */
export function articleIdOf(given: string): string {
  return given.replaceAll('\\', '/').replace(AROUND_ID, '');
}

/** The log with one more correction; what is in it, comments too, stays as it is. Undefined where the log is broken. */
export function appendCorrection(log: string | undefined, correction: Correction): string | undefined {
  const document: Document = parseDocument(log?.trim() ? log : HEADER);
  document.contents ??= document.createNode({ corrections: [] });
  const list = isMap(document.contents) ? document.get('corrections') : undefined;
  if (document.errors.length > 0 || !isSeq(list)) return undefined;
  const entry = document.createNode(correction) as YAMLMap<unknown, Scalar>;
  const date = entry.items.find(({ key }) => String(key) === 'date')?.value;
  if (date) date.type = Scalar.QUOTE_DOUBLE;
  list.flow = false;
  list.add(entry);
  return document.toString({ lineWidth: 0 });
}
