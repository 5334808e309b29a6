// What is wrong in a user's file, where, how much it matters, and what corrects it: values, never sentences.

import type { Revision } from './revision.ts';
import type { Step } from './standing.ts';

// A correction that is safe enough to be made without asking, and what was made of it.

/** Proposed by a finding: `pointer` names the keys and indexes down to what is written wrong. */
export interface Fix {
  readonly path: string;
  readonly pointer: readonly (string | number)[];
  readonly change: FixChange;
}

export type FixChange =
  /** The value that is meant, where `was` still stands. */
  | { readonly set: string | number | boolean; readonly was: string }
  /** The key that is meant. */
  | { readonly rename: string }
  /** The number read as `was` is a text: quoted as it is written, when that has the form of the pattern. */
  | { readonly quote: string | null; readonly was: number }
  /** Each tab of the indentation as two spaces, when nothing else indents the file. */
  | { readonly untab: true };

/** A fix that was made: the line, from 1, the key concerned, and what is written there before and after. */
export interface Mend {
  readonly line: number;
  readonly key: string;
  readonly was: string;
  readonly now: string;
}

/** A file and its text before and after its fixes, which add no line and take none away. */
export interface MendedFile extends Revision {
  readonly before: string;
  readonly after: string;
  readonly mends: readonly Mend[];
}

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
  /** Where the schemas name the codes that it says, by their names in its sentences. */
  readonly coded: Readonly<Record<string, string>>;
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

// Where things were written, asked by the thing itself.

type Holder = object;

/** Finds objects and lists read from YAML by identity; a field is named by the object that holds it. */
export interface Places {
  /** Where an object or a list starts. */
  of(holder: Holder): Position;
  /** Where a key is written. Without that key: where the object starts. */
  key(holder: Holder, key: string): Position;
  /** The keys and indexes down to what is written at a position; null in a file that could not be parsed, or that is not YAML. */
  keysAt(at: Position): readonly string[] | null;
  /** Where a value, or the nth item of a list, is written. */
  value(holder: Holder, key: string | number): Position;
}
