import { bmp } from '../../plane.ts';

/** Where the subject of a clause ends: 诊室|同时, 研究院|今年7月被, 团队|先后. Not inside quotes. */
const SUBJECT_END =
  /被|先后|曾|已|还|[也又再均都则](?!是)|同时|连续|共同|联合获|双双|一举|成功|刚[刚才]|今年|去年|前年|此[次番]|这次|如今|目前|此前|近日|日前|上个?月|本月|上周|20\d\d|\d{1,2}月|(?<!所)[在于从凭因靠以](?!为|[他她]为首)|是|随后|因此|也因此|一路|获|荣|赶上|并|首次|再次|率先|随之|本人|累计|承担|由(?!来)|通过|据此|就此|随即|本身|自身|(?:研发|研制)(?!班组|团队|小组|中心|车间|总监|经理|人员|工程师|[组队部])|完成(?!人)|牵头|自主|开发(?!班组|团队|小组|中心|区|部|公司)|申报|选送|自(?=20|成立|开)|成立|开[业办馆]|运[行营](?!团队|班组|小组|中心|部|维护)|上线|现(?=[已为在成])/u;
/** 今年6月|公司, 而|“…”, 目前|该站 */
const LEAD = bmp(
  /^(?:[，,]|【[^【】]{1,8}】|而|且|但|同时|目前|如今|此前|其中|随后|后来|当年|当天|同年|近日|日前|(?:今年|去年|前年)(?:底|初|末)?|20\d\d年|年底|年初|\d{1,2}月(?:份|底|初|\d{1,2}日)?|[上本这]个?月|今年以来|据了解|据介绍)+[，,]?/u,
);
const MARKED = bmp(/“[^“”]*”/gu);

/** The noun phrase that a clause begins with: of 今年6月公司已被某局 it is 公司. */
export function headOfClause(clause: string): string {
  const told = clause.replace(LEAD, '');
  const hidden = told.replace(MARKED, (marked) => '“'.repeat(marked.length));
  const end = hidden.search(SUBJECT_END);
  return end < 0 ? told : told.slice(0, end);
}
