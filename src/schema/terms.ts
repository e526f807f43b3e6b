/** Closed vocabularies of the front matter, each with the word that readers see. */
export const ARTICLE_KINDS = {
  report: '报道',
  brief: '简讯',
  'photo-news': '图片新闻',
  commentary: '评论',
  profile: '人物报道',
} as const;

export const ORGANIZATION_TYPES = {
  enterprise: '企业',
  'party-organization': '党组织',
  government: '政府部门',
  university: '高校',
  'research-institute': '科研机构',
  media: '媒体',
  bank: '银行',
  association: '社会团体',
  school: '学校',
  other: '其他机构',
} as const;

export const AWARD_LEVELS = {
  national: '国家级',
  provincial: '省级',
  municipal: '市级',
  other: '其他',
} as const;

export const BRAND_KINDS = {
  'party-building brand': '党建品牌',
  activity: '活动',
  product: '产品',
  programme: '项目',
  platform: '平台',
  slogan: '口号',
} as const;

export const ROLES = { subject: '主角', mentioned: '提及' } as const;

export const STATUSES = { machine: '机器整理', reviewed: '已校对' } as const;

export const FATES = {
  article: '正文',
  banner: '版面栏目',
  duplicate: '重复',
  credit: '署名',
  furniture: '版面信息',
  withdrawn: '已撤下',
} as const;

export type ArticleKind = keyof typeof ARTICLE_KINDS;
export type OrganizationType = keyof typeof ORGANIZATION_TYPES;
export type AwardLevel = keyof typeof AWARD_LEVELS;
export type BrandKind = keyof typeof BRAND_KINDS;
export type Role = keyof typeof ROLES;
export type Status = keyof typeof STATUSES;
export type Fate = keyof typeof FATES;
