import { couldBePersonName } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import { isEveryday } from '../word-tags.ts';
import { isBody } from './recipient.ts';

/** `饶　静`: a name of two characters set as wide as one of three. */
const SPREAD = /(?<=^|[\s　])(\p{Script=Han})[ 　]{1,2}(\p{Script=Han})(?=[\s　]|$)/gu;
const GAP = /[\s　]+/u;
const NAME = bmp(/^\p{Script=Han}{2,4}$/u);
/** Where somebody works, or as what. */
const EMPLOYER = bmp(
  /^\p{Script=Han}[\p{Script=Han}（）()“”]{3,}(?:公司|集团|学校|学院|大学|医院|[分总]院|研究院|研究所|中心|[局厂所队站]|小学|中学|骑手|幼儿园)$/u,
);

/** Who stands in a row of names, `方泽林　饶　静　蔺永昌`, or of names with their employers, `叶晨　甲公司　　卢　娟　乙公司`. */
export function namesInRow(text: string): string[] | undefined {
  const cells = text.trim().replace(SPREAD, '$1$2').split(GAP);
  if (cells.length < 2) return undefined;
  const names = cells.filter((_, at) => at % 2 === 0);
  const employers = cells.filter((_, at) => at % 2 === 1);
  if (cells.length % 2 === 0 && employers.every((cell) => EMPLOYER.test(cell)) && names.every(isName))
    return names;
  const sure = cells.filter(couldBePersonName).length;
  return cells.length > 2 && 2 * sure >= cells.length && cells.every(isName) ? cells : undefined;
}

function isName(cell: string): boolean {
  return NAME.test(cell) && !isBody(cell) && !isEveryday(cell);
}
