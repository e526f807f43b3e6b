import { expect, test } from 'vitest';
import { bibtex, gbReference } from '../../src/catalog/citation.ts';
import { toReport } from '../../src/catalog/to-report.ts';
import { articleSchema } from '../../src/schema/article.ts';

const URL = 'https://example.org/articles/2024/a/';

test('A reference by GB/T 7714 names author, title, kind, dates and address', () => {
  expect(gbReference(report({ bylines: ['叶伟', '周佳'], date: '2024-07~' }), URL, '2026-11-20')).toBe(
    '叶伟, 周佳. 红色动能[N/OL]. (约2024年7月)[2026-11-20]. https://example.org/articles/2024/a/.',
  );
});

test('An unsigned, undated report says so', () => {
  expect(gbReference(report({ date: null }), URL, '2026-11-20')).toBe(
    '佚名. 红色动能[N/OL]. (日期不详)[2026-11-20]. https://example.org/articles/2024/a/.',
  );
});

test('BibTeX keeps to its own syntax', () => {
  expect(bibtex(report({ title: '增长20%', bylines: ['叶伟'], date: '2024-07-02' }), URL, '2026-11-20')).toBe(
    `@article{2024:a,
  author = {叶伟},
  title = {{增长20\\%}},
  date = {2024-07-02},
  year = {2024},
  note = {2024年7月2日},
  url = {https://example.org/articles/2024/a/},
  urldate = {2026-11-20},
  language = {chinese}
}`,
  );
});

function report(data: object) {
  return toReport({
    id: '2024/a',
    data: articleSchema.parse({
      title: '红色动能',
      kind: 'report',
      date: '2024',
      status: 'machine',
      ...data,
    }),
    blocks: [],
  });
}
