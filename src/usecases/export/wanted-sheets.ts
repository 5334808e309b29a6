// Which tables of a project somebody wants in a workbook.

import { groupOf, type Layout, layouts } from '../../importing/index.ts';
import type { Language } from '../../model/index.ts';
import { folded, unknownName } from '../../values/index.ts';
import { exchange } from '../../wording/exchange.ts';

const words = Object.values(exchange).map(({ sheets }) => sheets);
/** In either language. */
const sheetNames = ({ name }: Layout): readonly string[] => [name, ...words.map(({ sheets }) => sheets[name]?.name ?? name)];
const groupNames = (layout: Layout): readonly string[] => words.map(({ groups }) => groups[groupOf(layout)]);

/** The sheet of that name, else those of that subject. */
function named(name: string): readonly Layout[] {
  const among = (namesOf: (layout: Layout) => readonly string[]) =>
    layouts.filter((layout) => namesOf(layout).some((one) => folded(one) === folded(name)));
  const sheets = among(sheetNames);
  return sheets.length > 0 ? sheets : among(groupNames);
}

/** Tables by name; sheets, or subjects, between commas. All when nothing is asked. */
export function wantedSheets(only: string | undefined, language: Language): (table: string) => boolean {
  if (only === undefined) return () => true;
  const names = only.split(',').map((name) => name.trim());
  const wanted = names.map(named);
  const unknown = names.find((_, index) => wanted[index]?.length === 0);
  if (unknown !== undefined) {
    const all = layouts.map(({ name }) => exchange[language].sheets.sheets[name]?.name ?? name);
    throw unknownName('unknown-sheet', unknown, all, { name: unknown, all });
  }
  const tables = new Set(wanted.flat().map(({ name }) => name));
  return (table) => tables.has(table);
}
