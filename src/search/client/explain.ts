import { href, registerPath } from '../../catalog/href.ts';
import { KIND_NAMES, KINDS } from '../../schema/kinds.ts';
import { el } from './dom.ts';
import { type NamedBy, showNames } from './show-names.ts';

const RULE = '结果须一字不差地含有所输入的每一个词；标点也算，空格分开的词可以不相邻。';

/** What can be asked, while nothing is. */
export function explainSearch(): HTMLElement[] {
  const ways = [
    ['词句', '任意两个字以上，标点也算：凡读者看得见的字都能找到，不多也不少。'],
    ['几个词', '用空格分开，须同在一篇报道中。'],
    ['名字', '园区、机构、荣誉、品牌、人物，可输入名字的一部分、别名、全拼、首字母，简繁不论。'],
    ['筛选', '不输入词句也可以用；同一项里的几个值任取其一，不同项之间须同时满足。'],
  ];
  return [
    el('dl', {}, ...ways.flatMap(([what = '', how = '']) => [el('dt', {}, what), el('dd', {}, how)])),
    el('p', {}, '怎样算相同、怎样排列，见', el('a', { href: href('/about/#search') }, '检索说明'), '。'),
    waysOn(),
  ];
}

/** Why nothing was found: what each term finds by itself, and what filters hide. */
export function explainNothing(nothing: Nothing): HTMLElement[] {
  const { text, short, counts, unfiltered, named, clear, similar } = nothing;
  const names = named ? '上面是相符的名字。' : '';
  if (short)
    return [el('p', {}, `“${text}”只有一个字。逐字检索至少要两个字；单字只查名字。${names}`), waysOn()];
  const parts = [
    el('p', {}, el('b', {}, `${unfiltered > 0 ? '所选范围内' : ''}没有报道含有“${text}”。`), names, RULE),
  ];
  if (unfiltered > 0) {
    const button = el('button', { type: 'button', class: 'clr' }, `取消筛选，看全部 ${unfiltered} 篇`);
    button.addEventListener('click', clear);
    parts.push(el('p', {}, button));
  } else if (counts.length > 1) {
    const each = counts.map(({ term, count }) => `“${term}”${count > 0 ? `在 ${count} 篇中` : '一篇也没有'}`);
    parts.push(el('p', {}, `各词分别来看：${each.join('，')}。`));
  }
  if (similar.length > 0 && unfiltered === 0 && !named) {
    const alike = el('div', { class: 'eh' }, ...showNames(similar, ''));
    parts.push(el('h2', {}, '字面相近的名字（与所输入的不全相同）'), alike);
  }
  return [...parts, waysOn()];
}

/** That search failed, with another try and the registers as a way on. */
export function explainFailure(offline: boolean, retry: () => void): HTMLElement[] {
  const reason = offline
    ? '现在没有网络连接。'
    : '检索程序或索引没有载入成功，可能是网络不稳，或浏览器不支持。';
  const button = el('button', { type: 'button', class: 'retry' }, '重试');
  button.addEventListener('click', retry);
  return [el('p', {}, el('b', {}, '检索暂时不能用。'), reason), el('p', {}, button), waysOn()];
}

function waysOn(): HTMLElement {
  const links = KIND_NAMES.flatMap((kind) => [
    el('a', { href: href(registerPath(kind)) }, KINDS[kind].label),
    '、',
  ]).slice(0, -1);
  return el(
    'p',
    {},
    '也可以从名录进入：',
    ...links,
    '，或看',
    el('a', { href: href('/articles/') }, '全部报道'),
    '。',
  );
}

export interface Nothing {
  /** As typed. */
  text: string;
  /** All terms are single characters. */
  short: boolean;
  /** Documents of each term alone. */
  counts: { term: string; count: number }[];
  /** Documents without the filters. */
  unfiltered: number;
  /** Some names match the query, and stand above. */
  named: boolean;
  /** Names that resemble the query. */
  similar: NamedBy[];
  clear(): void;
}
