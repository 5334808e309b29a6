// What was answered → the words of the command that writes it, as somebody who works in this language would type them.
import type { Answered, Given } from '../../asking/index.ts';
import { thingsIn, writtenReference } from '../../editing/index.ts';
import { fields } from '../../model/generated/fields.ts';
import { type Language, UsageError } from '../../model/index.ts';
import { folded, inSentence } from '../../values/index.ts';
import { labelledAs, namesOfItem, spoken } from '../../vocabulary/index.ts';
import { label, namesOf } from '../../wording/label.ts';
import { typedWord } from '../../wording/visible.ts';
import { targetNamed } from '../changes/assigned.ts';
import type { Board } from './board.ts';
import { type FieldAsked, fieldOf, itemOf, keyOf, placeOf, type Schema } from './field-question.ts';

export type Command = readonly string[];

export const changeFolder = (folder: string): string => `cd ${typedWord(folder)}`;

/** As it is shown, to be copied into a terminal: files and documents by their words too. */
export function lineOf([verb = '', target = '', ...words]: Command, language: Language): string {
  const said = words.map(typedWord);
  const start = ['jalon', verb, ...(target === '' ? [] : [typedWord(target)])];
  // Only files and documents have other words than those that were answered.
  if (verb === 'render') return spoken([...start, ...said].join(' '), language);
  return [verb === 'set' ? spoken(start.join(' '), language) : start.join(' '), ...said].join(' ');
}

/** A title that can be typed wherever an id can: short, and nothing in it that a command line reads as something else. */
export const isTypable = (title: string): boolean => title.length <= 60 && /^\p{L}[\p{L}\p{N} ’'()-]*$/u.test(title);

/** What a thing of the project is called where a command names it: by its title, when that names it and nothing else, else by its id. */
export function called({ workspace, language }: Board, id: string): string {
  const things = thingsIn(workspace.files);
  const thing = things.find((one) => one.id === id);
  const title = namesOfItem(thing?.value).find((name) => name !== id && isTypable(name));
  if (title === undefined) return id;
  try {
    return targetNamed(workspace, things, title, language) === thing ? title : id;
  } catch (error) {
    if (error instanceof UsageError) return id;
    throw error;
  }
}

/** The label of a key where it can be typed in its place and means nothing else there, else the key. */
function keyWord({ kind, base }: Schema, above: string, key: string, language: Language): string {
  const place = (one: string): string => placeOf({ kind, base }, [above, one].filter(Boolean).join('.'));
  const said = label(place(key), language);
  if (said === undefined || !/^[\p{L}\d\s’'-]+$/u.test(said)) return key;
  const start = [base, above].filter(Boolean).join('.');
  const siblings = (fields[kind] ?? [])
    .map(({ path }) => path)
    .filter((path) => path.startsWith(start === '' ? '' : `${start}.`))
    .map((path) => path.slice(start === '' ? 0 : start.length + 1))
    .filter((rest) => rest !== '' && rest !== key && !rest.includes('.'));
  const isTaken = siblings.some((one) => [one, ...namesOf(place(one))].some((name) => folded(name) === folded(said)));
  return isTaken ? key : inSentence(said);
}

/** `budget.1.prévu`, `notes.Faisabilité`. */
function pathTyped(schema: Schema, { field, item }: Pick<FieldAsked, 'field' | 'item'>, row: number, language: Language): string {
  const steps = field.split('.');
  return steps
    .map((key, depth) => (key === '*' ? (item ?? String(row)) : keyWord(schema, steps.slice(0, depth).join('.'), key, language)))
    .join('.');
}

/** The label of a value of a list, where no other value bears it; what a thing that it names is called. */
function valueWord(board: Board, schema: Schema, field: string, value: string): string {
  const { language, workspace } = board;
  const item = itemOf(schema, field);
  if (item?.ref !== undefined) {
    const said = labelledAs(item.ref, value, language) ?? called(board, value);
    return writtenReference(thingsIn(workspace.files), said, item.ref) === value ? said : value;
  }
  const values = item?.values ?? [fieldOf(schema, field)?.word ?? ''];
  const place = placeOf(schema, field);
  const said = values.includes(value) ? label(`${place}=${value}`, language) : undefined;
  const isTaken = values.some(
    (one) => one !== value && [one, ...namesOf(`${place}=${one}`)].some((name) => folded(name) === folded(said ?? '')),
  );
  return said === undefined || isTaken ? value : said;
}

interface Typing {
  readonly schema: Schema;
  readonly asked: readonly FieldAsked[];
  /** How many items a list of the thing has already. */
  readonly countIn: (list: string) => number;
}

/** One assignment a value; rows are numbered after those that are there. */
export function assignments(board: Board, { schema, asked, countIn }: Typing, answered: readonly Answered[]): readonly string[] {
  const { language } = board;
  const replies: Given = new Map(answered.map(({ question, reply }) => [question.key, reply]));
  const rows = new Map<string, Map<string, number>>();
  const rowOf = (list: string, row: string): { readonly number: number; readonly isNew: boolean } => {
    const those = rows.get(list) ?? new Map<string, number>();
    const number = those.get(row);
    if (number !== undefined) return { number, isNew: false };
    const next = countIn(list) + those.size + 1;
    rows.set(list, those.set(row, next));
    return { number: next, isNew: true };
  };
  return asked.flatMap((one) => {
    const values = one.isUnwritten ? [] : (replies.get(keyOf(one)) ?? []);
    if (values.length === 0) return [];
    const list = one.field.slice(0, Math.max(0, one.field.indexOf('.*')));
    const { number, isNew } = one.row === undefined ? { number: 0, isNew: false } : rowOf(list, one.row);
    const besides = isNew ? Object.entries(one.with?.(replies, board) ?? {}) : [];
    const of = (field: string, value: string): string =>
      `${pathTyped(schema, { field, ...(one.item !== undefined && { item: one.item }) }, number, language)}${howOf(schema, field, value)}${valueWord(board, schema, field, value)}`;
    return [...besides.map(([key, value]) => of(`${list}.*.${key}`, value)), ...values.map((value) => of(one.field, value))];
  });
}

/** A list grows by one value at a time; the one word that stands for a whole list is set. */
function howOf(schema: Schema, field: string, value: string): '=' | '+=' {
  const { types = [], word } = fieldOf(schema, field) ?? {};
  return types.includes('array') && value !== word ? '+=' : '=';
}
