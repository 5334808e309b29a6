// A correction that is safe enough to be made without asking, and what was made of it.
import type { Revision } from './revision.ts';

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
