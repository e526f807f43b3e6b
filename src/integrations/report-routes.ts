import { library } from '../content.ts';

/** `getStaticPaths` of the pages that stand at a report's address or below it. */
export async function reportRoutes() {
  const { reports } = await library();
  return reports.map((report) => {
    const [year, slug] = report.id.split('/');
    return { params: { year, slug }, props: { report } };
  });
}

/** The same for 原文对照: only of reports that came from a page. */
export async function facingRoutes() {
  const routes = await reportRoutes();
  return routes.flatMap(({ params, props: { report } }) =>
    report.page ? [{ params, props: { report, page: report.page } }] : [],
  );
}
