import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { nearest } from '../check/nearest.ts';

const HELP = ['--help', '-h'];
/** `Unknown option '--what'. To specify …` */
const QUOTED = /'(?<words>[^']+)'/u;
/** What the parser found wrong, by its code. */
const MISTAKES: Record<string, (words: string, known: string[]) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (words, known) =>
    `不应有选项 ${words}，应为 ${nearest(words, known) ?? '下面的一个'}`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (words) => `${words} 的写法不对：要值的后面写上值，不要值的后面不写`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (words) => `不应有 ${words}，应为下面的选项`,
};

/** A command's options; or, where it was asked for help or called wrongly, the exit code after saying how it is used. */
export function readOptions<T extends ParseArgsOptionsConfig>(usage: string, options: T, argv: string[]) {
  if (HELP.some((word) => argv.includes(word))) {
    console.log(usage);
    return { exitCode: 0 };
  }
  try {
    return { values: parseArgs({ args: argv, options }).values };
  } catch (error) {
    return { exitCode: misused(mistakeIn(error, Object.keys(options)), usage) };
  }
}

/** Says what is wrong with the call, and how it should be; gives the exit code. */
export function misused(mistake: string, usage: string): 2 {
  console.error(`${mistake}\n\n${usage}`);
  return 2;
}

function mistakeIn(error: unknown, names: string[]): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const words = QUOTED.exec(error.message)?.groups?.['words'] ?? error.message;
  const known = [...names.map((name) => `--${name}`), ...HELP];
  return MISTAKES[String(error.code)]?.(words, known) ?? error.message;
}
