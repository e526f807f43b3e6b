import { describesSomebody, numberOf } from './label-form.ts';
import type { LabelPlace } from './topic.ts';

const BRACKETED = /^[（(](?<inside>[^（()）]{4,40})[)）]$/u;

/** `02 凌晨三点的数学课` below the article `01 焊枪下的分寸`: what is numbered side by side is of one rank. */
export function numberedOn({ labels, title, headings }: LabelPlace): boolean {
  const [number, next] = [numberOf(title), numberOf(labels[0]?.text ?? '')];
  return headings.length === 0 && number !== undefined && next === number + 1;
}

/** `刘湘宝：一把锁芯磨三百遍` / `（某某制锁有限公司董事长）`: a sub-heading has no deck that says who somebody is. */
export function describedInBrackets({ labels }: LabelPlace): boolean {
  const inside = BRACKETED.exec(labels.at(-1)?.text ?? '')?.groups?.['inside'] ?? '';
  return labels.length > 1 && inside.split(/\s/u).some(describesSomebody);
}
