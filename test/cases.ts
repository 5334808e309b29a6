/**
 * Of the cases that a slow law draws, or of those that it has to meet: `all` of them among the proofs, a quarter in the suite, which is run at
 * every change. That quarter is the same at each run, as all are (test/seed.ts).
 */
export const casesOf = (all: number): number => (process.env['JALON_SUITE'] ? Math.ceil(all / 4) : all);
