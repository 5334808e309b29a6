// What one project of a batch came to.
import type { Problem } from './problem.ts';
import type { WaivedProblem } from './settings.ts';

export interface Outcome<Result> {
  readonly root: string;
  readonly problems: readonly Problem[];
  /** What was found and is not reported, with whose leave. */
  readonly waived?: readonly WaivedProblem[];
  readonly filesChecked: number;
  /** Absent when the project could not be assembled. */
  readonly result?: Result;
}
