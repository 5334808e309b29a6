// The axes, each with its tree of objectives, its actions, its cost and its indicators.

import type { Axis, Objective, View, ViewAction } from '../../model/index.ts';
import { costOf, linesOf } from '../../project/money/index.ts';
import { meanProgress } from '../../project/progress/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { wholePercent } from '../../values/index.ts';
import { asWritten } from './as-written.ts';
import type { ViewInput } from './view-input.ts';

const rounded = (value: number | null) => (value === null ? null : wholePercent(value));

type AxisView = View['axes'][number];

export function axesView(input: ViewInput, sheets: readonly ViewAction[]): View['axes'] {
  return (input.project.axes.axes ?? []).map((axis) => {
    const held = input.links.branches.get(axis.id)?.actions ?? [];
    return {
      ...asWritten(input, 'axes.axes', axis),
      colour: input.colours.get(axis.id) ?? input.theme.colours.accent,
      objectives: objectivesView(axis.objectives),
      actions: sheets.filter((sheet) => sheet.axis?.id === axis.id),
      count: held.filter(isStanding).length,
      cost: costOf(linesOf(held)),
      progress: rounded(meanProgress(held)),
      indicators: indicatorsOf(input, axis),
    };
  });
}

/** In the order of the tree, flat; `level` says where an objective stands when one was skipped. */
function objectivesView(objectives: readonly Objective[] = [], parent = 0): AxisView['objectives'] {
  return objectives.flatMap(({ id, number = null, title, level, objectives: below }) => {
    const depth = level ?? parent + 1;
    return [{ id, number, title, depth }, ...objectivesView(below, depth)];
  });
}

/** Those it names and those of its actions, each once. */
function indicatorsOf({ links, name }: ViewInput, axis: Axis): string[] {
  const measuring = [...links.indicators].filter(([, { axes }]) => axes.includes(axis));
  return measuring.map(([indicator]) => name('indicator', indicator).name);
}

/** The actions in the order of the tree of axes, then those that no axis holds; inside a branch, as in the project. */
export function inTreeOrder({ links, project }: ViewInput) {
  const order = [...links.branches.keys()];
  const position = (axis: string | undefined) => {
    const found = axis === undefined ? -1 : order.indexOf(axis);
    return found < 0 ? order.length : found;
  };
  return [...project.actions].sort((a, b) => position(a.axis) - position(b.axis));
}
