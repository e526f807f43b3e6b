import { toSlug } from '../../src/names/slug.ts';
import { KIND_NAMES, type Kind } from '../../src/schema/kinds.ts';
import type { SearchBlock, SearchDocument } from '../../src/search/documents.ts';
import type { NameEntry } from '../../src/search/name-list.ts';
import { pick, randomStream } from './random.ts';
import { letters, PLACES, wordSource } from './words.ts';

const SURNAMES = '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文晓东海燕立新春雷鹏宇晨阳';
const BRAND =
  '芯星天宏图立鹊蓝箭航瑞科创智云擎联华微光晶汉元腾飞鸿博远达信通中德力泰恒盛龙麒麟凤凰曦岚屹峰澜湛';
const FIRMS = [
  '科技股份有限公司',
  '科技有限公司',
  '智能装备有限公司',
  '生物医药有限公司',
  '新材料集团',
  '研究院',
];
const AWARDS = [
  '科学技术进步奖',
  '技术发明奖',
  '专精特新“小巨人”',
  '先进基层党组织',
  '五一劳动奖章',
  '绿色工厂',
];
/** Of each 100 names. */
const SHARES: Record<Kind, number> = { park: 3, organization: 50, award: 5, brand: 20, person: 22 };
const CLAUSE_ENDS = ['，', '，', '，', '，', '、', '；', '。'];

/** Names of all kinds, as many as asked for, each once. */
export function inventNames(count: number): NameEntry[] {
  const random = randomStream(7);
  return KIND_NAMES.flatMap((kind) => {
    const names = new Map<string, string>();
    while (names.size < Math.ceil((count * SHARES[kind]) / 100)) {
      const name = MAKERS[kind](random);
      names.set(toSlug(name), name);
    }
    const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([id, name]) => ({
      kind,
      id,
      name,
      aliases: [],
      count: 1 + Math.floor(random() ** 6 * 60),
    }));
  });
}

/** How many names an archive of `articles` has. */
export function nameCount(articles: number): number {
  return 400 + Math.round(articles * 0.56);
}

/** Articles of about 1,345 characters; more articles have more words and more names. */
export function inventDocuments(count: number): SearchDocument[] {
  const random = randomStream(count);
  const names = Map.groupBy(inventNames(nameCount(count)), ({ kind }) => kind);
  const word = wordSource(4000 + Math.round(Math.sqrt(count) * 200), random);
  const source = { random, word, some: (kind: Kind) => pick(random, names.get(kind) ?? []) };
  return Array.from({ length: count }, (_, i) => inventDocument(source, i));
}

function inventDocument(source: Source, i: number): SearchDocument {
  const { random, some } = source;
  const year = 2026 - Math.floor((i * 12) / (i + 4000)) - (i % 7);
  const cast = {
    park: [some('park')],
    organization: [some('organization'), some('organization'), some('organization')],
    award: [some('award')],
    brand: [some('brand')],
    person: [some('person'), some('person')],
  };
  const mentions = Object.values(cast).flat();
  const blocks: SearchBlock[] = [
    { role: 'title', anchor: '', text: `${cast.park[0]?.name}：${words(source, 9)}` },
  ];
  for (let n = 1, length = 0; length < 1300; n++) {
    if (n % 4 === 0) blocks.push({ role: 'heading', anchor: `sec${n / 4}`, text: words(source, 8) });
    const text = paragraph(source, mentions, 120 + random() * 120);
    blocks.push({ role: 'paragraph', anchor: `p${n}`, text });
    length += text.length;
  }
  const facets = Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, cast[kind].map(({ id, name }) => ({ id, name }))]),
  );
  return {
    id: `${year}/a${i}`,
    path: `/articles/${year}/a${i}/`,
    date: `${year}年`,
    kind: '报道',
    parks: cast.park.map(({ name }) => name),
    blocks,
    facets: {
      ...facets,
      province: [{ id: `省${i % 31}`, name: `省${i % 31}` }],
      year: [{ id: String(year), name: `${year}年` }],
      kind: [{ id: i % 3 ? 'brief' : 'report', name: i % 3 ? '简讯' : '报道' }],
    },
  };
}

function paragraph(source: Source, mentions: NameEntry[], length: number): string {
  const { random } = source;
  let text = '';
  while (text.length < length) {
    if (random() < 0.12) text += pick(random, mentions).name;
    if (random() < 0.1)
      text += `${Math.floor(random() * 9000) / 10}${pick(random, ['亿元', '万人', '%', 'GHz', '项'])}`;
    text += words(source, 3 + random() * 7) + pick(random, CLAUSE_ENDS);
  }
  return `${text.slice(0, -1)}。`;
}

function words({ word }: Source, length: number): string {
  let text = '';
  while (text.length < length) text += word();
  return text;
}

const MAKERS: Record<Kind, (random: () => number) => string> = {
  park: (random) => `${pick(random, PLACES)}高新区`,
  organization: (random) => `${pick(random, PLACES)}${letters(random, BRAND, 2)}${pick(random, FIRMS)}`,
  award: (random) => `${pick(random, PLACES)}${pick(random, AWARDS)}`,
  brand: (random) => letters(random, BRAND, 3 + Math.floor(random() * 2)),
  person: (random) => letters(random, SURNAMES, 1) + letters(random, GIVEN, 1 + Math.floor(random() * 2)),
};

interface Source {
  random: () => number;
  word: () => string;
  some: (kind: Kind) => NameEntry;
}
