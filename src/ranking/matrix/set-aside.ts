// Alternatives under a veto, compared apart so that they weigh on no comparison and stand after the others.
import type { Ranks } from '../../model/index.ts';
import { isBenefit } from '../normalising.ts';
import { placesOf } from '../sorting.ts';
import { type Better, type Groups, groupsOf, ranksIn, ranksOf } from '../standing.ts';
import { pick, type Table } from './table.ts';

export interface Sides {
  readonly all: Table;
  /** The alternatives that are compared; all of them, as they are, when there is no veto. */
  readonly kept: Table;
  readonly keptRows: Uint32Array;
  readonly asideRows: Uint32Array;
}

/** The criteria on which the alternative is strictly worse than the veto. */
export const vetoesOn = ({ columns }: Table, row: number): readonly string[] =>
  columns.flatMap((column) => {
    const { criterion, values } = column;
    const value = values[row] ?? Number.NaN;
    if (criterion.veto === undefined || Number.isNaN(value)) return [];
    return (isBenefit(column) ? value < criterion.veto : value > criterion.veto) ? [criterion.id] : [];
  });

export function sidesOf(all: Table, mayVeto: boolean): Sides {
  const rows = placesOf(all.size);
  if (!mayVeto || all.columns.every(({ criterion }) => criterion.veto === undefined))
    return { all, kept: all, keptRows: rows, asideRows: new Uint32Array(0) };
  const asideRows = rows.filter((row) => vetoesOn(all, row).length > 0);
  const aside = new Set(asideRows);
  const keptRows = rows.filter((row) => !aside.has(row));
  return { all, kept: aside.size === 0 ? all : pick(all, keptRows), keptRows, asideRows };
}

/** What a method says of each alternative, one number a row: by name, and one column a criterion when it has parts, if they are asked for. */
export interface Computed<Name extends string> {
  readonly columns: Readonly<Record<Name, Float64Array>>;
  readonly points: () => readonly Float64Array[];
}

/** Those compared as they are among themselves, said alone as well; each of those set aside as it would be among all. */
export function joined<Name extends string>(
  sides: Sides,
  make: (table: Table) => Computed<Name>,
): Computed<Name> & { readonly kept: Computed<Name>['columns'] } {
  const kept = make(sides.kept);
  if (sides.asideRows.length === 0) return { ...kept, kept: kept.columns };
  const all = make(sides.all);
  const [points, keptPoints] = [all.points(), kept.points()];
  const from = [...Object.values<Float64Array>(kept.columns), ...keptPoints];
  for (const [j, column] of [...Object.values<Float64Array>(all.columns), ...points].entries())
    for (const [i, row] of sides.keptRows.entries()) column[row] = from[j]?.[i] ?? 0;
  return { columns: all.columns, points: () => points, kept: kept.columns };
}

const valuesAt = (scores: Float64Array, rows: Uint32Array): Float64Array => Float64Array.from(rows, (row) => scores[row] ?? 0);

/** The groups of those compared, by their places among themselves. */
const groupsKept = ({ keptRows, asideRows }: Sides, scores: Float64Array, better: Better): Groups =>
  groupsOf(asideRows.length === 0 ? scores : valuesAt(scores, keptRows), better);

/** Ranks of those compared, then, after them all, of those set aside; `groups` are those of the first, where they are known already. */
export function ranksApart(
  sides: Sides,
  scores: Float64Array,
  better: Better,
  groups: Groups = groupsKept(sides, scores, better),
): Ranks {
  const { keptRows, asideRows } = sides;
  const kept = ranksIn(groups);
  if (asideRows.length === 0) return kept;
  const aside = ranksOf(valuesAt(scores, asideRows), better);
  const spread = (name: keyof Ranks, before: number): readonly number[] => {
    const ranks = new Array<number>(scores.length).fill(0);
    for (const [i, row] of keptRows.entries()) ranks[row] = kept[name][i] ?? 0;
    for (const [i, row] of asideRows.entries()) ranks[row] = before + (aside[name][i] ?? 0);
    return ranks;
  };
  return {
    competition: spread('competition', keptRows.length),
    average: spread('average', keptRows.length),
    dense: spread(
      'dense',
      kept.dense.reduce((most, rank) => Math.max(most, rank), 0),
    ),
  };
}
