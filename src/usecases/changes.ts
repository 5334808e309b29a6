// Changes of a project, for programs: the files as they should read, and the problems that they would bring; nothing is written.
import type { Term } from '../asking/index.ts';
import type { AddableName } from '../editing/index.ts';
import type { Copy, Fate, Problem, Revision } from '../model/index.ts';
import { writeRevisions } from '../writing/index.ts';
import { type AddRequest, added } from './changes/added.ts';
import { withValues } from './changes/assigned.ts';
import { foresee } from './changes/foresee.ts';
import { type Migrated, migrated } from './changes/migrated.ts';
import { renamedAs } from './changes/renamed.ts';
import { renewed } from './changes/renewed.ts';

/** A project's folder at a date, YYYY-MM-DD. */
interface At {
  readonly root: string;
  readonly today: string;
}

export interface Proposed {
  /** The files as they should read. */
  readonly revisions: readonly Revision[];
  /** Those that are not there today; the command line refuses a change that brings an error. */
  readonly problems: readonly Problem[];
}

const proposed = ({ root, today }: At, revisions: readonly Revision[], renamed?: (name: string) => string): Proposed => ({
  revisions,
  problems: foresee(root, revisions, today, renamed).problems,
});

/** One more action, need, indicator…, as `jalon add` makes it; `id` is null for what bears none. @throws UsageError */
export function add(at: At, kind: AddableName, request: Omit<AddRequest, 'today'>): Proposed & { readonly id: string | null } {
  const { id, revisions } = added(at.root, kind, { ...request, today: at.today });
  return { id, ...proposed(at, revisions) };
}

/** `assignments` as they are typed after `jalon set`: `status=done`, `needs+=ND-03`. @throws UsageError */
export const set = (at: At, id: string, assignments: readonly string[]): Proposed =>
  proposed(at, withValues(at.root, id, assignments));

/** Another id, everywhere at once. @throws UsageError */
export function rename(at: At, from: string, to: string): Proposed {
  const { revisions, renamed } = renamedAs(at.root, from, to);
  return proposed(at, revisions, renamed);
}

export interface NextTerm {
  /** Months, YYYY-MM. */
  readonly term: Term;
  /** What becomes of each unfinished action, by its id. */
  readonly fates: Readonly<Record<string, Fate>>;
  readonly title?: string;
  readonly lead?: string;
  readonly electedLead?: string;
}

/** The next term of office; `copies` keep the former one, and are made with the revisions. @throws UsageError */
export function renew(at: At, { fates, ...rest }: NextTerm): Proposed & { readonly copies: readonly Copy[] } {
  const { revisions, copies } = renewed(at.root, { ...rest, fates: new Map(Object.entries(fates)), today: at.today });
  return { ...proposed(at, revisions), copies };
}

/** A project of an older format as the current one writes it. @throws UsageError */
export const migrate = ({ root }: Pick<At, 'root'>): Migrated => migrated(root);

/**
 * Writes what a change proposes, copies included: all of it or nothing, and nothing when somebody changed one of the files meanwhile; their
 * paths are given back.
 */
export const write = (
  { root }: Pick<At, 'root'>,
  { revisions, copies = [] }: { readonly revisions: readonly Revision[]; readonly copies?: readonly Copy[] },
): readonly string[] => writeRevisions(root, revisions, { copies });
