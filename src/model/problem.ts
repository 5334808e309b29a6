// What is wrong in a user's file, where, and how much it matters: values, never sentences.
import type { Fix } from './fix.ts';
import type { Step } from './steps.ts';

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

export interface OwnSentences {
  /** `{name}` stands for the value of that name in what is found. */
  readonly says: string;
  readonly why: string;
  readonly mend: string;
}

/** A rule that a project or an organisation wrote in YAML, as its problems carry it: whoever tells them needs no other source. JSON-able. A rule in one language says the same in both. */
export interface OwnRule {
  readonly code: string;
  readonly severity: Severity;
  readonly step?: Step;
  readonly from: 'project' | 'organisation';
  /** Of its file, from the project. */
  readonly path: string;
  readonly example: { readonly wrong: string; readonly right: string };
  readonly fr: OwnSentences;
  readonly en: OwnSentences;
}

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
