import { addressLines } from '../catalog/nearest-addresses.ts';
import { library } from '../content.ts';
import { KIND_NAMES } from '../schema/kinds.ts';

/** The addresses of reports and names with their titles: the error page looks here for what was meant. */
export async function GET() {
  const { reports, names } = await library();
  const entries = [
    ...KIND_NAMES.flatMap((kind) => names[kind].map(({ path, name }) => ({ path, title: name }))),
    ...reports.map(({ path, data }) => ({ path, title: data.title })),
  ];
  return new Response(addressLines(entries));
}
