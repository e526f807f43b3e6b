import { couldBePersonName } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import type { Entity } from '../named-entities.ts';
import { isBody, isPersonName, personAtEnd, type Recipient, unitAfter, WORK_IN_QUOTES } from './recipient.ts';

const LISTED = bmp(
  /^(?:[，,][^，,。；;“”\d]{0,12}(?:\d+|[一二三四五六七八九十两]+)[家名个项][^，,。；;“”]{0,8}(?:上榜|入选|入围|榜上有名)[，,](?:其中[^，,。；;：]{2,24}|分别[是为])?(?=[：:])|[，,]其中[^，,。；;“”\d]{2,14}[\d一二三四五六七八九十]+[家名个项][，,]分别(?:是|为)|(?:[^，,。；;“”]{0,20}?)[，,]?(?:[^，,。；;“”]{0,6}?)分别(?:是|为|有|依托)|[，,][他她它]们(?:分别)?(?:是|为)|[，,](?:主要|第一)?(?:完成|获奖|入选)(?:单位|企业)(?:是|为|有|包括)|等?(?:荣誉)?(?:称号|殊荣)?的(?:企业|单位|个人|集体)?还有|[^，,。；;“”]{0,6}?的?(?:\d+|[一二三四五六七八九十]+)[家位名个项][^，,。；;“”]{0,10}?(?:是|为|包括))[，,：:]?/u,
);
const ITEM_GLUE = /[、；;\s]|和(?=\p{Script=Han}{2,})/u;
const ITEM_NAME = bmp(
  /^[\p{Script=Han}A-Za-z0-9（）()·]{4,40}?(?:公司|集团|研究院|研究所|大学|学院|中心|医院|银行|厂|所|院)/u,
);

/** `贺日格图（蒙古族）`: a name of other peoples, however it is made. */
const OF_PEOPLE = bmp(/^(?<name>[\p{Script=Han}·]{2,8})[（(]\p{Script=Han}{1,4}族[）)]$/u);

/** `某大学|智能研究中心` `某医院|发热门诊`: in a list a part of a body stands with its whole name. */
const OWN_PART = bmp(
  /^(?:\p{Script=Han}|“[^“”]{1,10}”){0,14}(?:研究中心|实验室|门诊|工作室|班组?|[组队科]|工段|车间|团队|支部|分公司|工会)$/u,
);

/** `欧阳明（某公司）`: whoever stands before brackets that say where he works. */
const NAME_IN_PLACE = bmp(/^(?<name>\p{Script=Han}{2,4}(?=[（(](?:\p{Script=Han}{3,}|女)))/u);

/** `8家企业分别是，甲公司、乙公司和丙公司`: who is listed after the honour. Undefined where no list follows. */
export function recipientsListed(text: string, at: number, entities: Entity[]): Recipient[] | undefined {
  const intro = LISTED.exec(text.slice(at, at + 60));
  if (!intro) return undefined;
  return listedItems(text, at + intro[0].length, entities);
}

/** The items of a list from `at` on: `甲公司的“甲平台”、乙公司（某高新区）`, `王翠平　史增林`. */
export function listedItems(text: string, at: number, entities: Entity[]): Recipient[] {
  let from = at;
  const items = text.slice(at).split(ITEM_GLUE);
  const isName = items.filter(isPersonName).length > 1 ? couldBePersonName : isPersonName;
  return items.flatMap((item) => {
    const start = text.indexOf(item, from);
    from = start + item.length;
    const inItem = entities.filter((other) => other.start >= start && other.end <= from);
    const entity = inItem.find(({ kind }) => kind === 'person') ?? inItem.find(({ kind }) => kind !== 'park');
    const ofPeople = OF_PEOPLE.exec(item)?.groups?.['name'];
    if (ofPeople) return [{ recipient: ofPeople }];
    const placed = NAME_IN_PLACE.exec(item)?.groups?.['name'] ?? '';
    if (entity?.kind !== 'person' && couldBePersonName(placed) && !isBody(placed))
      return [{ recipient: placed }];
    if (
      entity?.kind === 'organization' &&
      entity.start === start &&
      OWN_PART.test(item.slice(entity.end - start))
    )
      return [{ recipient: item }];
    const unit = entity ? unitAfter(entity, item.slice(entity.end - start)) : '';
    const recipient =
      unit && entity
        ? text.slice(entity.start, entity.end) + unit
        : (entity?.name ?? (isName(item) ? item : (ITEM_NAME.exec(item)?.[0] ?? personAtEnd(item))));
    if (!recipient) return [];
    const work = WORK_IN_QUOTES.exec(item.slice(entity ? entity.end - start : recipient.length))?.groups?.[
      'work'
    ];
    return [{ recipient, ...(work ? { work } : {}) }];
  });
}

const FIRST_OF = /^[为是系]第一(?:完成|获奖)?(?:单位|完成单位)/u;

/** 获一等奖，|甲公司|为第一完成单位: its works won it. */
export function firstOfMakers(text: string, at: number, entities: Entity[]): string | undefined {
  const maker = entities.find(({ start, kind }) => start === at + 1 && kind === 'organization');
  return maker && FIRST_OF.test(text.slice(maker.end, maker.end + 8)) ? maker.name : undefined;
}
