// Changes of a project, for programs: the files as they should read, and the problems that they would bring; nothing is written.
import type { Term } from '../../asking/index.ts';
import type { AddableName } from '../../editing/index.ts';
import type { Copy, Fate, Problem, Revision } from '../../model/index.ts';
import { writeRevisions } from '../../writing/index.ts';
import { type AddRequest, added } from '../changes/added.ts';
import { withValues } from '../changes/assigned.ts';
import { foresee } from '../changes/foresee.ts';
import { type Migrated, migrated } from '../changes/migrated.ts';
import { renamedAs } from '../changes/renamed.ts';
import { renewed } from '../changes/renewed.ts';
import { heldOf, type OpenProject } from './open.ts';

export interface Proposed {
  /** The files as they should read. */
  readonly revisions: readonly Revision[];
  /** Those that are not there today; the command line refuses a change that brings an error. */
  readonly problems: readonly Problem[];
}

const proposed = (opened: OpenProject, revisions: readonly Revision[], renamed?: (name: string) => string): Proposed => ({
  revisions,
  problems: foresee(heldOf(opened).folder, revisions, { today: opened.today, ...(renamed && { renamed }) }).problems,
});

/** One more action, need, indicator…, as `jalon add` makes it; `id` is null for what bears none. @throws UsageError */
export function add(
  opened: OpenProject,
  kind: AddableName,
  request: Omit<AddRequest, 'today'>,
): Proposed & { readonly id: string | null } {
  const { id, revisions } = added(heldOf(opened).folder, kind, { ...request, today: opened.today });
  return { id, ...proposed(opened, revisions) };
}

/** `assignments` as they are typed after `jalon set`: `status=done`, `needs+=ND-03`. @throws UsageError */
export const set = (opened: OpenProject, id: string, assignments: readonly string[]): Proposed =>
  proposed(opened, withValues(heldOf(opened).folder, id, assignments));

/** Another id, everywhere at once. @throws UsageError */
export function rename(opened: OpenProject, from: string, to: string): Proposed {
  const { revisions, renamed } = renamedAs(heldOf(opened).folder, from, to);
  return proposed(opened, revisions, renamed);
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
export function renew(opened: OpenProject, { fates, ...rest }: NextTerm): Proposed & { readonly copies: readonly Copy[] } {
  const { revisions, copies } = renewed(heldOf(opened).folder, {
    ...rest,
    fates: new Map(Object.entries(fates)),
    today: opened.today,
  });
  return { ...proposed(opened, revisions), copies };
}

/** A project of an older format as the current one writes it. @throws UsageError */
export const migrate = (opened: OpenProject): Migrated => migrated(heldOf(opened).folder);

/**
 * Writes what a change proposes, copies included: all of it or nothing, and nothing when somebody changed one of the files since the project was
 * opened; their paths are given back. The project is opened again to be seen as it then is.
 */
export const write = (
  { root }: OpenProject,
  { revisions, copies = [] }: { readonly revisions: readonly Revision[]; readonly copies?: readonly Copy[] },
): readonly string[] => writeRevisions(root, revisions, { copies });
