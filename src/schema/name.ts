import { z } from 'astro/zod';
import type { Kind } from './kinds.ts';
import { AWARD_LEVELS, BRAND_KINDS, ORGANIZATION_TYPES } from './terms.ts';

const text = z.string().trim().min(1);
const common = {
  name: text.describe('通行名称'),
  aliases: z.array(text).optional().describe('别名、简称、曾用名；检索与认名都用'),
  note: text.optional().describe('给读者看的说明'),
  sources: z.array(text).optional().describe('以上事实的依据'),
};

/** `content/parks/<id>.yaml` */
export const parkSchema = z.strictObject({
  ...common,
  officialName: text.optional().describe('正式全称'),
  province: text.optional().describe('省级行政区全称，如“江苏省”'),
  city: text.optional().describe('地级市全称，如“苏州市”'),
  level: z.enum(['national', 'provincial', 'other']).optional().describe('级别'),
  approvedYear: z.int().min(1978).max(2100).optional().describe('批准年份'),
  related: z.array(text).optional().describe('同一区域的其他园区编号'),
});

/** `content/organizations/<id>.yaml` */
export const organizationSchema = z.strictObject({
  ...common,
  type: z.enum(keys(ORGANIZATION_TYPES)).optional().describe('机构类别'),
  park: text.optional().describe('所在园区编号'),
});

/** `content/awards/<id>.yaml` */
export const awardSchema = z.strictObject({
  ...common,
  level: z.enum(keys(AWARD_LEVELS)).optional().describe('级别'),
  issuer: text.optional().describe('颁授单位'),
});

/** `content/brands/<id>.yaml` */
export const brandSchema = z.strictObject({
  ...common,
  kind: z.enum(keys(BRAND_KINDS)).optional().describe('类别'),
  owner: text.optional().describe('所属单位'),
});

/** `content/people/<id>.yaml` */
export const personSchema = z.strictObject({ ...common });

export const NAME_SCHEMAS = {
  park: parkSchema,
  organization: organizationSchema,
  award: awardSchema,
  brand: brandSchema,
  person: personSchema,
} as const satisfies Record<Kind, z.ZodType>;

/** A file of any of the five kinds. */
export const anyNameSchema = z.union(Object.values(NAME_SCHEMAS));

export type ParkData = z.infer<typeof parkSchema>;
export type OrganizationData = z.infer<typeof organizationSchema>;
export type AwardData = z.infer<typeof awardSchema>;
export type BrandData = z.infer<typeof brandSchema>;
export type PersonData = z.infer<typeof personSchema>;
export interface NameData {
  park: ParkData;
  organization: OrganizationData;
  award: AwardData;
  brand: BrandData;
  person: PersonData;
}

function keys<T extends object>(table: T) {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}
