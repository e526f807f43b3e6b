import { bmp } from '../plane.ts';
import type { Token } from './token.ts';

/** `奖项：科技创新奖一等奖`, of no place: that is a headline. */
const FIELD = bmp(/^(?<name>\p{Script=Han}{2,6})(?<![区市县园])[：:]\s?\S/u);
/** So many lines with one name are a form filled in. */
const FEWEST = 3;

/** `奖项：……` `成果：……` below the head of each portrait: a form filled in again and again is text, no headline. */
export function withFields(tokens: Token[]): Token[] {
  const names = tokens.map(({ block, kind }, at) =>
    kind === 'label' && tokens[at - 1]?.kind === 'label'
      ? FIELD.exec(block.text)?.groups?.['name']
      : undefined,
  );
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return tokens.map((token, at) =>
    (counts.get(names[at] ?? '') ?? 0) >= FEWEST ? { ...token, kind: 'text' } : token,
  );
}
