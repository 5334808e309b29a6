/** What the national workbook has no place for, action by action: nobody should believe that it went along. */
import type { Action, Project } from '../../model/index.ts';

/** `why` is `no-place` when the model has no column for the field. */
export interface Uncarried {
  readonly action: string;
  readonly field: string;
  readonly why: 'no-place' | 'names' | 'range' | 'cents' | 'fourth-funder' | 'years' | 'too-long' | 'comma' | 'basis' | 'coarse';
}

const carried: readonly string[] = [
  ...['id', 'number', 'title', 'axis', 'partOf', 'description', 'objectives', 'indicators', 'leadOrganisations', 'partners'],
  ...['leadDepartments', 'leads', 'electedLeads', 'participation', 'budget', 'funding', 'status', 'declaredPriority'],
  ...['start', 'end', 'means', 'related', 'bodies', 'attachments'],
];

const isThere = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Fields of actions for which there is no column at all. */
export const withoutPlace = (actions: Project['actions']): readonly Uncarried[] =>
  actions.flatMap((action: Action) =>
    Object.entries(action)
      .filter(([field, value]) => !carried.includes(field) && !field.startsWith('x-') && isThere(value))
      .map(([field]): Uncarried => ({ action: action.id, field, why: 'no-place' })),
  );
