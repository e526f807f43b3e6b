import { z } from 'astro/zod';
import { isEdtf } from './edtf.ts';

const text = z.string().trim().min(1);

/** What a person corrected in a published article. At least one of `was`, `now` and `why` says what it was. */
export const correctionSchema = z.strictObject({
  article: text.describe('文章编号，即 content/articles/ 下不带 .md 的路径'),
  date: z
    .string()
    .refine(isEdtf, '不是 EDTF 日期，应如 "2024-07-02"')
    .describe('更正的日期，如 "2024-07-02"'),
  was: text.optional().describe('原来的文字；补字时不写'),
  now: text.optional().describe('改成的文字，照文章里现在的写法；删字时不写'),
  why: text.optional().describe('依据或缘由'),
});

/** `content/corrections.yaml`: the public log of corrections, in any order. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(correctionSchema).describe('更正记录，一处一条'),
});

export type Correction = z.infer<typeof correctionSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;
