import { foldName } from '../../names/lexicon.ts';
import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import type { NameFile } from '../library.ts';
import type { Rule } from '../rule.ts';
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
    return byRight(names.flatMap(claimsOf)).flatMap(({ file, word, path }) => {
      const owner = owners.get(foldName(word));
      if (!owner) owners.set(foldName(word), file);
      return owner
        ? [{ path: file.path, ...file.yaml.valueAt(path), reason: reasonOf(word, file, owner) }]
        : [];
    });
  },
};

function claimsOf(file: NameFile): Claim[] {
  const { name, aliases = [] } = file.data;
  const own = name ? [{ file, word: name, path: ['name'] }] : [];
  return [...own, ...aliases.map((word, index) => ({ file, word, path: ['aliases', index] }))];
}

/** A name has more right to a spelling than an alias, a park more than an organization. */
function byRight(claims: Claim[]): Claim[] {
  const rank = ({ file, path }: Claim) => path.length * KIND_NAMES.length + KIND_NAMES.indexOf(file.kind);
  return claims.toSorted((a, b) => rank(a) - rank(b));
}

function reasonOf(word: string, file: NameFile, owner: NameFile): string {
  if (file === owner) return `不应有“${word}”，应为只写一次`;
  return `不应有“${word}”，应为只归 ${owner.path}（${KINDS[owner.kind].label} ${owner.data.name}）`;
}

interface Claim {
  file: NameFile;
  word: string;
  path: Path;
}
