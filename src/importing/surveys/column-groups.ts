// Columns that go together: those of one question.
import type { ExportColumn } from '../../model/index.ts';
import { bareWord } from '../../values/index.ts';

export interface ColumnGroup {
  readonly stem: string;
  /** In words, when the stem is a code. */
  readonly text: string | null;
  readonly columns: readonly ExportColumn[];
}

/** In the order of the file; a header that comes twice is two questions. */
export function columnGroups(columns: readonly ExportColumn[]): readonly ColumnGroup[] {
  const groups = new Map<string, ExportColumn[]>();
  for (const column of columns) {
    const parts = new Set(groups.get(bareWord(column.stem))?.map(({ part }) => part));
    const key = parts.has(column.part) ? `${bareWord(column.stem)} ${column.at}` : bareWord(column.stem);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column]);
    else group.push(column);
  }
  return [...groups.values()].map((list) => ({
    stem: list[0]?.stem ?? '',
    text: list.find(({ text }) => text !== null)?.text ?? null,
    columns: list,
  }));
}
