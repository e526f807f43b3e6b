/** Spacing rules are off: the newspaper sets Chinese and Latin without a space, and so do we. */
const PROOFREADING = {
  rules: Object.fromEntries(
    [
      ...[
        'space-word',
        'space-punctuation',
        'space-bracket',
        'space-backticks',
        'space-dash',
        'space-dollar',
      ],
      ...['no-space-fullwidth', 'no-space-fullwidth-quote', 'spellcheck'],
    ].map((rule) => [rule, 0]),
  ),
};

/**
 * AutoCorrect for editors' own prose: punctuation and width.
 * It has no binary for some machines (Linux on ARM): there nothing is given, and its one rule rests.
 */
export async function loadProofreader(): Promise<((prose: string) => string) | undefined> {
  try {
    const { default: autocorrect } = await import('autocorrect-node');
    autocorrect.loadConfig(JSON.stringify(PROOFREADING));
    return autocorrect.format;
  } catch {
    return undefined;
  }
}
