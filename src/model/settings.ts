// What people ask of the checks themselves: which matter, which are waived, which are known already.
import type * as written from './generated/files.ts';
import type { Immutable } from './immutable.ts';
import type { Position, Problem } from './problem.ts';

/** `checks` in `project.yaml`, and the whole of an organisation's file. */
export type CheckSettings = Immutable<written.CheckSettings>;
export type Waiver = NonNullable<CheckSettings['waivers']>[number];

/** `.jalon/known-problems.json`: what was wrong the day the file was written. */
export type KnownProblems = Immutable<written.KnownProblems>;
/** `pointer` names things by their id rather than by their place in a list; `value` is the fingerprint of what stands there. */
export type KnownProblem = KnownProblems['problems'][number];

/** A comment `# jalon-ignore code: reason`. */
export interface Ignore {
  readonly at: Position;
  /** The line that it speaks of: its own, or the one below when it stands alone. */
  readonly line: number;
  readonly codes: readonly string[];
  readonly reason: string | null;
}

/** A problem that is not reported, and by whose leave. */
export interface WaivedProblem {
  readonly problem: Problem;
  readonly by:
    | { readonly kind: 'waiver'; readonly reason: string; readonly author?: string; readonly until?: string }
    | { readonly kind: 'ignore'; readonly reason: string }
    | { readonly kind: 'known' };
}
