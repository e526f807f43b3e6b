import type { CharSet } from '../../names/char-set.ts';

/**
 * All matches of a global form, as `matchAll` gives them, which copies the form first. `cue`: what every match holds,
 * where that is quicker to look for; not global.
 */
export function matchesOf(text: string, form: RegExp, cue = form): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (cue !== form && !cue.test(text)) return found;
  form.lastIndex = 0;
  for (let match = form.exec(text); match; match = form.exec(text)) {
    found.push(match);
    if (match[0] === '') form.lastIndex += 1;
  }
  return found;
}

/** The same of a sticky form that begins with one of `firsts`: quicker for a form of many words, which is tried nowhere else. */
export function matchesFrom(text: string, form: RegExp, firsts: CharSet): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!firsts.hasUnit(text.charCodeAt(at))) continue;
    form.lastIndex = at;
    const match = form.exec(text);
    if (!match) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
}
