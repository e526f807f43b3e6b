import { z } from 'astro/zod';
import { FATES } from './terms.ts';

const fate = z.enum(Object.keys(FATES) as [keyof typeof FATES, ...(keyof typeof FATES)[]]);

/** One run of non-blank lines with equal fate and article. */
export const ledgerRowSchema = z.strictObject({
  lines: z.tuple([z.int().min(1), z.int().min(1)]).describe('行段，从 1 起，含首尾，空行略过'),
  fate: fate.describe('去向'),
  article: z.string().optional().describe('文章编号，即 content/articles/ 下不带 .md 的路径'),
  reason: z.string().optional().describe('理由'),
  pinned: z.boolean().optional().describe('人工固定：整理程序必须照办'),
});

/** Characters of an article's lines that are not in its text. */
export const droppedSchema = z.strictObject({
  line: z.int().min(1).describe('行号'),
  at: z.int().min(0).describe('行内位置，从 0 起，按码点计'),
  text: z.string().min(1).describe('略去的字'),
  fate: fate.describe('去向'),
  reason: z.string().optional().describe('理由'),
});

/** What an editor should look at. */
export const doubtSchema = z.strictObject({
  line: z.int().min(1).describe('行号'),
  rule: z.string().describe('规则'),
  confidence: z.number().min(0).max(1).describe('把握，0 到 1'),
  message: z.string().describe('说明'),
});

/** `content/ledger/<seed stem>.yaml` */
export const ledgerSchema = z.strictObject({
  lines: z.array(ledgerRowSchema).describe('每行的去向'),
  dropped: z.array(droppedSchema).optional().describe('文章所占各行中未进正文的字'),
  doubts: z.array(doubtSchema).optional().describe('请编辑过目之处'),
});

/** `content/ids.yaml`: plural kind → name → id. Minted once, never changed. */
export const idsSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** `content/convert.lock.yaml`: path below content/ → sha256 of what convert wrote. */
export const lockSchema = z.record(z.string(), z.string());

/** `content/redirects.yaml`: former id of a renamed article → its id now. Written by convert. */
export const redirectsSchema = z.record(z.string(), z.string());

export type LedgerRow = z.infer<typeof ledgerRowSchema>;
export type Dropped = z.infer<typeof droppedSchema>;
export type Doubt = z.infer<typeof doubtSchema>;
export type Ledger = z.infer<typeof ledgerSchema>;
export type Ids = z.infer<typeof idsSchema>;
export type Redirects = z.infer<typeof redirectsSchema>;
export type Lock = z.infer<typeof lockSchema>;
