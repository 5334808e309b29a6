// What a plan proposes beside what a project holds → edits, and what is created, changed, left, or in conflict.
import type { Edit } from '../model/index.ts';
import { saysAsMuch, valueAt } from './comparable.ts';
import { fingerprintOf, marksIn, marksWritten } from './fingerprint-of.ts';
import { type ExistingAction, matchActions } from './match-actions.ts';
import { plainHeader } from './plan-columns.ts';
import type { PlannedAction, ReadPlan } from './plan-nouns.ts';
import { type AxisChange, reconcileAxes } from './reconcile-axes.ts';
import { type NewPerson, type Registers, registerNames } from './register-names.ts';
import { relatedIds } from './related-ids.ts';

export interface Existing {
  /** The data of `axes.yaml`. */
  readonly axes: unknown;
  readonly actions: readonly ExistingAction[];
  readonly registers: Registers;
}
export interface Naming {
  readonly next: (prefix: 'AX' | 'OB' | 'PE') => string;
  readonly action: (title: string) => { readonly id: string; readonly path: string };
  /** Whether people who are named get an id, their name in the private file. */
  readonly withPeople: boolean;
}

/** `conflict`: the file and the folder both moved, or were never the same; the folder's value stands. */
export interface FieldChange {
  readonly field: string;
  readonly what: 'set' | 'conflict';
  readonly before: unknown;
  readonly after: unknown;
}
export interface PlanChange {
  readonly id: string;
  readonly title: string;
  readonly row: number;
  readonly what: 'created' | 'changed' | 'same';
  readonly fields: readonly FieldChange[];
}
export interface Reconciled {
  readonly edits: readonly Edit[];
  readonly axes: readonly AxisChange[];
  readonly actions: readonly PlanChange[];
  readonly people: readonly NewPerson[];
  /** Actions that came with an earlier file and are not in this one: they stay. */
  readonly missing: readonly string[];
  /** What stands among linked actions and names none. */
  readonly unlinked: readonly { readonly row: number; readonly words: string }[];
}

/** As an action sheet reads, from who it is to what became of it. */
const order =
  'number title axis partOf context description objectives theme leads leadDepartments leadOrganisations electedLeads bodies partners audiences impacts budget funding means start end calendarNote related indicators declaredPriority status journal participation attachments x-import x-source'.split(
    ' ',
  );

