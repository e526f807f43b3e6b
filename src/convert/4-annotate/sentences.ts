const END = /[。！？!?\n]/u;
/** No sentence is longer; what is gets cut, so that work stays linear. */
const LONGEST = 2000;
const CLOSING = /[”’」』）)]/u;

/** The sentences of a text with their marks; together they are the text. Closing quotes stay with their sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!END.test(text.charAt(at)) && at - from < LONGEST) continue;
    while (at + 1 < text.length && (CLOSING.test(text.charAt(at + 1)) || END.test(text.charAt(at + 1)))) at++;
    sentences.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length) sentences.push(text.slice(from));
  return sentences;
}
