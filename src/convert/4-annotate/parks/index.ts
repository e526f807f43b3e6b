import type { ParkRef } from '../../../schema/article.ts';
import type { Reading } from '../reading.ts';
import type { ParkMention } from './find-park-mentions.ts';

const HEADLINE = new Set(['title', 'kicker', 'subtitle']);
/** 常州高新区（新北区） and 常州高新区 are one spelling here. */
const DISTRICT = /[（(][^（()）]*[）)]$/u;

/** The parks that an article names, each once, in order of first mention. */
export function findParks(readings: Reading[]): ParkRef[] {
  const parks = new Map<string, { ref: ParkRef; places: Reading[] }>();
  for (const reading of readings) {
    for (const mention of reading.parks) {
      const key = mention.id ?? mention.text.replace(DISTRICT, '');
      const known = parks.get(key);
      if (known) known.places.push(reading);
      else parks.set(key, { ref: parkRef(mention), places: [reading] });
    }
  }
  return [...parks.values()].map(({ ref, places }) => ({ ...ref, role: roleOf(places, readings) }));
}

function parkRef({ text, id }: ParkMention): ParkRef {
  return { name: text, ...(id ? { id } : {}) };
}

/** A park is the subject where the headline names it, or the body opens with it and comes back to it. */
function roleOf(places: Reading[], readings: Reading[]): 'subject' | 'mentioned' {
  if (places.some(({ part }) => HEADLINE.has(part))) return 'subject';
  const opening = readings.find(({ part }) => part === 'paragraph');
  return places.length > 2 && places.some((place) => place === opening) ? 'subject' : 'mentioned';
}
