// Why what somebody typed for a field cannot be written.
import type { FileKind } from '../model/index.ts';
import type { AddableName, WalkFault } from '../vocabulary/index.ts';

export type AssignFault =
  /** Of what people add, or else of a file that is one thing. */
  | (Extract<WalkFault, { readonly code: 'unknown-field' }> & { readonly thing: AddableName | ''; readonly kind: FileKind })
  | {
      readonly code: 'word-ambiguous';
      readonly typed: string;
      readonly word: string;
      /** What it may mean, by places or values that have labels; or as they are told, when they are things of the project. */
      readonly places?: readonly string[];
      readonly shown?: readonly string[];
      /** What would say each and nothing else. */
      readonly instead: readonly string[];
    }
  /** A field of the lines of a list, without its line; `instead` says the first. */
  | { readonly code: 'line-missing'; readonly typed: string; readonly instead: string }
  /** A score on a criterion that is computed, from `budget` or `needs`. */
  | {
      readonly code: 'score-computed';
      readonly name: string;
      readonly thing: string;
      readonly title: string;
      readonly from: string;
    }
  /** What others refer to by its id. */
  | { readonly code: 'id-renamed'; readonly id: string; readonly to: string }
  | { readonly code: 'not-an-assignment'; readonly typed: string }
  | { readonly code: 'no-such-item'; readonly name: string; readonly count: number }
  | { readonly code: 'plain-value'; readonly name: string; readonly value: string }
  | {
      readonly code: 'has-parts';
      readonly name: string;
      /** Their dotted places in the schemas, by which they have labels. */
      readonly parts: readonly string[];
      /** `.1` where it is a list, `.2027` where its lines have years, `.…` where none is written yet. */
      readonly line: string;
      /** The part that is likely meant, and what was typed for it. */
      readonly of: string;
      readonly typed: string;
    }
  /** A list whose lines were written, which one value would replace. */
  | { readonly code: 'lines-there'; readonly name: string; readonly typed: string }
  | { readonly code: 'not-a-list'; readonly name: string }
  | { readonly code: 'not-in-list'; readonly name: string; readonly typed: string }
  | { readonly code: 'word-alone'; readonly name: string; readonly word: string }
  | {
      readonly code: 'not-understood';
      readonly name: string;
      readonly typed: string;
      readonly wanted: string;
      readonly values: readonly string[];
      /** Its dotted place in the schemas, by which its values have labels. */
      readonly place: string;
    };
