import type { Kind } from '../schema/kinds.ts';
import { printedName } from './assign-ids.ts';
import { type NameGroup, spellingsOf } from './gather-names.ts';
import { namePath } from './href.ts';
import type { Name, RefOf, Report, Use } from './model.ts';
import { indexInitial, indexKey } from './pinyin-order.ts';

/** The entity of a group, entered into every report that names it. */
export function toName(group: NameGroup, id: string, reports: Map<string, Report>): Name {
  const { kind, file, sightings } = group;
  const name = printedName(group);
  const sortKey = indexKey(name, kind);
  const spellings = new Set([
    ...(file ? spellingsOf(file.data) : []),
    ...[...sightings.values()].flat().flatMap(spellingsOfRef),
  ]);
  spellings.delete(name);
  const entity: Name = {
    kind,
    id,
    path: namePath(kind, id),
    name,
    aliases: [...spellings],
    facts: file?.data,
    uses: [],
    sortKey,
    letter: indexInitial(sortKey),
  };
  for (const [articleId, refs] of sightings) {
    const report = reports.get(articleId);
    if (report) entity.uses.unshift(enter(entity, report, refs));
  }
  return entity;
}

function enter(name: Name, report: Report, refs: RefOf[Kind][]): Use {
  const spellings = [...refs.flatMap(spellingsOfRef), ...(name.facts ? spellingsOf(name.facts) : [])];
  const occurs = (form: string) => report.blocks.some((block) => block.text.includes(form));
  const use: Use = {
    report,
    name,
    refs,
    forms: [...new Set(spellings)].filter(occurs).sort((a, b) => b.length - a.length),
    subject: refs.some((ref) => !('role' in ref) || ref.role !== 'mentioned'),
  };
  report.uses.push(use);
  return use;
}

function spellingsOfRef(ref: RefOf[Kind]): string[] {
  return [ref.name, ...('aliases' in ref ? (ref.aliases ?? []) : [])];
}
