// How the words of each column become a field of an action.
import type { WrittenPeriod } from '../model/index.ts';
import { asWritten, dayShown, listOf, percentOf, typed } from '../values/index.ts';
import { likelyNote } from './amount-in.ts';
import { readDateIn } from './cells/month-first.ts';
import { linesIn, readNames } from './cells/read-list.ts';
import { readPercent } from './cells/read-number.ts';
import { isDepartment, readPeople } from './cells/read-people.ts';
import { priorityOf, starsIn } from './cells/read-stars.ts';
import { readWord, readYesNo, saidBeside, saidLate, type WordList, wordLists } from './cells/read-word.ts';
import type { FieldBuilder, FieldsRead, Reader } from './field-builder.ts';
import { isBlank, isMark } from './mark-periods.ts';
import type { PlanCell } from './plan-block.ts';
import type { CellNote } from './plan-nouns.ts';
import { readBudget } from './read-budget.ts';

/** As the cell shows them. */
export function wordsOf(cell: PlanCell): string {
  const { value, shownTo, euros = 1, isShare } = cell;
  if (isShare) return `${percentOf(Number(value))} %`;
  if (shownTo !== undefined) return dayShown(cell);
  return euros === 1 ? String(value) : `${value} ${euros === 1000 ? 'k€' : 'M€'}`;
}

const text =
  (field: string): Reader =>
  (cell, { put, fields, cells, tell }) => {
    const there = fields.get(field);
    // What goes on in the next cell under the same label is one text.
    const isMore = cells.some((one) => one.field === field && one.header === cell.header);
    if (typeof there !== 'string' || !isMore) return put(cell, field, wordsOf(cell));
    fields.set(field, `${there}\n${wordsOf(cell)}`);
    tell(cell, 'understood', { field });
  };
const lines =
  (field: string): Reader =>
  (cell, { append }) =>
    append(cell, field, linesIn(wordsOf(cell)));

/** A cell of names that gives none: it says that there is none, or it is still to be said. */
export const withoutNames = (cell: PlanCell, field: string, why: string, { tell, keep }: FieldBuilder): void =>
  why === 'nobody' ? tell(cell, 'understood', { field }) : keep(cell, 'to-settle');

const names =
  (field: string): Reader =>
  (cell, builder) => {
    const read = readNames(cell, builder.isKnown);
    if ('why' in read) return withoutNames(cell, field, read.why, builder);
    builder.append(cell, field, read.value, likelyNote(read.certainty));
  };

const people =
  (field: string): Reader =>
  (cell, builder) => {
    const { append, tell, fields, isKnown } = builder;
    const people = readPeople(cell, isKnown);
    const read = people === null ? readNames(cell, isKnown) : null;
    if (read !== null && 'why' in read) return withoutNames(cell, field, read.why, builder);
    const all = people?.value.inOrder ?? read?.value ?? [];
    const departments = all.filter(
      (one) => field === 'leads' && typeof one === 'string' && isDepartment(one) && isKnown(one) !== 'lead',
    );
    const rest = all.filter((one) => !departments.includes(one));
    if (departments.length > 0) {
      fields.set('leadDepartments', [...listOf(fields.get('leadDepartments')), ...departments]);
      if (rest.length === 0) return tell(cell, 'assumed', { field: 'leadDepartments', note: 'to-departments' });
    }
    const note = people !== null ? 'name' : departments.length > 0 ? 'to-departments' : likelyNote(read?.certainty ?? 'sure');
    append(cell, field, rest, note);
  };

const isLate = (cell: PlanCell): boolean => saidLate(wordsOf(cell)) !== undefined;

const fromList =
  (field: string, list: WordList): Reader =>
  (cell, { put, keep }) => {
    if (list === 'status' && isLate(cell)) return put(cell, field, 'in-progress', 'late-is-derived');
    // What a spreadsheet shows as « 40 % » is those words.
    const read = readWord(cell.isShare ? typed(wordsOf(cell)) : cell, list);
    if ('why' in read) return keep(cell, read.why === 'to-settle' ? 'to-settle' : 'not-in-list');
    put(cell, field, read.value, likelyNote(read.certainty));
  };

const priority: Reader = (cell, builder) => {
  const stars = starsIn(cell);
  if (stars === null) return fromList('declaredPriority', 'priority')(cell, builder);
  builder.put(cell, 'declaredPriority', priorityOf(stars.count, Math.max(stars.of, cell.sense?.stars ?? 3)), 'read-as');
};

export const ofList: Readonly<Record<WordList, string>> = {
  status: 'status',
  priority: 'declaredPriority',
  participation: 'participation.level',
};

/** Of columns that are ticked, one says the value that no other column does; where several are, none does. */
export function readTicks(cells: readonly PlanCell[], { put, keep, tell, fields }: FieldBuilder): void {
  for (const list of wordLists) {
    const field = ofList[list];
    const own = cells.filter(({ key, sense }) => key === list && sense?.ticks !== undefined);
    const ticked = new Set(own.filter(isMark));
    for (const cell of own) {
      const { value, certainty } = cell.sense?.ticks ?? { value: '', certainty: 'sure' };
      if (!ticked.has(cell)) isBlank(cell) ? tell(cell, 'understood', { field }) : keep(cell, 'no-column');
      else if (ticked.size > 1) keep(cell, 'several-ticked');
      else if (fields.get(field) === value) tell(cell, 'understood', { field });
      else put(cell, field, value, likelyNote(certainty));
    }
  }
}

