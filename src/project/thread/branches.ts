// The tree of axes and objectives, and the actions that hang on it.
import type { Action, Axis, Objective, Project } from '../../model/index.ts';

/** An axis, or an objective at any depth with the way down to it. */
export interface Branch {
  readonly id: string;
  readonly axis: Axis;
  /** From the axis down to the objective itself; empty for the axis. */
  readonly objectives: readonly Objective[];
  /** The actions whose `axis` is this branch or one below it, in the order of the project. */
  readonly actions: readonly Action[];
  /** The actions that name it, or one below it, among their secondary axes. */
  readonly secondary: readonly Action[];
}

/** Every branch by its id, in the order of the tree: an axis, then what is under it. */
export function branchesOf({ axes, actions }: Project): ReadonlyMap<string, Branch> {
  const paths = (axes.axes ?? []).flatMap((axis) => [
    { id: axis.id, axis, objectives: [] },
    ...below(axis.objectives).map((objectives) => ({ id: objectives.at(-1)?.id ?? axis.id, axis, objectives })),
  ]);
  const ancestors = new Map(
    paths.map(({ id, axis, objectives }) => [id, new Set([axis.id, ...objectives.map((one) => one.id)])]),
  );
  const isUnder = (place: string | undefined, id: string) => place !== undefined && ancestors.get(place)?.has(id) === true;
  const branch = (path: (typeof paths)[number]): Branch => ({
    ...path,
    actions: actions.filter(({ axis }) => isUnder(axis, path.id)),
    secondary: actions.filter(({ secondaryAxes = [] }) => secondaryAxes.some((place) => isUnder(place, path.id))),
  });
  return new Map(paths.map((path) => [path.id, branch(path)]));
}

/** The way down to every objective of a list, parents first. */
function below(objectives: readonly Objective[] = []): readonly (readonly Objective[])[] {
  return objectives.flatMap((one) => [[one], ...below(one.objectives).map((path) => [one, ...path])]);
}
