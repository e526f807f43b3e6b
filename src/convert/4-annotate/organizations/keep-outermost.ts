import { bmp } from '../../plane.ts';
import { isPlace } from '../place.ts';
import type { OrganizationMention } from './find-suffixed.ts';

/** Parts of a body that are told by the body: 昆明供电局|中小企业处. */
const INNER_OFFICE = /^(?:处|科|司|部)$/u;
/** 大连理工大学船舶工程学院|教授: where somebody teaches is told by the university; 材料与能源学院, of two subjects, is a name of its own. */
const COLLEGE = bmp(/(?:大学|学院)[^\P{Script=Han}与]+(?:学院|系)$/u);
const TEACHES = bmp(
  /^(?:$|(?!派|组织|为|与|和|于|的)\p{Script=Han}{0,4}?(?:副?教授|副?院长|副?书记|博士|研究员|讲师|学生|老师|教师|团队|课题组|辅导员|主任|毕业|读[研博]))/u,
);
/** 毕业于|沈阳药科大学成人教育学院 */
const STUDIED_AT = /(?:毕业于|就读于|考入|考上)$/u;
/** Parts of a firm: 山东赛马力发电设备有限公司|研发中心. */
const INNER_PART = bmp(/^(?!.*区)\p{Script=Han}{0,8}(?:中心|基地|部|处|科|室|车间|工厂|分厂)$/u);
/** 海川大学|体育馆 */
const UNIVERSITY = /(?:大学|学院)$/u;
const HALL = /^(?:体育馆|图书馆|体育中心|会议中心)$/u;
/** Organizations of a body's own people. */
const MEMBERS = /(?:党委|党工委|党组|党小组|党总支|党支部|总支|支部|纪委|党群服务[点站]|工会|团委|妇联)$/u;
/** Bodies within a body that are no more than who sits in them, and the seats. */
const SEATED = /^(?:党组|工会)$/u;
const SEAT = /^(?:副?书记|副?主席|成员)/u;
const IN_FIRM = bmp(/^(?!.*[省市区县州旗盟总局]|中国|中华|全国|公司)\p{Script=Han}{3,8}$/u);
const FIRM = /公司$/u;

/**
 * Of names within names the longest is meant; but a body's party organization names the body too (小米公司|党委), and
 * its inner offices name nothing else.
 */
export function keepOutermost(text: string, mentions: OrganizationMention[]): OrganizationMention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: OrganizationMention[] = [];
  let outer: OrganizationMention | undefined;
  let inner: OrganizationMention | undefined;
  for (const one of sorted) {
    if (!outer || outer.end < one.end || isDesignated(outer, one)) {
      kept.push(one);
      [outer, inner] = [one, undefined];
    } else if (!inner && outer.start === one.start && one.named && tellsInner(text, outer, one)) {
      kept.push(one);
      inner = one;
    }
  }
  const wholes = Map.groupBy(kept, ({ start }) => start);
  return kept.filter(
    (one) =>
      !isSeatInFirm(text, one) &&
      !wholes.get(one.start)?.some((other) => isInnerOffice(text, one, other) || isPost(text, one, other)),
  );
}

/** 工信部|国家绿色数据中心|名单: of a place on a list only the ministry that keeps it is a body. */
function isDesignated(outer: OrganizationMention, inner: OrganizationMention): boolean {
  return !outer.named && inner.named && outer.start === inner.start && inner.type === 'government';
}

function tellsInner(text: string, outer: OrganizationMention, inner: OrganizationMention): boolean {
  if (isInnerOffice(text, outer, inner)) return true;
  return MEMBERS.test(outer.suffix) && inner.type !== 'party-organization' && inner.suffix !== '街道';
}

/** 海澜锻造工会|主席: a firm in short, and one of its union's. */
function isSeatInFirm(text: string, { text: name, suffix, end }: OrganizationMention): boolean {
  return suffix === '工会' && IN_FIRM.test(name) && SEAT.test(text.slice(end, end + 3));
}

/** 恒骏锻造公司工会|主席, 市总工会党组|成员: one of its union's or its leaders names the body alone. */
function isPost(text: string, { suffix, end }: OrganizationMention, inner: OrganizationMention): boolean {
  return inner.named && inner.end < end && SEATED.test(suffix) && SEAT.test(text.slice(end, end + 3));
}

/** 吉首大学|张家界|学院: a college with a place for a name is one of its own. */
function isBranch(outer: OrganizationMention, inner: OrganizationMention): boolean {
  return isPlace({ text: outer.text.slice(inner.text.length, -outer.suffix.length), tag: '' });
}

function isInnerOffice(text: string, outer: OrganizationMention, inner: OrganizationMention): boolean {
  if (outer.end <= inner.end || outer.type === 'party-organization') return false;
  return (
    INNER_OFFICE.test(outer.suffix) ||
    (COLLEGE.test(outer.text) &&
      !isBranch(outer, inner) &&
      (TEACHES.test(text.slice(outer.end, outer.end + 8)) ||
        STUDIED_AT.test(text.slice(Math.max(0, outer.start - 4), outer.start)))) ||
    (UNIVERSITY.test(inner.text) && HALL.test(outer.text.slice(inner.text.length))) ||
    (FIRM.test(inner.text) && INNER_PART.test(outer.text.slice(inner.text.length)))
  );
}
