// What the parts of a status are drawn from.

import type { Method, Named, NamedKind, Project, Standing, Todo, WrittenPeriod } from '../../model/index.ts';
import { type Links, type NameOf, namesOf } from '../../project/thread/index.ts';
import { periodOf } from '../../values/index.ts';

export interface StatusSource {
  readonly project: Project;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly links: Links;
  readonly method: Method | null;
  readonly standing: Standing | null;
  /** A person, a department, an organisation or a body by its id, or by the text that stands for it. */
  readonly whoIs: (reference: string) => Named;
}

const kinds: readonly NamedKind[] = ['person', 'department', 'organisation', 'body'];

/** Bodies without a name are known by their id: codes have no words here. */
export function whoIn(project: Project): (reference: string) => Named {
  const nameOf: NameOf = namesOf(project, () => undefined);
  return (reference) =>
    kinds.map((kind) => nameOf(kind, reference)).find(({ id }) => id !== null) ?? { id: null, name: reference };
}

export const lastDay = (written: WrittenPeriod | undefined): string | null => periodOf(written)?.end ?? null;

export const todo = (one: Pick<Todo, 'code' | 'subject'> & Partial<Todo>): Todo => ({
  title: null,
  due: null,
  ids: [],
  owners: [],
  commands: [],
  ...one,
});

/** Where the item stands, or would be added, counted from one, as it is typed. */
export function placeFor<Item>(list: readonly Item[] | undefined, isIt: (one: Item) => boolean): number {
  const at = (list ?? []).findIndex(isIt);
  return at === -1 ? (list ?? []).length + 1 : at + 1;
}

/** Those named, else who leads the project. */
export function ownersOf(
  { project, whoIs }: Pick<StatusSource, 'project' | 'whoIs'>,
  references: readonly (string | undefined)[],
): readonly Named[] {
  const named = references.filter((one) => one !== undefined);
  const { lead } = project.info;
  return [...new Set(named.length > 0 ? named : lead === undefined ? [] : [lead])].map(whoIs);
}
