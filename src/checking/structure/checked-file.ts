// One file against the schema of its kind: its data as what they are, or what is wrong in it.
import type { FileKind, FileKinds, Places, Problem, SourceFile } from '../../model/index.ts';
import { checkStructure } from './check-structure.ts';

export interface CheckedFile<Kind extends FileKind> {
  /** Null when its schema refuses it. */
  readonly data: FileKinds[Kind] | null;
  /** Where it is read otherwise than it was meant, too. */
  readonly faults: readonly Omit<Problem, 'severity'>[];
}

// The schema just accepted the data: this is the door where it gets its type.
const isSound = <Kind extends FileKind>(data: unknown, _kind: Kind): data is FileKinds[Kind] => data !== null;

/** What the reader found wrong stands alone: of data that it could not read, nothing else is known. */
export function checkedFile<Kind extends FileKind>(file: SourceFile, kind: Kind, places: Places): CheckedFile<Kind> {
  const { data } = file;
  const wrong = data === null ? [] : checkStructure(file, kind, places);
  return { data: wrong.length === 0 && isSound(data, kind) ? data : null, faults: [...file.faults, ...wrong] };
}
