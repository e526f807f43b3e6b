import { VFile } from 'vfile';
import type { LibraryFiles } from './library.ts';
import { placeAt } from './place.ts';
import { readLibrary } from './read-library.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** What an editor got wrong: the files with messages, each in order of place. A message is fatal where it is an error. */
export function check(
  input: LibraryFiles,
  rules: readonly Rule[] = RULES,
  read: typeof readLibrary = readLibrary,
): VFile[] {
  const library = read(input);
  const reports = rules.flatMap((rule) => rule.check(library).map((finding) => ({ rule, finding })));
  const byPath = Map.groupBy(reports, ({ finding }) => finding.path);
  return [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, list]) => {
      const file = new VFile({ path, value: input.files.get(path) ?? '' });
      list.sort((a, b) => a.finding.start - b.finding.start);
      for (const { rule, finding } of list) report(file, rule, finding);
      return file;
    });
}

function report(file: VFile, { id, severity }: Rule, { start, end, reason, note, fix }: Finding): void {
  const text = String(file.value);
  const message = file.message(reason, { place: placeAt(text, start, end), ruleId: id, source: 'check' });
  message.fatal = severity === 'error';
  if (note) message.note = note;
  if (fix === undefined) return;
  message.actual = text.slice(start, end);
  message.expected = [fix];
}
