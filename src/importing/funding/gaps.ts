// Actions of which columns say who pays, and where that is not what they cost: told, never mended.
import type { Money } from '../../model/index.ts';
import { total } from '../../values/index.ts';
import { centsOf } from '../comparable.ts';
import { asList } from '../field-readers.ts';
import type { PlannedAction } from '../plan-nouns.ts';

/** The row of an action, what it costs and is given. */
export interface FundingGap {
  readonly row: number;
  readonly cost: Money;
  readonly funding: Money;
}

type Lines = readonly Readonly<Record<string, unknown>>[];
const sumIn = (lines: unknown, key: string): Money | null =>
  total(
    asList(lines)
      .map((line): Lines[number] => Object(line))
      .map((line) => (line['status'] === 'refused' ? null : centsOf(line[key]))),
  );

export const gapsIn = (actions: readonly PlannedAction[]): readonly FundingGap[] =>
  actions.flatMap(({ row, filled, fields }) => {
    if (!filled.some(({ key }) => key === 'funding')) return [];
    const [cost, funding] = [sumIn(fields.get('budget'), 'planned'), sumIn(fields.get('funding'), 'amount')];
    if (cost === null || funding === null || (funding.max >= cost.min && funding.min <= cost.max)) return [];
    return [{ row, cost, funding }];
  });
