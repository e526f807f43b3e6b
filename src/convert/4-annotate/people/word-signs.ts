import { PLACES } from '../../../names/places.ts';
import type { Word } from '../words.ts';

const EVENT = /(?:[赛营语周堆镇科班杯奖团]|诺书|帽子)$/u;

/** 龙舟赛, 夏令营: words of three characters that the dictionary takes for persons. */
export function isEvent({ text, tag }: Word): boolean {
  return text.length === 3 && /^n[rz]$/u.test(tag) && EVENT.test(text);
}

/** 胡|德山|用…: a surname alone before a mountain's name. */
export function isOnMount(words: Word[], at: number, name: string): boolean {
  const word = words[at];
  return (
    name.endsWith('山') &&
    name.length === 3 &&
    word?.text.length === 1 &&
    word.tag === 'nr' &&
    words[at + 1]?.tag === 'ns'
  );
}

/** 包联|企业: an unknown word of two characters right before a noun is a part of its phrase. */
export function qualifies(words: Word[], { start, tag }: Word, name: string): boolean {
  if (name.length > 2 || tag === 'nr') return false;
  return words.some((next) => next.start === start + name.length && next.tag === 'n' && next.text.length < 4);
}

/** 衡阳|人|说起: where somebody is from. */
export function isOfPlace(text: string, start: number): boolean {
  return text.charAt(start + 2) === '人' && PLACES.has(text.slice(start, start + 2));
}

/** 车筐|里|，: inside a thing. */
export function isInside(words: Word[], at: number): boolean {
  const [word, next, later] = [words[at], words[at + 1], words[at + 2]];
  return word?.text.length === 2 && next?.text === '里' && /^[，、的]$/u.test(later?.text ?? '');
}
