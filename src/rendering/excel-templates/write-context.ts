/** What the parts of all sheets share while a workbook is written. */
import type { Look } from '../../drawing/index.ts';
import type { Entry } from '../archive/index.ts';
import type { ChartDesign } from '../charts/index.ts';
import { type Element, writeSource, XML_HEADER } from '../ooxml/index.ts';
import type { PartCopies } from './part-copies.ts';
import type { Book } from './read-book.ts';
import type { SheetTemplate } from './show-sheets.ts';
import type { CellTools } from './write-cell.ts';
import type { Moving } from './write-rows.ts';

type Relation = { readonly id: string; readonly type: string; readonly target: string };
export type DrawnCharts = {
  /** The parts of the charts and the sheet of their figures. */
  readonly entries: readonly Entry[];
  /** What leads to the charts, for the drawings that show them. */
  readonly relations: readonly Relation[];
  /** Null without a chart. */
  readonly dataSheet: { readonly name: string; readonly relations: readonly Relation[]; readonly type: string } | null;
};

export type BookTemplate = {
  readonly book: Book;
  readonly entries: readonly Entry[];
  readonly sheets: readonly SheetTemplate[];
  /** The parts of those that no view changes. */
  readonly still: ReadonlySet<string>;
  /** The style of each place of a typed value. */
  readonly styles: readonly number[];
  /** How charts look: those of the house, and by place those of the template. */
  readonly look: Look;
  readonly looks: readonly (ChartDesign | null)[];
  /** The names of all tables, in small letters. */
  readonly tables: ReadonlySet<string>;
};
export type WriteContext = {
  readonly template: BookTemplate;
  readonly copies: PartCopies;
  readonly moving: Moving;
  readonly movingTurn: Moving;
  readonly tools: CellTools;
  /** The number of a table: its own for the first copy, for another one that no table has. */
  readonly tableId: (part: string, isFirst: boolean) => number;
  readonly charts: DrawnCharts;
  /** The relationships of the pictures that are shown, by their parts. */
  readonly pictures: ReadonlyMap<string, string>;
};

export const written = (root: Element): string => XML_HEADER + writeSource(root);
