// A project as tables that go out in a workbook and come back: lines are things, columns are fields.
import type { Field } from './field.ts';
import type { Language } from './language.ts';

export interface ExchangeColumn {
  /** Below the thing, as keys joined by points: `progress.value`. */
  readonly key: string;
  /** By the key of its label: `action.progress.value`. */
  readonly place: string;
  /** Of one value; in a list, of an item. */
  readonly field: Field;
  readonly isList: boolean;
  /** A text may stand in place of the list: `all`, or what was never more than one. */
  readonly isListOrText: boolean;
  /** Of an item that is an object, the key that names it. */
  readonly mainKey: string | null;
  readonly isRequired: boolean;
  /** What is typed there is added to a list that the cell does not show: a note to a journal. */
  readonly isNote: boolean;
  /** What is typed there comes back to the project; the others are there to be read. */
  readonly isOpen: boolean;
}

export interface ExchangeLine {
  /** What stands in the first column, unique in its table: `AC-012`, `AC-012/T3`, `AC-012/2` for what bears no id. */
  readonly key: string;
  /** Its own id, as its file gives it. */
  readonly id: string | null;
  /** The thing that holds it, or that it is about. */
  readonly holder: string | null;
  /** By the key of the column; what is not given is absent. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A line that stands in a file today. */
export interface PlacedLine extends ExchangeLine {
  readonly path: string;
  readonly pointer: readonly (string | number)[];
  /** The field that it is, when its file has a plain text in place of an object. */
  readonly bare: string | null;
  /** The texts of its journal. */
  readonly notes: readonly string[];
}

export interface ExchangeTable<Line extends ExchangeLine = ExchangeLine> {
  readonly name: string;
  readonly columns: readonly ExchangeColumn[];
  readonly lines: readonly Line[];
}

/** What a workbook was made from, kept in it so that what comes back can be compared. */
export interface ExchangeBase {
  readonly kind: 'workbook' | 'update-form';
  readonly title: string;
  /** Of the territory; null where it is not said. */
  readonly siren: string | null;
  /** YYYY-MM-DD */
  readonly exportedOn: string;
  readonly language: Language;
  /** Whose form it is: an id, or the text that stands for a person. */
  readonly lead: string | null;
  /** What the ids shown were called. */
  readonly names: Readonly<Record<string, string>>;
  readonly tables: readonly ExchangeTable[];
}

export type ExchangeCell = string | number | null;

/** A column as people see it. */
export interface ShownColumn {
  readonly head: string;
  readonly kind: 'id' | 'text' | 'number' | 'money' | 'day';
  readonly isOpen: boolean;
  /** What may be chosen; `isClosedList` refuses all else. */
  readonly choices: readonly string[];
  readonly isClosedList: boolean;
}

export interface ShownSheet {
  readonly name: string;
  readonly note: string;
  readonly columns: readonly ShownColumn[];
  readonly rows: readonly (readonly ExchangeCell[])[];
  /** Things may be added below. */
  readonly isOpenBelow: boolean;
  /** Sheets that say of the same subject. */
  readonly group: string;
  /** How many columns, from the first, say which line it is. */
  readonly leading: number;
}

/**
 * What stands in a cell that came back; a formula is what it came to, `error` being what it shows when that is nothing, `share` a number that
 * is shown in percent.
 */
export type ReturnedCell =
  | string
  | number
  | boolean
  | { readonly day: string }
  | { readonly share: number }
  | { readonly error: string }
  | null;

export interface ReturnedSheet {
  readonly name: string;
  /** Empty rows and cells keep their place. */
  readonly rows: readonly (readonly ReturnedCell[])[];
  /** Addresses of the cells whose value a formula gave. */
  readonly computed: ReadonlySet<string>;
}
