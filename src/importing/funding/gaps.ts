// Actions of which columns say who pays, and where that is not what they cost: told, never mended.
import type { Money } from '../../model/index.ts';
import { listOf, total } from '../../values/index.ts';
import { centsOf } from '../comparable.ts';
import type { FundingGap, PlannedAction } from '../plan-nouns.ts';

type Line = Readonly<Record<string, unknown>>;
const sumIn = (lines: unknown, key: string): Money | null =>
  total(
    listOf(lines)
      .map((line): Line => Object(line))
      .map((line) => (line['status'] === 'refused' ? null : centsOf(line[key]))),
  );

export const gapsIn = (actions: readonly PlannedAction[]): readonly FundingGap[] =>
  actions.flatMap(({ row, filled, fields }) => {
    if (!filled.some(({ key }) => key === 'funding')) return [];
    const [cost, given] = [sumIn(fields.get('budget'), 'planned'), sumIn(fields.get('funding'), 'amount')];
    if (cost === null || given === null || (given.max >= cost.min && given.min <= cost.max)) return [];
    return [{ row, cost, given }];
  });
