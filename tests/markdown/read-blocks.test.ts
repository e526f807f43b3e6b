import { expect, test } from 'vitest';
import { readBlocks } from '../../src/markdown/read-blocks.ts';

test('Blocks carry their anchors in order', () => {
  expect(readBlocks('甲\n\n## 乙\n\n> 图为丙。\n\n- 丁\n- 戊\n')).toEqual([
    { role: 'paragraph', id: 'p1', text: '甲' },
    { role: 'heading', id: 'sec1', text: '乙' },
    { role: 'caption', id: 'cap1', text: '图为丙。' },
    { role: 'paragraph', id: 'p2', text: '丁' },
    { role: 'paragraph', id: 'p3', text: '戊' },
  ]);
});

test.each([
  ['20~25℃，湿度30~40%'],
  ['    缩进四格的一段'],
  ['面积<100平方米、>50平方米'],
  ['<b>不是粗体</b>'],
])('%s is read letter for letter', (text) => {
  expect(readBlocks(text).map((block) => block.text)).toEqual([text.trim()]);
});

test('Bold works beside Han', () => {
  expect(readBlocks('**建设区。**这一').map((block) => block.text)).toEqual(['建设区。这一']);
});
