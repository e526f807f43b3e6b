import { library } from '../../content.ts';
import { searchDocuments } from '../../search/documents.ts';

/** What is to be indexed. The build's index takes its place; while editing, the search page reads it as it is. */
export async function GET() {
  return Response.json(searchDocuments(await library()));
}
