/** What the parts of all sheets share while a workbook is written. */
import type { Entry } from '../archive/index.ts';
import { type Element, writeSource, XML_HEADER } from '../ooxml/index.ts';
import type { PartCopies } from './part-copies.ts';
import type { Book } from './read-book.ts';
import type { SheetTemplate } from './show-sheets.ts';
import type { CellTools } from './write-cell.ts';
import type { Moving } from './write-rows.ts';

export type BookTemplate = {
  readonly book: Book;
  readonly entries: readonly Entry[];
  readonly sheets: readonly SheetTemplate[];
  /** The style of each place of a typed value. */
  readonly styles: readonly number[];
  /** The names of all tables, in small letters. */
  readonly tables: ReadonlySet<string>;
};
export type Workshop = {
  readonly template: BookTemplate;
  readonly copies: PartCopies;
  readonly moving: Moving;
  readonly movingTurn: Moving;
  readonly tools: CellTools;
  readonly nextTable: () => number;
};

export const written = (root: Element): string => XML_HEADER + writeSource(root);
