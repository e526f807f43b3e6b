import { foldName } from '../names/lexicon.ts';
import type { AwardRef } from '../schema/article.ts';
import { AWARD_LEVELS } from '../schema/terms.ts';
import { placePath } from './mentions-in-context.ts';
import type { Block, Name, Report, Use } from './model.ts';
import type { Place, Places } from './places.ts';
import { type Quote, quoteAround, sentenceBounds } from './quote.ts';

const EVIDENCE_LIMIT = 110;

/** Claims of awards: one row an award and sentence, with everyone whom that sentence names as a recipient. */
export function awardRows(uses: Use<'award'>[], places: Places): AwardRow[] {
  return uses.flatMap((use) =>
    [...Map.groupBy(use.refs, ({ evidence, year }) => `${year ?? ''} ${evidence ?? ''}`).values()].map(
      (refs) => toRow(use, refs, places(use)),
    ),
  );
}

/** The rows in which a name is a recipient, with that name's own claim only. */
export function rowsReceivedBy(name: Name, places: Places): AwardRow[] {
  const reports = name.uses.map(({ report }) => report);
  const rows = reports.flatMap((report) => awardRows(awardUses(report), places));
  return rows.flatMap((row) => {
    const own = row.recipients.filter((recipient) => recipient.name === name);
    return own.length > 0 ? [{ ...row, recipients: own }] : [];
  });
}

/** The awards of a report. */
export function awardUses(report: Report): Use<'award'>[] {
  return report.uses.filter((use): use is Use<'award'> => use.name.kind === 'award');
}

function toRow(use: Use<'award'>, refs: AwardRef[], places: Place[]): AwardRow {
  const { report, name } = use;
  const [first] = refs;
  const source = sourceOf(report, first?.evidence, places);
  return {
    award: name,
    report,
    level: first?.level && first.level !== 'other' ? AWARD_LEVELS[first.level] : undefined,
    year: first?.year,
    recipients: refs.flatMap(({ recipient, work }) =>
      recipient || work ? [{ printed: recipient, name: nameOf(report, recipient), work }] : [],
    ),
    ...source,
  };
}

/** The sentence that says so: as the front matter quotes it, else around the award's name. */
function sourceOf(
  report: Report,
  evidence: string | undefined,
  places: Place[],
): Pick<AwardRow, 'block' | 'path' | 'quote'> {
  const block = report.blocks.find(({ text }) => evidence && text.includes(evidence));
  const place = block ? places.find((candidate) => isInside(candidate, block, evidence ?? '')) : places[0];
  if (place) {
    const { start, end } = place;
    return { ...at(report, place.block), quote: quoteAround(place.block.text, start, end, EVIDENCE_LIMIT) };
  }
  const quote = evidence ? { before: evidence, match: '', after: '' } : undefined;
  return { ...at(report, block), quote };
}

function at(report: Report, block: Block | undefined): Pick<AwardRow, 'block' | 'path'> {
  return { block, path: block ? placePath({ report, block }) : report.path };
}

function isInside({ block, start, end }: Place, wanted: Block, evidence: string): boolean {
  if (block !== wanted) return false;
  const from = block.text.indexOf(evidence);
  const [sentence] = sentenceBounds(block.text, start, end);
  return start >= from && (end <= from + evidence.length || sentence === from);
}

function nameOf(report: Report, recipient: string | undefined): Name | undefined {
  if (!recipient) return undefined;
  const wanted = foldName(recipient);
  const named = ({ refs, forms }: Use) =>
    [...refs.map(({ name }) => name), ...forms].some((form) => foldName(form) === wanted);
  return report.uses.find((use) => use.name.kind !== 'award' && named(use))?.name;
}

/** One claim. */
export interface AwardRow {
  award: Name<'award'>;
  report: Report;
  /** 国家级; absent for “other”. */
  level: string | undefined;
  year: number | undefined;
  /** Empty where the report names none. */
  recipients: { printed: string | undefined; name: Name | undefined; work: string | undefined }[];
  /** Where the sentence stands; absent where the text does not have it letter for letter. */
  block: Block | undefined;
  path: string;
  quote: Quote | undefined;
}
