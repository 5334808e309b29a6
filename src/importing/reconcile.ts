// What a plan proposes beside what a project holds → edits, and what is created, changed, left, or in conflict.
import type { Edit, SaidOtherwise } from '../model/index.ts';
import { grouped, textOrNone } from '../values/index.ts';
import { valueAt } from './comparable.ts';
import { compareAction, type Decide, type FieldChange, type Side } from './compare-action.ts';
import { fingerprintOf, marksIn, marksWritten } from './fingerprint-of.ts';
import { relatedIds } from './linked-actions.ts';
import { bareKey, type ExistingAction, matchActions } from './match-actions.ts';
import { nested } from './nested.ts';
import type { PlannedAction, ReadPlan } from './plan-nouns.ts';
import { type AxisChange, reconcileAxes } from './reconcile-axes.ts';
import { type NewPerson, type Registers, registerNames } from './register-names.ts';
import { areAlike } from './surveys/likeness.ts';

export interface Existing {
  /** The data of `axes.yaml`. */
  readonly axes: unknown;
  readonly actions: readonly ExistingAction[];
  readonly registers: Registers;
}
export interface Naming {
  readonly next: (prefix: 'AX' | 'OB' | 'PE') => string;
  /** `id`: one that the file bears and that nothing else does; null when there is none. */
  readonly action: (title: string, id: string | null) => { readonly id: string; readonly path: string };
  /** Whether people who are named get an id, their name in the private file. */
  readonly withPeople: boolean;
  /** Whose word stands where the file and the folder differ. */
  readonly decide: Decide;
}

interface PlanChange {
  readonly id: string;
  readonly title: string;
  readonly row: number;
  readonly what: 'created' | 'changed' | 'same';
  readonly fields: readonly FieldChange[];
}
/** An action that the folder changed since it came is never taken out. */
interface GoneAction {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly isChanged: boolean;
  readonly side: Side;
}
export interface Reconciled {
  readonly edits: readonly Edit[];
  readonly axes: readonly AxisChange[];
  readonly actions: readonly PlanChange[];
  readonly people: readonly NewPerson[];
  /** Actions that came with an earlier file and are not in this one. */
  readonly missing: readonly GoneAction[];
  /** Matched by their ids alone, under titles that have nothing in common. */
  readonly unlike: readonly { readonly id: string; readonly row: number; readonly folder: string; readonly file: string }[];
  /** What is said of people whom the project knows, and is not what it says. */
  readonly otherwise: readonly (SaidOtherwise & { readonly row: number })[];
  /** What stands among linked actions and names none. */
  readonly unlinked: readonly { readonly row: number; readonly words: string }[];
  /** Rows of one title and number that are an action each. */
  readonly twins: readonly { readonly rows: readonly number[]; readonly title: string }[];
}

