import { article } from '../example.ts';
import type { Library, YamlFile } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Path } from '../yaml-source.ts';

export const ownProse: Rule = {
  id: 'own-prose',
  severity: 'warning',
  demands: '编者自己写的说明，标点要用全角。',
  why: '只查编者写的话（名称文件的 note、疑误的 reason、更正记录的 why），不查原报所印的任何文字。',
  examples: [
    {
      files: { 'content/parks/wuxi.yaml': 'name: 无锡高新区\nnote: 又称新吴区,1992年批准\n' },
      reports: ['content/parks/wuxi.yaml:2:7 不应有“又称新吴区,1992年批准”，应为“又称新吴区，1992年批准”'],
    },
    {
      files: { 'content/articles/2024/a.md': article('', '原报如此,照印。') },
      reports: [],
    },
  ],
  check: (library) =>
    proseOf(library).flatMap(({ file, path, prose }): Finding[] => {
      const better = library.proofread?.(prose) ?? prose;
      if (better === prose) return [];
      const range = file.yaml.valueAt(path);
      // Quoted or folded YAML is not letter for letter what it says: there only a person may mend it.
      const isPlain = file.text.slice(range.start, range.end) === prose;
      const reason = `不应有“${prose}”，应为“${better}”`;
      return [{ path: file.path, ...range, reason, ...(isPlain ? { fix: better } : {}) }];
    }),
};

function proseOf({
  names,
  articles,
  corrections,
}: Library): { file: YamlFile<unknown>; path: Path; prose: string }[] {
  return [
    ...names.map((file) => ({ file, path: ['note'], prose: file.data.note ?? '' })),
    ...articles.flatMap((file) =>
      (file.data.notes ?? []).map(({ reason = '' }, index) => ({
        file,
        path: ['notes', index, 'reason'],
        prose: reason,
      })),
    ),
    ...(corrections?.data.corrections ?? []).map(({ why = '' }, index) => ({
      file: corrections as YamlFile<unknown>,
      path: ['corrections', index, 'why'],
      prose: why,
    })),
  ];
}
