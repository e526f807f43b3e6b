import type { BodyBlock } from '../types.ts';
import type { Desk } from './draft.ts';
import { parksIn } from './places.ts';

/** Articles that are looked at; it keeps the reading of a long page linear. */
const NEAR = 12;

/**
 * The news of a picture that was printed into another article, its headline further down, above the next one's: what was
 * taken for a kicker there names a park of which only the picture's text tells. `某甲高新区组织“小小科学家”探海`
 */
export function headPictures(desk: Desk): void {
  desk.drafts.forEach((draft, at) => {
    const { kicker, title } = draft.head;
    if (!kicker || !title || desk.gapOf(title.spans[0]?.line ?? 0) === 0) return;
    const parks = parksIn(kicker.text);
    const name = ({ text }: Pick<BodyBlock, 'text'>) => parks.some((park) => text.includes(park));
    if (name(title) || draft.body.some(name)) return;
    const picture = desk.drafts
      .slice(Math.max(0, at - NEAR), at)
      .findLast(({ photo, head, body }) => photo && !head.title && body.some(name));
    if (!picture) return;
    picture.head.title = kicker;
    delete draft.head.kicker;
    const line = kicker.spans[0]?.line ?? 1;
    desk.decisions.push({
      line,
      rule: 'late-headline',
      message: `“${kicker.text}”印在文后，是上文图片新闻的标题`,
    });
  });
}
