// Where things were written, asked by the thing itself.
import type { Position } from './problem.ts';

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
