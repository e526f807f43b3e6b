import { couldBePersonName, isDottedName } from '../../../names/surnames.ts';
import { bmp } from '../../plane.ts';
import type { EntityFinder } from '../named-entities.ts';
import type { Passage } from '../passages.ts';
import { isEveryday } from '../word-tags.ts';
import { isHonour } from './is-honour.ts';
import type { RolledAward } from './rolls.ts';

/** Between the parts of a heading: `胡玉龙｜十佳高新工匠`, `乔麦娃 保洁员　陕西省优秀农民工` */
const BETWEEN = /\s*[｜|：]\s*|\s+/u;
const YEAR = /^(?<year>20\d{2})年度?/u;
/** `昝开明` */
const NAME = bmp(/^\p{Script=Han}{2,4}$/u);
/** `陕西省优秀农民工` behind a post */
const PRAISE = /优秀|最美|先进|模范|杰出|十佳/u;
const HEADS: ReadonlySet<Passage['part']> = new Set(['heading', 'title', 'kicker']);
/** `龙江大工匠 徐博然`, `黑龙江省五一劳动奖章获得者 鲁 娜` */
const TITLED = bmp(
  /^[“”]?(?<name>[^，,。：:；;\s“”]{4,24}?)[“”]?(?:获得者)?\s+(?<holder>\p{Script=Han}{2,4}|\p{Script=Han}\s{1,2}\p{Script=Han})$/u,
);
/** 【科技创新奖】 某公司 */
const BOXED = bmp(/^【(?<name>[^【】]{3,20})】\s*(?<who>.+)$/u);
/** 年度人物奖·李明, 年度企业 · 某某科技 */
const DOTTED = bmp(/^(?<name>[^·，,。：:]{3,20}?)\s*·\s*(?<who>[^·，,。：:]{2,40})$/u);
/** Before a dot and a name these are honours too. */
const OF_THE_YEAR = bmp(/^年度\p{Script=Han}{2,6}$|之星$/u);
const BODY = bmp(/^\p{Script=Han}{4,}(?:公司|集团|研究院|研究所|大学|学院|医院|中心)$/u);
const LABEL = /^(?:所获|主要)?荣誉[：:]/u;
const COLON = /^[：:]/u;
/** `获奖名单` heads others. */
const ROLL = /名单$|榜$|^[一二三四五六七八九十]、/u;

/** The honour of a profile's head, or nothing: name and honour on one line, or the honour below the name. */
export function profileHead(passages: Passage[], at: number, find: EntityFinder): RolledAward | undefined {
  const { part, text = '' } = passages[at] ?? {};
  if (!part || !HEADS.has(part)) return undefined;
  const titled = TITLED.exec(text)?.groups;
  const holder = titled?.['holder']?.replace(/\s/gu, '') ?? '';
  if (titled && couldBePersonName(holder) && isHonour(titled['name'] ?? '', 'placed'))
    return { name: titled['name'] ?? '', recipient: holder, evidence: text };
  const boxed = (BOXED.exec(text) ?? DOTTED.exec(text))?.groups;
  const isOne = (name: string) => isHonour(name, 'placed') || OF_THE_YEAR.test(name);
  const holding = boxed && isOne(boxed['name'] ?? '') && holderOf(boxed['who'] ?? '', find);
  if (boxed && holding) return { name: boxed['name'] ?? '', recipient: holding, evidence: text };
  if (part !== 'heading') return undefined;
  const parts = text.split(BETWEEN);
  const printed = parts.at(-1) ?? '';
  const year = YEAR.exec(printed)?.groups?.['year'];
  const name = printed
    .replace(LABEL, '')
    .replace(YEAR, '')
    .replace(/^“([^“”]*)”$/u, '$1');
  const above = passages[at - 1];
  const head = above?.part === 'heading' ? above.text : '';
  const recipient = bearerOf(head, find) ?? (parts.length > 1 ? bearerOf(parts[0] ?? '', find) : undefined);
  const praised = parts.length > 1 && PRAISE.test(name) && isHonour(name, 'bestowed');
  if (!recipient || ROLL.test(printed) || !(praised || isHonour(name, 'placed'))) return undefined;
  const evidence = head.includes(recipient) ? `${head} ${text}` : text;
  return { name, ...(year ? { year: Number(year) } : {}), recipient, evidence };
}

/** Behind its honour a firm or institute may stand that the text names nowhere else. */
function holderOf(text: string, find: EntityFinder): string | undefined {
  return bearerOf(text, find) ?? (BODY.test(text) ? text : undefined);
}

/** A person's name, or a body with what belongs to it: `陕西西秦机床有限公司精密装配班`. */
function bearerOf(text: string, find: EntityFinder): string | undefined {
  const named =
    isDottedName(text) || (NAME.test(text) && couldBePersonName(text) && !isEveryday(text.slice(-2)));
  if (named && !isHonour(text, 'placed')) return text;
  const [first] = find(text);
  if (first?.kind === 'person' && first.start === 0 && COLON.test(text.charAt(first.end))) return first.name;
  const whole = first?.start === 0 && first.kind !== 'park' && !BETWEEN.test(text);
  return whole && !isHonour(text, 'placed') ? text : undefined;
}
