import { library } from '../../content.ts';
import { nameList } from '../../search/name-list.ts';

/** All names with their pinyin, for suggestions. */
export async function GET() {
  return Response.json(nameList(await library()));
}
