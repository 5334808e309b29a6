// Tables over several pages, and over several slides: a row that stands there alone.
import { elementsOf, type PlacedElement, textsIn } from './places.ts';

export interface LonelyRow {
  readonly text: string;
  /** From 0. */
  readonly page: number;
}

interface Row {
  readonly text: string;
  readonly page: number | null;
  readonly isHead: boolean;
}

const isRow = /^TR$/;

function rowsOf(table: PlacedElement): readonly Row[] {
  return elementsOf(table.content, isRow).map((row) => {
    const texts = textsIn(row);
    const [longest] = texts.filter(({ place }) => place !== null).sort((a, b) => b.text.length - a.text.length);
    return {
      text: row.content
        .flatMap((cell) =>
          'kind' in cell
            ? textsIn(cell)
                .map(({ text }) => text)
                .join('')
                .trim()
            : [],
        )
        .filter((text) => text !== '')
        .join(' · '),
      // A short text may be found in another line: the longest says where the row is.
      page: longest?.place?.page ?? null,
      isHead: !row.content.some((cell) => 'kind' in cell && cell.kind === 'TD'),
    };
  });
}

/**
 * Of a table that began before, its last row alone on a page; on slides, which repeat a table rather than let it go on, a row alone under the head of
 * the table before.
 */
export function lonelyRowsOf(elements: readonly PlacedElement[], areSlides: boolean): readonly LonelyRow[] {
  const tables = elementsOf(elements, /^Table$/).map(rowsOf);
  const heads = tables.map((rows) =>
    rows
      .filter(({ isHead }) => isHead)
      .map(({ text }) => text)
      .join('\n'),
  );
  return tables.flatMap((rows, index) => {
    const body = rows.filter(({ isHead }) => !isHead);
    const [last, before] = [body.at(-1), body.at(-2)];
    if (!last || last.page === null) return [];
    const goesOn = areSlides && heads[index] !== '' && heads[index] === heads[index - 1];
    const isAlone = before ? before.page !== null && before.page < last.page : goesOn;
    return isAlone ? [{ text: last.text, page: last.page }] : [];
  });
}
