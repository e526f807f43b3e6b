import { defineCollection } from 'astro:content';
import { folderLoader } from './integrations/folder-loader.ts';
import { articleSchema } from './schema/article.ts';
import { KIND_NAMES, KINDS } from './schema/kinds.ts';
import { ledgerSchema } from './schema/ledger.ts';
import { anyNameSchema, NAME_SCHEMAS } from './schema/name.ts';

/** The one place where schemas meet Astro. Pages read `content.ts`, never a collection. */
export const collections = {
  articles: defineCollection({
    loader: folderLoader([{ folder: 'articles', extension: '.md', schema: articleSchema }]),
    schema: articleSchema,
  }),
  /** All five kinds; ids begin with the folder: `parks/zhongguancun`. */
  names: defineCollection({
    loader: folderLoader(
      KIND_NAMES.map((kind) => {
        const { plural } = KINDS[kind];
        return { folder: plural, prefix: `${plural}/`, extension: '.yaml', schema: NAME_SCHEMAS[kind] };
      }),
    ),
    schema: anyNameSchema,
  }),
  ledger: defineCollection({
    loader: folderLoader([{ folder: 'ledger', extension: '.yaml', schema: ledgerSchema }]),
    schema: ledgerSchema,
  }),
};
