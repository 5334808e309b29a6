// The words of a file that nothing in a project answers to, kept beside an action: what they become when a newer file is read.
import { fingerprintOf } from './fingerprint-of.ts';
import type { PlannedAction, ReadPlan } from './plan-nouns.ts';

type Words = Readonly<Record<string, unknown>>;

export interface BesideRequest {
  readonly there: Words;
  readonly read: Words;
  readonly columns: ReadPlan['columns'];
  readonly filled: PlannedAction['filled'];
  /** Whether the words of a header whose cell is blank now are to stay. */
  readonly stays: (header: string, words: unknown) => boolean;
}

/** The mark of words that somebody chose to keep though their cell is blank. */
export const keptMark = (header: string): string => `x-import/${fingerprintOf(header)}`;

/** In the order in which they stand. Words whose cell is understood now go; those whose column is not in the file stay. */
export function besideAfter({ there, read, columns, filled, stays }: BesideRequest): Words {
  // Linked actions that are not found stand under the word of their field, whatever their header.
  const isOf = (header: string) => (cell: ReadPlan['columns'][number]) => cell.header === header || cell.key === header;
  const kept = Object.entries(there).flatMap(([header, words]) => {
    if (Object.hasOwn(read, header)) return [[header, read[header]] as const];
    if (!columns.some(isOf(header))) return [[header, words] as const];
    return !filled.some(isOf(header)) && stays(header, words) ? [[header, words] as const] : [];
  });
  return { ...Object.fromEntries(kept), ...Object.fromEntries(Object.entries(read).filter(([header]) => !(header in there))) };
}
