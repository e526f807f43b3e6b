import { article } from '../example.ts';
import { type ArticleFile, type YamlFile, yamlFilesOf } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';

/** `title：无锡` or `title:无锡`: the key, the wrong colon, what follows. */
const WRONG_COLON = /^([ -]*[A-Za-z]\w*)(：\s*|:(?=[^\s/]))/gmu;
/** By error code of the yaml library; its own words are English and speak of grammar. */
const REASONS: Record<string, string> = {
  DUPLICATE_KEY: '不应有重复的字段，应为每个字段只写一次',
  TAB_AS_INDENT: '不应有制表符（Tab）缩进，应为空格',
  BAD_INDENT: '不应有参差的缩进或没有收尾的括号，应为同级对齐、下级多两个空格，括号成对',
  MISSING_CHAR: '不应有不成对的引号或括号，应为成对',
  BLOCK_AS_IMPLICIT_KEY: '不应有“键: 键: 值”写在一行，应为一行一个字段；值里有冒号时用引号括起',
  MULTILINE_IMPLICIT_KEY: '不应有缺冒号的行，应为“字段: 值”',
  BAD_SCALAR_START: '不应以 @ 或 ` 开头，应为用引号括起的值',
  BAD_DQ_ESCAPE: '不应有无效的反斜杠，应为 \\\\ 或改用单引号',
  BLOCK_IN_FLOW: '不应有花括号里的全角逗号或多出的冒号，应为 { 字段: 值, 字段: 值 }；值里有冒号时用引号括起',
  UNEXPECTED_TOKEN: '不应有引号、括号之外多出的字符，应为整个值都括在里面，值里的引号用中文的“”',
  BAD_ALIAS: '不应以 * 或 & 开头，应为用引号括起的值',
};
const FENCES = {
  unopened: '不应直接写正文，应为以一行 --- 开始的文件头（title、kind、date、status）',
  unclosed: '不应缺少文件头的结束行，应为单独一行 ---',
};

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  demands: '文件头和 .yaml 文件要合乎 YAML 的写法。',
  why: '写错一处，整个文件都读不出来。常见的是全角冒号、冒号后缺空格、引号不成对、缩进不齐。',
  examples: [
    {
      files: { 'content/articles/2024/a.md': '---\ntitle：无锡\nkind: brief\n---\n正文\n' },
      reports: ['content/articles/2024/a.md:2:6 不应有“：”，应为半角冒号加空格“: ”'],
    },
    {
      files: { 'content/articles/2024/a.md': '正文\n' },
      reports: [`content/articles/2024/a.md:1:1 ${FENCES.unopened}`],
    },
    {
      files: { 'content/parks/a.yaml': 'name: "无锡高新区\n' },
      reports: [`content/parks/a.yaml:2:1 ${REASONS['MISSING_CHAR']}`],
    },
    {
      files: { 'content/ledger/a.yaml': 'lines:\n  - lines: [1, 2]\n    fate: banner\n   pinned: true\n' },
      reports: [`content/ledger/a.yaml:4:1 ${REASONS['BAD_INDENT']}`],
    },
    {
      files: { 'content/parks/a.yaml': 'name: 无锡高新区\nname: 无锡\n' },
      reports: [`content/parks/a.yaml:2:1 ${REASONS['DUPLICATE_KEY']}`],
    },
    {
      files: { 'content/articles/2024/a.md': article('people: [{ name: 赵明，title: 总经理 }]') },
      reports: [`content/articles/2024/a.md:5:18 ${REASONS['BLOCK_IN_FLOW']}`],
    },
    {
      files: { 'content/parks/a.yaml': 'name: "无锡"高新区\n' },
      reports: [`content/parks/a.yaml:1:11 ${REASONS['UNEXPECTED_TOKEN']}`],
    },
    { files: { 'content/articles/2024/a.md': article('kicker: "时间：今天"') }, reports: [] },
  ],
  check: (library) => [...library.articles.flatMap(checkFence), ...yamlFilesOf(library).flatMap(checkYaml)],
};

function checkFence({ path, text, fence }: ArticleFile): Finding[] {
  if (!fence) return [];
  const at = fence === 'unopened' ? 0 : text.length;
  return [{ path, start: at, end: at, reason: FENCES[fence] }];
}

function checkYaml({ path, text, yaml: { problem } }: YamlFile<unknown>): Finding[] {
  if (!problem) return [];
  const colon = [...text.matchAll(WRONG_COLON)].find((match) => match.index <= problem.end);
  if (colon && problem.code === 'MULTILINE_IMPLICIT_KEY') return [wrongColon(path, colon)];
  const reason = REASONS[problem.code] ?? '不应有这样的写法，应为合乎 YAML 的“字段: 值”';
  return [{ path, start: problem.start, end: problem.end, reason }];
}

function wrongColon(path: string, { index, 1: key = '', 2: mark = '' }: RegExpExecArray): Finding {
  const start = index + key.length;
  const reason = `不应有“${mark.trim()}”，应为半角冒号加空格“: ”`;
  return { path, start, end: start + mark.length, reason, fix: ': ' };
}
