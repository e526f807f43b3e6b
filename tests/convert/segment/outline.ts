import { read } from '../../../src/convert/1-read/index.ts';
import { repair } from '../../../src/convert/2-repair/index.ts';
import { segment } from '../../../src/convert/3-segment/index.ts';

/** A paragraph too long for a brief: `text('昆山')` */
export const text = (about: string) =>
  `${about}坚持创新驱动发展，聚焦先进计算、生命健康等产业，推动产业链与创新链深度融合，取得积极成效。${MORE.repeat(5)}`;
const MORE = '下一步，这里还将继续完善服务体系，让更多企业安心扎根，让更多人才放心创业。';

/** One line an article: series / kicker / title / subtitle (authors) then what its body is made of. */
export function outline(page: string[]): string[] {
  const lines = read(page.join('\n\n'));
  const kept = lines.filter(({ furniture }) => !furniture);
  const { articles } = segment(repair(kept), kept);
  return articles.map(({ kind, series, kicker, title, subtitle, bylines, body }) => {
    const head = [series, kicker, title, subtitle].flatMap((block) => block?.text ?? []).join(' / ');
    const authors = bylines
      .map(({ name, role, inText }) => `${role ?? ''}${name}${inText ? '*' : ''}`)
      .join(' ');
    return `${kind}: ${head} (${authors}) ${body.map(({ role }) => role[0]).join('')}`;
  });
}
