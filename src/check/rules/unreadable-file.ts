import type { Rejection } from '../library.ts';
import type { Rule } from '../rule.ts';

const REASONS: Record<Rejection, string> = {
  folder: '不应有这样命名的文件夹，应为文件，或不带扩展名的文件夹',
  unreadable: '不应有读不了的文件（没有权限，或链接断了），应为能打开的文件',
  encoding: '不应有非 UTF-8 编码的文字，应为 UTF-8（用记事本打开，另存为，编码选 UTF-8）',
  'seed-encoding':
    '不应有认不出编码的文字或非文字的内容，应为 UTF-8 或 GB18030 的纯文本（用记事本打开，另存为，编码选 UTF-8）',
  'seed-ending': '不应有 .txt 以外的文件，应为纯文本（Word、网页请全选复制，粘贴到记事本，存为 .txt）',
  'seed-nested': '不应放在 seeds/ 下的文件夹里，应为直接放在 seeds/ 里',
  'seed-empty': '不应为空，应为一版报纸的文字',
};

export const unreadableFile: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  demands: '文件要读得出来：content/ 里的用 UTF-8，seeds/ 里的是纯文本 .txt，直接放在 seeds/ 里。',
  why: '读不出来的文件不会整理，也不会发布。',
  examples: [
    {
      files: {},
      rejected: { 'content/articles/2024/a.md': 'encoding' },
      reports: [`content/articles/2024/a.md:1:1 ${REASONS.encoding}`],
    },
    {
      files: {},
      rejected: { 'content/parks/wuxi.yaml': 'folder' },
      reports: [`content/parks/wuxi.yaml:1:1 ${REASONS.folder}`],
    },
    {
      files: {},
      rejected: { 'seeds/page.docx': 'seed-ending' },
      reports: [`seeds/page.docx:1:1 ${REASONS['seed-ending']}`],
    },
    {
      files: {},
      rejected: { 'seeds/2024/page.txt': 'seed-nested' },
      reports: [`seeds/2024/page.txt:1:1 ${REASONS['seed-nested']}`],
    },
    { files: {}, seeds: { 'page.txt': '无锡高新区企业入选榜单。\n' }, reports: [] },
  ],
  check: ({ rejected = new Map<string, Rejection>() }) =>
    [...rejected].map(([path, why]) => ({ path, start: 0, end: 0, reason: REASONS[why] })),
};
