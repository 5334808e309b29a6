// How many people at most, and at least, a figure may be of: whole numbers, solved by HiGHS.
import type { Highs } from 'highs';

export interface Row {
  readonly least: number;
  readonly most: number;
  readonly terms: readonly (readonly [place: number, factor: number])[];
}

export interface Equations {
  readonly bounds: readonly (readonly [least: number, most: number])[];
  readonly rows: readonly Row[];
}

export async function openHighs(): Promise<Highs> {
  const { default: found } = await import('highs');
  return ('default' in found ? found.default : found)();
}

/** Null when nothing fits. */
export function extreme({ bounds, rows }: Equations, wanted: number, sense: 1 | -1, highs: Highs): number | null {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const model = highs.createModel({
    numCols: bounds.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: bounds.map((_, place) => (place === wanted ? sense : 0)),
    colLower: bounds.map(([least]) => least),
    colUpper: bounds.map(([, most]) => most),
    integrality: bounds.map(() => highs.constants.variableType.integer),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: {
      ...{ format: 'csr', numRows: rows.length, numCols: bounds.length, starts },
      indices: rows.flatMap(({ terms }) => terms.map(([place]) => place)),
      values: rows.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
    },
  });
  try {
    model.options.set({ output_flag: false, random_seed: 1 });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    return Math.round(model.getSolution().colValue[wanted] ?? 0);
  } finally {
    model.dispose();
  }
}
