// What makes a problem the same one from run to run: its file, its code and what stands there, never the number of its line.
import { createHash } from 'node:crypto';
import type { Problem } from '../../model/index.ts';
import type { ReportedProblem } from './reported-problems.ts';

/** Thirty-two hexadecimal digits a problem, all different: problems that nothing else tells apart are counted in their order. */
export function fingerprints(reported: readonly ReportedProblem[]): ReadonlyMap<Problem, string> {
  const seen = new Map<string, number>();
  return new Map(
    reported.map(({ path, problem }) => {
      const same = JSON.stringify([
        path,
        problem.code,
        problem.pointer ?? null,
        problem.pointer === undefined ? problem.excerpt?.trim() : null,
      ]);
      const rank = (seen.get(same) ?? 0) + 1;
      seen.set(same, rank);
      return [problem, createHash('sha256').update(`${same}#${rank}`).digest('hex').slice(0, 32)];
    }),
  );
}
