import type { Note } from '../../../schema/article.ts';
import { matchesOf } from '../matches-of.ts';

/** Characters that scanning mistakes for each other, in words where only one makes sense: what is `printed`, and the `form` of its surroundings. */
const LOOK_ALIKES: { printed: string; form: RegExp; right: (printed: string) => string; reason: string }[] = [
  {
    printed: '人选',
    // 唯一的人选平台; 成功人选国家级名单. A person proposed (合适人选, 人选推荐) is right.
    form: /(?:成功|分别|同时|首次|再次|双双)人选|人选(?=了?20\d\d|国家|全国|省|市|中国|工信部|首批|第[一二三四五六七八九十]|平台|企业|项目|名单|榜单)/gu,
    right: (printed) => printed.replace('人', '入'),
    reason: '“入”误作“人”',
  },
  {
    printed: '己',
    form: /(?<![自知克一利异律为])己(?=经|有|建|完|成|达|累|形|实|开|投|签|落|入|获|连|超|基|全|先|于|在|被|为)/gu,
    right: () => '已',
    reason: '“已”误作“己”',
  },
  {
    printed: '末',
    form: /末(?=来[，,。、的产发技工]|能|经|雨绸缪|成年|知)/gu,
    right: () => '未',
    reason: '“未”误作“末”',
  },
  { printed: '未', form: /(?<=[年月周期岁])未(?=[，,。、；])/gu, right: () => '末', reason: '“末”误作“未”' },
  {
    printed: '千',
    form: /千部|若千(?=[，,。、个项年])/gu,
    right: (printed) => printed.replace('千', '干'),
    reason: '“干”误作“千”',
  },
  {
    printed: '干',
    form: /(?<=[一二三四五六七八九数上几])干(?=[余多家万名人亿元吨])/gu,
    right: () => '千',
    reason: '“千”误作“干”',
  },
  {
    printed: '土',
    form: /(?<=[博硕院护战人女])土(?=[，,。、后生学研工级和及])/gu,
    right: () => '士',
    reason: '“士”误作“土”',
  },
  {
    printed: '侯',
    form: /[气时症]侯/gu,
    right: (printed) => printed.replace('侯', '候'),
    reason: '“候”误作“侯”',
  },
];

/** Words in which a character was mistaken for its look-alike. */
export function lookAlikes(text: string): Note[] {
  return LOOK_ALIKES.filter(({ printed }) => text.includes(printed)).flatMap(({ form, right, reason }) =>
    matchesOf(text, form).map((match) => {
      const from = Math.max(0, match.index - 1);
      const until = match.index + match[0].length + 2;
      const printed = inWord(text, from, until);
      const before = text.slice(from, match.index);
      const rest = printed.slice(before.length + match[0].length);
      return { printed, suggested: before + right(match[0]) + rest, reason };
    }),
  );
}

/** Up to the next mark. */
function inWord(text: string, from: number, until: number): string {
  return text.slice(from, until).replace(/(?<=.[^，,。、；：]*)[，,。、；：].*$/u, '');
}
