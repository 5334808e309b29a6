/** What has become of the references of a template, in a workbook made from it. */
import type { Element } from '../ooxml/index.ts';
import { runsOf, runsOfReference } from './areas.ts';
import { type Moved, type Moves, type Reference, type Rows, readFormula } from './formulas/index.ts';
import type { Layout, Path } from './layout.ts';
import { sameSheet } from './steads.ts';

/** A sheet made from a view: which one of the template, and which copy of it, the first being 1. */
export type ShownSheet = {
  readonly template: string;
  readonly part: string;
  readonly copy: number;
  readonly name: string;
  readonly layout: Layout;
  readonly root: Element;
  readonly drawing: Element | undefined;
  readonly tables: readonly ShownTable[];
};
/** A table as a turn of a loop shows it: the name that it had, and has. */
export type ShownTable = { readonly part: string; readonly template: string; readonly name: string; readonly path: Path };

/** What the template calls its sheets, and its tables in small letters. */
export type TemplateNames = { readonly sheets: readonly string[]; readonly tables: ReadonlySet<string> };

/** As seen from a row of a sheet; from the workbook itself when there is no sheet. */
export function movesFrom(
  shown: readonly ShownSheet[],
  names: TemplateNames,
  from: { readonly sheet: ShownSheet | undefined; readonly path: Path; readonly isOwnTurn?: boolean },
): Moves {
  return {
    table: (name) => (names.tables.has(name.toLowerCase()) ? tablesSeen(name, shown, from) : undefined),
    reference: (written) => {
      const reference = from.isOwnTurn ? unfixed(written) : written;
      const own = from.sheet;
      const isOwn = reference.sheet === null || (own !== undefined && sameSheet(reference.sheet, own.template));
      if (isOwn && own) return [moved(reference, own, from.path, reference.sheet === null ? null : own.name)];
      const called = reference.sheet ?? '';
      // A sheet that the template does not have is none of ours.
      if (!names.sheets.some((name) => sameSheet(name, called))) return undefined;
      const there = shown.filter(({ template }) => sameSheet(template, called));
      return there.map((sheet) => moved(reference, sheet, [], sheet.name));
    },
  };
}

/** The table of the own turn, or those of the own sheet, or those of all sheets. */
function tablesSeen(
  name: string,
  shown: readonly ShownSheet[],
  { sheet, path }: { readonly sheet: ShownSheet | undefined; readonly path: Path },
): readonly string[] {
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

const moved = (reference: Reference, { layout }: ShownSheet, path: Path, sheet: string | null): Moved => ({
  sheet,
  runs: runsOfReference(layout, reference, path),
});

/** Areas between blanks, each become as many as it takes; nothing when all are gone. */
export function moveList(areas: string, layout: Layout): string {
  return areas
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((area) => areasOf(area, (rows) => runsOf(layout, rows, [])))
    .join(' ');
}

/** An area written once for each of the runs that its rows have become; whole columns stay. */
export function areasOf(area: string, become: (rows: Rows) => readonly Rows[]): string[] {
  const [token] = readFormula(area);
  if (token?.kind !== 'reference' || token.start.row === null) return [area];
  const end = token.end ?? token.start;
  const rows = { top: Math.min(token.start.row, end.row ?? 0), bottom: Math.max(token.start.row, end.row ?? 0) };
  return become(rows).map(({ top, bottom }) => writtenArea(token, top, bottom));
}

function writtenArea({ start, end }: Reference, top: number, bottom: number): string {
  const corner = ({ column }: Reference['start'], row: number) => `${column.replace('$', '')}${row}`;
  const last = end ?? start;
  return end === null && top === bottom ? corner(start, top) : `${corner(start, top)}:${corner(last, bottom)}`;
}
