const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}]/u;

/** The visible characters of lines in one string, and where each stood. */
export function flatten(lines: RawLine[]): FlatText {
  let text = '';
  const line: number[] = [];
  const offset: number[] = [];
  lines.forEach((raw, index) => {
    for (let at = 0; at < raw.text.length; at++) {
      if (!isVisible(raw.text[at] ?? '')) continue;
      text += raw.text[at];
      line.push(index);
      offset.push(at);
    }
  });
  return { text, line, offset };
}

/** Only its visible characters: neither white space nor control nor format characters. */
export function visibleOf(text: string): string {
  return [...text].filter(isVisible).join('');
}

export function isVisible(character: string): boolean {
  return !INVISIBLE.test(character);
}

/** A line of a page as received, 1-based as an editor counts. */
export interface RawLine {
  number: number;
  text: string;
}

/** One entry a UTF-16 unit of `text`. */
export interface FlatText {
  text: string;
  /** Index into the lines that were flattened. */
  line: number[];
  /** UTF-16 offset in that line. */
  offset: number[];
}
