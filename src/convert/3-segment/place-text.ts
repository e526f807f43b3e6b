import { endsSentence, isCreditedLine, opensPictureText } from '../2-repair/shape.ts';
import { bmp } from '../plane.ts';
import { cutWhereSignedTwice } from './cut-signed-twice.ts';
import { addBody, currentDraft, type Desk, type Draft, decide, firstLine, openDraft } from './draft.ts';
import { goOn } from './go-on.ts';
import { dropJumpNotes } from './jump-notes.ts';
import { ITEM_MARK } from './label-form.ts';
import { isLetter } from './letters.ts';
import { sharesWords } from './own-words.ts';
import { addPictures, isShort, placePhoto } from './photo-news.ts';
import { isItem, opensRow, placeItem } from './roundup.ts';
import { datelineAuthors, hasTrailingByline, takeTrailingByline, takeTrailingSource } from './sign.ts';
import type { Token } from './token.ts';

/** Blocks of an article that are looked at; it keeps the reading of a long one linear. */
const NEAR = 200;
/** Lines of a headline. */
const MOST_LINES = 2;
/** `问：……？（读者 老万）`: who asks has not written the article. */
const QUESTION = /^问[：:]/u;
const ONE_SENTENCE = bmp(/^[^。！？：:]+。$/u);
const LONGEST_CAPTION = 45;
/** `【部门回复】城市管理局：……` `编后 记者就此联系了……`: below the name of who wrote the letter the answer belongs to it. */
const REPLY = bmp(
  /^(?:\p{Script=Han}{2,20}(?:局|委|委会|办|公司|中心|大队|部|公交集团)(?:答复|回复|回应)[：:]|【[^【】]{0,8}(?:回复|答复|反馈|回应|回音|编后)】|编后[\s：:]|(?:记者|本报|编辑部)\S{0,4}将\S{0,8}(?:来信|问题|情况|建议|诉求)\S{0,6}(?:转|反映|反馈)|(?:编者|编辑部?|记者|部门)?(?:回音|回复|答复|回应|回访|核实|附言)[：:])/u,
);

/**
 * A paragraph set apart on a page that sets its paragraphs close, and right below it a headline with more text right
 * below: the headline was printed after its first paragraph. It ends the article above, where that says nothing of the new one.
 */
function endedAbove(desk: Desk, { block, dateline }: Token, below: Token[]): Draft | undefined {
  const draft = currentDraft(desk);
  const [first] = block.spans;
  const last = draft?.body.at(-1);
  if (!draft?.head.title || draft.photo || dateline || !block.ends || !last || !first) return undefined;
  if (last.role !== 'paragraph' || !endsSentence(last.text) || !desk.isSetApart(first.line)) return undefined;
  const labels = below.findIndex(({ kind }) => kind !== 'label');
  const text = below[labels]?.kind === 'byline' ? labels + 1 : labels;
  const close = below.slice(0, text + 1).every((token) => desk.gapOf(firstLine(token)) === 0);
  if (labels < 1 || labels > MOST_LINES || !close || below[text]?.kind !== 'text') return undefined;
  const body = draft.body.slice(-NEAR);
  const article = [draft.head.kicker, draft.head.title, ...body].map((part) => part?.text ?? '');
  const marked = ITEM_MARK.test(below[0]?.block.text ?? '');
  const headed = body.some(({ role, text }) => role === 'heading' && ITEM_MARK.test(text) === marked);
  return headed || sharesWords(block.text, article.join('\n')) ? undefined : draft;
}

/** A line with its credit, or one sentence, right below the end of a signed article: what its picture shows. */
function isCaptionOf({ bylines, photo }: Draft, token: Token, desk: Desk): boolean {
  const { text, ends } = token.block;
  if (desk.gapOf(firstLine(token)) > 0 || photo) return false;
  const shows = ends && bylines.length > 0 && ONE_SENTENCE.test(text) && text.length <= LONGEST_CAPTION;
  return isCreditedLine(text) || (shows && !token.dateline && !opensPictureText(text));
}

/** Right below a letter that its writer has signed, and nothing more, a text without a headline of its own. */
function repliesTo({ body, bylines, answered }: Draft, { dateline }: Token): boolean {
  return !dateline && !answered && body.length > 0 && bylines.length > 0 && isLetter(body[0]?.text ?? '');
}

/** Places a text: below the head that waits for one, in the article that goes on, or as an article without a headline. */
export function placeText(desk: Desk, token: Token, below: Token[] = []): void {
  const last = desk.drafts.at(-1);
  const ended = endedAbove(desk, token, below);
  if (ended) ended.closed = true;
  if (last && (REPLY.test(token.block.text) || repliesTo(last, token)))
    [last.closed, last.answered] = [false, true];
  const waiting = last && last.body.length === 0 ? last : undefined;
  if (isItem(token) && (desk.roundup || (!waiting && opensRow(desk, token, below[0])))) {
    placeItem(desk, token, below[0]);
    return;
  }
  if (!waiting && !token.dateline && goOn(desk, token)) return;
  const current = token.dateline ? waiting : (waiting ?? currentDraft(desk));
  if (!ended && !current && last?.photo && isShort(token) && below[0]?.kind !== 'text') {
    placePhoto(desk, [], [], token);
    return;
  }
  if (!current && last && isCaptionOf(last, token, desk)) {
    addBody(last, token, 'caption');
    return;
  }
  const draft = current ?? openDraft(desk);
  if (!current)
    decide(desk, token, 'untitled', token.dateline ? '电头另起一篇，未见标题' : '上文已完，未见标题');
  addBody(draft, token, 'paragraph');
  dropJumpNotes(desk, draft);
  addPictures(draft, desk.waiting.splice(0));
  if (token.dateline) draft.bylines.push(...datelineAuthors(token.block.text));
  if (hasTrailingByline(draft) && !QUESTION.test(token.block.text)) {
    const signed = cutWhereSignedTwice(desk, draft) ?? draft;
    takeTrailingByline(signed, desk);
    signed.closed = true;
  }
  if (takeTrailingSource(draft, desk)) draft.closed = true;
}
