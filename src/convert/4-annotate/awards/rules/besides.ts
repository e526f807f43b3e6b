import { matchesOf } from '../../matches-of.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { listedItems } from '../listed-recipients.ts';
import type { FoundAward } from '../rule.ts';

/** 与它一同入选的，|还有甲公司 */
const ALONG =
  /(?:一同|一起|一道|同批|同时)(?:入选|获奖|获评|当选|上榜|受表彰|获此殊荣)[^，,。；;]{0,6}的[，,]?还有/gu;
/** 另外两位标兵是|甲公司李明和乙公司王芳 */
const OTHERS =
  /(?:另外|其余|其他)(?:\d+|[一两二三四五六七八九十])[位家名个](?<noun>\p{Script=Han}{2,6}?)(?:分别)?[是为][：:]?/gu;
const CUE = /还有|另外|其余|其他/u;

/** Those named after others who received the same: 与它一同入选的，还有甲公司; 另外两位标兵是李明和王芳. */
export function besides({ text, entities }: SubjectSentence, earlier: FoundAward[]): FoundAward[] {
  if (earlier.length === 0 || !CUE.test(text)) return [];
  return [...matchesOf(text, ALONG), ...matchesOf(text, OTHERS)].flatMap(({ index, 0: words, groups }) => {
    const noun = groups?.['noun'];
    const honour = earlier.findLast(({ name }) => !noun || name.endsWith(noun));
    return honour
      ? listedItems(text, index + words.length, entities).map((recipient) => ({
          name: honour.name,
          ...recipient,
        }))
      : [];
  });
}
