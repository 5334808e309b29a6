// Territories of a kind together: by size, by step, by department.
import {
  type PortfolioClass,
  type PortfolioGrouping,
  type PortfolioMeasure,
  type PortfolioRow,
  portfolioGroupings,
  portfolioMeasures,
  steps,
} from '../model/index.ts';
import { grouped, territoryKey } from '../values/index.ts';
import { added } from './counted.ts';
import { measuredTogether, measuresOf } from './measures.ts';
import { spreadOf } from './spread.ts';

/**
 * In inhabitants. From 15,000 on communes may form a community (CGCT, L. 5210-1-1), from 50,000 on one of agglomeration (L. 5216-1); the
 * others part what lies between and above.
 */
export const usualThresholds: readonly number[] = [15_000, 30_000, 50_000, 100_000];

/** `0-15000`, `15000-30000`, `100000-`. */
function sizeClass(population: number | null, thresholds: readonly number[]): string | null {
  if (population === null) return null;
  const sorted = [...thresholds].sort((a, b) => a - b);
  const low = sorted.filter((one) => one <= population).at(-1) ?? 0;
  const high = sorted.find((one) => one > population);
  return `${low}-${high ?? ''}`;
}

const orderOf: Readonly<Record<PortfolioGrouping, (key: string) => number | string>> = {
  size: (key) => Number.parseInt(key, 10),
  step: (key) => steps.map(String).indexOf(key),
  department: (key) => key,
};

export function classesOf(rows: readonly PortfolioRow[], thresholds: readonly number[]): readonly PortfolioClass[] {
  const keys: Readonly<Record<PortfolioGrouping, (row: PortfolioRow) => string | null>> = {
    size: ({ population }) => sizeClass(population, thresholds),
    step: ({ step }) => step,
    department: ({ department }) => department,
  };
  return portfolioGroupings.flatMap((grouping) => {
    const order = orderOf[grouping];
    const found = [...new Set(rows.map(keys[grouping]))].sort((a, b) =>
      a === null ? 1 : b === null ? -1 : order(a) < order(b) ? -1 : 1,
    );
    return found.map((key): PortfolioClass => {
      const members = rows.filter((row) => keys[grouping](row) === key);
      return { grouping, key, sums: added(members.map(({ sums }) => sums)), spreads: spreadsOf(members) };
    });
  });
}

/** A territory of several projects is one, in the class that counts it. */
function spreadsOf(rows: readonly PortfolioRow[]): PortfolioClass['spreads'] {
  const measured = [...grouped(rows, territoryKey).values()]
    .filter((of) => of.some(({ sums }) => sums.territories > 0))
    .map((of) => measuresOf(measuredTogether(of)));
  const spread = (measure: PortfolioMeasure) => spreadOf(measured.map((one) => one[measure]));
  const [progress, gates, spent, late, perInhabitant] = portfolioMeasures.map(spread);
  return {
    progress: progress ?? null,
    gates: gates ?? null,
    spent: spent ?? null,
    late: late ?? null,
    perInhabitant: perInhabitant ?? null,
  };
}
