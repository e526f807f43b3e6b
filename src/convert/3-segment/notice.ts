import type { Desk } from './draft.ts';
import type { Token } from './token.ts';

/** `公 告` `遗失声明` */
const NOTICE =
  /^(?:公告|启事|声明|通告|广告|更正|招聘启事|征稿启事|遗失声明|拍卖公告|招标公告|注销公告|减资公告)$/u;

/** True for the name of a public notice. */
export function isNotice(token: Token | undefined): boolean {
  return NOTICE.test(token?.block.text.replace(/\s/gu, '') ?? '');
}

/** A public notice is no report: it is accounted for as part of the page. */
export function dropNotice(desk: Desk, tokens: Token[]): void {
  for (const { block } of tokens)
    desk.drops.push({ spans: block.spans, fate: 'furniture', reason: '公告启事' });
}
