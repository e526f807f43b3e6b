import { charSet } from '../../../names/char-set.ts';
import { bmp } from '../../plane.ts';
import {
  DEPARTMENT_WORDS,
  ORGANIZATION_SUFFIXES,
  type OrganizationSuffix,
} from '../vocabulary/organization-suffixes.ts';
import type { Word } from '../words.ts';

const BY_LAST = Map.groupBy(ORGANIZATION_SUFFIXES, ({ text }) => text.slice(-1));
const LAST = charSet(BY_LAST.keys());
/** What shows that an ending is part of another word: 政府采购, 中心任务. */
const CONTINUED = bmp(
  /^(?:政府(?:特殊|补贴|采购|投资|职能|工作报告|购买)|中心(?:血站|任务|工作(?![一二三四五六七八九十两多过了\d])|环节|思想|城区|地带|集群)|大学(?:生(?![物态命])|科技园)|公司(?:制(?=[的度改企，、。]|$)|法(?=[，、。》]|$))|支部(?:书记)?建|工会(?:工作者|系统)|政府质量|[\s\S]部门|[\s\S]厂[区房](?!域)|科协系统|学会(?:了|用|如何|怎)|[一两三四五六七八九十几多数]所(?:[中小]学|学校|高校|大学|院校|幼儿园|医院)|..产业园)/u,
);
/** Words with an office's ending that are no office. */
const NO_OFFICE =
  /(?:^|[新大])[格布结当大全开破棋饭]局$|董事局$|怎么办$|(?:家属|大)院$|[部签]署$|(?:院|庭|寺)院$|[场厕住处]所$|诊所$|[好到深难用何长益]处$|[网车交电铁]站$|加[油气氢]站$|宾馆$|[餐大客展告宴会]厅$|干部$|[全内外中东西南北]部$|[联承主协举筹开创]办$/u;
const PLURAL = /^(?:中小学校|科研院所|高等院校|大中专院校)$/u;
const NOUN = /^(?:n|j|l|x|b)/u;

/** The longest ending of an organization's name that ends with this word, or nothing. */
export function suffixOf(text: string, word: Word): OrganizationSuffix | undefined {
  if (!LAST.hasAt(text, word.end - 1) || word.tag === 'park' || word.tag === 'r') return undefined;
  const suffix = BY_LAST.get(text[word.end - 1] ?? '')?.find((one) => fits(text, word, one));
  if (!suffix || (word.tag.startsWith('v') && suffix.text.length <= word.text.length)) return undefined;
  if (suffix.text === '中心' && text[word.end - 3] === '副') return undefined;
  if (PLURAL.test(word.text) || NO_OFFICE.test(word.text)) return undefined;
  return CONTINUED.test(text.slice(Math.max(0, word.end - 2), word.end + 4)) ? undefined : suffix;
}

function fits(text: string, { start, end, text: word, tag }: Word, suffix: OrganizationSuffix): boolean {
  const from = end - suffix.text.length;
  if (from < 0 || !text.startsWith(suffix.text, from)) return false;
  if (suffix.strength === 'whole' || from <= start) return true;
  const head = word.slice(0, -suffix.text.length);
  return DEPARTMENT_WORDS.has(head) || (head.length > 1 && NOUN.test(tag));
}
