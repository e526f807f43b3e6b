/** All matches of a global form, as `matchAll` gives them, but cheap where there is none, as in most sentences. */
export function matchesOf(text: string, form: RegExp): RegExpExecArray[] {
  return text.search(form) < 0 ? [] : [...text.matchAll(form)];
}
