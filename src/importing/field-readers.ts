// How the words of each column become a field of an action.
import * as values from './cell-values.ts';
import type { CellFate, CellNote, CellReport } from './plan-nouns.ts';
import type { PlanCell } from './plan-rows.ts';

export interface FieldsRead {
  readonly fields: Map<string, unknown>;
  readonly cells: CellReport[];
}
/** Where readers put what they read, and tell what became of the cell. */
export interface FieldBuilder extends FieldsRead {
  /** Basis of the amounts of the project. */
  readonly basis: string | undefined;
  readonly tell: (cell: PlanCell, fate: CellFate, more?: { field?: string; note?: CellNote }) => void;
  readonly keep: (cell: PlanCell, note: CellNote) => void;
  readonly put: (cell: PlanCell, field: string, value: unknown, note?: CellNote) => void;
  readonly append: (cell: PlanCell, field: string, more: readonly unknown[], note?: CellNote) => void;
}
type Reader = (cell: PlanCell, builder: FieldBuilder) => void;

export const wordsOf = ({ value }: PlanCell): string => String(value);

const text =
  (field: string): Reader =>
  (cell, { put }) =>
    put(cell, field, wordsOf(cell));
const list =
  (field: string, parts: (cell: PlanCell) => readonly string[]): Reader =>
  (cell, { append }) =>
    append(cell, field, parts(cell));

const isDepartment = (name: string): boolean => /^(?:service|direction|pôle|département)\b/i.test(name);

const people =
  (field: string): Reader =>
  (cell, { append, tell, fields }) => {
    const split = values.peopleIn(cell);
    const all = split.every(values.isPersonName) ? split : values.namesIn(cell);
    const named = all.filter(values.isPersonName).map((name) => ({ name }));
    const departments = field === 'leads' ? all.filter(isDepartment) : [];
    const others = all.filter((name) => !values.isPersonName(name) && !departments.includes(name));
    if (departments.length > 0) {
      fields.set('leadDepartments', [...asList(fields.get('leadDepartments')), ...departments]);
      if (named.length + others.length === 0) return tell(cell, 'assumed', { field: 'leadDepartments', note: 'to-departments' });
    }
    append(cell, field, [...named, ...others], named.length > 0 ? 'name' : departments.length > 0 ? 'to-departments' : undefined);
  };

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const fromList =
  (field: string, name: 'status' | 'priority' | 'participation'): Reader =>
  (cell, { put, keep }) => {
    if (name === 'status' && /^en retard$/i.test(wordsOf(cell))) return put(cell, field, 'in-progress', 'late-is-derived');
    const value = values.listed(cell, name);
    if (value === null) return keep(cell, 'not-in-list');
    put(cell, field, value);
  };

const day =
  (field: 'start' | 'end'): Reader =>
  (cell, { put, keep }) => {
    const read = values.periodIn(cell);
    if (read === null) return keep(cell, 'not-a-date');
    put(cell, field, read.period, read.note);
  };

const period: Reader = (cell, { put, fields }) => {
  const read = values.periodIn(cell);
  if (read === null || read.period === 'ongoing') return put(cell, 'calendarNote', wordsOf(cell), 'calendar-note');
  const [start = '', end = start] = String(read.period).split('/');
  const plain = (one: string): string | number => (/^\d{4}$/.test(one) ? Number(one) : one);
  if (!fields.has('end')) fields.set('end', plain(end));
  put(cell, 'start', plain(start), read.note);
};

const ongoing: Reader = (cell, { tell, keep, put, fields }) => {
  const flag = values.flagIn(cell);
  if (flag === null) return keep(cell, 'not-yes-no');
  if (!flag) return tell(cell, 'understood', { field: 'end' });
  if (fields.has('end') && fields.get('end') !== 'ongoing') return keep(cell, 'ongoing-and-end');
  put(cell, 'end', 'ongoing');
};

/** The tax basis that a header states, when it is not the project's. */
export function basisOf({ header }: PlanCell, { basis }: FieldBuilder): { readonly basis?: string } {
  const stated = /\bTTC\b|incl/i.test(header) ? 'incl-tax' : /\bHT\b|excl/i.test(header) ? 'excl-tax' : undefined;
  return stated === undefined || stated === basis ? {} : { basis: stated };
}

const budget: Reader = (cell, builder) => {
  const planned = values.moneyIn(cell);
  if (planned === null) return builder.keep(cell, 'not-an-amount');
  builder.append(cell, 'budget', [{ planned, ...basisOf(cell, builder) }]);
};

const attachments: Reader = (cell, { append }) =>
  append(
    cell,
    'attachments',
    values.linesIn(cell).map((line) => (/^https?:\/\/\S+$/.test(line) ? { url: line } : { label: line })),
  );

export const readers: Readonly<Record<string, Reader>> = {
  number: text('number'),
  context: text('context'),
  description: text('description'),
  bodies: list('bodies', values.linesIn),
  objectives: list('objectives', values.linesIn),
  indicators: list('indicators', values.linesIn),
  impacts: list('impacts', values.linesIn),
  audiences: list('audiences', values.namesIn),
  leadOrganisations: list('leadOrganisations', values.namesIn),
  partners: list('partners', values.namesIn),
  leadDepartments: list('leadDepartments', values.namesIn),
  leads: people('leads'),
  electedLeads: people('electedLeads'),
  means: text('means.human'),
  financing: text('means.financial'),
  participation: fromList('participation.level', 'participation'),
  status: fromList('status', 'status'),
  priority: fromList('declaredPriority', 'priority'),
  theme: text('theme'),
  start: day('start'),
  end: day('end'),
  period,
  ongoing,
  budget,
  notes: (cell, { append }) => append(cell, 'journal', [{ text: wordsOf(cell) }]),
  attachments,
  // Titles of other actions: their ids are known once every row is read.
  related: list('related', values.linesIn),
};
