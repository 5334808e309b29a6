/** Rewrites a formula once the rows and sheets that it refers to have moved, or have become many. */
import { readFormula, type Token } from './read-formula.ts';
import { type Corner, type Reference, type Rows, writeReference } from './reference.ts';

/** Where the rows of a reference are now, sheet by sheet: runs of rows that follow each other, from top to bottom. */
export type Moved = { readonly sheet: string | null; readonly runs: readonly Rows[] };
export type Moves = {
  /** Undefined when the reference stays as it is; for whole columns only the sheets matter. */
  readonly reference: (reference: Reference) => readonly Moved[] | undefined;
  /** What a table is called now, and each of its copies; undefined when it is none of ours. */
  readonly table?: (name: string) => readonly string[] | undefined;
};

/** Functions that take any number of areas, and so as many as a single one has become. */
const TAKES_MANY = new Set(
  'SUM AVERAGE AVERAGEA COUNT COUNTA MIN MAX MINA MAXA PRODUCT MEDIAN STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP SUMSQ GEOMEAN HARMEAN SUBTOTAL AGGREGATE AND OR XOR CONCAT LCM GCD'.split(
    ' ',
  ),
);

export function moveFormula(formula: string, moves: Moves): string {
  const tokens = readFormula(formula);
  const around: string[] = [];
  return tokens
    .map((token, index) => {
      if (token.kind === 'open') around.push(token.name);
      if (token.kind === 'close') around.pop();
      const takesMany = () => TAKES_MANY.has(around.at(-1) ?? '') && isArgument(tokens, index);
      if (token.kind === 'table') {
        const names = moves.table?.(token.table);
        return names === undefined ? token.text : renamed(token.text.slice(token.table.length), names, takesMany());
      }
      if (token.kind !== 'reference') return token.text;
      const moved = moves.reference(token);
      if (moved === undefined) return token.text;
      return takesMany() ? all(token, moved) : one(token, moved);
    })
    .join('');
}

/** Every area of a reference that is a list of areas by itself: the figures of a chart, the area that is printed. */
export function moveArea(formula: string, moves: Moves): string {
  const areas = readFormula(formula).filter((token) => token.kind !== 'space' && !'(),'.includes(token.text));
  if (areas.some(({ kind }) => kind !== 'reference')) return moveFormula(formula, moves);
  const written = areas.flatMap((area) => {
    const moved = area.kind === 'reference' ? moves.reference(area) : undefined;
    return moved === undefined || area.kind !== 'reference' ? [area.text] : listed(area, moved);
  });
  return written.length === 0 ? '#REF!' : written.join(',');
}

/** What a name stands for: a cell that has become many is an area from the first to the last. */
export function moveName(formula: string, moves: Moves): string {
  const [only, ...others] = readFormula(formula);
  const moved = only?.kind === 'reference' && others.length === 0 ? moves.reference(only) : undefined;
  const [first] = moved ?? [];
  const [top] = first?.runs ?? [];
  const bottom = first?.runs.at(-1);
  if (only?.kind !== 'reference' || !first || !top || !bottom) return moveFormula(formula, moves);
  return written(only, first.sheet, { top: top.top, bottom: bottom.bottom });
}

/** The columns of a table, of all its copies where many can stand. */
function renamed(columns: string, [first, ...others]: readonly string[], takesMany: boolean): string {
  if (first === undefined) return takesMany ? '0' : '#REF!';
  return [first, ...(takesMany ? others : [])].map((name) => name + columns).join(',');
}

/** Nothing else stands with the reference between the commas. */
function isArgument(tokens: readonly Token[], index: number): boolean {
  const beside = (from: number, step: -1 | 1) => {
    let at = from + step;
    while (tokens[at]?.kind === 'space') at += step;
    return tokens[at]?.kind;
  };
  return ['open', 'comma'].includes(beside(index, -1) ?? '') && ['close', 'comma'].includes(beside(index, 1) ?? '');
}

/** Zero when nothing is left: a sum of nothing. */
function all(reference: Reference, moved: readonly Moved[]): string {
  const areas = listed(reference, moved);
  return areas.length === 0 ? '0' : areas.join(',');
}

const listed = (reference: Reference, moved: readonly Moved[]): string[] =>
  isWithoutRows(reference)
    ? moved.map(({ sheet }) => writeReference({ ...reference, sheet }))
    : moved.flatMap(({ sheet, runs }) => runs.map((run) => written(reference, sheet, run)));

/** Where only one area can stand: a cell is its first copy, an area reaches from its first row to its last. */
function one(reference: Reference, [first]: readonly Moved[]): string {
  if (first && isWithoutRows(reference)) return writeReference({ ...reference, sheet: first.sheet });
  const [top] = first?.runs ?? [];
  const bottom = first?.runs.at(-1);
  if (!first || !top || !bottom) return '#REF!';
  if (reference.end === null) return writeReference({ ...reference, sheet: first.sheet, start: at(reference.start, top.top) });
  return written(reference, first.sheet, { top: top.top, bottom: bottom.bottom });
}

const isWithoutRows = ({ start, end }: Reference) => start.row === null || (end !== null && end.row === null);
const at = (corner: Corner, row: number): Corner => ({ ...corner, row });

function written(reference: Reference, sheet: string | null, { top, bottom }: Rows): string {
  const end = reference.end ?? (top === bottom ? null : reference.start);
  return writeReference({ sheet, start: at(reference.start, top), end: end && at(end, bottom) });
}
