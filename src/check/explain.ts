import type { Example, Rule } from './rule.ts';

const SEVERITY = { error: '错误', warning: '警告' };

/** What a rule demands, why, and its examples with what it says of them: for the terminal. */
export function explain(rule: Rule): string {
  const bad = rule.examples.filter(({ reports }) => reports.length > 0);
  const good = rule.examples.filter(({ reports }) => reports.length === 0);
  return [
    `${rule.id}（${SEVERITY[rule.severity]}）：${rule.demands}`,
    rule.why,
    ...bad.map(
      (example) => `错例\n${show(example)}${example.reports.map((report) => `\n  → ${report}`).join('')}`,
    ),
    ...good.map((example) => `正例\n${show(example)}`),
  ].join('\n\n');
}

function show({ files, seeds = {}, rejected = {} }: Example): string {
  const named = [
    ...Object.entries(seeds).map(([file, text]) => [`seeds/${file}`, text]),
    ...Object.entries(files),
    ...Object.keys(rejected).map((path) => [path, '']),
  ];
  return named.map(([path, text = '']) => `  ${path}\n${indent(text)}`).join('\n');
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gmu, '  │ ');
}
