import { hasCompoundSurnameAt, RARE_SURNAME, SURNAME } from '../../../names/surnames.ts';
import type { Word } from '../words.ts';
import { isName } from './is-name.ts';

const BODY = '(?:公司|集团|厂|局|中心|医院|大学|学院|银行|学校|科技园|产业园|研究院|研究所|孵化器)';
const EMPLOYER = new RegExp(`${BODY}的?$`, 'u');
const WINS = '(?:分别|双双|同时|一举)?(?:分?获|荣获|夺得|摘得|斩获|捧[得回]|当选)';
const WON = new RegExp(`^${WINS}`, 'u');
/** 、山东澄泰制药有限公司|路则成|获: the list of winners goes on. */
const NEXT_WINNER = new RegExp(
  String.raw`^、[^，。；、]{2,30}${BODY}的?\p{Script=Han}{2,3}(?:、|${WINS})`,
  'u',
);

/** 鲁源纺织有限公司|韩玉梅|、山东澄泰制药有限公司|路则成|获二等奖: whom a contest's report names behind the employer. */
export function winnerName(text: string, { text: word, start }: Word): string | undefined {
  const surname = hasCompoundSurnameAt(text, start) ? 2 : 1;
  if (surname === 1 && !SURNAME.hasAt(text, start) && !RARE_SURNAME.hasAt(text, start)) return undefined;
  if (!EMPLOYER.test(text.slice(Math.max(0, start - 4), start))) return undefined;
  return [2, 1]
    .map((given) => text.slice(start, start + surname + given))
    .find((name) => {
      const rest = text.slice(start + name.length, start + name.length + 40);
      if (!isName(name, surname, false) || (name.length === 2 && word !== name) || name.endsWith('分'))
        return false;
      return WON.test(rest) || NEXT_WINNER.test(rest);
    });
}
