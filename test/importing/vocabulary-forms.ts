// The corpus of forms that French administrations write in cells: what each says, and what the readers make of it.
import { readFileSync } from 'node:fs';
import { readCommune } from '../../src/importing/cells/read-commune.ts';
import { readNames } from '../../src/importing/cells/read-list.ts';
import { readNumber, readPercent, readYear } from '../../src/importing/cells/read-number.ts';
import { calledBy, readPeople } from '../../src/importing/cells/read-people.ts';
import { readWord, readYesNo } from '../../src/importing/cells/read-word.ts';
import { looksLikeId } from '../../src/project/thread/index.ts';
import { type CellReading, readAmount, readDate, type Typed, typed, unitOf } from '../../src/values/index.ts';

/** `reading` is `-` when nobody could say; `certainty` is then why. `unread`: a person reads it, and we do not yet. */
export interface Form {
  readonly kind: string;
  readonly form: string;
  readonly header: string;
  readonly reading: string;
  readonly certainty: string;
  readonly source: string;
}

const linesOf = (folder: URL, name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

export const formsIn = (folder: URL): readonly Form[] =>
  linesOf(folder, 'forms.tsv').map(([kind = '', form = '', header = '', reading = '', certainty = '', source = '']) => ({
    kind,
    form: form.replace(/\\n/g, '\n'),
    header,
    reading,
    certainty,
    source,
  }));

export const sourcesIn = (folder: URL): ReadonlyMap<string, string> =>
  new Map(linesOf(folder, 'sources.tsv').map(([id = '', document = '', year = '']) => [id, `${document}, ${year}`]));

const communes = [
  'Bréal-sous-Montfort',
  'Saint-Thurial',
  'Saint-Péran',
  'Plélan-le-Grand',
  'Maxent',
  'Sainte-Anne-sur-Vilaine',
  'Le Rheu',
  'L’Hermitage',
].map((name) => ({ id: name, name }));

type Readers = Readonly<Record<string, (cell: Typed, header: string) => CellReading<unknown>>>;
const readers: Readers = {
  date: readDate,
  amount: (cell, header) => {
    const read = readAmount(cell, { unit: unitOf(header) });
    if (!('value' in read)) return read;
    const { basis } = read.value;
    return basis === undefined ? read : { ...read, asRead: `${read.asRead} ${basis}` };
  },
  status: (cell) => readWord(cell, 'status'),
  priority: (cell) => readWord(cell, 'priority'),
  participation: (cell) => readWord(cell, 'participation'),
  'yes-no': readYesNo,
  percent: readPercent,
  number: (cell) => readNumber(cell),
  year: (cell) => readYear(cell, 'money'),
  names: (cell) => readNames(cell),
  people: (cell) => {
    const read = readPeople(cell);
    if (read === null) return { why: 'nobody' };
    const { people, others } = read.value;
    return { ...read, asRead: [...people.map(calledBy), ...others.map((one) => `(${one})`)].join(' ; ') };
  },
  commune: (cell) => readCommune(cell, communes),
  reference: ({ value }) => {
    const kind = looksLikeId(String(value)) ? 'id' : 'name';
    return { value: kind, asRead: kind, certainty: 'sure' };
  },
};
export const kinds = Object.keys(readers);

/** `2027-T4 likely`, or why not. */
export function readingOf(kind: string, form: string, header = ''): string {
  const read = readers[kind]?.(typed(form.trim()), header) ?? { why: 'no such kind' };
  return 'value' in read ? `${read.asRead} ${read.certainty}` : read.why;
}

export type Fate = 'right' | 'refused' | 'wrong';

/** A form that nobody could read is right when it is refused; one that says something is right when it is read so, however surely. */
export function fateOf({ kind, form, header, reading }: Form): Fate {
  const read = readers[kind]?.(typed(form.trim()), header) ?? { why: 'no such kind' };
  if (!('value' in read)) return reading === '-' ? 'right' : 'refused';
  return read.asRead === reading ? 'right' : 'wrong';
}
