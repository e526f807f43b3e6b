import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { repair } from '../../../src/convert/2-repair/index.ts';
import { segment } from '../../../src/convert/3-segment/index.ts';
import { text } from './outline.ts';

/** The headlines and sub-headings of a page, and what was left out of them. */
function labelsOf(page: string[]) {
  const lines = read(page.join('\n\n'));
  const { articles, drops } = segment(repair(lines), lines);
  const labels = articles.flatMap(({ title, body }) => [
    title?.text,
    ...body.filter(({ role }) => role === 'heading').map((heading) => heading.text),
  ]);
  const left = drops.flatMap(({ spans }) => spans);
  return {
    labels,
    left: left.map(({ line, start, end }) =>
      lines.find(({ number }) => number === line)?.raw.slice(start, end),
    ),
  };
}

test.each([
  [
    'a mark in front is left out of headline and sub-headings',
    [
      '◆昆山泵业听出水声里的门道',
      text('昆山'),
      '■ 一张水表引出的难题',
      text('昆山'),
      '▶ 一把扳手',
      text('昆山'),
    ],
    ['昆山泵业听出水声里的门道', '一张水表引出的难题', '一把扳手'],
    ['◆', '■', '▶'],
  ],
  [
    'black brackets around a whole headline are left out',
    ['【三家企业把“冷板凳”焐热】', text('昆山')],
    ['三家企业把“冷板凳”焐热'],
    ['【', '】'],
  ],
  [
    'marks on both sides, and brackets inside a headline, are its own',
    ['昆山高新区【春季】招聘会开场', text('昆山'), '◇ 夜里的灯，亮着 ◇', text('昆山')],
    ['昆山高新区【春季】招聘会开场', '◇ 夜里的灯，亮着 ◇'],
    [],
  ],
  ['marks that lead on to the text are left out', ['茂名高新区 ▶▶▶', text('茂名')], ['茂名高新区'], [' ▶▶▶']],
])('%s', (_, page, labels, left) => {
  expect(labelsOf(page)).toEqual({ labels, left });
});

test('the text of a picture is without the mark that points at it', () => {
  const told = '3月16日，求职者在昆山高新区招聘会上与企业负责人交谈。当天，126家企业到场。';
  const lines = read(
    [
      '园区夜校',
      '本报记者 叶伟',
      '夜校又开课了。（叶伟）',
      '',
      '招聘会上话匠心',
      `▲${told}`,
      '叶 伟 摄',
    ].join('\n'),
  );
  expect(segment(repair(lines), lines).articles.at(-1)?.body[0]?.text).toBe(told);
});
