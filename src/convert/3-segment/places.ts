import { bmp } from '../plane.ts';
import type { Block } from '../types.ts';
import { formOf } from './label-form.ts';
import type { LabelPlace } from './label-place.ts';

/** `石家庄高新区` `诸城市` `长沙县`: what a report may be about. */
export const PLACE = bmp(
  /\p{Script=Han}{2,8}?(?:高新技术产业开发区|高新区|经开区|开发区|科技园|科学城|产业园|自贸区|新区|园区|示范区)|\p{Script=Han}{2,3}(?:省|(?<![城都上超门股楼全本我各])市|县)/gu,
);
/** `南阳高新区`: of all places the one that a report is about. */
export const PARK = bmp(/\p{Script=Han}{2,8}?(?:高新技术产业开发区|高新区|经开区|开发区|科学城|示范区)/gu);
/** `锦州高新区` */
const LONGEST_PARK = 5;
/** Characters in which a text says where it is. */
const NEWS_WITHIN = 60;

const OF_SOMEBODY = new Set(['body', 'person', 'post', 'honour']);

/** The place inside the name of a body or behind a person's is not what a report is about. */
export function newPlaces({ labels, article }: LabelPlace): string[] {
  const form = formOf(textOf(labels));
  return form !== undefined && OF_SOMEBODY.has(form) ? [] : newPlacesIn(textOf(labels), article);
}

/** The places of a text that an article does not know. */
export function newPlacesIn(text: string, article: string): string[] {
  return (text.match(PLACE) ?? []).filter((place) => !article.includes(place));
}

export function namedAgain(place: LabelPlace): boolean {
  return newPlaces(place).some((name) => place.next.slice(0, NEWS_WITHIN).includes(name));
}

/** The text behind the label is about a park that the article does not know, and about none that it knows. */
export function opensElsewhere({ next, article }: LabelPlace): boolean {
  return namesOtherPark(next.slice(0, NEWS_WITHIN), article);
}

/** True for a text about parks of which an article knows none. */
export function namesOtherPark(text: string, article: string): boolean {
  const parks = parksIn(text);
  return parks.length > 0 && parks.every((park) => !article.includes(park));
}

/** The parks that a text names, each without the words before it: `走进锦州高新区` → `锦州高新区`. */
export function parksIn(text: string): string[] {
  return (text.match(PARK) ?? []).map((park) => park.slice(-LONGEST_PARK));
}

function textOf(labels: Block[]): string {
  return labels.map((label) => label.text).join(' ');
}
