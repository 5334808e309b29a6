// What is wrong in a user's file, where, and how much it matters: values, never sentences.
import type { Fix } from './fix.ts';
import type { OwnRule } from './own-rule.ts';

/** A place in a file: path from the project's root with forward slashes; line and column from 1, the column in characters. */
export interface Position {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export type Found = { readonly [name: string]: string | number | boolean | null | undefined | readonly string[] | Position };

/** What a rule finds: where, and the values its sentence needs. */
export interface Finding<F extends Found = Found> {
  readonly at: Position;
  readonly found: F;
  /** When there is no doubt about what is meant. */
  readonly fix?: Fix;
}

export type Severity = 'info' | 'warning' | 'error';

/** Stands in a file for its problems that are not shown; its values `errors`, `warnings` and `infos` count them, `more` all together. */
export const tooManyProblems = 'file/too-many-problems';

/** What the house reports: a finding with its code and how bad it is. */
export interface Problem extends Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The rule that found it, when it is not one of jalon’s. */
  readonly rule?: OwnRule;
  /**
   * What stands there, as keys with things named by their id (`budget/0/planned`, `needs/ND-004/statement`), so that it outlives a moved
   * line; absent where no YAML value stands.
   */
  readonly pointer?: string;
  /** The line where it stands, as it is written; absent when it is empty, endless or not text. */
  readonly excerpt?: string;
}
