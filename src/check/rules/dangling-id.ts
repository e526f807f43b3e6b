import { article } from '../example.ts';
import type { Library } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';
import { should } from '../wording.ts';
import type { Path, YamlSource } from '../yaml-source.ts';

export const danglingId: Rule = {
  id: 'dangling-id',
  severity: 'error',
  demands: '写了园区编号，就要有这个编号的园区。',
  why: '编号是 content/parks/ 下的文件名（不带 .yaml）。指向不存在的园区，页面上就是断开的链接。',
  examples: [
    {
      files: {
        'content/parks/wuxi.yaml': 'name: 无锡高新区\n',
        'content/articles/2024/a.md': article('parks: [{ name: 无锡高新区, id: wuxii }]'),
      },
      reports: ['content/articles/2024/a.md:5:28 不应有园区编号 wuxii，应为 wuxi'],
    },
    {
      files: { 'content/organizations/wulianwang.yaml': 'name: 无锡物联网创新中心\npark: wuxi\n' },
      reports: [
        'content/organizations/wulianwang.yaml:2:7 不应有园区编号 wuxi，应为 content/parks/ 下的文件名',
      ],
    },
    {
      files: {
        'content/parks/wuxi.yaml': 'name: 无锡高新区\nrelated: [jiangyin]\n',
        'content/parks/jiangyin.yaml': 'name: 江阴高新区\n',
      },
      reports: [],
    },
  ],
  check(library) {
    const known = knownParks(library);
    const fromArticles = library.articles.flatMap(({ path, yaml, data }) =>
      (data.parks ?? []).flatMap((park, index) =>
        'id' in park ? report(path, yaml, ['parks', index, 'id'], park.id, known) : [],
      ),
    );
    const fromNames = library.names.flatMap(({ path, yaml, data }) => [
      ...('park' in data ? report(path, yaml, ['park'], data.park, known) : []),
      ...('related' in data
        ? (data.related ?? []).flatMap((id, index) => report(path, yaml, ['related', index], id, known))
        : []),
    ]);
    return [...fromArticles, ...fromNames];
  },
};

/** Parks that have a file, and those that got an address without one. */
function knownParks({ names, ids }: Library): Set<string> {
  const files = names.filter(({ kind }) => kind === 'park').map(({ id }) => id);
  return new Set([...files, ...Object.values(ids?.data['parks'] ?? {})]);
}

function report(
  path: string,
  yaml: YamlSource,
  field: Path,
  id: string | undefined,
  known: Set<string>,
): Finding[] {
  if (id === undefined || known.has(id)) return [];
  const expected = should(nearest(id, known) ?? 'content/parks/ 下的文件名');
  return [{ path, ...yaml.valueAt(field), reason: `不应有园区编号 ${id}，${expected}` }];
}
