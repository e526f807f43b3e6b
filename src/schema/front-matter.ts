const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu; // "---\ntitle: …\n---\n"

/** The two halves of a Markdown file; `undefined` where it does not begin with front matter. */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return undefined;
  return { yaml: match[1] ?? '', yamlLine: 2, body: text.slice(match[0].length) };
}

interface FrontMatter {
  yaml: string;
  /** Line of the file on which `yaml` begins, 1-based. */
  yamlLine: number;
  body: string;
}
