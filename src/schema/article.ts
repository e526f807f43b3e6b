import { z } from 'astro/zod';
import { isEdtf } from './edtf.ts';
import { ARTICLE_KINDS, AWARD_LEVELS, BRAND_KINDS, ORGANIZATION_TYPES, ROLES, STATUSES } from './terms.ts';

const text = z.string().trim().min(1);
const role = z.enum(keys(ROLES)).describe('主角（subject）或提及（mentioned）');
const lineRange = z.tuple([z.int().min(1), z.int().min(1)]);

/** A name may be written in full or as a bare string: `parks: [清远高新区]`. */
function named<T extends z.ZodType>(entry: T) {
  return z.union([text.transform((name) => ({ name }) as z.infer<T>), entry]);
}

export const bylineSchema = z.strictObject({
  name: text.describe('作者姓名'),
  role: text.optional().describe('身份，如“本报记者”“通讯员”；原报印出才写'),
  inText: z.boolean().optional().describe('署名印在正文电头里，正文中保留'),
});

export const parkRefSchema = z.strictObject({
  name: text.describe('园区名，照原报所印'),
  id: text.optional().describe('园区编号，即 content/parks/ 下的文件名'),
  role: role.optional(),
});

export const organizationRefSchema = z.strictObject({
  name: text.describe('机构全名，照原报所印'),
  aliases: z.array(text).optional().describe('文中的简称'),
  type: z.enum(keys(ORGANIZATION_TYPES)).optional().describe('机构类别'),
  role: role.optional(),
});

export const awardRefSchema = z.strictObject({
  name: text.describe('荣誉、奖项、称号或榜单名'),
  level: z.enum(keys(AWARD_LEVELS)).optional().describe('级别'),
  year: z.int().optional().describe('年度'),
  recipient: text.optional().describe('获得者；文中未点名则不写'),
  work: text.optional().describe('获奖成果、作品或项目'),
  evidence: text.optional().describe('文中说明此事的原句'),
});

export const brandRefSchema = z.strictObject({
  name: text.describe('品牌、活动、产品、项目、平台或口号名'),
  kind: z.enum(keys(BRAND_KINDS)).optional().describe('类别'),
  owner: text.optional().describe('所属单位'),
});

export const personRefSchema = z.strictObject({
  name: text.describe('姓名'),
  title: text.optional().describe('职务，照原报所印'),
});

export const noteSchema = z.strictObject({
  printed: text.describe('原报所印'),
  suggested: text.optional().describe('疑应作'),
  reason: text.optional().describe('理由'),
});

export const sourceSchema = z.strictObject({
  file: text.describe('来源文件名，在 seeds/ 下'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('来源文件的 SHA-256'),
  lines: z.array(lineRange).min(1).describe('所占行段，从 1 起，含首尾'),
});

/** Front matter of `content/articles/<year>/<slug>.md`. */
export const articleSchema = z.strictObject({
  title: text.describe('主题（标题）'),
  titlePrinted: z.boolean().optional().describe('标题是否印在报上；false 表示编者所拟'),
  kicker: text.optional().describe('引题、肩题'),
  subtitle: text.optional().describe('副题'),
  series: text.optional().describe('栏目'),
  kind: z.enum(keys(ARTICLE_KINDS)).describe('体裁'),
  date: z
    .string()
    .refine(isEdtf, '不是 EDTF 日期，应如 "2024-07-02"、"2024-07~"、"2024"')
    .nullable()
    .describe('见报日期，如 "2024-07-05"、"2024-07"、约略的 "2024-07~"，不知道写 null'),
  dateEvidence: z.array(text).optional().describe('推定日期所据的原文词句'),
  bylines: z.array(named(bylineSchema)).optional().describe('作者'),
  parks: z.array(named(parkRefSchema)).optional().describe('园区'),
  organizations: z.array(named(organizationRefSchema)).optional().describe('机构'),
  awards: z.array(named(awardRefSchema)).optional().describe('荣誉，每个获得者一条'),
  brands: z.array(named(brandRefSchema)).optional().describe('品牌'),
  people: z.array(named(personRefSchema)).optional().describe('正文中的人物（作者不在此列）'),
  notes: z.array(noteSchema).optional().describe('疑误：正文照印，疑处写在这里'),
  source: sourceSchema.optional().describe('出处；手写的文章不需要'),
  status: z.enum(keys(STATUSES)).describe('状态：machine 机器整理；reviewed 已由人通读'),
});

export type ArticleData = z.infer<typeof articleSchema>;
export type Byline = z.infer<typeof bylineSchema>;
export type ParkRef = z.infer<typeof parkRefSchema>;
export type OrganizationRef = z.infer<typeof organizationRefSchema>;
export type AwardRef = z.infer<typeof awardRefSchema>;
export type BrandRef = z.infer<typeof brandRefSchema>;
export type PersonRef = z.infer<typeof personRefSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Source = z.infer<typeof sourceSchema>;

function keys<T extends object>(table: T) {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}
