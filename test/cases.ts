import { test } from 'vitest';

const isSuite = Boolean(process.env['JALON_SUITE']);

/**
 * Of the cases that a slow law draws, or of those that it has to meet: `all` of them among the proofs, a quarter in the suite, which is run at
 * every change. That quarter is the same at each run, as all are (test/seed.ts).
 */
export const casesOf = (all: number): number => (isSuite ? Math.ceil(all / 4) : all);

/** Of a list that is tried case by case, one in four in the suite, spread over it. */
export const someOf = <T>(all: readonly T[]): readonly T[] => (isSuite ? all.filter((_, at) => at % 4 === 0) : all);

/** Of a second or more, and not of every change: tried among the proofs alone, as what stands in a `.proof.ts`. */
export function testAside(name: string, run: () => void | Promise<void>): void {
  if (!isSuite) test(name, run);
}
