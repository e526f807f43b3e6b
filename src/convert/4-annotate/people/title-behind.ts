import { bmp } from '../../plane.ts';
import { endsWithTitle } from '../vocabulary/person-words.ts';
import { HONOUR_BESIDE } from './marked-names.ts';

/** How much is read behind a name. */
const AHEAD = 90;
const OPENS = /^[，,（(是\s　｜|]/u;
/** 女，汉族，1980年3月生，中共党员，: what a profile tells before the post. */
const DETAILS = bmp(
  /^(?:(?:男|女|\p{Script=Han}{1,3}族|\d{2}岁|(?:出?生于)?\d{4}年(?:\d{1,2}月)?出?生?|(?:中共)?党员|\p{Script=Han}{2,8}人|(?:大学)?(?:本科|专科|硕士|博士|大专)(?:学历|研究生)?)[，,])*/u,
);
/** ，合肥某某有限公司运维工程师。 */
const APPOSED = bmp(/^[，,](?<rest>[^。；：“”（）()]+[。；，,])/u);
const POST = bmp(
  /^(?:现任|现为|系|时任|(?:原[先来]|白天|过去|如今|现在)?是)?(?<post>[^，,。；、：“”]{2,40})[，,。；]/u,
);
/** （合肥某某有限公司装配钳工）, （女，合肥某某有限公司装配钳工） */
const IN_BRACKETS = bmp(/^[（(](?:(?:男|女|\d{2}岁)[，,])?(?<post>[^（）()，,；]{2,40})[）)]/u);
/** 是合肥某某有限公司的操作员。 */
const EMPLOYED = bmp(
  /^是(?<post>[^，,。；：“”]{2,30}(?:公司|集团|大学|学院|医院|中心|研究院|研究所|学校|[局厂])[^，,。；：“”]{2,16})[，,。；]/u,
);
/** ★ 沈海云　国家超级计算天津中心主任 */
const HEADED = bmp(/^[\s　｜|]+(?<post>[^，,。；｜|\s]{4,36})(?=$|[。｜|])/u);
/** 就在隔壁的工程师, 当时做测试员: a clause and no post. */
const CLAUSE =
  /^(?:[就连他她这那我你在从把被也还又不没是有对向和与跟让请]|一[个位名]|第)|[了着过做]|的第|(?:之一|同[事学]|们)$/u;

/** The title printed behind the name that ends at `end`: 宁远，26岁，合肥某某有限公司运维工程师。 `opens`: the name begins its text. */
export function titleBehind(text: string, end: number, opens: boolean): string | undefined {
  const rest = text.slice(end, end + AHEAD);
  if (!OPENS.test(rest)) return undefined;
  const forms = [
    apposed(rest),
    IN_BRACKETS.exec(rest),
    EMPLOYED.exec(rest),
    opens ? HEADED.exec(rest) : null,
  ];
  return forms.map((match) => match?.groups?.['post'] ?? '').find(isPost);
}

function apposed(rest: string): RegExpExecArray | null {
  const clauses = APPOSED.exec(rest)?.groups?.['rest'] ?? '';
  return POST.exec(clauses.replace(DETAILS, ''));
}

function isPost(post: string): boolean {
  return endsWithTitle(post) && !CLAUSE.test(post) && !HONOUR_BESIDE.test(post);
}
