import { fold, foldName } from './fold.ts';
import type { ArticleAlternatives, ReadArticle } from './reading-schema.ts';

/** The kinds of names that front matter lists, as it calls them. */
export const NAME_LISTS = ['parks', 'organizations', 'awards', 'brands', 'people'] as const;
export type NameList = (typeof NAME_LISTS)[number];

/** A name that a reading has, with all spellings that count as it. */
export interface ExpectedName {
  name: string;
  /** The name as compared, and all spellings that will do. */
  key: string;
  keys: Set<string>;
  optional: boolean;
  /** Parks: the names by which the register may know it. */
  registerKeys: string[];
  alsoPark: boolean;
  alsoBrand: boolean;
  /** Key of another name of the same body; either will do. */
  sameAs?: string;
}

/** An award with its recipients, of whom there may be none. */
export interface ExpectedAward {
  name: string;
  key: string;
  keys: Set<string>;
  optional: boolean;
  recipients: string[];
  otherRecipients: Set<string>;
  impliedRecipients: Set<string>;
}

export type Spell = (names: readonly string[]) => Set<string>;

const REMARK = /\s*\(.*$/su; // 清远高新区“两新”组织党工委 (printed with two different names)
const PARTY_BODIES = ['', '党委', '党总支', '党支部'];

/** All names of an article except awards; `spell` gives the spellings of names, corrected ones too. */
export function expectNames(
  article: ReadArticle,
  alternatives: ArticleAlternatives,
  spell: Spell,
): Record<Exclude<NameList, 'awards'>, ExpectedName[]> {
  const base = (entry: ReadArticle['people'][number]): ExpectedName => ({
    name: entry.name,
    key: foldName(entry.name),
    keys: spell([entry.name, ...entry.aliases, ...entry.acceptNames]),
    optional: entry.optional,
    registerKeys: [],
    alsoPark: false,
    alsoBrand: false,
  });
  const stranger = { aliases: [], acceptNames: [], optional: true };
  return {
    parks: article.parks.map((park) => expectPark(park, base, spell)),
    organizations: [
      ...article.organizations.map((body) => ({
        ...base(body),
        optional: body.optional || body.type === 'project',
        alsoPark: body.alsoPark || body.type === 'sub-park',
        alsoBrand: body.alsoBrand,
        ...(body.sameAs ? { sameAs: foldName(body.sameAs.replace(REMARK, '')) } : {}),
      })),
      ...alternatives.optionalOrganizations.map((name) => base({ ...stranger, name })),
    ],
    brands: article.brands.map(base),
    people: article.people.map(base),
  };
}

function expectPark(
  park: ReadArticle['parks'][number],
  base: (entry: ReadArticle['people'][number]) => ExpectedName,
  spell: Spell,
): ExpectedName {
  const official = [park.canonical ?? [], park.canonicalAlternatives].flat();
  const expected = base(park);
  const keys = new Set([...expected.keys, ...spell(official)]);
  return { ...expected, keys, registerKeys: official.map(foldName) };
}

/** The awards of an article, one entry a record of the reading. */
export function expectAwards(article: ReadArticle, spell: Spell): ExpectedAward[] {
  return article.awards.map((award) => {
    const recipients = award.recipient ? [award.recipient] : [];
    return {
      name: award.name,
      key: foldName(award.name),
      keys: spell([award.name, ...award.aliases, ...award.acceptNames]),
      optional: award.optional || recipients.length === 0,
      recipients,
      otherRecipients: new Set(award.recipientAlternatives.map(foldName)),
      impliedRecipients: new Set(
        award.impliedRecipients.flatMap((name) => PARTY_BODIES.map((body) => foldName(name + body))),
      ),
    };
  });
}

/** The names of awards, each once. */
export function awardNames(awards: readonly ExpectedAward[]): ExpectedName[] {
  const plain = { registerKeys: [], alsoPark: false, alsoBrand: false };
  return distinctNames(
    awards.map(({ name, key, keys, optional }) => ({ name, key, keys, optional, ...plain })),
  );
}

/** Names, each once with all its spellings: required as soon as one mention is. */
export function distinctNames(names: readonly ExpectedName[]): ExpectedName[] {
  return [...Map.groupBy(names, ({ key }) => key).values()].flatMap((mentions) => {
    const keys = new Set(mentions.flatMap((mention) => [...mention.keys]));
    const optional = mentions.every((mention) => mention.optional);
    return mentions.slice(0, 1).map((first) => ({ ...first, keys, optional }));
  });
}

/** Replaces suggested corrections with what is printed: a corrected text counts as the printed one. */
export function uncorrect(corrigenda: ReadArticle['corrigenda']): {
  text: (text: string) => string;
  spell: Spell;
} {
  const pairs = corrigenda
    .filter(({ printed, suggested }) => !suggested.startsWith('(') && !printed.includes('…'))
    .flatMap(({ printed, suggested }) =>
      suggested.split(' / ').map((one) => ({ right: fold(one), printed: fold(printed) })),
    );
  const text = (input: string) =>
    pairs.reduce((out, pair) => out.replaceAll(pair.right, pair.printed), input);
  const corrected = (key: string) =>
    pairs
      .filter((pair) => key.includes(foldName(pair.printed)))
      .map((pair) => key.replaceAll(foldName(pair.printed), foldName(pair.right)));
  const spell: Spell = (names) => new Set(names.map(foldName).flatMap((key) => [key, ...corrected(key)]));
  return { text, spell };
}
