import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { type Conversion, convert } from '../../src/convert/index.ts';
import type { Seed } from '../../src/convert/types.ts';
import { buildLexicon } from '../../src/names/lexicon.ts';
import type { Ledger } from '../../src/schema/ledger.ts';

export const digest = (text: string) => createHash('sha256').update(text).digest('hex');
export const lexicon = buildLexicon([{ kind: 'park', id: 'kunshan', names: ['昆山高新区'] }]);
export const PAGE = [
  '昆山高新区奋进正当时',
  '本报讯 近日，昆山高新区坚持创新驱动，成效显著。',
  '昆山高新区先后培育“核酸青甜”党建品牌。',
  '李慧',
  '宜兴环科园再出发',
  '本报讯 日前，宜兴环科园签约项目12个，总投资30亿元。',
  '王强 李丽',
  '无锡高新区织密服务网',
  '本报讯 今年以来，无锡高新区为企业解决难题35个。',
  '陈力',
].join('\n');
export const seed: Seed = { file: 'page.txt', sha256: digest(PAGE), text: PAGE };

/** The content folder in memory, and what people wrote into it. */
interface Desk {
  shelf: Map<string, string>;
  /** Path → words that a person put there. */
  human: Map<string, string>;
  deleted: Set<string>;
}

type Step = (desk: Desk) => void;

function run(desk: Desk, accept = new Set<string>()): Conversion {
  const conversion = convert({ seeds: [seed], shelf: desk.shelf, lexicon, digest, accept });
  for (const { path, text } of conversion.plan.write) desk.shelf.set(path, text);
  for (const path of conversion.plan.remove) desk.shelf.delete(path);
  return conversion;
}

function articles({ shelf }: Desk): string[] {
  return [...shelf.keys()].filter((path) => path.startsWith('articles/')).sort();
}

const pick = fc.nat(9);
const word = fc.constantFrom('编者改过的话', '补记一句', '勘误在此');
const converting: fc.Arbitrary<Step> = fc.constant((desk) => void run(desk));
const editing: fc.Arbitrary<Step> = fc.tuple(pick, word).map(([n, words]) => (desk) => {
  const path = articles(desk)[n];
  if (!path) return;
  desk.shelf.set(path, `${desk.shelf.get(path)}\n${words}${n}\n`);
  desk.human.set(path, `${words}${n}`);
});
const deleting: fc.Arbitrary<Step> = pick.map((n) => (desk) => {
  const path = articles(desk)[n];
  if (!path) return;
  desk.shelf.delete(path);
  desk.human.delete(path);
  desk.deleted.add(path);
});
/** The first line of a row goes to the fate of an advertisement. */
const movingBoundary: fc.Arbitrary<Step> = pick.map((n) => (desk) => {
  const ledger = parse(desk.shelf.get('ledger/page.yaml') ?? '') as Ledger | null;
  const row = ledger?.lines[n];
  if (!ledger || row?.fate !== 'article' || row.lines[0] === row.lines[1]) return;
  const [from, to] = row.lines;
  const cut = {
    lines: [to, to] as [number, number],
    fate: 'furniture' as const,
    reason: '广告',
    pinned: true,
  };
  ledger.lines.splice(n, 1, { ...row, lines: [from, to - 1] }, cut);
  desk.shelf.set('ledger/page.yaml', stringify(ledger));
});
const accepting: fc.Arbitrary<Step> = pick.map((n) => (desk) => {
  const path = articles(desk)[n];
  if (!path) return;
  run(desk, new Set([path.slice('articles/'.length, -'.md'.length)]));
  desk.human.delete(path);
});

const day = fc.array(fc.oneof(converting, editing, deleting, movingBoundary, accepting), {
  minLength: 2,
  maxLength: 8,
});

/** A random day at an editor's desk loses no human word, revives nothing and leaks no character. */
export const sparesPeople = fc.property(day, (steps) => {
  const desk: Desk = { shelf: new Map(), human: new Map(), deleted: new Set() };
  run(desk);
  for (const step of steps) step(desk);
  const { pages } = run(desk);
  assert.deepEqual(
    pages.flatMap(({ leaks }) => leaks),
    [],
  );
  for (const [path, words] of desk.human) assert.ok(desk.shelf.get(path)?.includes(words), path);
  for (const path of desk.deleted) assert.ok(!desk.shelf.has(path), path);
  assert.deepEqual(run(desk).plan.write, []);
});
