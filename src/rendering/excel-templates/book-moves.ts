/** What has become of the references of a template, in a workbook made from it. */
import type { Element } from '../ooxml/index.ts';
import { areasOf, columnsOf, rowsOf, runsOf } from './areas.ts';
import { hullOf, type Moved, type Moves, type Reference, type Span } from './formulas/index.ts';
import type { Layout, Path } from './layout.ts';
import { sameSheet } from './placeholder-rows.ts';

/** A sheet made from a view: which one of the template, and which copy of it, the first being 1. */
export type ShownSheet = {
  readonly template: string;
  readonly part: string;
  readonly copy: number;
  readonly name: string;
  /** Where its rows lie, and its columns. */
  readonly layout: Layout;
  readonly columns: Layout;
  readonly tables: readonly ShownTable[];
};
/** With its cells, to be written. */
export type FilledSheet = ShownSheet & { readonly root: Element; readonly drawing: Element | undefined };
/** Read when somebody asks for its cells. */
export type LazySheet = ShownSheet & { readonly fill: () => FilledSheet };
/** A table as a turn of a loop shows it: the name that it had, and has. */
export type ShownTable = { readonly part: string; readonly template: string; readonly name: string; readonly path: Path };

/** What the template calls its sheets, and in small letters its tables and its names. */
export type TemplateNames = {
  readonly sheets: readonly string[];
  readonly tables: ReadonlySet<string>;
  /** Of the workbook, by its names of one area. */
  readonly areas?: ReadonlyMap<string, Reference>;
};

/** From where a reference is seen: the turns of the loops over rows and over columns in which it stands, none outside of them. */
export type Standpoint = {
  /** None for the workbook itself. */
  readonly sheet: ShownSheet | undefined;
  readonly path?: Path;
  readonly turn?: Path;
  readonly isOwnTurn?: boolean;
};

export function movesFrom(shown: readonly ShownSheet[], names: TemplateNames, from: Standpoint): Moves {
  const { sheet: own, path = [], turn = [] } = from;
  return {
    table: (name) => (names.tables.has(name.toLowerCase()) ? tablesSeen(name, shown, own, path) : undefined),
    named: (name) => {
      const reference = names.areas?.get(name.toLowerCase());
      const [moved] = (reference && movesFrom(shown, names, { sheet: undefined }).reference(reference)) ?? [];
      return reference && moved && moved.rows.length * moved.columns.length > 1 ? { reference, moved: [moved] } : undefined;
    },
    reference: (written) => {
      const reference = from.isOwnTurn ? unfixed(written) : written;
      const isOwn = reference.sheet === null || (own !== undefined && sameSheet(reference.sheet, own.template));
      const isCopied = !from.isOwnTurn;
      if (isOwn && own) return [moved(reference, own, { path, turn, isCopied }, reference.sheet === null ? null : own.name)];
      const called = reference.sheet ?? '';
      // A sheet that the template does not have is none of ours.
      if (!names.sheets.some((name) => sameSheet(name, called))) return undefined;
      const there = shown.filter(({ template }) => sameSheet(template, called));
      return there.map((sheet) => moved(reference, sheet, { path: [], turn: [], isCopied }, sheet.name));
    },
  };
}

/** The table of the own turn, or those of the own sheet, or those of all sheets. */
function tablesSeen(name: string, shown: readonly ShownSheet[], sheet: ShownSheet | undefined, path: Path): readonly string[] {
  const called = (one: ShownTable) => sameSheet(one.template, name);
  const here = sheet?.tables.filter(called) ?? [];
  const own = here.filter((one) => one.path.every(({ item }, depth) => path[depth]?.item === item));
  const seen = own.length > 0 ? own : here.length > 0 ? here : shown.flatMap(({ tables }) => tables.filter(called));
  return seen.map((one) => one.name);
}

/** References of charts are fixed, all of them: in a loop they mean the rows of their own turn all the same. */
const unfixed = ({ start, end, ...reference }: Reference): Reference => ({
  ...reference,
  start: { ...start, fixed: false },
  end: end && { ...end, fixed: false },
});

type Seen = { readonly path: Path; readonly turn: Path; readonly isCopied: boolean };

const moved = (reference: Reference, sheet: ShownSheet, { path, turn, isCopied }: Seen, name: string | null): Moved => ({
  sheet: name,
  rows: rowsOf(sheet.layout, reference, path, isCopied),
  columns: columnsOf(sheet.columns, reference, turn),
});

/** Areas between blanks, each become as many as it takes; nothing when all are gone. */
export const moveList = (areas: string, { layout, columns }: ShownSheet): string =>
  areas
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((area) => areasOf(area, every(layout), every(columns)))
    .join(' ');

/** From the first copy to the last; undefined when none is left. */
export function hullArea(area: string, { layout, columns }: Pick<ShownSheet, 'layout' | 'columns'>): string | undefined {
  const hull = (one: Layout) => (span: Span) => [hullOf(every(one)(span)) ?? []].flat();
  return areasOf(area, hull(layout), hull(columns))[0];
}

/** Seen from outside: every copy. */
export const every = (layout: Layout) => (span: Span) => runsOf(layout, span, []);
