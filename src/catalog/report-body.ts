import type { BodyOptions } from '../markdown/render-body.ts';
import { headlineParts } from './headline.ts';
import { href } from './href.ts';
import type { Report } from './model.ts';

/** What the rendering of a report's body needs to know beyond its text. */
export function bodyOptions(report: Report, lines: Record<string, string>): BodyOptions {
  const headings = report.blocks.filter((block) => block.role === 'heading');
  return {
    names: report.uses
      .filter((use) => use.forms.length > 0)
      .map(({ name, forms }) => ({ kind: name.kind, id: name.id, names: forms, href: href(name.path) })),
    misprints: (report.data.notes ?? []).map((note) => note.printed),
    headings: Object.fromEntries(headings.map(({ id, text }) => [id, headingPieces(text)])),
    lines,
    photo: report.data.kind === 'photo-news',
  };
}

/** 党建领航|　产业攀高: pieces keep the wide spaces between them. */
function headingPieces(heading: string): string[] {
  return headlineParts(heading).flatMap((group, index) =>
    group.map(({ text }, at) => (index > 0 && at === 0 ? ` ${text}` : text)),
  );
}
