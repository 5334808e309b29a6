// Ordered categories instead of ranks: an alternative enters the best one that a majority of the weights lets it reach (MR-Sort).
import { refuse } from '../refuse.ts';
import { tolerance } from '../standing.ts';
import { sharesOf } from '../statistics.ts';

/** One measure a criterion, in its own unit; null where nothing is asked. */
type Levels = readonly (number | null)[];

export interface SortingModel {
  /** One a criterion. */
  readonly directions: readonly ('higher-is-better' | 'lower-is-better')[];
  /** One a criterion; only their proportions count. */
  readonly weights: readonly number[];
  /** The share of the weights that lets an alternative in, above 0 and up to 1. */
  readonly majority: number;
  /** The entry of each category but the worst, from the best down: what a measure must at least reach, and under which the category is closed. */
  readonly entries: readonly { readonly from: Levels; readonly veto?: Levels }[];
}

/** What an entry says of one alternative, the measures that are not known being at their worst, then at their best. */
export interface EntryReached {
  readonly certain: boolean;
  readonly possible: boolean;
  /** Shares of the weights. */
  readonly support: { readonly least: number; readonly most: number };
  /** Places of the criteria that close it, whatever is not known. */
  readonly vetoes: readonly number[];
}

export interface SortedAlternative {
  /** Places of the categories, 0 the best: the best and the worst that are possible, the same when nothing is missing. */
  readonly best: number;
  readonly worst: number;
  /** One an entry, from that of the best category. */
  readonly entries: readonly EntryReached[];
}

function checked({ directions, weights, majority, entries }: SortingModel): readonly number[] {
  if (!(majority > 0 && majority <= 1)) refuse('sorting/majority-outside', { value: String(majority) });
  for (const { from, veto = from } of entries)
    if (from.length !== weights.length || veto.length !== weights.length || directions.length !== weights.length)
      refuse('sorting/profile-length', { found: from.length, expected: weights.length });
  const shares = sharesOf(weights);
  return shares && weights.every((weight) => weight >= 0) ? shares : refuse('matrix/no-weight');
}

/**
 * One an alternative, of a row of measures, null being not known: in the best category of which the entry is reached, by a majority of the
 * weights and without a veto; in the worst when none is. Errors: a majority that is none, levels that are not one a criterion, no weight.
 * Sources: Bouyssou & Marchant, EJOR 178, 2007; Leroy, Mousseau & Pirlot, ADT 2011.
 */
export function majoritySorting(values: readonly Levels[], model: SortingModel): readonly SortedAlternative[] {
  const shares = checked(model);
  const { directions, majority, entries } = model;
  const isAtLeast = (j: number, measure: number, level: number): boolean =>
    directions[j] === 'lower-is-better' ? measure <= level : measure >= level;
  return values.map((row) => {
    const reached = entries.map(({ from, veto }): EntryReached => {
      let [least, most, mayClose] = [0, 0, false];
      const vetoes: number[] = [];
      for (const [j, share] of shares.entries()) {
        const [measure = null, level = null, limit = null] = [row[j], from[j], veto?.[j]];
        const isUnknown = measure === null;
        if (level === null || (!isUnknown && isAtLeast(j, measure, level))) least += share;
        if (level === null || isUnknown || isAtLeast(j, measure, level)) most += share;
        if (limit !== null && !isUnknown && !isAtLeast(j, measure, limit)) vetoes.push(j);
        if (limit !== null && isUnknown) mayClose = true;
      }
      const isOpen = vetoes.length === 0;
      return {
        certain: isOpen && !mayClose && least >= majority - tolerance,
        possible: isOpen && most >= majority - tolerance,
        support: { least: Math.min(1, least), most: Math.min(1, most) },
        vetoes,
      };
    });
    const first = (holds: (entry: EntryReached) => boolean): number => {
      const place = reached.findIndex(holds);
      return place < 0 ? entries.length : place;
    };
    return { best: first(({ possible }) => possible), worst: first(({ certain }) => certain), entries: reached };
  });
}
