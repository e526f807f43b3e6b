import { couldBePersonName, isDottedName } from '../../names/surnames.ts';
import { bmp } from '../plane.ts';

/** `黄文斌 南宁富联精密科技有限公司高级技师` `★ 沈海云 国家超级计算天津中心主任` `阿不都热合曼·买买提 新疆特变软件科技有限公司工程师` */
const PERSON = bmp(
  /^[★☆●■◆▲]?\s*(?<name>\p{Script=Han}{1,2}\s?\p{Script=Han}{1,3}|\p{Script=Han}{2,8}·\p{Script=Han}{2,10})\s+(?<post>[\p{Script=Han}\d“]\S{3,})/u,
);
/** `高新区 一个支部带动一条产业链` `党建 引领基层治理`: a place or a thing that begins like a family name. */
const NO_NAME = /[区市县省州镇乡村园业]$|^(?:党建|党委|党员|党课|支部)/u;
const POST_END =
  /(?:董事|经理|主任|书记|长|科学家|工程师|技师|教授|研究员|教师|医生|护士|员工|[钳焊车电]工|专家|负责人|创始人|带头人|主席|委员|总监|总裁)$/u;

/** True for a line that begins with a person's name, set apart from what the person is: the head of a short profile. */
export function opensProfile(text: string): boolean {
  const name = PERSON.exec(text)?.groups?.['name']?.replace(/\s/gu, '') ?? '';
  if (isDottedName(name)) return true;
  return name !== '' && couldBePersonName(name) && !NO_NAME.test(name);
}

/** `文静姝 常德市第一人民医院护士长。……`: up to the space behind the name, 0 where the text opens otherwise. */
export function profileNameEnd(text: string): number {
  const { name = '', post = '' } = PERSON.exec(text)?.groups ?? {};
  const [clause = ''] = post.split(/[，。；,;]/u, 1);
  if (!opensProfile(text) || /^[省市区县]/u.test(post) || !endsWithPost(clause)) return 0;
  return text.indexOf(name) + name.length;
}

/** True where a text ends with a post: `……高级技师`. */
export function endsWithPost(text: string): boolean {
  return POST_END.test(text);
}

const SAID_OF = bmp(/^(?<name>\p{Script=Han}{2,4})[：:][^，。；：]{2,14}”$/u);

/** `游某国：0.002毫米的“执念”`: a person, and what there is to say, in quotes at the end. */
export function isSaidOf(text: string): boolean {
  const name = SAID_OF.exec(text)?.groups?.['name'];
  return name !== undefined && couldBePersonName(name);
}
