import type { VFile } from 'vfile';

/** The file's text with every safe correction made, and how many they were; of two that overlap, the first. */
export function fix(file: VFile): { text: string; count: number } {
  const text = String(file.value);
  let result = '';
  let done = 0;
  let count = 0;
  for (const { place, expected } of file.messages) {
    const replacement = expected?.[0];
    if (replacement === undefined || !place || !('start' in place)) continue;
    const { start, end } = place;
    if (start.offset === undefined || end.offset === undefined || start.offset < done) continue;
    result += text.slice(done, start.offset) + replacement;
    done = end.offset;
    count++;
  }
  return { text: result + text.slice(done), count };
}
