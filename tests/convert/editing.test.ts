import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { convert } from '../../src/convert/index.ts';
import type { Seed } from '../../src/convert/types.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { digest, lexicon, PAGE, seed, sparesPeople } from './desk.ts';

const DAYS = 500;

test(`${DAYS} random days at the desk lose no human word, revive nothing and leak no character`, () => {
  fc.assert(sparesPeople, { numRuns: DAYS });
});

test('a doubt that was deleted from a reviewed article stays deleted, one of an unread article comes back', () => {
  const misprint: Seed = {
    ...seed,
    text: PAGE.replace('成效显著', '获评绿色工厂的3家企业分别是，昆山光电科技有限公司、昆山玻璃有限公司'),
  };
  const shelf = new Map<string, string>();
  const convertIt = () => {
    const { plan } = convert({ seeds: [misprint], shelf, lexicon, digest });
    for (const { path, text } of plan.write) shelf.set(path, text);
    return (parse(shelf.get('ledger/page.yaml') ?? '') as Ledger).doubts ?? [];
  };
  const doubts = convertIt();
  expect(doubts.length).toBeGreaterThan(0);
  const { doubts: _, ...withoutDoubts } = parse(shelf.get('ledger/page.yaml') ?? '') as Ledger;
  shelf.set('ledger/page.yaml', stringify(withoutDoubts));
  expect(convertIt()).toEqual(doubts);
  shelf.set('ledger/page.yaml', stringify(withoutDoubts));
  const path = [...shelf.keys()].find((key) => key.includes('kunshan')) ?? '';
  shelf.set(path, (shelf.get(path) ?? '').replace('status: machine', 'status: reviewed'));
  expect(convertIt()).toEqual([]);
});

test('the seeds convert to the same files a second time', () => {
  const seeds = readdirSync('seeds')
    .filter((file) => file.endsWith('.txt'))
    .map((file): Seed => {
      const text = readFileSync(`seeds/${file}`, 'utf8');
      return { file, sha256: digest(text), text };
    });
  const first = convert({ seeds, shelf: new Map(), lexicon, digest }).plan.write;
  const shelf = new Map(first.map(({ path, text }) => [path, text]));
  expect(convert({ seeds, shelf, lexicon, digest }).plan.write).toEqual([]);
});
