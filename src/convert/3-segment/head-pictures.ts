import { type Desk, decideAt } from './draft.ts';
import { sharesWords } from './own-words.ts';
import { parksIn } from './places.ts';

/** Articles that are looked at; it keeps the reading of a long page linear. */
const NEAR = 12;

/**
 * The news of a picture that was printed into another article, its headline further down, above the next one's: what was
 * taken for a kicker there names a park of which its own article does not tell, and has words of the picture's text alone. `某甲高新区组织“小小科学家”探海`
 */
export function headPictures(desk: Desk): void {
  desk.drafts.forEach((draft, at) => {
    const { kicker, title } = draft.head;
    if (!kicker || !title || desk.gapOf(title.spans[0]?.line ?? 0) === 0) return;
    const parks = parksIn(kicker.text);
    const own = [title, ...draft.body].map(({ text }) => text).join('\n');
    if (parks.length === 0 || parks.some((park) => own.includes(park)) || sharesWords(kicker.text, own))
      return;
    const tells = ({ text }: { text: string }) => sharesWords(kicker.text, text);
    const picture = desk.drafts
      .slice(Math.max(0, at - NEAR), at)
      .findLast(({ photo, head, body }) => photo && !head.title && body.some(tells));
    if (!picture) return;
    picture.head.title = kicker;
    delete draft.head.kicker;
    decideAt(desk, kicker, 'late-headline', `“${kicker.text}”印在文后，是上文图片新闻的标题`);
  });
}
