import { COMPOUND_SURNAME, SPEECH, SURNAME } from '../vocabulary/person-words.ts';
import type { Word } from '../words.ts';

const GIVEN = /^\p{Script=Han}+$/u;
/** Characters that no given name holds, but that often follow one. */
const FUNCTION = /[的了在是和与及等说也还从就为对向把被这那他她它们我你后前时]/u;
const CLOSED =
  /^(?:$|[\s，。、；：,;:！？!?”’）)（(《]|等|在|和|与|及|的|是|为|对|向|也|还|从|就|以|率|带|一|先后|曾|作|获|于|近年|\d|同时|代表|带头|主动|深入|加入|走|看|想|成为|打开|负责|平时|跟)/u;

/**
 * The name of a person that begins at `at`, or nothing: a surname and one or two characters that the segmenter does not
 * know as another word. 周岐贤表示 → 周岐贤, 唐超说 → 唐超.
 */
export function nameAt(text: string, words: Word[], at: number): string | undefined {
  const surname = COMPOUND_SURNAME.has(text.slice(at, at + 2)) ? 2 : SURNAME.has(text[at] ?? '') ? 1 : 0;
  if (!surname) return undefined;
  const ends = new Set(words.filter((word) => word.start >= at && word.start < at + 4).map(({ end }) => end));
  const word = words.find(({ start }) => start === at);
  if (!word || (word.text.length > 1 && !/^(?:nr|x|nz)/u.test(word.tag) && word.text.length !== surname))
    return undefined;
  const fits = [2, 1]
    .map((given) => text.slice(at, at + surname + given))
    .filter((name) => isName(name, surname) && name.length <= text.length - at)
    .filter((name) => ends.has(at + name.length));
  const follows = (name: string) => {
    const rest = text.slice(at + name.length, at + name.length + 6);
    return SPEECH.test(rest) || CLOSED.test(rest);
  };
  return (
    fits.find(follows) ??
    (word.tag.startsWith('nr') || word.tag === 'x' ? fits.find((name) => name === word.text) : undefined)
  );
}

function isName(name: string, surname: number): boolean {
  const given = name.slice(surname);
  return given.length > 0 && GIVEN.test(name) && !FUNCTION.test(given);
}
