import { couldBePersonName } from '../../names/surnames.ts';
import { bmp } from '../plane.ts';
import type { BylineBlock } from '../types.ts';

const WITH_POST = bmp(
  /^(?<post>[\p{Script=Han}、]{6,28}(?:书记|主任|局长|董事长|总经理|院长|校长|所长|教授|研究员|会长|理事长|总裁|主席|委员)|(?:\p{Script=Han}{2,12}\s)?\p{Script=Han}{2,20}\s?(?:职工|女工|员工|工友|工人|司机|农民|工程师|技术员|居民|市民|村民|网友|读者|学生|教师|家长|业主|志愿者|创业者))\s(?<name>\p{Script=Han}{2,4})$/u,
);
const WRITER = bmp(
  /^(?:[你您]的)?(?:爱你的)?(?:妈妈|爸爸|父亲|母亲|爱人|妻子|丈夫|女儿|儿子|孩子|朋友|老师|学生|徒弟|师[父傅]|同事)$/u,
);
/** `霍书白（中国数据经济研究院副院长` */
const POST_BEHIND = bmp(
  /^(?<name>\p{Script=Han}{2,4})[（(](?<post>[\p{Script=Han}、]{4,28}(?:书记|主任|局长|董事长|总经理|院长|校长|所长|教授|研究员|会长|理事长|总裁|主席|委员|博士|院士))[）)]?$/u,
);
/** `徐静之 如皋市安定小学` */
const BODY_BEHIND =
  /^(?<name>\p{Script=Han}{2,4})\s(?<body>\p{Script=Han}{3,24}(?:[小中大]学|学院|公司|医院|集团|[局委厂院所站社]|中心|小区|社区))$/u;

/** `绍兴滨江泵业有限公司董事长 单国良`: who speaks, and as what. */
export function withPost(plain: string): BylineBlock[] | undefined {
  const [who = '', writer = ''] = plain.split(' ');
  const { post, name = '' } = plain.match(WITH_POST)?.groups ?? {
    post: plain === `${who} ${writer}` && isWriter(who) ? who : undefined,
    name: writer,
  };
  return post && couldBePersonName(name) ? [{ name, role: post }] : undefined;
}

/** `妈妈`, `你的爱人`: what the writer of a letter is to whom he writes. */
export function isWriter(text: string): boolean {
  return WRITER.test(text);
}

/** `霍书白（中国数据经济研究院副院长）` */
export function withPostBehind(plain: string): BylineBlock[] | undefined {
  const { name = '', post } = plain.match(POST_BEHIND)?.groups ?? {};
  return post && couldBePersonName(name) ? [{ name, role: post }] : undefined;
}

const WHO_IS = bmp(
  /^(?:本文)?作者(?:系|为|是)[:：]?(?<post>\p{Script=Han}{3,30}?(?:\s|[员授任长者师家人士]\s?))(?<name>\p{Script=Han}(?:\s\p{Script=Han}|\p{Script=Han}{1,3}))$/u,
);

/** `（作者系光谷创业咖啡馆常客　老石）`: what the author is told to be. */
export function withRoleTold(plain: string): BylineBlock[] | undefined {
  const { post, name = '' } = plain.match(WHO_IS)?.groups ?? {};
  return post ? [{ name: name.replace(' ', ''), role: post.trim() }] : undefined;
}

/** `（徐静之　如皋市安定小学）`: behind a letter, who wrote it and from where. */
export function withBodyBehind(plain: string): BylineBlock[] | undefined {
  const { name = '', body } = plain.match(BODY_BEHIND)?.groups ?? {};
  return body && couldBePersonName(name) ? [{ name, role: body }] : undefined;
}
