import { traditionalVariants } from '../../search/variants.ts';

/** Traditional characters and, in the same order, Simplified ones. */
export function GET() {
  const table = [...traditionalVariants()];
  return Response.json([table.map(([from]) => from).join(''), table.map(([, to]) => to).join('')]);
}
