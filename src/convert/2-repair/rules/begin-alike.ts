import { bmp } from '../../plane.ts';
import type { SeamRule } from '../rule.ts';

/** `一、` `（二）` `3.` `第四，` `五是`: what numbers paragraphs. */
const NUMBER = bmp(
  /^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、是][，、]?|第[一二三四五六七八九十][，、条章]|[（(]?\d{1,2}[）)、．][^\d]|\d{1,2}\.(?!\d)|[①-⑳]|[■●▲◆★☆▶◎◇□○])/u,
);
/** `一等奖：符佳怡，……；` `记者：……？`: rows of a list, turns of an interview; `他说：“…` is neither. */
const LABEL = bmp(/^[^，,。；;：:“”\s]{2,8}[：:](?!“)/u);
/** `（1）开办企业半天办结，公章免费刻；` */
const ITEM_END = /[；;：:]$/u;
/** `二等奖：郭小军（某某公司）`: in a roll, where no row has an end. */
const GRADE = /^(?:[特一二三四]等奖|[金银铜]奖|[冠亚季]军|优[秀胜]奖|入围奖|第[一二三]名)[：:]/u;
/** `〔钳工〕` */
const BOX = bmp(/^[〔［【][^〔〕［］【】，。]{2,10}[〕］】]$/u);
/** `部分获奖名单及事迹如下：` */
const LEADS_ON = /[：:]$/u;
const ALIKE = 4;

/** Paragraphs that are set side by side begin alike: `“党建+理论学习”。` and `“党建+业务工作”。` */
export const beginAlike: SeamRule = {
  id: 'begin-alike',
  says: '并列的段落起头相同，或都有序号、标签，各自成段',
  examples: [
    {
      lines: [
        '“党建+理论学习”。该高新区加强学习，以理论指导实际工作。',
        '“党建+业务工作”。该高新区设立窗口党员示范岗，充分发挥作用。',
      ],
      at: 0,
      verdict: 'break',
    },
    { lines: ['一等奖：谌立诚（某某钨业公司）', '二等奖：郭小军（某某精工公司）'], at: 0, verdict: 'break' },
    { lines: ['三等奖：田一禾（某某认证公司）', '〔化学检验〕'], at: 0, verdict: 'break' },
    { lines: ['一、加强领导，落实责任。', '二、强化保障，兑现政策。'], at: 0, verdict: 'break' },
    { lines: ['部分获奖名单及事迹如下：', '一、科技创新突出贡献奖'], at: 0, verdict: 'break' },
    { lines: ['（1）公章免费刻；', '（2）拿地当天发证；'], at: 0, verdict: 'break' },
    { lines: ['一等奖：符佳怡，设备员；', '二等奖：敬大勇，站长；'], at: 0, verdict: 'break' },
    { lines: ['“党建工作是分不开的。”他说。', '近年来，高新区发展很快。'], at: 0, verdict: undefined },
  ],
  decide({ open, before, after }) {
    const first = open[0]?.text ?? '';
    if (GRADE.test(after.text) && [GRADE, BOX].some((form) => form.test(first))) return 'break';
    if (BOX.test(after.text) && GRADE.test(first)) return 'break';
    if (before.ends || ITEM_END.test(before.text)) {
      const announced = LEADS_ON.test(before.text);
      if ([NUMBER, LABEL].some((form) => form.test(after.text) && (form.test(first) || announced)))
        return 'break';
    }
    if (!before.ends) return undefined;
    const marked = /^[“‘「《]/u.test(first);
    return marked && first.slice(0, ALIKE) === after.text.slice(0, ALIKE) ? 'break' : undefined;
  },
};
