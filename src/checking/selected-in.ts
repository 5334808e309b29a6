// What a frozen plan keeps in the end, once its amendments are read.
import type { FrozenPlan } from '../model/index.ts';

interface Line {
  readonly action: string;
}

/** By action, the line that selected it last. */
export function selectedIn({ selection = [], amendments = [] }: FrozenPlan): ReadonlyMap<string, Line> {
  const selected = new Map<string, Line>();
  for (const line of [...selection, ...amendments.flatMap(({ changes = [] }) => changes)]) {
    if (line.choice === 'selected') selected.set(line.action, line);
    else if (line.choice !== undefined) selected.delete(line.action);
  }
  return selected;
}
