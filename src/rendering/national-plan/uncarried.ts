/** What the national workbook has no place for, action by action: nobody should believe that it went along. */

import type { Action, Project } from '../../model/index.ts';
import { nationalColumns, type Uncarried } from '../../model/index.ts';

export type Cells = Readonly<Record<string, string | number | boolean | Date>>;

/** Field → the key of its first column. */
const columnOf: Readonly<Record<string, string>> = {
  axis: 'level1',
  partOf: 'part',
  'means.human': 'means',
  'means.technical': 'means',
  'means.financial': 'financing',
  'participation.level': 'participation',
  funding: 'funder1',
  declaredPriority: 'priority',
  ...Object.fromEntries(
    'description objectives indicators leadOrganisations partners leadDepartments leads electedLeads budget status start end related bodies attachments'
      .split(' ')
      .map((field) => [field, field]),
  ),
  // Notes have no day in the model: nothing is written there.
  journal: 'notes',
};
const carried: ReadonlySet<string> = new Set([
  ...['id', 'number', 'title'],
  ...Object.keys(columnOf).flatMap((field) => (field === 'journal' ? [] : (field.split('.')[0] ?? []))),
]);

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const valueAt = (action: Action, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => Object(inner)[key], action);

/** Fields of actions for which there is no column at all. */
export const withoutPlace = (actions: Project['actions']): readonly Uncarried[] =>
  actions.flatMap((action: Action) =>
    Object.entries(action)
      .filter(([field, value]) => !carried.has(field) && !field.startsWith('x-') && isThere(value))
      .map(([field]): Uncarried => ({ action: action.id, field, why: 'no-place' })),
  );

/** Headers of the columns that an action leaves blank though it says something: their blanks mean nothing when the file comes back. */
export function withheldColumns(action: Action, cells: Cells): readonly string[] {
  const isBlank = (key: string): boolean => (cells[key] ?? '') === '' && !(key === 'end' && cells['ongoing'] === 'VRAI');
  const keys = Object.entries(columnOf).flatMap(([field, key]) => (isThere(valueAt(action, field)) && isBlank(key) ? [key] : []));
  return nationalColumns.flatMap(({ key, header }) => (keys.includes(key) ? [header] : []));
}
