import { expect, test } from 'vitest';
import { facingRows } from '../../src/catalog/facing.ts';
import { buildLibrary } from '../../src/catalog/library.ts';
import { fateCounts, receivedLines } from '../../src/catalog/received.ts';
import { alignReport, lineRanges } from '../../src/catalog/report-parts.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { ledgerSchema } from '../../src/schema/ledger.ts';

const RAW = [
  '园区党建', // 1 banner
  '', // 2
  '红色动能澎湃奔涌红色动能澎湃奔涌', // 3 headline, printed twice
  '▶ 本报记者 叶伟 王明', // 4 byline
  '', // 5
  '　　近年来，园区坚持党建引领，以 党建', // 6
  '促发展，', // 7
  '', // 8
  '实现了有形覆盖向有效覆盖转变。', // 9
  '本版责编：李四', // 10 credit
  '做优企业服务', // 11 heading
  '小到路灯的安装，大到项目的推进，件件有着落。', // 12
].join('\n');
const ID = '2024/hongse';

const lines = RAW.split('\n').map((text, index) => ({ number: index + 1, text }));
const library = buildLibrary({
  articles: [
    {
      id: ID,
      data: articleSchema.parse({
        title: '红色动能澎湃奔涌',
        kind: 'report',
        date: '2024-07~',
        bylines: [
          { name: '叶伟', role: '本报记者' },
          { name: '王明', role: '本报记者' },
        ],
        source: {
          file: '7_a.txt',
          sha256: 'a'.repeat(64),
          lines: [
            [3, 9],
            [11, 12],
          ],
        },
        status: 'machine',
      }),
      blocks: [
        {
          role: 'paragraph',
          id: 'p1',
          text: '近年来，园区坚持党建引领，以党建促发展，实现了有形覆盖向有效覆盖转变。',
        },
        { role: 'heading', id: 'sec1', text: '做优企业服务' },
        { role: 'paragraph', id: 'p2', text: '小到路灯的安装，大到项目的推进，件件有着落。' },
      ],
    },
  ],
  names: [],
  ids: {},
  seeds: ['7_a.txt'],
  ledgers: [
    {
      stem: '7_a',
      data: ledgerSchema.parse({
        lines: [
          { lines: [1, 1], fate: 'banner', reason: '版面栏目' },
          { lines: [3, 9], fate: 'article', article: ID },
          { lines: [10, 10], fate: 'credit', reason: '编校署名' },
          { lines: [11, 12], fate: 'article', article: ID },
        ],
        dropped: [
          { line: 3, at: 8, text: '红色动能澎湃奔涌', fate: 'duplicate', reason: '标题印了两遍' },
          { line: 4, at: 0, text: '▶', fate: 'credit' },
        ],
      }),
    },
  ],
});
const report = library.reports[0];
const page = library.pages[0];
if (!report || !page) throw new Error('the library has its report');
const pieces = alignReport(report, lines);

test('Every part stands beside its lines, dropped lines where they stood', () => {
  const rows = facingRows(report, lines, pieces);
  expect(rows.map((row) => [row.label, row.lines.map((line) => line.number)])).toEqual([
    ['主题', [3]],
    ['署名', [4]],
    ['第 1 段', [6, 7, 9]],
    ['未采用', [10]],
    ['小标题', [11]],
    ['第 2 段', [12]],
  ]);
});

test('What was joined, skipped, taken out and dropped is said', () => {
  const notes = facingRows(report, lines, pieces).map((row) => row.notes.join('，'));
  expect(notes).toEqual([
    '不取“红色动能澎湃奔涌”',
    '去 3 个空格，不取“▶”',
    '接 2 处断行，略 1 个空行，去 3 个空格',
    '署名：编校署名',
    '照录',
    '照录',
  ]);
});

test('Spaces that were taken out are told from text', () => {
  const [, , paragraph] = facingRows(report, lines, pieces);
  expect(paragraph?.lines[0]?.segments.map(({ fate, text }) => [fate, text])).toEqual([
    ['space', '　　'],
    ['kept', '近年来，园区坚持党建引领，以'],
    ['space', ' '],
    ['kept', '党建'],
  ]);
});

test('Paragraphs know their lines in words', () => {
  expect(lineRanges(pieces, report)).toEqual({ p1: '6–9', sec1: '11', p2: '12' });
});

test('The page as received tells the fate of every line and leads to the paragraph', () => {
  const received = receivedLines(page, lines, new Map([[report, pieces]]));
  expect(received.map(({ label, owner }) => [label, owner?.begins ? owner.part?.id : ''])).toEqual([
    ['版面栏目', ''],
    ['', ''],
    ['主题', 'title'],
    ['署名', 'role1'],
    ['', ''],
    ['正文', 'p1'],
    ['正文', ''],
    ['', ''],
    ['正文', ''],
    ['署名', ''],
    ['小标题', 'sec1'],
    ['正文', 'p2'],
  ]);
  expect(fateCounts(received)).toEqual({ banner: 1, blank: 3, article: 7, credit: 1 });
});

test('Received lines lose no character', () => {
  const received = receivedLines(page, lines, new Map([[report, pieces]]));
  const printed = received.filter((line) => line.fate !== 'blank');
  expect(printed.map((line) => line.segments.map((segment) => segment.text).join(''))).toEqual(
    lines.filter((line) => line.text.trim()).map((line) => line.text),
  );
});
