import { bmp } from '../../../plane.ts';
import { antecedentOf } from '../../antecedents.ts';
import { matchesOf } from '../../matches-of.ts';
import type { SubjectSentence } from '../../subjects.ts';
import { awardNamesFrom } from '../award-name.ts';
import { recipientsBefore } from '../recipients.ts';
import { type FoundAward, recordsOf } from '../rule.ts';

/** 【上榜类别】创新领军企业 in the portrait of a firm */
const CATEGORY =
  /^【(?:上榜|获奖|入选|当选|所获)(?:类别|奖项|称号|荣誉)】“?(?<name>[^，,。；;：:“”【】]{3,20})”?$/u;
const LABEL = /^(?:所获|主要|近年|曾获)?(?:荣誉|奖项|获奖情况|获奖)[：:]/u;

/** 荣誉接踵而至：全国技术能手、“高新工匠”……; 公司拿到三块牌子：甲、乙、丙 */
/** `one`: 拿了个谁也没想到的|奖：某大赛三等奖 */
const HONOURS_TOLD = bmp(
  /(?:获得?|拿[到下]|捧回|摘得|收获|揽获|迎来)?(?:了)?(?:[一两三四五六七八九十\d]+[项块张枚个])?(?:荣誉|奖项|奖牌|牌子|招牌|名片|头衔|(?<=[领拿得获][过到回]?的)奖|(?<=[拿得获捧]了?一?个[^，,。；;：:]{0,10}的)(?<one>奖))(?!墙|室|证书)[^，,。；;：:“”]{0,8}[：:]|(?<=[，,。；;]|^)(?<clause>(?![^：:]{0,10}(?:分别|设有?|包括)[为是]?[：:])[^，,。；;：:“”]{2,12})[：:](?=[^，,。；;：:]{4,40}奖、[^，,。；;：:]{4,60}奖[。；;])/gu,
);

/** 再往后，|国家级“小巨人”企业、省企业技术中心|的牌子接踵而至 */
const IN_A_ROW = /(?<=^|[，,；;。])[^，,；;。]{6,60}?的?(?:牌子|奖牌|荣誉|称号)(?:接踵而[至来]|纷至沓来)/gu;

/** 全国模范和谐企业|的奖牌，就挂在墙上 */
const HUNG =
  /(?<=^|[，,；;。])[^，,；;。]{4,40}的(?:奖牌|牌匾|牌子|奖杯|奖状|证书)[，,]?(?:[就还也正]|如今|现在|至今)?(?:陆续|先后)?(?:被)?(?:(?:高?挂|摆|放|立|陈列)在|挂上)/gu;

/** “江淮好人”“最美快递员”，|他都|当过: the honours first, then whose they are. */
const ALL_HIS =
  /(?<=^|[，,。；;])(?:“[^“”]{3,20}”[、和]?){2,6}(?:……|等)?(?:的?(?:证书|奖牌|称号|荣誉))?[，,]?(?<who>[他她])都/gu;

/** 荣誉：山东省质量标杆、国家绿色工厂。: of whom the section tells. */
export function labelled(sentence: SubjectSentence): FoundAward[] {
  const { text, known } = sentence;
  const category = text.startsWith('【') && CATEGORY.exec(text)?.groups?.['name'];
  const portrayed = category && known.subjects.at(-1)?.name;
  if (portrayed) return [{ name: category, recipient: portrayed }];
  const label = LABEL.exec(text)?.[0];
  const recipient = known.subjects.at(-1)?.name;
  if (!label || !recipient)
    return [
      ...told(sentence),
      ...seen(sentence, IN_A_ROW, /接踵而|纷至沓来/u),
      ...seen(sentence, HUNG, /[挂摆放立列]在|挂上/u),
      ...allHis(sentence),
    ];
  return recordsOf(awardNamesFrom(text, label.length, 'titled'), [{ recipient }]);
}

function told(sentence: SubjectSentence): FoundAward[] {
  return matchesOf(sentence.text, HONOURS_TOLD, /[：:]/u).flatMap(({ index, 0: words, groups }) => {
    const names = awardNamesFrom(sentence.text, index + words.length, 'bestowed');
    const end = names.at(-1)?.end ?? 0;
    const [before = {}] = recipientsBefore(sentence, 0, index + (groups?.['clause']?.length ?? 0));
    const after = sentence.entities.find(({ kind, start }) => kind === 'person' && start >= end)?.name;
    const recipient = before.recipient ?? after;
    return names.length > (groups?.['one'] ? 0 : 1) ? recordsOf(names, [recipient ? { recipient } : {}]) : [];
  });
}

function allHis({ text, known }: SubjectSentence): FoundAward[] {
  return matchesOf(text, ALL_HIS, /”.{0,6}[他她]都/u).flatMap(({ index, groups }) => {
    const bearer = antecedentOf(groups?.['who'] ?? '', known);
    return bearer?.kind === 'person'
      ? recordsOf(awardNamesFrom(text, index, 'bestowed'), [{ recipient: bearer.name }])
      : [];
  });
}

/** Honours that came one upon another, or hang on the wall, are theirs of whom the text was speaking. */
function seen(sentence: SubjectSentence, form: RegExp, cue: RegExp): FoundAward[] {
  return matchesOf(sentence.text, form, cue).flatMap(({ index }) =>
    recordsOf(awardNamesFrom(sentence.text, index, 'bestowed'), recipientsBefore(sentence, 0, index)),
  );
}
