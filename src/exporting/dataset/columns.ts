// The columns of a table of open data: what each holds, of which type, and which field of the schemas it shows.

import { fields } from '../../model/generated/fields.ts';
import type { Field, WrittenMoney, WrittenPeriod } from '../../model/index.ts';
import { type CsvCell, moneyOf, periodOf } from '../../values/index.ts';

type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date';

export interface Column<Thing> {
  /** Lower case and underscores, as databases like them. */
  readonly name: string;
  /** The label of its field (`action.budget.year`). */
  readonly place: string;
  /** Which part of the field, when it shows but a part; in `wording`. */
  readonly part?: 'least' | 'most' | 'from' | 'until' | 'names' | 'list';
  readonly type: ColumnType;
  readonly values?: readonly string[];
  readonly isRequired?: boolean;
  readonly isKey?: boolean;
  /** The table whose ids it holds. */
  readonly into?: string;
  readonly of: (thing: Thing) => CsvCell;
}

export interface Table {
  readonly name: string;
  /** The label of what it lists. */
  readonly place: string;
  readonly columns: readonly Omit<Column<never>, 'of'>[];
  readonly rows: readonly (readonly CsvCell[])[];
}

export const table = <Thing>(
  name: string,
  place: string,
  things: readonly Thing[],
  columns: readonly (Column<Thing> | readonly Column<Thing>[])[],
): Table => ({
  name,
  place,
  columns: columns.flat().map(({ of: _, ...column }) => column),
  rows: things.map((thing) => columns.flat().map(({ of }) => of(thing))),
});

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function fieldAt(place: string): Field | undefined {
  const [kind = '', ...path] = place.split('.');
  return fields[kind]?.find((field) => field.path.replaceAll('.*', '') === path.join('.'));
}

/** What its field is written as: lists of more than one type come as text. */
function typeOf(field: Field | undefined): ColumnType {
  if (field?.format === 'date') return 'date';
  const [type, ...others] = field?.types ?? [];
  return others.length === 0 && (type === 'number' || type === 'integer' || type === 'boolean') ? type : 'string';
}

type Options = Partial<Pick<Column<never>, 'name' | 'isKey' | 'into' | 'isRequired'>>;

/** A field as it stands. */
export function plain<Thing>(place: string, of: (thing: Thing) => CsvCell | undefined, options: Options = {}): Column<Thing> {
  const field = fieldAt(place);
  return {
    name: snake(place.split('.').at(-1) ?? place),
    place,
    type: typeOf(field),
    ...(field?.values && { values: field.values }),
    ...(field?.required && { isRequired: true }),
    ...options,
    of: (thing) => of(thing) ?? null,
  };
}

/** Several in one cell, each separated by a bar. */
export const list = <Thing>(
  place: string,
  of: (thing: Thing) => readonly string[] | undefined,
  options: Options & { readonly part?: 'names' } = {},
): Column<Thing> => ({
  name: snake(place.split('.').at(-1) ?? place),
  place,
  part: 'list',
  type: 'string',
  ...options,
  of: (thing) => of(thing)?.join(' | ') || null,
});

/** Least and most, in euros; the same twice when the amount is certain. */
export function money<Thing>(place: string, of: (thing: Thing) => WrittenMoney | undefined): readonly Column<Thing>[] {
  const name = snake(place.split('.').at(-1) ?? place);
  const side = (part: 'least' | 'most', key: 'min' | 'max'): Column<Thing> => ({
    name: `${name}_${key}`,
    place,
    part,
    type: 'number',
    of: (thing) => {
      const amount = moneyOf(of(thing));
      return amount === null ? null : amount[key] / 100;
    },
  });
  return [side('least', 'min'), side('most', 'max')];
}

/** As it is written, then its first and last days. */
export function period<Thing>(
  place: string,
  of: (thing: Thing) => WrittenPeriod | undefined,
  isRequired = false,
): readonly Column<Thing>[] {
  const name = snake(place.split('.').at(-1) ?? place);
  const written: Column<Thing> = { name, place, type: 'string', isRequired, of: (thing) => of(thing)?.toString() ?? null };
  const side = (part: 'from' | 'until', key: 'start' | 'end'): Column<Thing> => ({
    name: `${name}_${part}`,
    place,
    part,
    type: 'date',
    of: (thing) => periodOf(of(thing))?.[key] ?? null,
  });
  return [written, side('from', 'start'), side('until', 'end')];
}
