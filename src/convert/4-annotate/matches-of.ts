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
