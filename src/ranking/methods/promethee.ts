// The flows of PROMETHEE: how much each is preferred to the others, and they to it, on average.
import type { Flows } from '../../model/index.ts';
import type { Column, Table } from '../matrix/table.ts';
import { isBenefit } from '../normalising.ts';
import { preferenceSums } from '../preferences.ts';
import { ascending, negated } from '../sorting.ts';
import { tolerance } from '../standing.ts';
import type { Method } from './method.ts';

export interface Outranking {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  readonly net: Float64Array;
  /** One column a criterion: weight × net flow on it; they sum to the net flow. */
  readonly points: readonly Float64Array[];
}

const turned = (sorted: Float64Array): Float64Array => negated(sorted).reverse();

/** In sorted order, the sums of preferences over those below; those of the ones above over each are the same thing seen from below. */
function sumsOn(column: Column): { order: Int32Array; over: Float64Array; under: Float64Array } {
  const values = isBenefit(column) ? column.values : negated(column.values);
  const { sorted, places: order } = ascending(values);
  const preference = column.criterion.preference ?? { shape: 'usual' };
  return { order, over: preferenceSums(sorted, preference), under: preferenceSums(turned(sorted), preference).reverse() };
}

/** Raw measures, none missing. Time grows as m log m at most, memory as m. */
function run({ size, columns }: Table): Outranking {
  const [positive, negative, net] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const points = columns.map((column) => {
    const part = new Float64Array(size);
    if (column.weight === 0 || size < 2) return part;
    const share = column.weight / (size - 1);
    const { order, over, under } = sumsOn(column);
    for (let place = 0; place < size; place++) {
      const index = order[place] ?? 0;
      const [plus, minus] = [share * (over[place] ?? 0), share * (under[place] ?? 0)];
      positive[index] = (positive[index] ?? 0) + plus;
      negative[index] = (negative[index] ?? 0) + minus;
      part[index] = plus - minus;
      net[index] = (net[index] ?? 0) + (plus - minus);
    }
    return part;
  });
  return { positive, negative, net, points };
}

/** The relation of PROMETHEE I between two alternatives, from the flows of PROMETHEE I or II. */
export function prometheeRelation(
  { positive, negative }: Flows,
  alternative: number,
  other: number,
): 'preferred' | 'outranked' | 'indifferent' | 'incomparable' {
  const compare = (a = 0, b = 0): number => (Math.abs(a - b) <= tolerance ? 0 : Math.sign(a - b));
  const leaving = compare(positive[alternative], positive[other]);
  const entering = compare(negative[other], negative[alternative]);
  if (leaving * entering < 0) return 'incomparable';
  const both = leaving + entering;
  return both > 0 ? 'preferred' : both < 0 ? 'outranked' : 'indifferent';
}

const source = 'Brans & Vincke, Management Science 31, 1985';
export const prometheeI = {
  id: 'promethee-i',
  label: { fr: 'PROMETHEE I', en: 'PROMETHEE I' },
  source,
  run,
} as const satisfies Method;
export const prometheeII = {
  id: 'promethee-ii',
  label: { fr: 'PROMETHEE II', en: 'PROMETHEE II' },
  source,
  run,
} as const satisfies Method;
