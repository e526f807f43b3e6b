import type { ConvertedArticle, ConvertedName } from './converted.ts';
import type { ExpectedArticle } from './expected.ts';
import type { ExpectedName, NameList } from './expected-names.ts';
import { foldName } from './fold.ts';
import type { Tally } from './tally.ts';

/** Whether two name keys are of the same park in the register. */
export type SamePark = (a: string, b: string) => boolean;

type Test = (expected: ExpectedName, found: ConvertedName) => boolean;

/** Compares the names of one list: by name, by accepted spelling, by the park register, by alias, in this order. */
export function compareNames(
  list: NameList,
  expected: ExpectedArticle | undefined,
  converted: ConvertedArticle | undefined,
  samePark: SamePark,
): Tally {
  const wanted = expected?.names[list] ?? [];
  const found = distinct(converted?.names[list] ?? []);
  const { hits, used } = pair(wanted, found, testsFor(list, samePark));
  const excused = excuses(list, expected, converted, hits);
  const ignored = neutralNames(list, expected, samePark);
  const required = wanted.filter((name) => !name.optional);
  return {
    hit: required.filter((name) => hits.has(name)).length,
    missed: required.filter((name) => !hits.has(name) && !excused(name)).map(({ name }) => name),
    extra: found.filter((name) => !used.has(name) && !ignored(name)).map(({ name }) => name),
  };
}

function distinct(names: readonly ConvertedName[]): ConvertedName[] {
  return [...new Map([...names].reverse().map((name) => [name.key, name])).values()].reverse();
}

function testsFor(list: NameList, samePark: SamePark): Test[] {
  const inRegister: Test = (expected, found) => {
    const keys = expected.registerKeys.length > 0 ? expected.registerKeys : [expected.key];
    return keys.some((key) => samePark(key, found.key));
  };
  return [
    (expected, found) => expected.key === found.key,
    (expected, found) => expected.keys.has(found.key),
    ...(list === 'parks' ? [inRegister] : []),
    (expected, found) => found.aliases.some((alias) => expected.keys.has(alias)),
  ];
}

/** One found name per expected name; a second one for it is used up, but neither right nor wrong. */
function pair(wanted: readonly ExpectedName[], found: readonly ConvertedName[], tests: readonly Test[]) {
  const hits = new Set<ExpectedName>();
  const used = new Set<ConvertedName>();
  const requiredFirst = wanted.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  for (const test of tests) {
    for (const name of found) {
      if (used.has(name)) continue;
      const matching = requiredFirst.filter((one) => test(one, name));
      const free = matching.find((one) => !hits.has(one));
      if (matching.length > 0) used.add(name);
      if (free) hits.add(free);
    }
  }
  return { hits, used };
}

/** Names that may be missing because the article has them in another list or under another name. */
function excuses(
  list: NameList,
  expected: ExpectedArticle | undefined,
  converted: ConvertedArticle | undefined,
  hits: ReadonlySet<ExpectedName>,
) {
  const foundIn = (other: NameList, keys: Set<string>) =>
    (converted?.names[other] ?? []).some((name) => keys.has(name.key));
  const others = (name: ExpectedName) => [...hits].filter((hit) => hit !== name);
  const mergeable = (expected?.alternatives.mergeable.parks ?? []).map((group) => group.map(foldName));
  const excused: Record<NameList, (name: ExpectedName) => boolean> = {
    parks: (name) =>
      mergeable.some(
        (group) => group.includes(name.key) && others(name).some((other) => group.includes(other.key)),
      ),
    organizations: (name) =>
      (name.alsoPark && foundIn('parks', name.keys)) ||
      (name.alsoBrand && foundIn('brands', name.keys)) ||
      others(name).some((other) => name.sameAs === other.key || other.sameAs === name.key),
    awards: () => false,
    brands: (name) =>
      (expected?.names.organizations ?? []).some((body) => body.alsoBrand && meet(body.keys, name.keys)) &&
      foundIn('organizations', name.keys),
    people: () => false,
  };
  return excused[list];
}

/** Names that are not wrong although the reading has them in another list. */
function neutralNames(list: NameList, expected: ExpectedArticle | undefined, samePark: SamePark) {
  const parks = expected?.names.parks ?? [];
  const organizations = expected?.names.organizations ?? [];
  const neutral: Record<NameList, (name: ConvertedName) => boolean> = {
    parks: ({ key }) => organizations.some((body) => body.alsoPark && body.keys.has(key)),
    organizations: ({ key }) =>
      parks.some((park) => park.keys.has(key) || park.registerKeys.some((known) => samePark(known, key))),
    awards: () => false,
    brands: ({ key }) =>
      (expected?.brandParts.has(key) ?? false) ||
      organizations.some((body) => body.alsoBrand && body.keys.has(key)),
    people: () => false,
  };
  return neutral[list];
}

function meet(a: Set<string>, b: Set<string>): boolean {
  return !a.isDisjointFrom(b);
}
