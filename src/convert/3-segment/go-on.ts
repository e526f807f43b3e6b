import { endsSentence } from '../2-repair/shape.ts';
import { joinTexts } from '../2-repair/spacing.ts';
import { bmp } from '../plane.ts';
import { currentDraft, type Desk, type Draft, decide, nearDrafts } from './draft.ts';
import { sharesWords } from './own-words.ts';
import type { Token } from './token.ts';

/** An entry of a roll, and a note in brackets, end in no full stop either, and are whole. */
const RUNNING_TEXT = bmp(/[，。；](?!.*[）)]$)/u);

/**
 * A paragraph that the column's end cut off goes on behind the articles that were set below it: `在窑炉旁守了整整` …
 * `一个暑假，终于把使用寿命延长`. The text that goes on stands behind an article that was
 * ended, or it has no word of the one above it and is flush where paragraphs are set in, or has words of the one cut off. True where it was placed.
 */
export function goOn(desk: Desk, token: Token): boolean {
  const above = currentDraft(desk);
  const cut = nearDrafts(desk).findLast((draft) => draft !== above && isCutOff(draft));
  if (!cut || (above && (isCutOff(above) || !belongsTo(cut, above, desk, token)))) return false;
  const at = cut.body.findLastIndex(({ role }) => role === 'paragraph');
  const paragraph = cut.body[at];
  if (!paragraph) return false;
  const { text, spans } = token.block;
  cut.body[at] = {
    ...paragraph,
    text: joinTexts(paragraph.text, text),
    spans: [...paragraph.spans, ...spans],
  };
  desk.resumed = cut;
  decide(desk, token, 'go-on', '上文在栏末断句，此处接着读');
  return true;
}

function isCutOff({ body, photo, closed }: Draft): boolean {
  const last = body.findLast(({ role }) => role === 'paragraph');
  return !photo && !closed && last !== undefined && !endsSentence(last.text) && RUNNING_TEXT.test(last.text);
}

function belongsTo(cut: Draft, above: Draft, desk: Desk, { block }: Token): boolean {
  if (sharesWords(block.text, textOf(above))) return false;
  return (desk.setsIn && !block.indented) || sharesWords(block.text, textOf(cut));
}

function textOf({ head, body }: Draft): string {
  return [head.kicker, head.title, ...body].map((block) => block?.text ?? '').join('\n');
}
