// What one project of a run came to, and what is kept of the run: a header, then a line a project, so that a killed run goes on and parts are put together.

import type { Language } from './language.ts';
import type { Problem } from './problem.ts';
import type { WaivedProblem } from './settings.ts';

/** What one project of a batch came to. */
export interface Outcome<Result> {
  readonly root: string;
  readonly problems: readonly Problem[];
  /** What was found and is not reported, with whose leave. */
  readonly waived?: readonly WaivedProblem[];
  readonly filesChecked: number;
  /** The file of a portfolio, which is no project. */
  readonly isPortfolio?: boolean;
  /** Absent when the project could not be assembled. */
  readonly result?: Result;
}

/** One part of a run that several machines share, counted from 1; a run on one machine is part 1 of 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Path, with forward slashes → SHA-256 of its bytes; null for a file that was looked for and is not there. */
export type Fingerprints = Readonly<Record<string, string | null>>;

export interface RunHeader {
  readonly jalon: 1;
  readonly kind: 'part';
  readonly version: string;
  readonly verb: string;
  /** Those that change what a project comes to. */
  readonly options: Readonly<Record<string, unknown>>;
  /** YYYY-MM-DD */
  readonly today: string;
  /** How texts are said; null for outcomes that hold no text. */
  readonly said: { readonly language: Language; readonly colour: number; readonly width: number } | null;
  readonly shard: Shard;
  /** How many the run has in all its parts, the fingerprint of their list, and how many are this part's. */
  readonly projects: number;
  readonly list: string;
  readonly mine: number;
  /** The state of the folder that git knows; null where it knows none. */
  readonly commit: string | null;
  /** Files that all projects share, from where the run was started. */
  readonly shared: Fingerprints;
}

export interface RunLine {
  /** Its place in the list of all projects, from 0. */
  readonly at: number;
  /** Its folder, from where the run was started, with forward slashes. */
  readonly id: string;
  /** From the project's folder. */
  readonly inputs: Fingerprints;
  /** From where the run was started. */
  readonly outputs: Fingerprints;
  readonly outcome: Outcome<unknown>;
}
