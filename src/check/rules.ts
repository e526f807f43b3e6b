import type { Rule } from './rule.ts';
import { aliasClaimedTwice } from './rules/alias-claimed-twice.ts';
import { awardWithoutEvidence } from './rules/award-without-evidence.ts';
import { conservation } from './rules/conservation.ts';
import { correctionHolds } from './rules/correction-holds.ts';
import { danglingId } from './rules/dangling-id.ts';
import { deadLink } from './rules/dead-link.ts';
import { duplicateArticle } from './rules/duplicate-article.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { edtfDate } from './rules/edtf-date.ts';
import { filePlace } from './rules/file-place.ts';
import { headingLevel } from './rules/heading-level.ts';
import { ledgerBalance } from './rules/ledger-balance.ts';
import { missingField } from './rules/missing-field.ts';
import { nameNotInText } from './rules/name-not-in-text.ts';
import { ownProse } from './rules/own-prose.ts';
import { placeholder } from './rules/placeholder.ts';
import { rawHtml } from './rules/raw-html.ts';
import { reviewedWithDoubts } from './rules/reviewed-with-doubts.ts';
import { sourceLines } from './rules/source-lines.ts';
import { suspiciousCharacters } from './rules/suspicious-characters.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownPark } from './rules/unknown-park.ts';
import { unreadableFile } from './rules/unreadable-file.ts';
import { unusedNameFile } from './rules/unused-name-file.ts';
import { wrongValue } from './rules/wrong-value.ts';
import { yamlSyntax } from './rules/yaml-syntax.ts';

/** Every rule: what can be read, what the schema says, names, the source, the text. */
export const RULES: readonly Rule[] = [
  unreadableFile,
  filePlace,
  yamlSyntax,
  unknownField,
  missingField,
  wrongValue,
  edtfDate,
  duplicateId,
  aliasClaimedTwice,
  danglingId,
  unknownPark,
  nameNotInText,
  awardWithoutEvidence,
  unusedNameFile,
  sourceLines,
  ledgerBalance,
  conservation,
  reviewedWithDoubts,
  placeholder,
  duplicateArticle,
  correctionHolds,
  deadLink,
  rawHtml,
  headingLevel,
  suspiciousCharacters,
  ownProse,
];
