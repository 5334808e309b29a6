// What is said of a cell of somebody's file when it is given back to them.

/**
 * Grounds of cells, as red, green and blue: read, read as something, not read. They are near those that Excel calls good, neutral and bad, and
 * are not those, which people use for meanings of their own.
 */
export const annotationFills = { read: 'C8F0D0', assumed: 'FFEC9E', unread: 'FFC9D0' } as const;
const ours: readonly string[] = Object.values(annotationFills);
/** `colour` as `RRGGBB`. */
export const isAnnotationFill = (colour: string): boolean => ours.includes(colour.toUpperCase());

/** What begins so in a comment is ours, to its end. */
export const signed = { fr: (words: string) => `jalon : ${words}`, en: (words: string) => `jalon: ${words}` };
/** What others said in a comment, before what we did. */
export function unsigned(comment: string): string {
  const lines = comment.split('\n');
  const at = lines.findIndex((line) => /^jalon\s?:/.test(line));
  return (at === -1 ? lines : lines.slice(0, at)).join('\n');
}

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
