// What a sheet shows beside its values, kept as it is read: colours, comments, hidden rows and columns.
import { isAnnotationFill, type SheetLook, unsigned } from '../../model/index.ts';
import { cellPlace } from '../../values/index.ts';
import { placeOf } from './address.ts';
import { tidyText } from './tidy-text.ts';

/** Past these, what is shown is decoration, or wants to keep its reader busy. */
const [mostColumns, mostFills, mostComments, mostHidden, longestComment] = [400, 100_000, 5000, 100_000, 2000];

interface LookKeeper {
  readonly fill: (row: number, column: number, colour: string) => void;
  readonly comment: (address: string, text: string) => void;
  readonly hideRow: (row: number) => void;
  readonly hideColumns: (from: number, to: number) => void;
  /** Undefined when the sheet shows nothing but its values. */
  readonly look: () => SheetLook | undefined;
}

export function lookKeeper(): LookKeeper {
  const fills = new Map<number, Map<number, string>>();
  const comments = new Map<string, SheetLook['comments'][number]>();
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()];
  let count = 0;
  return {
    fill(row, column, colour) {
      // What we coloured says nothing of what somebody meant.
      if (column > mostColumns || count >= mostFills || isAnnotationFill(colour)) return;
      count += 1;
      const own = fills.get(row);
      if (own === undefined) fills.set(row, new Map([[column, colour]]));
      else own.set(column, colour);
    },
    comment(address, written) {
      const place = placeOf(address);
      const text = unsigned(tidyText(written)).slice(0, longestComment);
      if (place === null || text === '' || comments.size >= mostComments) return;
      comments.set(address, { address: cellPlace(place.column, place.row), ...place, text });
    },
    hideRow(row) {
      if (hiddenRows.size < mostHidden) hiddenRows.add(row);
    },
    hideColumns(from, to) {
      for (let column = from; column <= Math.min(to, mostColumns); column++) hiddenColumns.add(column);
    },
    look() {
      if (fills.size + comments.size + hiddenRows.size + hiddenColumns.size === 0) return undefined;
      const inOrder = [...comments.values()].sort((a, b) => a.row - b.row || a.column - b.column);
      return { fills, comments: inOrder, hiddenRows, hiddenColumns };
    },
  };
}
