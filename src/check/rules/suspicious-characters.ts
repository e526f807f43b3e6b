import { article } from '../example.ts';
import type { TextFile } from '../library.ts';
import { type Library, yamlFilesOf } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';

/** What no editor means to write. Patterns match the wrong characters alone. */
const SUSPECTS: { pattern: RegExp; says(found: string): string; fix?: string }[] = [
  {
    // 无\u200b锡
    pattern: /(?!^)[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu,
    says: (found) => `看不见的字符 ${codePoint(found)}，应为没有`,
    fix: '',
  },
  {
    // 2O24年, 1l月
    pattern: /(?<=\d)[OoIl](?=\d|[年月日])|(?<=[第共约])[OoIl](?=\d)/gu,
    says: (found) => `夹在数字里的字母 ${found}，应为数字 ${/o/iu.test(found) ? '0' : '1'}`,
  },
  {
    // 无锡�新区
    pattern: /\ufffd+/gu,
    says: () => '乱码 \ufffd，应为原字（文件要存成 UTF-8）',
  },
  {
    // 高新区⾼新区: a Kangxi radical that looks like the character
    pattern: /[\u2e80-\u2fdf\uf900-\ufaff]/gu,
    says: (found) => `形近的部首字符“${found}”（${codePoint(found)}），应为汉字“${found.normalize('NFKC')}”`,
  },
  {
    // Ａ1级, 5Ｇ: one word in two widths
    pattern: /[Ａ-Ｚａ-ｚ０-９]+(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])[Ａ-Ｚａ-ｚ０-９]+/gu,
    says: (found) => `全角与半角混写的“${found}”，应为“${found.normalize('NFKC')}”`,
  },
];

export const suspiciousCharacters: Rule = {
  id: 'suspicious-characters',
  severity: 'warning',
  demands: '不要有看不见的、形近的、半全角混写的字符。',
  why: '这些字符肉眼难辨，检索却会漏。多由复制网页、PDF 或识别图片带来。原报确是这样印的，请在 notes 里注明。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': article('', '无\u200b锡高新区。') },
      reports: ['content/articles/2024/a.md:8:2 不应有看不见的字符 U+200B，应为没有'],
    },
    {
      files: { 'content/articles/2024/a.md': article('', '2O24年入选。') },
      reports: ['content/articles/2024/a.md:8:2 不应有夹在数字里的字母 O，应为数字 0'],
    },
    {
      files: { 'content/brands/5g.yaml': 'name: 5Ｇ工厂\n' },
      reports: ['content/brands/5g.yaml:1:8 不应有全角与半角混写的“Ｇ”，应为“G”'],
    },
    {
      files: { 'content/articles/2024/a.md': article('', '⾼新区一批企业上榜。') },
      reports: ['content/articles/2024/a.md:8:1 不应有形近的部首字符“⾼”（U+2FBC），应为汉字“高”'],
    },
    { files: { 'content/articles/2024/a.md': article('', 'IL-8 与 5G 企业，2024年。') }, reports: [] },
  ],
  check: (library) => editorsFiles(library).flatMap(checkText),
};

/** The ledger quotes raw lines, whose characters are as received. */
function editorsFiles(library: Library): TextFile[] {
  return yamlFilesOf(library).filter(({ path }) => !path.startsWith('content/ledger/'));
}

function checkText({ path, text }: TextFile): Finding[] {
  return SUSPECTS.flatMap(({ pattern, says, fix }) =>
    [...text.matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      const reason = `不应有${says(match[0])}`;
      return { path, start: match.index, end, reason, ...(fix === undefined ? {} : { fix }) };
    }),
  );
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
