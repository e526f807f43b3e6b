import { describe, expect, test } from 'vitest';
import { exampleFiles } from '../../src/check/example.ts';
import { check } from '../../src/check/index.ts';
import type { Example } from '../../src/check/rule.ts';
import { RULES } from '../../src/check/rules.ts';
import { loadProofreader } from '../../src/integrations/proofreader.ts';

const proofread = await loadProofreader();

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('says $reports', (example) => {
    expect(reportsOf(example, [rule])).toEqual(example.reports);
  });

  test('has a bad example and a good one', () => {
    const good = rule.examples.filter(({ reports }) => reports.length === 0);
    expect([good.length > 0, good.length < rule.examples.length]).toEqual([true, true]);
  });

  test('says what it expects instead', () => {
    for (const report of rule.examples.flatMap(({ reports }) => reports))
      expect(report).toMatch(/不应.+，应为/u);
  });
});

test('no two rules have one id', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

function reportsOf(example: Example, rules: typeof RULES): string[] {
  return check({ ...exampleFiles(example), ...(proofread ? { proofread } : {}) }, rules).flatMap(
    ({ path, messages }) => messages.map(({ line, column, reason }) => `${path}:${line}:${column} ${reason}`),
  );
}
