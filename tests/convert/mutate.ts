import fc from 'fast-check';

/** What happens to dumps: lines cut, joined, doubled, swapped, lost; hidden characters and furniture put in. */
const INSERTS = [
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u3000',
  '第05版',
  '责任编辑：王芳',
  '图为工作人员在检查设备。',
  '图片来源:高新区',
  '本报讯 ',
  '▶ 本报记者 李明',
  '“',
  '）',
  '𠮷',
  '——',
];

type Mutation = (lines: string[]) => string[];

const position = fc.nat(10_000);
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(position, fc.nat(60))
    .map(([at, cut]): Mutation => edit(at, (line) => [line.slice(0, cut), line.slice(cut)])),
  position.map((at): Mutation => edit(at, (line, next) => [line + next], 2)),
  position.map((at): Mutation => edit(at, (line) => [line, line])),
  position.map((at): Mutation => edit(at, () => [])),
  position.map((at): Mutation => edit(at, (line, next) => [next, line], 2)),
  fc
    .tuple(position, fc.nat(60), fc.constantFrom(...INSERTS))
    .map(([at, to, insert]): Mutation => edit(at, (line) => [line.slice(0, to) + insert + line.slice(to)])),
  fc
    .tuple(position, fc.constantFrom(...INSERTS))
    .map(([at, insert]): Mutation => edit(at, (line) => [insert, line])),
);

/** A function that damages a dump in one to twelve places. */
export const mutations = fc
  .array(mutation, { minLength: 1, maxLength: 12 })
  .map((steps) => (text: string) => steps.reduce((lines, step) => step(lines), text.split('\n')).join('\n'));

function edit(at: number, change: (line: string, next: string) => string[], span = 1): Mutation {
  return (lines) => {
    const from = lines.length === 0 ? 0 : at % lines.length;
    return [
      ...lines.slice(0, from),
      ...change(lines[from] ?? '', lines[from + 1] ?? ''),
      ...lines.slice(from + span),
    ];
  };
}
