import { z } from 'astro/zod';
import { ARTICLE_KINDS } from '../schema/terms.ts';

const lineRange = z.tuple([z.int(), z.int()]);
const lineRanges = z
  .union([lineRange.transform((range) => [range]), z.array(lineRange)])
  .describe('first and last line, 1-based, inclusive');
const names = z.array(z.string()).default([]);
const kind = z.enum(Object.keys(ARTICLE_KINDS) as [keyof typeof ARTICLE_KINDS]);

const nameSchema = z.object({
  name: z.string(),
  aliases: names,
  acceptNames: names.describe('other ways to name it that are as good'),
  optional: z.boolean().default(false).describe('neither required nor wrong'),
});
const parkSchema = nameSchema.extend({
  canonical: z.string().optional(),
  canonicalAlternatives: names,
});
const organizationSchema = nameSchema.extend({
  type: z.string().optional(),
  alsoPark: z.boolean().default(false).describe('may be given as a park instead'),
  alsoBrand: z.boolean().default(false).describe('may be given as a brand instead'),
  sameAs: z.string().optional().describe('another printed name of the same body; either will do'),
});
const awardSchema = nameSchema.extend({
  recipient: z.string().nullish(),
  recipientAlternatives: names,
  impliedRecipients: names,
});
const sectionSchema = z.object({
  heading: z.string(),
  line: z.int(),
  deck: z.string().optional(),
});
const dateSchema = z.object({
  edtf: z.string().nullable(),
  acceptable: z.array(z.string().nullable()).default([]),
});

const articleSchema = z.object({
  id: z.string(),
  parent: z.string().optional().describe('id of the article that introduces it; the two may be one'),
  kind,
  kindAlternatives: z.array(kind).default([]),
  ranges: z.array(lineRange).min(1),
  title: z.string().nullable(),
  suggestedTitle: z.string().optional(),
  titleAlternatives: names,
  kicker: z.string().nullish(),
  kickerType: z.string().optional(),
  series: z.string().nullish(),
  bylines: names,
  sections: names,
  sectionDetails: z.array(sectionSchema).default([]),
  paragraphs: z.array(z.string()),
  paragraphRoles: z.record(z.string(), z.string()).default({}),
  captions: names,
  photos: z.array(z.object({ caption: z.string(), credit: z.string().nullish() })).default([]),
  credits: names,
  source: z.string().nullish().describe('credit of a photo news'),
  sourceLine: z.int().nullish(),
  date: dateSchema,
  parks: z.array(parkSchema).default([]),
  organizations: z.array(organizationSchema).default([]),
  awards: z.array(awardSchema).default([]),
  brands: z.array(nameSchema).default([]),
  people: z.array(nameSchema).default([]),
  corrigenda: z.array(z.object({ printed: z.string(), suggested: z.string() })).default([]),
  quotedOther: z.array(z.object({ text: z.string(), is: z.string() })).default([]),
});

/** A hand-made reading of a page: what a careful editor would produce. Fields that no figure needs are ignored. */
export const readingSchema = z.object({
  seed: z.string(),
  banner: z.array(z.object({ lines: lineRanges, text: z.string() })).default([]),
  discarded: z.array(z.object({ lines: lineRanges })).default([]),
  articles: z.array(articleSchema),
});

const paragraphIndexes = z.array(z.int()).default([]);

/** Readings that are as right but have no field of their own; paragraphs are numbered from 0. */
const articleAlternatives = z.object({
  split: z.literal('sections').optional().describe('may be a lead and an article a section'),
  order: z.array(z.array(z.int())).default([]).describe('other orders of the paragraphs'),
  merge: z.array(lineRange).default([]).describe('pairs of paragraphs that may be one'),
  dropTail: names.describe('words after which a paragraph may end'),
  standfirst: paragraphIndexes.describe('paragraphs that may be the subtitle'),
  optionalOrganizations: names,
  anyTitleIfUnclaimed: z.int().optional().describe('line of the headline, if it may be a banner'),
  mergeable: z.object({ parks: z.array(z.array(z.string())).default([]) }).default({ parks: [] }),
});
const pageAlternatives = z.object({
  swap: z
    .array(z.object({ kept: lineRange, other: lineRange }))
    .default([])
    .describe('copies of one passage'),
  optionalLines: z.array(z.int()).default([]).describe('may be in no article'),
  neutralLines: z.array(z.int()).default([]).describe('not measured'),
  articles: z.record(z.string(), articleAlternatives).default({}),
});
export const alternativesSchema = z.record(z.string(), pageAlternatives);

export type Reading = z.infer<typeof readingSchema>;
export type ReadArticle = Reading['articles'][number];
export type PageAlternatives = z.infer<typeof pageAlternatives>;
export type ArticleAlternatives = z.infer<typeof articleAlternatives>;
/** No alternatives. */
export const STRICT_PAGE: PageAlternatives = pageAlternatives.parse({});
export const STRICT_ARTICLE: ArticleAlternatives = articleAlternatives.parse({});
