import type { z } from 'astro/zod';
import { Document, type Pair, Scalar, stringify, type YAMLMap } from 'yaml';
import { freeId, toSlug } from '../names/slug.ts';
import { articleSchema } from '../schema/article.ts';
import { BODY_PLACEHOLDERS } from '../schema/body-placeholders.ts';
import { labelsOf } from '../schema/editor-schemas.ts';
import { type JsonSchema, longForm, toJsonSchema } from '../schema/json-schema.ts';
import { KINDS, type Kind } from '../schema/kinds.ts';
import type { Ids } from '../schema/ledger.ts';
import { NAME_SCHEMAS } from '../schema/name.ts';

export type DraftKind = 'article' | Kind;
type Fields = Record<string, unknown>;

/** A new file: its path from the content folder, and its text with a comment for every field. */
export interface Draft {
  path: string;
  text: string;
}

/** The schema of what is drafted. */
export function schemaOf(kind: DraftKind): z.ZodType {
  return kind === 'article' ? articleSchema : NAME_SCHEMAS[kind];
}

/** An article with the given fields; its address is pinyin of its title, below the year of its date. */
export function draftArticle(fields: Fields & { title: string }, taken: (path: string) => boolean): Draft {
  const year = /^\d{4}/u.exec(String(fields['date'] ?? ''))?.[0] ?? 'undated';
  const pathOf = (slug: string) => `articles/${year}/${slug}.md`;
  const slug = freeId(toSlug(fields.title), (slug) => taken(pathOf(slug)));
  const { paragraph, heading, caption } = BODY_PLACEHOLDERS;
  const yaml = commented({ ...fields }, toJsonSchema(articleSchema), [
    'source',
    'titlePrinted',
    'dateEvidence',
  ]);
  return {
    path: pathOf(slug),
    text: `---\n${yaml}---\n\n${paragraph}\n\n## ${heading}\n\n> ${caption}\n`,
  };
}

/** A name file. A name that has an address already (in ids.yaml) keeps it. */
export function draftName(
  kind: Kind,
  fields: Fields & { name: string },
  ids: Ids,
  taken: (path: string) => boolean,
): Draft {
  const { plural } = KINDS[kind];
  const pathOf = (id: string) => `${plural}/${id}.yaml`;
  const minted = ids[plural] ?? {};
  const isTaken = (id: string) => taken(pathOf(id)) || Object.values(minted).includes(id);
  const id = minted[fields.name] ?? freeId(toSlug(fields.name), isTaken);
  return { path: pathOf(id), text: commented(fields, toJsonSchema(NAME_SCHEMAS[kind]), []) };
}

/** Given fields as YAML, each below its meaning; then the other fields as comments, ready to be used. */
function commented(fields: Fields, schema: JsonSchema, omit: string[]): string {
  const { properties = {} } = schema;
  const known = Object.keys(properties).filter((key) => !omit.includes(key));
  const given = Object.fromEntries(known.filter((key) => key in fields).map((key) => [key, fields[key]]));
  const document = new Document<YAMLMap>(given);
  for (const { key, value } of (document.contents?.items ?? []) as Pair<Scalar<string>, Scalar>[]) {
    key.commentBefore = ` ${meaning(properties[key.value] ?? {})}`;
    if (key.value === 'date' && typeof value?.value === 'string') value.type = Scalar.QUOTE_DOUBLE;
  }
  const others = known.filter((key) => !(key in fields)).map((key) => asComment(key, properties[key] ?? {}));
  const hint =
    others.length > 0 ? ['# 以下各行要用时删去行首的“# ”，改成实际内容；不用的留着或删去都可以。'] : [];
  return `${document.toString({ lineWidth: 0 })}${[...hint, ...others].map((line) => `${line}\n`).join('')}`;
}

/** `体裁：report 报道、brief 简讯……` */
export function meaning({ description = '', enum: values = [] }: JsonSchema): string {
  const labels = labelsOf(values) ?? [];
  const list = values.map((value, index) => `${value} ${labels[index] ?? ''}`).join('、');
  return values.length > 0 && !description.includes(values[0] ?? '')
    ? `${description}：${list}`
    : description;
}

/** `# kicker: 引题、肩题` */
function asComment(key: string, schema: JsonSchema): string {
  const yaml = stringify(
    { [key]: sample(schema) },
    { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true },
  );
  return `# ${yaml.trim().replace(/^\{ (.*) \}$/u, '$1')}`;
}

/** A value of the right shape that says what belongs there. */
function sample(schema: JsonSchema): unknown {
  const { type, enum: values, items, properties, description, minimum = 2024 } = longForm(schema);
  if (values) return values[0];
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, sample(value)]));
  if (items) return [sample({ ...(description ? { description } : {}), ...items })];
  if (type === 'boolean') return true;
  if (type === 'integer') return Math.max(minimum, 2024);
  return description ?? '';
}
