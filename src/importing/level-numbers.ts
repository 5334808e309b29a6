// Numbers of axes and objectives that stand in columns of their own → the titles of these, numbered.
import { numberedTitle } from './numbered-title.ts';
import type { PlanCell } from './plan-block.ts';

/** Where a number stands, and what it is. */
interface LevelNumber {
  readonly cell: PlanCell;
  readonly number: string;
}

/** « 1 », « Axe 1 », « 1. »; « 1.2 » is the number of what hangs on an axis, which « 2 » alone does not place. */
const forms: Readonly<Record<string, RegExp>> = {
  axisNumber: /^(?:axe|orientation|défi|axis|n°)?\s?(?:n°)?\s?(\d{1,3})\s?[.)]?$/iu,
  objectiveNumber: /^(?:objectif|objective|sous-axe|n°)?\s?(?:n°)?\s?(\d{1,3}(?:\.\d{1,3}){1,2})\s?[.)]?$/iu,
};
const levels: Readonly<Record<string, RegExp>> = { axisNumber: /^level1$/, objectiveNumber: /^level[23]$/ };

/** The cells of one row, and the numbers that were given to their levels; a title that bears a number already keeps its own. */
export function levelsNumbered(cells: readonly PlanCell[]): {
  readonly cells: readonly PlanCell[];
  readonly numbers: readonly LevelNumber[];
} {
  const numbers = cells.flatMap((cell): readonly LevelNumber[] => {
    const number = forms[cell.key ?? '']?.exec(String(cell.value).trim())?.[1];
    return number === undefined ? [] : [{ cell, number }];
  });
  /** The level behind it, else the only one. */
  const levelOf = ({ key, column }: PlanCell): PlanCell | undefined => {
    const all = cells.filter((one) => levels[key ?? '']?.test(one.key ?? ''));
    return all.find((one) => one.column === column + 1) ?? (all.length === 1 ? all[0] : undefined);
  };
  const numbered = new Map(numbers.map(({ cell, number }) => [levelOf(cell), number]));
  const withNumber = (one: PlanCell): PlanCell => {
    const number = numberedTitle(String(one.value), 2).number === null ? numbered.get(one) : undefined;
    return number === undefined ? one : { ...one, value: `${number}. ${one.value}` };
  };
  return { cells: cells.map(withNumber), numbers };
}
