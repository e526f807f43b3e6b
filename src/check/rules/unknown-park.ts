import { foldName } from '../../names/lexicon.ts';
import { article } from '../example.ts';
import type { NameFile } from '../library.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** `某某高新区` claims to be on the register; `某某产业园` need not be, unless one letter of it is another. */
const PARK = /(?:高新区|高新技术产业开发区|高新技术产业园区)$/u;
const REGISTER = 'name: 无锡高新区\naliases: [无锡国家高新区]\n';

export const unknownPark: Rule = {
  id: 'unknown-park',
  severity: 'warning',
  demands: '文章里的园区要在园区名录 content/parks/ 里。',
  why: '写错一个字，文章就归不到园区名下。若确是新园区，用 npm run new -- park 建一个名称文件；若是别名，加进那个园区的 aliases。',
  examples: [
    {
      files: {
        'content/parks/wuxi.yaml': REGISTER,
        'content/articles/2024/a.md': article('parks: [无锅高新区]'),
      },
      reports: [
        'content/articles/2024/a.md:5:9 不应有园区“无锅高新区”，应为园区名录里的名称或别名（是否“无锡高新区”？）',
      ],
    },
    {
      files: {
        'content/parks/wuxi.yaml': REGISTER,
        'content/articles/2024/a.md': article('parks: [桃花源高新区]'),
      },
      reports: [
        'content/articles/2024/a.md:5:9 不应有园区“桃花源高新区”，应为园区名录里的名称或别名；确有这个园区的，用 npm run new -- park 建一个',
      ],
    },
    {
      files: {
        'content/parks/wuxi.yaml': REGISTER,
        'content/articles/2024/a.md': article('parks: [无锡国家高新区, 无锡新区, 国家信创园]'),
      },
      reports: [],
    },
  ],
  check({ articles, names }) {
    const parks = names.filter(({ kind }) => kind === 'park');
    const known = new Map(parks.flatMap((park) => spellings(park).map((name) => [foldName(name), name])));
    return articles.flatMap(({ path, yaml, data }) =>
      (data.parks ?? []).flatMap((park, index) => {
        if (known.has(foldName(park.name)) || hasId(park)) return [];
        const meant = nearest(foldName(park.name), known.keys());
        if (!PARK.test(park.name) && meant?.length !== park.name.length) return [];
        const guess = meant
          ? `（是否“${known.get(meant)}”？）`
          : '；确有这个园区的，用 npm run new -- park 建一个';
        const should = `园区名录里的名称或别名${guess}`;
        const reason = `不应有园区“${park.name}”，应为${should}`;
        return [{ path, ...yaml.valueAt(['parks', index, 'name']), reason }];
      }),
    );
  },
};

function spellings({ data }: NameFile): string[] {
  const official = 'officialName' in data ? [data.officialName] : [];
  return [data.name, ...(data.aliases ?? []), ...official].filter((name) => name !== undefined);
}

function hasId(park: { name: string; id?: string | undefined }): boolean {
  return park.id !== undefined;
}
