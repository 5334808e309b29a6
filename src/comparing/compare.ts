// What changed from one state to another, by group.
import type { Difference, State } from '../model/index.ts';
import { actionDifferences } from './actions.ts';
import { calendarDifferences } from './calendar.ts';
import { decisionDifferences } from './decisions.ts';
import { indicatorDifferences } from './indicators.ts';
import { moneyDifferences } from './money.ts';
import { needDifferences } from './needs.ts';

/** In the order of the groups and, in each, of the second state. A state beside itself differs in nothing. */
export const compare = (before: State, after: State): readonly Difference[] =>
  [actionDifferences, calendarDifferences, moneyDifferences, indicatorDifferences, decisionDifferences, needDifferences].flatMap(
    (differences) => differences(before, after),
  );
