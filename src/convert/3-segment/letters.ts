import { isWriter } from '../2-repair/byline-posts.ts';
import { isWord } from '../2-repair/word-seam.ts';
import { bmp } from '../plane.ts';

/** `编辑同志：` */
const SALUTATION = bmp(
  /^(?:尊敬的|亲爱的)?(?:编辑部?|各位读者|同志们?)(?:同志|朋友|老师|先生|女士)?们?[:：]|^(?:尊敬的|亲爱的)?(?:记者|读者)(?:同志|朋友|老师|先生|女士|们)们?[:：]|^(?:读者|市民|网友)\p{Script=Han}{1,3}(?:先生|女士|师傅|同学)?(?:来电|来信|反映|咨询|提问|留言)[:：，]/u,
);
/** `知某：` `亲爱的小某：` and nothing else: whom one writes to. */
const CALLED = bmp(/^(?<dear>亲爱的|尊敬的|敬爱的)?(?<who>\p{Script=Han}{2,6})[：:]$/u);
/** Of what somebody is called. */
const LONGEST_NAME = 3;

/** True for a line that only says to whom a letter is: kin, or no word and no longer than a name, unless one is dear. */
export function isSalutation(line: string): boolean {
  const { dear, who = '' } = CALLED.exec(line)?.groups ?? {};
  return dear !== undefined || isWriter(who) || (who !== '' && who.length <= LONGEST_NAME && !isWord(who));
}

/** The editor may say a word above the letter. */
export function isLetter(section: string): boolean {
  return section
    .split('\n', 2)
    .some((paragraph) => SALUTATION.test(paragraph) || isSalutation(paragraph.trim()));
}
