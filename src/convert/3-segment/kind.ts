import { couldBePersonName } from '../../names/surnames.ts';
import type { ArticleKind } from '../../schema/terms.ts';
import type { Draft } from './draft.ts';

/** `金台潮声` `园区观察` `高新时评` */
const OPINION = /(?:评论|时评|短评|快评|社论|观察|潮声|论坛|杂谈|随笔|声音|观点|漫谈|谈|论|思考|之见|言)$/u;
const COMMENTATOR = /评论员/u;
const LONGEST_BRIEF = 1000;
/** `李辉说` `刘建军介绍`: a person speaks. */
const SPEAKER = /(?<name>\p{Script=Han}{2,3})(?:说|介绍|回忆|告诉|坦言|笑着|带领|师傅)/gu;
const PROFILE_MENTIONS = 8;

/** The genre, by how the article is made. */
export function kindOf(draft: Draft): ArticleKind {
  const text = draft.body.filter(({ role }) => role === 'paragraph').map(({ text }) => text);
  if (draft.photo) return 'photo-news';
  if (isOpinion(draft)) return 'commentary';
  const all = text.join('');
  if (/^(?:本报|新华社)/u.test(all) && all.length <= LONGEST_BRIEF) return 'brief';
  return isProfile(text) ? 'profile' : 'report';
}

function isOpinion({ head, bylines }: Draft): boolean {
  const column = head.series?.text ?? head.kicker?.text ?? '';
  return (
    (column.length <= 8 && OPINION.test(column)) || bylines.some(({ role }) => COMMENTATOR.test(role ?? ''))
  );
}

/** One person speaks, acts and is named in most paragraphs. */
function isProfile(paragraphs: string[]): boolean {
  const all = paragraphs.join('\n');
  const names = [...all.matchAll(SPEAKER)].flatMap(({ groups }) => {
    const name = groups?.['name'] ?? '';
    return [name, name.slice(-2)].filter(couldBePersonName);
  });
  return names.some((name) => {
    const present = paragraphs.filter((paragraph) => paragraph.includes(name)).length;
    return all.split(name).length - 1 >= PROFILE_MENTIONS && present * 2 >= paragraphs.length;
  });
}
