// What one project of a batch came to.
import type { Problem } from './problem.ts';

export interface Outcome<Result> {
  readonly root: string;
  readonly problems: readonly Problem[];
  readonly filesChecked: number;
  /** Absent when the project could not be assembled. */
  readonly result?: Result;
}