const nested = (fields: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> => {
  const whole: Record<string, unknown> = {};
  for (const [field, value] of fields) {
    const [top = '', inner] = field.split('.');
    whole[top] = inner === undefined ? value : { ...Object(whole[top]), [inner]: value };
  }
  return Object.fromEntries(order.flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]] as const])));
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function reconcile(plan: ReadPlan, existing: Existing, naming: Naming): Reconciled {
  const axes = reconcileAxes(plan.axes, existing.axes, naming.next);
  const names = registerNames(existing.registers, naming.withPeople ? () => naming.next('PE') : null);
  const matched = matchActions(plan.actions, existing.actions);
  const ids = new Map<PlannedAction, { readonly id: string; readonly path: string }>();
  for (const row of plan.actions) ids.set(row, matched.get(row) ?? naming.action(textOf(row.fields.get('title'))));
  const edits: Edit[] = [...axes.edits];
  const related = relatedIds(ids, existing.actions);
  const unlinked: { readonly row: number; readonly words: string }[] = [];

  /** Its linked actions as ids; words that name no action stay beside. */
  const linked = (row: PlannedAction): ReadonlyMap<string, unknown> => {
    const named = row.fields.get('related');
    if (!Array.isArray(named)) return row.fields;
    const { ids: found, unknown } = related(named);
    for (const words of unknown) unlinked.push({ row: row.row, words });
    const beside = { ...Object(row.fields.get('x-import')), ...(unknown.length > 0 && { related: unknown.join('\n') }) };
    const fields = new Map(row.fields).set('related', found.length > 0 ? found : undefined);
    return Object.keys(beside).length > 0 ? fields.set('x-import', beside) : fields;
  };

  const valuesOf = (row: PlannedAction): ReadonlyMap<string, unknown> => {
    const level = row.way.at(-1);
    const axis = level && axes.idOf.get(level);
    const partOf = row.parent && ids.get(row.parent)?.id;
    const read = [...linked(row)].map(([field, value]) => [field, names.resolve(field, value)] as const);
    return new Map(
      [...read, ['axis', axis] as const, ['partOf', partOf ?? undefined] as const].filter(([, value]) => value !== undefined),
    );
  };

  const create = (
    row: PlannedAction,
    values: ReadonlyMap<string, unknown>,
    { id, path }: { id: string; path: string },
  ): PlanChange => {
    const marks = new Map([...values].map(([field, value]) => [field, fingerprintOf(value)]));
    const source = { key: row.key, read: marksWritten(marks) };
    edits.push({ path, pointer: [], change: { set: { id, ...nested(new Map([...values, ['x-source', source]])) } } });
    return { id, title: textOf(values.get('title')), row: row.row, what: 'created', fields: [] };
  };

  const change = (row: PlannedAction, values: ReadonlyMap<string, unknown>, action: ExistingAction): PlanChange => {
    const compared = compare(row, values, action);
    const { id, path, value } = action;
    const set = compared.fields.filter(({ what }) => what === 'set');
    for (const { field, after } of set) edits.push({ path, pointer: field.split('.'), change: { set: after } });
    const before = Object(value['x-source']);
    const read = marksWritten(compared.marks);
    const isImported = value['x-source'] !== undefined || set.length > 0;
    if (isImported && (before.key !== row.key || before.read !== read))
      edits.push({ path, pointer: ['x-source'], change: { set: { key: row.key, read } } });
    return {
      id,
      title: textOf(value['title']),
      row: row.row,
      what: set.length > 0 ? 'changed' : 'same',
      fields: compared.fields,
    };
  };

  const actions = plan.actions.map((row) => {
    const values = valuesOf(row);
    const there = matched.get(row);
    return there ? change(row, values, there) : create(row, values, ids.get(row) ?? naming.action(row.written));
  });
  for (const { id, name, kind } of names.made.values()) {
    edits.push({ path: 'actors.yaml', pointer: ['people'], change: { append: { id, kind } } });
    edits.push({ path: '.private/identities.yaml', pointer: [id], change: { set: { name } } });
  }
  const spokenOf = new Set([...matched.values()].map(({ id }) => id));
  const missing = existing.actions.filter(({ id, value }) => value['x-source'] !== undefined && !spokenOf.has(id));
  return { edits, axes: axes.changes, actions, people: [...names.made.values()], missing: missing.map(({ id }) => id), unlinked };
}

/** Field by field: a cell that has not moved since it was read changes nothing, whatever people made of the field since. */
function compare(row: PlannedAction, values: ReadonlyMap<string, unknown>, { value: action }: ExistingAction) {
  const old = marksIn(Object(action['x-source']).read);
  const marks = new Map(old);
  const fields: FieldChange[] = [];
  const isSameTitle = plainHeader(`${textOf(action['number'])} ${textOf(action['title'])}`) === plainHeader(row.written);
  for (const [field, after] of values) {
    const mark = fingerprintOf(after);
    if (old.get(field) === mark || (isSameTitle && ['number', 'title'].includes(field))) continue;
    const before = valueAt(action, field);
    const isSame = saysAsMuch(action, nested(new Map([[field, after]])), field);
    const mayBeSet = before === undefined || old.get(field) === fingerprintOf(before);
    if (isSame || mayBeSet) marks.set(field, mark);
    if (!isSame) fields.push({ field, what: mayBeSet ? 'set' : 'conflict', before, after });
  }
  return { fields, marks };
}
