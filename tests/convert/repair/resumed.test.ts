import { expect, test } from 'vitest';
import { read } from '../../../src/convert/1-read/index.ts';
import { repair } from '../../../src/convert/2-repair/index.ts';

/** Paragraphs set in, the last one broken off. */
const BROKEN_OFF = [
  '　　水泵坏了，他贴上耳朵就知道毛病在哪里。',
  '　　阀门松了，她用手一摸就知道差了几圈。',
  '　　潮水涨了，渡口的老船工比屏幕知道得早。',
  '　　茶锅热了，满屋子都是春天的香气。',
  '　　灯芯亮了，守灯的人才肯回家。',
  '　　轴承凉了，夜班的人端着面走进来。',
  '　　阀芯换了，噪声小了一半。',
  '　　窑火旺了，老窑工说一会儿就要下雨，',
];
const HEADLINE = '白鹭“上岗”';
const TOLD = '　　元宵节当晚，三只白鹭落在园区门前的湿地。';
const REST = '徒弟们便把伞立在门边。';

test.each([
  [
    'goes on flush below a picture with its credit, its headline and its text',
    [...BROKEN_OFF, '□本报记者　王强　摄', HEADLINE, TOLD, REST],
    '窑火旺了，老窑工说一会儿就要下雨，徒弟们便把伞立在门边。',
  ],
  [
    'also where only 图/ tells the credit',
    [...BROKEN_OFF, '图/本报记者　王强', HEADLINE, TOLD, REST],
    '窑火旺了，老窑工说一会儿就要下雨，徒弟们便把伞立在门边。',
  ],
  [
    'not where it had come to its end',
    [...BROKEN_OFF.slice(0, -1), '□本报记者　王强　摄', HEADLINE, TOLD, REST],
    '徒弟们便把伞立在门边。',
  ],
  [
    'not at a line that is set in',
    [...BROKEN_OFF, '□本报记者　王强　摄', HEADLINE, TOLD, `　　${REST}`],
    '徒弟们便把伞立在门边。',
  ],
  [
    'goes on in its column below lines set wider, behind a credit',
    [
      '　　魏志强听了三十年水泵，水声从来没',
      '骗过人，他说机器和人一样，哪里不舒服',
      '了就会先哼一声，徒弟们把这句老话记在',
      '牛皮本子上，一记整整十年，从不停歇，',
      '去年他的徒弟又被国家发展和改革委员会',
      '王强 摄',
      '园区举行叉车比武，三十六名驾驶员绕着啤酒瓶一个',
      '接一个地穿针引线，从早上一直比到太阳落山还不肯',
      '散场。',
      '列入名单；他自己则把奖状锁进了柜子，',
      '钥匙交给了看门的老人，说是不看也罢。',
      '　　水泵坏了，他贴上耳朵就知道毛病在',
      '哪里，阀门松了他用手一摸就知道差了几',
      '圈，窑火旺了他说一会儿就要下雨了呢。',
    ],
    '魏志强听了三十年水泵，水声从来没骗过人，他说机器和人一样，哪里不舒服了就会先哼一声，徒弟们把这句老话记在牛皮本子上，一记整整十年，从不停歇，去年他的徒弟又被国家发展和改革委员会列入名单；他自己则把奖状锁进了柜子，钥匙交给了看门的老人，说是不看也罢。',
  ],
])('a paragraph %s', (_, page, paragraph) => {
  expect(repair(read(page.join('\n'))).map(({ text }) => text)).toContain(paragraph);
});
