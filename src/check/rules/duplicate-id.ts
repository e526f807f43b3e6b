import { foldName } from '../../names/lexicon.ts';
import { kindOfPlural } from '../../schema/kinds.ts';
import type { Library, NameFile } from '../library.ts';
import type { Finding, Rule } from '../rule.ts';

export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  demands: '一个编号只给一个名称。',
  why: '编号就是网址：两个名称共用一个，一个的页面就被另一个顶掉。同音的名称在编号后加 -2；若本是一家，把其中一个写进名称文件的 aliases。文件名只差大小写的两个文件，在有的电脑上会互相覆盖。',
  examples: [
    {
      files: { 'content/ids.yaml': 'people:\n  李辉: lihui\n  李慧: lihui\n' },
      reports: ['content/ids.yaml:3:7 不应有重复的编号 lihui（已给“李辉”），应为另一个编号，如 lihui-2'],
    },
    {
      files: {
        'content/parks/Wuxi.yaml': 'name: 无锡高新区\n',
        'content/parks/wuxi.yaml': 'name: 无锡国家高新区\n',
      },
      reports: [
        'content/parks/wuxi.yaml:1:1 不应有只与 content/parks/Wuxi.yaml 差大小写的文件名，应为不同的文件名',
      ],
    },
    {
      files: {
        'content/ids.yaml': 'brands:\n  米福星: mifuxing\n  “米福星”: mifuxing\n',
        'content/brands/mifuxing.yaml': 'name: 米福星\naliases: [“米福星”]\n',
      },
      reports: [],
    },
  ],
  check: (library) => [...sharedIds(library), ...sharedPaths(library)],
};

function sharedIds({ ids, names }: Library): Finding[] {
  if (!ids) return [];
  return Object.entries(ids.data).flatMap(([plural, table = {}]) => {
    const owners = new Map<string, string>();
    return Object.entries(table).flatMap(([name, id]) => {
      const owner = owners.get(id);
      owners.set(id, owner ?? name);
      const file = names.find((file) => file.kind === kindOfPlural(plural) && file.id === id);
      if (owner === undefined || areOne(file, name, owner)) return [];
      const reason = `不应有重复的编号 ${id}（已给“${owner}”），应为另一个编号，如 ${id}-2`;
      return [{ path: ids.path, ...ids.yaml.valueAt([plural, name]), reason }];
    });
  });
}

/** True where the name file says that both words name it. */
function areOne(file: NameFile | undefined, ...words: string[]): boolean {
  const spellings = [file?.data.name ?? '', ...(file?.data.aliases ?? [])].map(foldName);
  return words.every((word) => spellings.includes(foldName(word)));
}

function sharedPaths({ articles, names, ledgers }: Library): Finding[] {
  const first = new Map<string, string>();
  return [...articles, ...names, ...ledgers].flatMap(({ path }) => {
    const other = first.get(path.toLowerCase());
    first.set(path.toLowerCase(), other ?? path);
    const reason = `不应有只与 ${other} 差大小写的文件名，应为不同的文件名`;
    return other === undefined ? [] : [{ path, start: 0, end: 0, reason }];
  });
}
