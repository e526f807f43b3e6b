import type { Entity } from './named-entities.ts';

/** How far back an expression may reach, in named entities. */
const REACH = 12;
const HE = /[他她](?!们)/u;
/** 该公司, 该中心, 该车间: whose name ends so. */
const THIS = /该(?<noun>\p{Script=Han}{1,4})/u;

const ONE_SYLLABLE = /[局院所行区市县镇校厂]/u;

/** Other expressions that stand for somebody named before, and whom they can mean. */
const EXPRESSIONS: [RegExp, (entity: Entity) => boolean][] = [
  [/公司|企业|集团/u, ({ name, type }) => type === 'enterprise' || /(?:公司|集团|厂)$/u.test(name)],
  [/该[^，,。]{0,3}[区市]|全区|园区/u, ({ kind }) => kind === 'park'],
  [/该校|学校/u, ({ name }) => /(?:大学|学院|学校|中学|小学)$/u.test(name)],
  [/他们|她们|其|该/u, ({ kind }) => kind !== 'person'],
];

/** Who was named so far, the latest last. */
export interface Known {
  /** Those that a sentence was about. */
  subjects: readonly Entity[];
  mentioned: readonly Entity[];
}

/** What is known after somebody was named. */
export function knowing(known: Known, mentioned: Entity[], subject?: Entity): Known {
  return {
    subjects: subject ? latest(known.subjects, [subject]) : known.subjects,
    mentioned: latest(known.mentioned, mentioned),
  };
}

/** True where the text says 他 or 她. */
export function saysHe(text: string): boolean {
  return HE.test(text);
}

/** Whom 该公司, 他 or a missing subject means. */
export function antecedentOf(text: string, { subjects, mentioned }: Known): Entity | undefined {
  const find = (fits: (entity: Entity) => boolean) => subjects.findLast(fits) ?? mentioned.findLast(fits);
  if (saysHe(text)) return mentioned.findLast(({ kind }) => kind === 'person') ?? subjects.at(-1);
  const noun = THIS.exec(text)?.groups?.['noun'] ?? '';
  for (let length = noun.length; length > 0; length--) {
    const ending = noun.slice(0, length);
    const named =
      length > 1 || ONE_SYLLABLE.test(ending) ? find(({ name }) => name.endsWith(ending)) : undefined;
    if (named) return named;
  }
  const fits = EXPRESSIONS.find(([form]) => form.test(text))?.[1];
  return (fits && find(fits)) ?? subjects.at(-1);
}

function latest(known: readonly Entity[], named: Entity[]): Entity[] {
  const names = new Set(named.map(({ name }) => name));
  return [...known.filter(({ name }) => !names.has(name)), ...named].slice(-REACH);
}
