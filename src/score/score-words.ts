import type { Field, SetScore } from './types.ts';

/** What the sets of pages are called, and why there is more than one. */
export const SET_WORDS: Record<SetScore['set'], { label: string; meaning: string }> = {
  seeds: {
    label: '本库版面',
    meaning: '本库收录的版面，人工整理作为标准。程序在改进时看过它们，所以成绩偏高。',
  },
  tuning: { label: '练习版面', meaning: '另作的版面，版式各异，改进程序时用来练习。' },
  'held-out': {
    label: '考查版面',
    meaning: '另作的版面，改进程序时不看，只用来考查：最接近程序遇到新版面时的表现。',
  },
};

/** The figures in the order of the work: cutting the page up, setting the text right, finding names. */
export const FIELD_GROUPS: { label: string; fields: Field[] }[] = [
  { label: '拆分', fields: ['segmentation', 'boundaries', 'bcubed', 'coverage', 'discards'] },
  { label: '正文', fields: ['paragraphs', 'text', 'sections', 'captions'] },
  { label: '标题与署名', fields: ['title', 'kicker', 'bylines', 'kind', 'date'] },
  { label: '名字', fields: ['parks', 'organizations', 'awards', 'awardPairs', 'brands', 'people'] },
];

/** `98.5%`; — where there was nothing to measure. */
export function asPercent(share: number | null): string {
  return share === null ? '—' : `${(share * 100).toFixed(1)}%`;
}
