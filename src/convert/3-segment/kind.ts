import { couldBePersonName } from '../../names/surnames.ts';
import type { ArticleKind } from '../../schema/terms.ts';
import { opensProfile } from '../2-repair/profile-line.ts';
import { shapeOf } from '../2-repair/shape.ts';
import type { Draft } from './draft.ts';
import { isComment, isOpinionColumn } from './standing-names.ts';

const COMMENTATOR = /评论员/u;
/** With a dateline; without one only a few sentences are a brief. */
const LONGEST_BRIEF = 1000;
const LONGEST_ITEM = 200;
/** `李辉说` `刘建军介绍`: a person speaks. */
const SPEAKS = /说|介绍|回忆|告诉|坦言|笑着|带领|师傅/gu;
const PROFILE_MENTIONS = 8;

/** The genre, by how the article is made. */
export function kindOf(draft: Draft): ArticleKind {
  const text = draft.body.filter(({ role }) => role === 'paragraph').map(({ text }) => text);
  if (draft.photo) return 'photo-news';
  if (isOpinion(draft)) return 'commentary';
  const all = text.join('');
  if (isHeadedByPerson(draft) || isProfile(text)) return 'profile';
  return isBrief(draft, all) ? 'brief' : 'report';
}

/** No part of it has a heading of its own. */
function isBrief({ body }: Draft, all: string): boolean {
  if (body.some(({ role }) => role === 'heading')) return false;
  return all.length <= (shapeOf(all) === 'dateline' ? LONGEST_BRIEF : LONGEST_ITEM);
}

function isOpinion({ head, bylines }: Draft): boolean {
  const column = head.series?.text ?? head.kicker?.text ?? '';
  if ([column, head.title?.text ?? ''].some(isComment)) return true;
  return isOpinionColumn(column) || bylines.some(({ role }) => COMMENTATOR.test(role ?? ''));
}

/** `王若琳 新疆大学软件学院教授` above the headline. */
function isHeadedByPerson({ head }: Draft): boolean {
  return [head.kicker, head.title].some((block) => opensProfile(block?.text ?? ''));
}

/** One person speaks, acts and is named in most paragraphs. */
function isProfile(paragraphs: string[]): boolean {
  const all = paragraphs.join('\n');
  const names = [...all.matchAll(SPEAKS)].flatMap(({ index }) =>
    [3, 2].map((length) => all.slice(Math.max(0, index - length), index)).filter(couldBePersonName),
  );
  return [...new Set(names)].some((name) => {
    const present = paragraphs.filter((paragraph) => paragraph.includes(name)).length;
    return all.split(name).length - 1 >= PROFILE_MENTIONS && present * 2 >= paragraphs.length;
  });
}
