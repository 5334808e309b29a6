/** A name that templates may use: how it is written where it stands, what it means, what it gives. */
import type { ValueType } from '../ooxml/shape.ts';

export interface TagNode {
  /** As it is named where it stands: from the view, or from the item of the loop around it. */
  readonly path: string;
  readonly says: string;
  readonly kind: ValueType | 'markdown' | 'list' | 'object';
  /** What is typed: `{{money action.fundingTotal}}`, `{{#each actions}}`; null for an object, whose fields are typed. */
  readonly tag: string | null;
  /** What it gives in the project at hand; of a list, how many items; null where there is none. */
  readonly example: string | number | null;
  /** The fields of an object, and those of the items of a list. */
  readonly inside: readonly TagNode[];
  /** The tag under which the same fields are told already, after the loops that it stands in, when these are but some of them. */
  readonly like: string | null;
}
