import type { Note } from '../schema/article.ts';
import type { Report } from './model.ts';

/** The suspected misprints of a report, each with the paragraph in which it is marked. */
export function reportNotes({ data, blocks }: Report): ReportNote[] {
  return (data.notes ?? []).map((note, index) => {
    const block = blocks.find(({ text }) => text.includes(note.printed));
    return { ...note, number: index + 1, place: block && placeWords(block.id) };
  });
}

function placeWords(id: string): string {
  if (id.startsWith('sec')) return `第 ${id.slice(3)} 个小标题`;
  if (id.startsWith('cap')) return '图注';
  return `第 ${id.slice(1)} 段`;
}

export interface ReportNote extends Note {
  number: number;
  /** 第 4 段; absent where the words are not in the text letter for letter. */
  place: string | undefined;
}