/** Words that no field of their own holds, beside what was read of their cell. */
export const toJournal = ({ fields }: FieldsRead, words: string): unknown =>
  fields.set('journal', [...listOf(fields.get('journal')), { text: words }]);

/** States that people explain. */
const reasoned: ReadonlySet<unknown> = new Set(['dropped', 'paused', 'blocked']);

/** « 20 % » and « En cours (50 %) » say how far an action is, beside that it is in progress. */
const state: Reader = (cell, builder) => {
  fromList('status', 'status')(cell, builder);
  const [, percent] = /(?<![\d,.])(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(wordsOf(cell)) ?? [];
  const status = builder.fields.get('status');
  if (percent !== undefined && status === 'in-progress') builder.fields.set('progress.value', Number(percent.replace(',', '.')));
  const beside = status === undefined ? '' : saidBeside(wordsOf(cell), 'status');
  if (beside === '') return;
  if (reasoned.has(status) || isLate(cell)) builder.fields.set('statusReason', beside);
  else toJournal(builder, wordsOf(cell));
};

/** How far an action is, where another column says its state. A bare « 0,5 » may be a half or half a hundredth. */
const progress: Reader = (cell, { put, keep, tell, fields }) => {
  const field = 'progress.value';
  const read = readPercent(cell);
  if ('why' in read && read.why === 'to-settle') return keep(cell, 'to-settle');
  const isBare = cell.kind === 'number' && cell.isShare !== true && Math.abs(Number(cell.value)) <= 1 && cell.value !== 0;
  if ('why' in read || isBare || read.value < 0 || read.value > 100) return keep(cell, 'not-a-share');
  if (fields.get(field) === read.value) return tell(cell, 'understood', { field });
  put(cell, field, read.value);
};

/** The two sides of a period, either of which may be open; `2027-2029` is from one year to another. */
function sidesOf(period: WrittenPeriod): { readonly start: WrittenPeriod; readonly end: WrittenPeriod } {
  const [start = '', end = start] = String(period).split(/\/|(?<=^\d{4})-(?=\d{4}$)/);
  return { start: asWritten(start), end: asWritten(end) };
}

const day =
  (field: 'start' | 'end'): Reader =>
  (cell, { put, keep }) => {
    const read = readDateIn(cell);
    if ('why' in read) return keep(cell, whyNoDate[read.why] ?? 'not-a-date');
    const sides = sidesOf(read.value);
    const isHalfOpen = sides.start !== sides.end && [sides.start, sides.end].includes('ongoing');
    // « d’ici 2027 » says no start, and « à partir de 2026 » no end.
    if (isHalfOpen && sides[field] === 'ongoing') return keep(cell, field === 'end' ? 'start-only' : 'end-only');
    put(cell, field, isHalfOpen ? sides[field] : read.value, read.how ?? likelyNote(read.certainty));
  };
const whyNoDate: Readonly<Record<string, CellNote>> = {
  'to-settle': 'to-settle',
  'no-year': 'no-year',
  'no-such-day': 'no-such-day',
};

const period: Reader = (cell, { put, tell, fields }) => {
  const read = readDateIn(cell);
  if ('why' in read || read.value === 'ongoing') return put(cell, 'calendarNote', wordsOf(cell), 'calendar-note');
  const { start, end } = sidesOf(read.value);
  if (!fields.has('end')) fields.set('end', end);
  const note = read.how ?? likelyNote(read.certainty);
  if (start !== 'ongoing') return put(cell, 'start', start, note, read.value);
  tell(cell, note ? 'assumed' : 'understood', { field: 'end', ...(note && { note, readAs: read.value }) });
};

const ongoing: Reader = (cell, { tell, keep, put, fields }) => {
  const flag = readYesNo(cell);
  if ('why' in flag) return keep(cell, 'not-yes-no');
  if (!flag.value) return tell(cell, 'understood', { field: 'end' });
  if (fields.has('end') && fields.get('end') !== 'ongoing') return keep(cell, 'ongoing-and-end');
  put(cell, 'end', 'ongoing');
};

const attachments: Reader = (cell, { append }) =>
  append(
    cell,
    'attachments',
    linesIn(wordsOf(cell)).map((line) => (/^https?:\/\/\S+$/.test(line) ? { url: line } : { label: line })),
  );

export const readers: Readonly<Record<string, Reader>> = {
  number: text('number'),
  context: text('context'),
  description: text('description'),
  bodies: names('bodies'),
  objectives: lines('objectives'),
  indicators: lines('indicators'),
  impacts: lines('impacts'),
  audiences: names('audiences'),
  leadOrganisations: names('leadOrganisations'),
  partners: names('partners'),
  leadDepartments: names('leadDepartments'),
  leads: people('leads'),
  electedLeads: people('electedLeads'),
  means: text('means.human'),
  financing: text('means.financial'),
  participation: fromList('participation.level', 'participation'),
  status: state,
  progress,
  priority,
  theme: text('theme'),
  start: day('start'),
  end: day('end'),
  period,
  ongoing,
  budget: readBudget,
  notes: (cell, { append }) => append(cell, 'journal', [{ text: wordsOf(cell) }]),
  attachments,
  struck: (cell, { tell }) => tell(cell, 'skipped', { note: 'struck-in-part' }),
  unsaid: (cell, { keep }) => keep(cell, 'to-settle'),
  // What is marked in the row says together when it runs.
  mark: (cell, { tell, keep }) => (isMark(cell) ? tell(cell, 'understood', { field: 'start' }) : keep(cell, 'no-column')),
  // Titles of other actions: their ids are known once every row is read.
  related: lines('related'),
};
