import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { folderLoader } from './integrations/folder-loader.ts';
import { articleSchema } from './schema/article.ts';
import { ledgerSchema } from './schema/ledger.ts';
import { awardSchema, brandSchema, organizationSchema, parkSchema, personSchema } from './schema/name.ts';

/** The one place where schemas meet Astro. Pages read `content.ts`, never a collection. */
export const collections = {
  articles: defineCollection({
    loader: folderLoader({ folder: 'content/articles', extension: '.md', schema: articleSchema }),
    schema: articleSchema,
  }),
  parks: defineCollection(yamlFiles('content/parks', parkSchema)),
  organizations: defineCollection(yamlFiles('content/organizations', organizationSchema)),
  awards: defineCollection(yamlFiles('content/awards', awardSchema)),
  brands: defineCollection(yamlFiles('content/brands', brandSchema)),
  people: defineCollection(yamlFiles('content/people', personSchema)),
  ledger: defineCollection(yamlFiles('content/ledger', ledgerSchema)),
};

function yamlFiles<S extends z.ZodType>(folder: string, schema: S) {
  return { loader: folderLoader({ folder, extension: '.yaml', schema }), schema };
}
