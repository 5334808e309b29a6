// What is said of a cell of somebody's file when it is given back to them.

/** Grounds of cells, as red, green and blue: read, read as something, not read. They are those that Excel calls good, neutral and bad. */
export const annotationFills = { read: 'C6EFCE', assumed: 'FFEB9C', unread: 'FFC7CE' } as const;

export interface CellMark {
  /** Rank among the sheets of its file, or among the tables of its document, from 0. */
  readonly table: number;
  /** The name of that sheet. */
  readonly sheet: string;
  /** `C5`; `D5:G5` for what several cells of a row say together; `¶12` for a paragraph of a document that stands in no table, among those that say something. */
  readonly cell: string;
  readonly fate: keyof typeof annotationFills;
  /** Null when its colour says enough. */
  readonly words: string | null;
}
