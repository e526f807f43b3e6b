import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** All messages in one of the formats, a line break after each line; nothing for no messages in `github`. */
export function report(files: readonly VFile[], format: Format): string {
  return REPORTERS[format](files);
}

/** How many of each there are. */
export function countMessages(files: readonly VFile[]): { errors: number; warnings: number } {
  const messages = files.flatMap((file) => file.messages);
  const errors = messages.filter(({ fatal }) => fatal).length;
  return { errors, warnings: messages.length - errors };
}

const REPORTERS: Record<Format, (files: readonly VFile[]) => string> = {
  text: (files) => [...eachMessage(files, asText), summary(files)].map((line) => `${line}\n`).join(''),
  json: (files) => `${JSON.stringify(eachMessage(files, asData), null, 2)}\n`,
  github: (files) =>
    eachMessage(files, asAnnotation)
      .map((line) => `${line}\n`)
      .join(''),
};

function eachMessage<T>(files: readonly VFile[], show: (path: string, message: VFileMessage) => T): T[] {
  return files.flatMap((file) => file.messages.map((message) => show(file.path, message)));
}

/** `content/parks/wuxi.yaml:2:1 错误 不应有……  [unknown-field]` */
function asText(path: string, { line, column, fatal, reason, ruleId, note, expected }: VFileMessage): string {
  const mendable = expected ? '，可用 --fix 改正' : '';
  const more = note ? `\n    ${note}` : '';
  return `${path}:${line}:${column} ${fatal ? '错误' : '警告'} ${reason}  [${ruleId}${mendable}]${more}`;
}

function summary(files: readonly VFile[]): string {
  const { errors, warnings } = countMessages(files);
  if (errors + warnings === 0) return '检查通过，没有发现问题。';
  return `${errors} 处错误，${warnings} 处警告。某条规则的缘由和例子：npm run check -- --explain 规则名`;
}

function asData(path: string, message: VFileMessage) {
  const { line, column, place, fatal, ruleId, reason, note, actual, expected } = message;
  return {
    path,
    line,
    column,
    place,
    severity: fatal ? 'error' : 'warning',
    rule: ruleId,
    reason,
    note,
    actual,
    expected,
  };
}

/** Workflow command that marks the line of a pull request. Source: docs.github.com, workflow commands. */
function asAnnotation(path: string, { line, column, place, fatal, reason, ruleId }: VFileMessage): string {
  const end = place && 'end' in place ? `,endLine=${place.end.line}` : '';
  const where = `file=${escapeProperty(path)},line=${line},col=${column}${end},title=${ruleId}`;
  return `::${fatal ? 'error' : 'warning'} ${where}::${escapeData(reason)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
