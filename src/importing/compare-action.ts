// A row of a plan beside the action that it speaks of: what moved since it was last read, and whose word stands.
import { longestNationalTitle } from '../model/index.ts';
import { textOrNone } from '../values/index.ts';
import { saysAsMuch, valueAt } from './comparable.ts';
import { fingerprintOf, marksIn } from './fingerprint-of.ts';
import type { ExistingAction } from './match-actions.ts';
import { nested } from './nested.ts';
import { numberedTitle } from './numbered-title.ts';
import { plainHeader } from './plan-columns.ts';
import type { PlannedAction, ReadPlan } from './plan-nouns.ts';

// What a newer file no longer says of an action: cells that were filled when it was last read, and are blank now, or say something else.

/** The columns that fill a field, when their name is not its own. */
const fillers: Readonly<Record<string, readonly string[]>> = {
  axis: ['level1', 'level2', 'level3'],
  partOf: ['part'],
  'means.human': ['means'],
  'means.financial': ['financing'],
  'participation.level': ['participation'],
  declaredPriority: ['priority'],
  'progress.value': ['status', 'progress'],
  statusReason: ['status'],
  funding: ['funder', 'funding'],
  journal: ['notes'],
  leadDepartments: ['leadDepartments', 'leads'],
  start: ['start', 'period', 'mark'],
  end: ['end', 'ongoing', 'period', 'mark'],
  calendarNote: ['period'],
};

/** Where a field may also stand, its own column being blank: a number is part of a title. */
const within: Readonly<Record<string, readonly string[]>> = { number: ['title', 'part'] };

/**
 * Of the fields that were read before, those that the file says no more: `emptied` where their cells are blank, `replaced` where these are
 * understood and give something else. A column that is not in the file at all empties nothing, nor does a cell that is not understood.
 */
function unsaidFields(
  { filled, fields, cells }: Pick<PlannedAction, 'filled' | 'fields' | 'cells'>,
  columns: ReadPlan['columns'],
  before: Iterable<string>,
): readonly (readonly [field: string, how: 'emptied' | 'replaced'])[] {
  const holding = (keys: readonly string[], all: ReadPlan['columns']): ReadPlan['columns'] =>
    all.filter(({ key }) => key !== null && keys.includes(key));
  return [...before].flatMap((field): readonly (readonly [string, 'emptied' | 'replaced'])[] => {
    if (fields.has(field) || field === 'title' || field.startsWith('x-import')) return [];
    const own = fillers[field] ?? [field];
    if (holding([...own, ...(within[field] ?? [])], columns).length === 0) return [];
    const headers = holding(own, filled).map(({ header }) => header);
    if (headers.length === 0) return [[field, 'emptied']];
    const told = cells.filter(({ header }) => headers.includes(header));
    const isUnderstood = told.length > 0 && told.every(({ fate }) => fate === 'understood' || fate === 'assumed');
    return isUnderstood ? [[field, 'replaced']] : [];
  });
}

/** What is said of a state, and goes with it. */
const ofState: readonly string[] = ['statusReason', 'progress.value'];

// The words of a file that nothing in a project answers to, kept beside an action: what they become when a newer file is read.

type Words = Readonly<Record<string, unknown>>;

interface BesideRequest {
  readonly there: Words;
  readonly read: Words;
  readonly columns: ReadPlan['columns'];
  readonly filled: PlannedAction['filled'];
  /** Whether the words of a header whose cell is blank now are to stay. */
  readonly stays: (header: string, words: unknown) => boolean;
}

/** The mark of words that somebody chose to keep though their cell is blank. */
const keptMark = (header: string): string => `x-import/${fingerprintOf(header)}`;

/** In the order in which they stand. Words whose cell is understood now go; those whose column is not in the file stay. */
function besideAfter({ there, read, columns, filled, stays }: BesideRequest): Words {
  // Linked actions that are not found stand under the word of their field, whatever their header.
  const isOf = (header: string) => (cell: ReadPlan['columns'][number]) => cell.header === header || cell.key === header;
  const kept = Object.entries(there).flatMap(([header, words]) => {
    if (Object.hasOwn(read, header)) return [[header, read[header]] as const];
    if (!columns.some(isOf(header))) return [[header, words] as const];
    return !filled.some(isOf(header)) && stays(header, words) ? [[header, words] as const] : [];
  });
  return { ...Object.fromEntries(kept), ...Object.fromEntries(Object.entries(read).filter(([header]) => !(header in there))) };
}

/** Whose word stands; `open`: the project's, until somebody says. */
export type Side = 'file' | 'folder' | 'open';
/** `place` names what is decided: `AC-001 status`, or `AC-001` for a row that is gone. */
export type Decide = (place: string, what: 'conflict' | 'emptied' | 'gone') => Side;

