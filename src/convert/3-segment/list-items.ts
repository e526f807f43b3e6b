import { hasRole, parseByline } from '../2-repair/byline.ts';
import { opensProfile } from '../2-repair/profile-line.ts';
import { bmp } from '../plane.ts';
import { FIRM, ROW } from './label-form.ts';
import type { Token } from './token.ts';

const FEWEST_NAMES = 3;
/** `荒漠光伏生态修复团队（某某科技有限公司）` */
const OWNED = bmp(
  /^[^（()）：:，。]{4,24}[（(][^（）()]{4,24}(?:公司|集团|局|中心|大学|学院|研究[院所]|实验室|医院|学校|街道|社区)[）)]$/u,
);
/** `◆常州高新区发放人才券` */
const ITEM = /^[◆●■▲◇○]\s*\S{8,}/u;

/** `893张：已核发数据登记证书` */
const FIGURE = /^\d[\d.,]*\p{Script=Han}{0,3}(?:[：:]|\s)\S{4}/u;

/** Two firms, two persons with their posts, two rows of figures, or two marked lines, one below the other, are items of a list. */
export function isListItem({ block }: Token, neighbour: Token | undefined): boolean {
  if (neighbour?.kind !== 'label') return false;
  if (opensProfile(block.text) && opensProfile(neighbour.block.text)) return true;
  return [FIRM, ROW, ITEM, FIGURE, OWNED].some(
    (form) => form.test(block.text) && form.test(neighbour.block.text),
  );
}

/** `王志垣　刘勇　冯春晓` right above another such line: rows of a roll, no authors. */
export function isRowOfNames({ kind, block }: Token, neighbours: (Token | undefined)[]): boolean {
  const namesOf = (token: Token | undefined) =>
    token?.kind === 'byline' && !hasRole(token.block.text) ? (parseByline(token.block.text)?.length ?? 0) : 0;
  return (
    kind === 'byline' &&
    namesOf({ kind, block, dateline: false }) >= FEWEST_NAMES &&
    neighbours.some((other) => namesOf(other) >= FEWEST_NAMES)
  );
}
