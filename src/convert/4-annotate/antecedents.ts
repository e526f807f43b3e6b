import { bmp } from '../plane.ts';
import type { Entity } from './named-entities.ts';

/** How far back an expression may reach, in named entities. */
const REACH = 12;
const HE = /[他她](?!们)|这[位名](?!于)/u;
/** 该公司, 该中心, 该车间: whose name ends so. */
const THIS = bmp(/该(?<noun>\p{Script=Han}{1,4})/u);

/** 甲公司|党总支 */
const OF_FIRM = bmp(/^.+(?:公司|集团)(?=党|团|工会)/u);
const PARTY_OR_OFFICE = /党|局$|厅$|委员会$|政府$|工会/u;
const ONE_SYLLABLE = /[会站局院所行区市县镇校厂馆]/u;

/** Other expressions that stand for somebody named before, and whom they can mean. */
const EXPRESSIONS: [RegExp, (entity: Entity) => boolean][] = [
  [/公司|企业|集团|(?:^|[，,；;])它(?!们)/u, isCompany],
  [bmp(/该[^，,。]{0,3}[区市]|全区|园区/u), ({ kind }) => kind === 'park'],
  [/该校|学校/u, ({ name }) => /(?:大学|学院|学校|中学|小学)$/u.test(name)],
  [/他们|她们|其|该/u, ({ kind }) => kind !== 'person'],
];

/** Who was named so far, the latest last. */
export interface Known {
  /** Those that a sentence was about. */
  subjects: readonly Entity[];
  mentioned: readonly Entity[];
  /** Whom the title or heading above says that the text is about: `李明：十年磨一剑`. */
  topic?: Entity | undefined;
}

/** What is known after somebody was named. */
export function knowing(known: Known, mentioned: Entity[], subject?: Entity): Known {
  return {
    ...(known.topic ? { topic: known.topic } : {}),
    subjects: subject ? latest(known.subjects, [subject]) : known.subjects,
    mentioned: latest(latest(known.mentioned, mentioned), subject ? [subject] : []),
  };
}

/** True where the text says 他 or 她. */
export function saysHe(text: string): boolean {
  return HE.test(text);
}

/** Whom 该公司, 他 or a missing subject means. */
export function antecedentOf(text: string, known: Known): Entity | undefined {
  const { subjects, mentioned, topic } = known;
  if (saysHe(text) && topic?.kind === 'person') return topic;
  if (saysHe(text)) return mentioned.findLast(({ kind }) => kind === 'person') ?? subjects.at(-1);
  const named = namedSo(THIS.exec(text)?.groups?.['noun'] ?? '', mentioned);
  if (named) return named;
  const fits = EXPRESSIONS.find(([form]) => form.test(text))?.[1];
  if (fits === isCompany) return lastFirm(known) ?? subjects.at(-1);
  return (fits && (subjects.findLast(fits) ?? mentioned.findLast(fits))) ?? subjects.at(-1);
}

/** 该公司党委: the body whose name ends so, unless a firm was named since, whose body it is. */
function namedSo(noun: string, mentioned: readonly Entity[]): Entity | undefined {
  let found: Entity | undefined;
  for (let length = noun.length; length > 0; length--) {
    const ending = noun.slice(0, length);
    if (length === 1 && !ONE_SYLLABLE.test(ending)) continue;
    const named = mentioned.findLast(({ name }) => name.endsWith(ending));
    const since = found && named && mentioned.indexOf(named) > mentioned.indexOf(found);
    if (!found || (since && !found.name.includes(named.name))) found = named;
  }
  return found;
}

/** The firm, institute or school spoken of last: those win the prizes of science. */
export function lastMaker({ subjects, mentioned }: Known): Entity | undefined {
  const fits = ({ kind, name }: Entity) => kind === 'organization' && !PARTY_OR_OFFICE.test(name);
  return subjects.findLast(fits) ?? mentioned.findLast(fits);
}

/** The enterprise spoken of last; 甲公司|党总支 where only its party organization was named since. */
export function lastFirm({ mentioned, topic }: Known): Entity | undefined {
  if (topic && isCompany(topic)) return topic;
  const last = mentioned.findLast((entity) => isCompany(entity) || OF_FIRM.test(entity.name));
  const name = last && !isCompany(last) ? OF_FIRM.exec(last.name)?.[0] : undefined;
  return last && name ? { ...last, name } : last;
}

/** The firm that the text was last about, or another maker: a product is a firm's rather than a school's. */
export function lastMakingFirm(known: Known): Entity | undefined {
  return known.subjects.findLast(isCompany) ?? lastMaker(known);
}

/** The enterprise spoken of last. */
export function lastCompany({ mentioned, topic }: Known): Entity | undefined {
  if (topic && isCompany(topic)) return topic;
  return mentioned.findLast(isCompany);
}

function isCompany({ name, type }: Entity): boolean {
  return type === 'enterprise' || /(?:公司|集团|厂)$/u.test(name);
}

function latest(known: readonly Entity[], named: Entity[]): Entity[] {
  const names = new Set(named.map(({ name }) => name));
  return [...known.filter(({ name }) => !names.has(name)), ...named].slice(-REACH);
}
