// The name of a fixed point with the actions that it binds, as a document says it.
import { fixedPointWords } from '../../wording/index.ts';
import type { ViewInput } from './view-input.ts';

/** Actions by their number, else their id; those that are not published are left out. */
export function boundLabel(
  { actions, language }: ViewInput,
  label: string,
  opens: readonly string[],
  awaits: readonly string[],
): string {
  const named = (ids: readonly string[]) => ids.flatMap((id) => (actions.has(id) ? [actions.get(id)?.number ?? id] : []));
  const bound = fixedPointWords[language].binds(named(opens), named(awaits));
  return bound === '' ? label : `${label} (${bound})`;
}
