import type { Kind } from '../schema/kinds.ts';
import { AWARD_LEVELS, ORGANIZATION_TYPES } from '../schema/terms.ts';
import { provincePath } from './href.ts';
import type { Name, RefOf } from './model.ts';
import { provinceByName } from './provinces.ts';

/** What is known of a name: from its file, and as the reports print it. Rows without a value are left out. */
export function nameFacts(name: Name, parks: Name<'park'>[], mentions: number): Fact[] {
  const ownRows = OWN_ROWS[name.kind] as (name: Name) => Row[];
  return [
    ...ownRows(name).map(toFact),
    toFact(['又作', name.aliases]),
    { label: '相关园区', values: parks.slice(0, 5).map(toLink) },
    toFact(['见于', [`${name.uses.length} 篇，${mentions} 处`]]),
  ].filter(({ values }) => values.length > 0);
}

/** What is known of a park; `related` are other parks on the same ground. */
export function parkFacts(
  { name, aliases, facts }: Name<'park'>,
  related: Name<'park'>[],
  feed: string | undefined,
): Fact[] {
  const province = provinceByName(facts?.province);
  const city = facts?.city === province?.name ? undefined : facts?.city;
  const others = aliases.filter((alias) => alias !== facts?.officialName);
  return [
    toFact(['全称', facts?.officialName === name ? [] : [facts?.officialName]]),
    {
      label: '所在',
      values: [
        ...(province ? [{ text: province.name, path: provincePath(province.id) }] : []),
        ...toFact(['', [city]]).values,
      ],
    },
    toFact(['批准', facts?.approvedYear ? [`${facts.approvedYear} 年`] : []]),
    toFact(['又作', others]),
    { label: '同一区域', values: related.map(toLink) },
    { label: '订阅', values: feed ? [{ text: 'Atom', path: feed }] : [] },
  ].filter(({ values }) => values.length > 0);
}

const OWN_ROWS: { [K in Kind]: (name: Name<K>) => Row[] } = {
  park: () => [],
  organization: ({ facts }) => [['类别', facts?.type ? [ORGANIZATION_TYPES[facts.type]] : []]],
  award: ({ facts }) => [
    ['颁授单位', [facts?.issuer]],
    ['级别', facts?.level && facts.level !== 'other' ? [AWARD_LEVELS[facts.level]] : []],
  ],
  brand: (name) => [['归属', [name.facts?.owner, ...refsOf(name).map(({ owner }) => owner)]]],
  person: (name) => [['报上职务', refsOf(name).map(({ title }) => title)]],
};

function refsOf<K extends Kind>(name: Name<K>): RefOf[K][] {
  return name.uses.flatMap(({ refs }) => refs);
}

function toFact([label, texts]: Row): Fact {
  return { label, values: [...new Set(texts)].flatMap((text) => (text ? [{ text }] : [])) };
}

function toLink({ name, path }: Name): Fact['values'][number] {
  return { text: name, path };
}

export interface Fact {
  label: string;
  values: { text: string; path?: string }[];
}

type Row = [label: string, texts: (string | undefined)[]];
