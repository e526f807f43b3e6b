import { charSet } from '../../names/char-set.ts';
import { beginsWithSurname, couldBePersonName } from '../../names/surnames.ts';
import { bmp } from '../plane.ts';
import { isWord } from './word-seam.ts';

const SEPARATOR = /[\s　、,，/／;；]+/u;

/** `缪某洁/文 潘某/摄`: who wrote, and who took the picture. */
const ROLE = /[文图摄]/u;
/** Longer than a name, shorter than three; names of other peoples begin with these. */
const GLUED = bmp(/^(?![阿艾巴买麦帕努热赛吐乌亚依玉茹古迪哈胡卡库玛米木萨斯塔])\p{Script=Han}{5,6}$/u);
/** 补|短板, 搭|平台 */
const VERB = charSet('补搭聚促抓拓优稳扩延提降减增破育引筑惠暖链');

/** Names of two characters are set as wide as those of three: `李 慧` is one name; so is `刘清 莉`, set by another hand. */
export function splitNames(text: string): string[] {
  const names: string[] = [];
  let singles = '';
  for (const part of [...text.split(SEPARATOR).filter(Boolean), '']) {
    if (part.length === 1) {
      singles += part;
      continue;
    }
    const before = names.at(-1);
    const carried = singles.at(-1) ?? '';
    if (singles.length > 2 && singles.length % 2 === 1 && isRestOfName(carried, part)) {
      names.push(...pairs(singles.slice(0, -1)), carried + part);
      singles = '';
      continue;
    }
    if (singles.length === 1 && isGivenName(singles, part, before)) {
      names.push(singles + part);
      singles = '';
      continue;
    }
    if (singles.length === 1 && before?.length === 2) names[names.length - 1] = before + singles;
    else names.push(...pairs(singles));
    singles = '';
    if (part) names.push(part);
  }
  return names;
}

/** `林 某芳`: a stray space; of `刘清 莉 王某` the space is in the name before. */
function isGivenName(surname: string, given: string, before: string | undefined): boolean {
  if (ROLE.test(surname)) return false;
  if (before?.length === 2) return isRestOfName(surname, given);
  return given.length === 2 && (before === undefined || couldBePersonName(surname + given));
}

/** `敖某梅李某` behind a role: the line broke between two names. */
export function gluedNames(name: string): string[] {
  if (!GLUED.test(name)) return [name];
  const cuts = [2, 3].map((at) => [name.slice(0, at), name.slice(at)]);
  const pairs = cuts.filter((two) => two.every((one) => one.length < 4 && couldBePersonName(one)));
  return pairs.length === 1 ? pairs.flat() : [name];
}

/** `步 青 柴 静好`: the space behind the family name was set too. */
function isRestOfName(surname: string, given: string): boolean {
  return given.length === 2 && !couldBePersonName(given) && couldBePersonName(surname + given);
}

/** `罗 寿 宗` is one name, `李 源 曾 琛` two. */
function pairs(singles: string): string[] {
  return singles === '' ? [] : (singles.match(/..(?=..)|.+/gsu) ?? []);
}

/** `薄如纸 弯如弓`, `强龙头 补短板`: two phrases of one form, where one of them cannot be a name, and the other need be none. */
export function areParallel([first = '', second = '']: string[]): boolean {
  if (first.length !== 3 || second.length !== 3) return false;
  const isPhrase = (one: string) => (beginsWithSurname(one, 0) ? isWord(one.slice(1)) : VERB.hasAt(one, 0));
  return first[1] === second[1] || (isPhrase(first) && isPhrase(second));
}
