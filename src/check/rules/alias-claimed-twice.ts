import { foldName } from '../../names/lexicon.ts';
import { KINDS } from '../../schema/kinds.ts';
import type { NameFile } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';
import type { Path } from '../yaml-source.ts';

export const aliasClaimedTwice: Rule = {
  id: 'alias-claimed-twice',
  severity: 'error',
  demands: '一个名称或别名只归一个名称文件。',
  why: '两个文件都认领同一个写法时，文中出现它就不知道指谁。留给通行的那个，另一个写得更全一些；若本是一家，把两个文件并成一个。',
  examples: [
    {
      files: {
        'content/parks/fuzhou.yaml': 'name: 福州高新区\naliases: [榕城高新区]\n',
        'content/parks/jiangxi-fuzhou.yaml': 'name: 抚州高新区\naliases: [赣东高新区, 榕城高新区]\n',
      },
      reports: [
        'content/parks/jiangxi-fuzhou.yaml:2:18 不应有“榕城高新区”，应为只归 content/parks/fuzhou.yaml（园区 福州高新区）',
      ],
    },
    {
      files: {
        'content/parks/wuxi.yaml': 'name: 无锡高新区\naliases: [无锡高新区]\n',
      },
      reports: ['content/parks/wuxi.yaml:2:11 不应有“无锡高新区”，应为只写一次'],
    },
    { files: { 'content/parks/wuxi.yaml': 'name: 无锡高新区\naliases: [无锡国家高新区]\n' }, reports: [] },
  ],
  check({ names }) {
    const owners = new Map<string, NameFile>();
    return names.flatMap((file) =>
      claimsOf(file).flatMap(([word, path]): Finding[] => {
        const owner = owners.get(foldName(word));
        if (!owner) owners.set(foldName(word), file);
        return owner
          ? [{ path: file.path, ...file.yaml.valueAt(path), reason: reasonOf(word, file, owner) }]
          : [];
      }),
    );
  },
};

function claimsOf({ data }: NameFile): [string, Path][] {
  const aliases = (data.aliases ?? []).map((alias, index): [string, Path] => [alias, ['aliases', index]]);
  return data.name ? [[data.name, ['name']], ...aliases] : aliases;
}

function reasonOf(word: string, file: NameFile, owner: NameFile): string {
  if (file === owner) return `不应有“${word}”，应为只写一次`;
  return `不应有“${word}”，应为只归 ${owner.path}（${KINDS[owner.kind].label} ${owner.data.name}）`;
}
