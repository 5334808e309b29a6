// One year as it is shown: its actions in order and what its envelopes come to.
import type { PlannedAction, YearPlan } from '../model/index.ts';
import type { Taken } from '../project/money/index.ts';
import { sumOf } from '../values/index.ts';
import type { YearEnvelopes } from './ledger.ts';

const choices = ['selected', 'reserve', 'postponed', 'excluded'] as const;

/** Selected first, then what is left, each group in the order given. */
export const byChoice = (actions: readonly PlannedAction[]): readonly PlannedAction[] =>
  choices.flatMap((choice) => actions.filter((action) => action.choice === choice));

export function yearPlan(
  { year, counts, available }: YearEnvelopes,
  actions: readonly PlannedAction[],
  state: { readonly frozen: boolean; readonly frozenBy?: string },
  over: Taken['counted'],
): YearPlan {
  const selected = actions.filter(({ choice }) => choice === 'selected');
  const used = (nature: 'investment' | 'operating') => sumOf(selected, ({ counted }) => counted[nature]);
  const hundredths = sumOf(selected, ({ fte }) => Math.round(fte * 100));
  return {
    year,
    ...state,
    counts,
    envelopes: (['investment', 'operating'] as const).map((nature) => ({
      nature,
      available: available[nature],
      used: used(nature),
      ...(over[nature] > 0 && { over: over[nature] }),
    })),
    fte: {
      available: available.fte === null ? null : available.fte / 100,
      used: hundredths / 100,
      ...(over.fte > 0 && { over: over.fte / 100 }),
    },
    actions,
  };
}
