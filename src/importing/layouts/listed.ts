// Where a table of the workbook stands in the files of a project.

import type { FileKind } from '../../model/index.ts';
import { words } from './words.ts';

/** What a line may be held by, as schemas call references to it; an evaluation is called by the name of its file. */
export type HolderKind =
  | 'action'
  | 'indicator'
  | 'axis-or-objective'
  | 'need'
  | 'interview'
  | 'workshop'
  | 'meeting'
  | 'evaluation';

type Added =
  | 'action'
  | 'axis'
  | 'body'
  | 'challenge'
  | 'communication'
  | 'criterion'
  | 'decision'
  | 'department'
  | 'finding'
  | 'indicator'
  | 'interview'
  | 'key-figure'
  | 'meeting'
  | 'need'
  | 'note'
  | 'objective'
  | 'organisation'
  | 'person'
  | 'recommendation'
  | 'risk'
  | 'task'
  | 'workshop';

export interface Layout {
  readonly name: string;
  readonly kind: FileKind;
  /** Where its lines are, as schemas name places; empty when a file is a line. */
  readonly list: string;
  /** The register that holds the lines, when they are not a register of their own. */
  readonly holder: HolderKind | null;
  /** The field that names the holder, when it is not what stands around. */
  readonly holderKey?: string;
  /** What `jalon add` calls a new line; null when it is an item of a list. */
  readonly adds: Added | null;
  /** Before the number of an id that is unique in the project. */
  readonly prefix?: string;
  /** `scores.*` is a column a criterion. */
  readonly keys: readonly string[];
  /** Of these, what is there to be read. */
  readonly closed?: readonly string[];
  /** The table of which it shows further fields: its lines come and go there. */
  readonly continues?: string;
  /** Lines neither come nor go. */
  readonly isFixed?: boolean;
  /** Where a line goes that nothing holds. */
  readonly file?: string;
}

/** A list of a file of the project. */
export const listed = (kind: Layout['kind'], list: string, keys: string, more: Partial<Layout> = {}): Layout => ({
  name: list,
  kind,
  list,
  holder: null,
  adds: null,
  keys: words(keys),
  file: `${kind}.yaml`,
  ...more,
});