export function reconcile(plan: ReadPlan, existing: Existing, naming: Naming): Reconciled {
  const axes = reconcileAxes(plan.axes, existing.axes, { ...naming, ...waysRead(existing.actions) });
  const names = registerNames(existing.registers, naming.withPeople ? () => naming.next('PE') : null);
  const matched = matchActions(plan.actions, existing.actions);
  const ids = new Map<PlannedAction, { readonly id: string; readonly path: string }>();
  const free = freeIds(plan.actions, existing.actions);
  for (const row of plan.actions)
    ids.set(row, matched.get(row) ?? naming.action(textOrNone(row.fields.get('title')), free.get(row) ?? null));
  const edits: Edit[] = [...axes.edits];
  const related = relatedIds(ids, existing.actions);
  const unlinked: { readonly row: number; readonly words: string }[] = [];
  const otherwise: Reconciled['otherwise'][number][] = [];

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
    otherwise.push(...names.saidOtherwise().map((one) => ({ ...one, row: row.row })));
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
    return { id, title: textOrNone(values.get('title')), row: row.row, what: 'created', fields: [] };
  };

  const change = (row: PlannedAction, values: ReadonlyMap<string, unknown>, action: ExistingAction): PlanChange => {
    const { fields, marks } = compareAction(row, values, action, { ...plan, decide: naming.decide });
    const { id, path, value } = action;
    const taken = fields.filter(({ side }) => side === 'file');
    for (const { field, after } of taken)
      if (!field.startsWith('x-import.'))
        edits.push({ path, ...(after === undefined ? leaving(field, value) : setting(field, after)) });
    const before = Object(value['x-source']);
    const read = marksWritten(marks);
    const isImported = value['x-source'] !== undefined || fields.some(({ side }) => side !== 'open');
    if (isImported && (before.key !== row.key || before.read !== read))
      edits.push({ path, pointer: ['x-source'], change: { set: { key: row.key, read } } });
    return {
      id,
      title: textOrNone(value['title']),
      row: row.row,
      what: taken.length > 0 ? 'changed' : 'same',
      fields,
    };
  };

  const actions = plan.actions.map((row) => {
    const values = valuesOf(row);
    const there = matched.get(row);
    return there ? change(row, values, there) : create(row, values, ids.get(row) ?? naming.action(row.written, null));
  });
  edits.push(...names.edits());
  const spokenOf = new Set([...matched.values()].map(({ id }) => id));
  const missing = existing.actions
    .filter(({ id, value }) => value['x-source'] !== undefined && !spokenOf.has(id))
    .map((action): GoneAction => {
      const { id, path, value } = action;
      const isChanged = hasMoved(action);
      const side = isChanged ? 'open' : naming.decide(id, 'gone');
      // One that somebody keeps is the project's own from then on.
      if (side === 'folder') edits.push({ path, pointer: ['x-source'], change: { remove: true } });
      return { id, title: textOrNone(value['title']), path, isChanged, side };
    });
  const unlike = [...matched].flatMap(([row, { id, value }]) => {
    const [file, folder] = [textOrNone(row.fields.get('title')), textOrNone(value['title'])];
    return row.id === id && !areAlike(file, folder) ? [{ id, row: row.row, folder, file }] : [];
  });
  const news = plan.actions.filter((row) => !matched.has(row));
  const twins = [...grouped(plan.actions, ({ key, fields }) => `${bareKey(key)} ${textOrNone(fields.get('number'))}`).values()]
    .filter((rows) => rows.length > 1 && rows.some((row) => news.includes(row)))
    .map((rows) => ({ rows: rows.map(({ row }) => row), title: textOrNone(rows[0]?.fields.get('title')) }));
  const people = [...names.made.values()];
  return { edits, axes: axes.changes, actions, people, missing, unlike, otherwise, unlinked, twins };
}

/** Ids that one row bears and no action: they are kept, since a file that comes again finds its actions by them first. */
function freeIds(rows: readonly PlannedAction[], existing: readonly ExistingAction[]): ReadonlyMap<PlannedAction, string> {
  const taken = new Set(existing.map(({ id }) => id));
  const byId = grouped(rows, ({ id }) => id ?? '');
  return new Map(
    [...byId].flatMap(([id, [row, ...others]]) =>
      id === '' || taken.has(id) || row === undefined || others.length > 0 ? [] : [[row, id] as const],
    ),
  );
}

const setting = (field: string, after: unknown): Omit<Edit, 'path'> => ({ pointer: field.split('.'), change: { set: after } });

/** Nothing empty is left around what goes. */
function leaving(field: string, action: Readonly<Record<string, unknown>>): Omit<Edit, 'path'> {
  const [top = '', ...inner] = field.split('.');
  const isAlone = Object.keys(Object(action[top])).length < 2;
  return { pointer: isAlone ? [top] : [top, ...inner], change: { remove: true } };
}

/** Whether an action says anything else than what was read of it. */
function hasMoved({ value }: ExistingAction): boolean {
  const marks = marksIn(Object(value['x-source']).read);
  const known = new Set(['id', 'x-source', ...[...marks.keys()].map((field) => field.split('.')[0])]);
  const isElse = ([field, mark]: readonly [string, string]): boolean =>
    !field.startsWith('x-import/') && fingerprintOf(valueAt(value, field)) !== mark;
  return Object.keys(value).some((key) => !known.has(key)) || [...marks].some(isElse);
}

/** The levels as they were last read, a key being the way to its action, and where these actions stand now. */
function waysRead(actions: readonly ExistingAction[]): {
  readonly read: ReadonlySet<string>;
  readonly bearing: ReadonlySet<string>;
} {
  const known = actions.filter(({ value }) => value['x-source'] !== undefined);
  return {
    read: new Set(known.flatMap(({ value }) => textOrNone(Object(value['x-source']).key).split('/').slice(0, -1))),
    bearing: new Set(known.map(({ value }) => textOrNone(value['axis']))),
  };
}