/** `conflict`: the file and the folder both moved, or were never the same. `emptied`: the cell was filled and is blank now. */
export interface FieldChange {
  readonly field: string;
  readonly what: 'set' | 'conflict' | 'emptied';
  readonly before: unknown;
  /** Undefined when the file says nothing. */
  readonly after: unknown;
  readonly side: Side;
}
export interface ComparedAction {
  readonly fields: readonly FieldChange[];
  /** The mark of each field as it was last read. */
  readonly marks: ReadonlyMap<string, string>;
}

/** A title that an export cut says as much as the whole one. */
function isSaid(title: string, written: string): boolean {
  const isCut = written.endsWith('…') && [...written].length === longestNationalTitle;
  const [own, said] = [plainHeader(title), plainHeader(written)];
  return isCut ? own.startsWith(said) : own === said;
}

/** Field by field: a cell that has not moved since it was read changes nothing, whatever people made of the field since. */
export function compareAction(
  row: PlannedAction,
  read: ReadonlyMap<string, unknown>,
  { id, value: action }: ExistingAction,
  { columns, basis, decide }: Pick<ReadPlan, 'columns' | 'basis'> & { readonly decide: Decide },
): ComparedAction {
  const old = marksIn(Object(action['x-source']).read);
  const marks = new Map(old);
  const fields: FieldChange[] = [];
  const isAsRead = (field: string, before: unknown): boolean => old.get(field) === fingerprintOf(before);
  const sideOfState = (): Side | undefined => fields.find(({ field }) => field === 'status')?.side;
  /** The project keeps a state of its own, of which the file says nothing. */
  const isOfOtherState = (field: string): boolean => ofState.includes(field) && (sideOfState() ?? 'file') !== 'file';

  const moved = (field: string, after: unknown): void => {
    const mark = fingerprintOf(after);
    if (old.get(field) === mark) return;
    const before = valueAt(action, field);
    const isSame = saysAsMuch(action, nested(new Map([[field, after]])), field, basis);
    const mayBeSet = (before === undefined || isAsRead(field, before)) && !isOfOtherState(field);
    // Said otherwise, as when a half-year comes back as its first day: what was read stands.
    if (isSame && isAsRead(field, before)) return;
    const side = isSame || mayBeSet ? 'file' : decide(`${id} ${field}`, 'conflict');
    if (side !== 'open') marks.set(field, mark);
    if (!isSame) fields.push({ field, what: mayBeSet ? 'set' : 'conflict', before, after, side });
  };

  const unsaid = (field: string, how: 'emptied' | 'replaced'): void => {
    const before = valueAt(action, field);
    if (before === undefined) {
      marks.delete(field);
      return;
    }
    const what = !isAsRead(field, before) ? 'conflict' : how === 'emptied' ? 'emptied' : 'set';
    const side = what === 'set' ? 'file' : decide(`${id} ${field}`, what);
    if (side !== 'open') marks.delete(field);
    fields.push({ field, what, before, after: undefined, side });
  };

  const beside = (): void => {
    const there: Readonly<Record<string, unknown>> = Object(action['x-import']);
    const words: Readonly<Record<string, unknown>> = Object(read.get('x-import'));
    if (!old.has('x-import') || !isAsRead('x-import', action['x-import'])) {
      if (read.has('x-import')) moved('x-import', words);
      return;
    }
    for (const header of Object.keys(words)) marks.delete(keptMark(header));
    const stays = (header: string, said: unknown): boolean => {
      if (old.has(keptMark(header))) return true;
      const field = `x-import.${header}`;
      const side = decide(`${id} ${field}`, 'emptied');
      if (side === 'folder') marks.set(keptMark(header), 'kept');
      fields.push({ field, what: 'emptied', before: said, after: undefined, side });
      return side !== 'file';
    };
    const after = besideAfter({ there, read: words, columns, filled: row.filled, stays });
    if (Object.keys(after).length > 0) {
      moved('x-import', after);
      return;
    }
    marks.delete('x-import');
    fields.push({ field: 'x-import', what: 'set', before: there, after: undefined, side: 'file' });
  };

  // A number in a column of its own is none of the title.
  const isNumberApart = read.has('number') && numberedTitle(row.written).number === null;
  const isSameTitle = !isNumberApart && isSaid(`${textOrNone(action['number'])} ${textOrNone(action['title'])}`, row.written);
  for (const [field, after] of read)
    if (field !== 'x-import' && !(isSameTitle && ['number', 'title'].includes(field))) moved(field, after);
  beside();
  // A reason that somebody wrote is that of the state before.
  const known = new Set([...old.keys(), ...(sideOfState() === 'file' ? ['statusReason'] : [])]);
  const fieldsRead = new Map([...row.fields, ...read]);
  // A national workbook of ours has no place for what goes with a state: while the state stays, so does that.
  const isStateAlone = columns.some(({ key }) => key === 'withheld') && sideOfState() === undefined;
  for (const [field, how] of unsaidFields({ ...row, fields: fieldsRead }, columns, known)) {
    if (isStateAlone && ofState.includes(field)) continue;
    if (!isOfOtherState(field)) unsaid(field, how);
    // It is the project's own from then on.
    else if (sideOfState() === 'folder') marks.delete(field);
  }
  return { fields, marks };
}
