/** Actions in the order of the workbook: each with its sub-actions under it, since there a part is found by the title above it. */
import type { Action } from '../../model/index.ts';

export interface Placed {
  readonly action: Action;
  readonly parent: Action | null;
  /** Part of a part, or of an action that is not there: the model has one level of sub-actions. */
  readonly isNested: boolean;
}

export function planOrder(actions: readonly Action[]): readonly Placed[] {
  const tops = new Set(actions.filter(({ partOf }) => partOf === undefined).map(({ id }) => id));
  return actions.flatMap((action): readonly Placed[] => {
    const { id, partOf } = action;
    if (partOf !== undefined) return tops.has(partOf) ? [] : [{ action, parent: null, isNested: true }];
    const parts = actions.filter((one) => one.partOf === id);
    return [
      { action, parent: null, isNested: false },
      ...parts.map((part) => ({ action: part, parent: action, isNested: false })),
    ];
  });
}
