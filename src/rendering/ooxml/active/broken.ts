/** What the breaking of links works on. */
import { changeStretches } from '../../stretches.ts';
import type { Relation } from '../package-parts.ts';

/** The texts of a template while its links are broken. */
export interface Texts {
  /** Undefined of a part that is not there, or that is read in no way that it can be written in again. */
  readonly read: (part: string) => string | undefined;
  readonly write: (part: string, xml: string) => void;
  readonly names: readonly string[];
}
/** What is to go from a part: relationships, and with them the parts that they alone lead to; `also` are other parts in which something is broken with them. */
export type Broken = {
  readonly part: string;
  readonly relation: Relation;
  readonly drops: readonly string[];
  readonly also?: readonly string[];
};

/** Without the elements of that name, in any prefix, that begin so. */
export function withoutElements(xml: string, name: string, isGone: (start: string) => boolean): string {
  const alone = xml.replace(new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?/>`, 'g'), (tag) => (isGone(tag) ? '' : tag));
  const marks = new RegExp(`<(?:[\\w.-]+:)?${name}(?:\\s[^<>]*)?(?<!/)>|(?<end></(?:[\\w.-]+:)?${name}\\s*>)`, 'g');
  return changeStretches(alone, marks, ({ whole, start }) => (isGone(start[0]) ? '' : whole));
}
