// What a newer file no longer says of an action: cells that were filled when it was last read, and are blank now.
import type { PlannedAction, ReadPlan } from './plan-nouns.ts';

/** The columns that fill a field, when their name is not its own. */
const fillers: Readonly<Record<string, readonly string[]>> = {
  axis: ['level1', 'level2', 'level3'],
  partOf: ['part'],
  'means.human': ['means'],
  'means.financial': ['financing'],
  'participation.level': ['participation'],
  declaredPriority: ['priority'],
  funding: ['funder'],
  journal: ['notes'],
  leadDepartments: ['leadDepartments', 'leads'],
  start: ['start', 'period'],
  end: ['end', 'ongoing', 'period'],
  calendarNote: ['period'],
};

/** Where a field may also stand, its own column being blank: a number is part of a title. */
const within: Readonly<Record<string, readonly string[]>> = { number: ['title', 'part'] };

/** Of the fields that were read before; a column that is not in the file at all empties nothing. */
export function emptiedFields(
  { filled, fields }: Pick<PlannedAction, 'filled' | 'fields'>,
  columns: ReadPlan['columns'],
  before: Iterable<string>,
): readonly string[] {
  const holds = (keys: readonly string[], cells: ReadPlan['columns']): boolean =>
    cells.some(({ key }) => key !== null && keys.includes(key));
  return [...before].filter((field) => {
    if (fields.has(field) || field === 'title' || field.startsWith('x-import')) return false;
    const own = fillers[field] ?? [field];
    return holds([...own, ...(within[field] ?? [])], columns) && !holds(own, filled);
  });
}
