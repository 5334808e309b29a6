// Where things were written, asked by the thing itself.
import type { Position } from './problem.ts';

type Holder = object;

/** Finds objects and lists read from YAML by identity; a field is named by the object that holds it. */
export interface Places {
  /** Where an object or a list starts. */
  of(holder: Holder): Position;
  /** Where a key is written. Without that key: where the object starts. */
  key(holder: Holder, key: string): Position;
  /** Where a value, or the nth item of a list, is written. */
  value(holder: Holder, key: string | number): Position;
}
