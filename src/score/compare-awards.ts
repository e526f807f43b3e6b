import type { SamePark } from './compare-names.ts';
import type { ConvertedArticle } from './converted.ts';
import type { ExpectedArticle } from './expected.ts';
import type { ExpectedAward } from './expected-names.ts';
import { foldName } from './fold.ts';
import type { Tally } from './tally.ts';

/** Compares awards with their recipients: one pair for each record that names one. */
export function compareAwards(
  expected: ExpectedArticle | undefined,
  converted: ConvertedArticle | undefined,
  samePark: SamePark,
): Tally {
  const wanted = (expected?.awards ?? []).flatMap(toPairs);
  const found = (converted?.awards ?? []).flatMap(({ name, keys, recipient }) =>
    recipient ? [{ keys, recipient: foldName(recipient), label: `${name} → ${recipient}` }] : [],
  );
  const { used, settled } = match(wanted, found, testsFor(expected, samePark));
  const open = (pair: FoundPair) =>
    wanted.some(({ award, recipient }) => award.optional && !recipient && isNamed(award, pair));
  const required = wanted.filter(({ award }) => !award.optional);
  return {
    hit: required.filter((pair) => used.has(pair)).length,
    missed: required.filter((pair) => !used.has(pair)).map(({ label }) => label),
    extra: found.filter((pair) => !settled.has(pair) && !open(pair)).map(({ label }) => label),
  };
}

interface WantedPair {
  award: ExpectedAward;
  recipient?: string;
  label: string;
}
interface FoundPair {
  keys: string[];
  recipient: string;
  label: string;
}
type Test = (wanted: WantedPair, found: FoundPair) => boolean;

function toPairs(award: ExpectedAward): WantedPair[] {
  if (award.recipients.length === 0) return [{ award, label: award.name }];
  return award.recipients.map((recipient) => ({
    award,
    recipient: foldName(recipient),
    label: `${award.name} → ${recipient}`,
  }));
}

/** The recipient by its name, by another name of the same body, by another reading of the sentence. */
function testsFor(expected: ExpectedArticle | undefined, samePark: SamePark): Test[] {
  const bodies = [expected?.names.organizations ?? [], expected?.names.parks ?? []].flat();
  const sameBody = (a: string, b: string) =>
    samePark(a, b) || bodies.some(({ keys }) => keys.has(a) && keys.has(b));
  return [
    (wanted, found) => wanted.recipient === found.recipient,
    (wanted, found) => wanted.recipient !== undefined && sameBody(wanted.recipient, found.recipient),
    ({ award }, found) =>
      award.otherRecipients.has(found.recipient) || award.impliedRecipients.has(found.recipient),
  ];
}

function match(wanted: readonly WantedPair[], found: readonly FoundPair[], tests: readonly Test[]) {
  const used = new Set<WantedPair>();
  const settled = new Set<FoundPair>();
  for (const test of tests) {
    for (const pair of found) {
      if (settled.has(pair)) continue;
      const matching = wanted.filter((one) => isNamed(one.award, pair) && test(one, pair));
      if (matching.length === 0) continue;
      settled.add(pair);
      const free = matching.filter((one) => !used.has(one));
      const best = free.find(({ award }) => !award.optional) ?? free[0];
      if (best) used.add(best);
    }
  }
  return { used, settled };
}

function isNamed(award: ExpectedAward, { keys }: FoundPair): boolean {
  return keys.some((key) => award.keys.has(key));
}
