// What was answered → the words of the command that writes it, as somebody who works in this language would type them.
import type { Answered, Given } from '../../asking/index.ts';
import { fields } from '../../model/generated/fields.ts';
import type { Language } from '../../model/index.ts';
import { folded } from '../../values/index.ts';
import { spoken } from '../../vocabulary/index.ts';
import { label, namesOf } from '../../wording/label.ts';
import { inShell } from '../../wording/visible.ts';
import type { Board } from './board.ts';
import { type FieldAsked, fieldOf, itemOf, keyOf, placeOf, type Schema } from './field-question.ts';

export type Command = readonly string[];

const quoted = (word: string): string => {
  if (/^[\p{L}\p{N}._=/:,@%+-]+$/u.test(word)) return word;
  return /[\\"$`!]/.test(word) ? inShell(word) : `"${word}"`;
};

/** As it is shown, to be copied into a terminal: files and documents by their words too. */
export function lineOf([verb = '', target = '', ...words]: Command, language: Language): string {
  const said = words.map(quoted);
  if (verb === 'set') return [spoken(`jalon set ${target}`, language), ...said].join(' ');
  return spoken(['jalon', verb, ...(target === '' ? [] : [quoted(target)]), ...said].join(' '), language);
}

/** A label begins a sentence, a word does not; what is written in capitals keeps them. */
const asWord = (text: string): string => (/^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

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
  return isTaken ? key : asWord(said);
}

/** `budget.1.prévu`, `notes.cost`. */
function pathTyped(schema: Schema, { field, item }: Pick<FieldAsked, 'field' | 'item'>, row: number, language: Language): string {
  const steps = field.split('.');
  return steps
    .map((key, depth) => (key === '*' ? (item ?? String(row)) : keyWord(schema, steps.slice(0, depth).join('.'), key, language)))
    .join('.');
}

/** The label of a value of a list, where no other value bears it. */
function valueWord(schema: Schema, field: string, value: string, language: Language): string {
  const item = itemOf(schema, field);
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
      `${pathTyped(schema, { field, ...(one.item !== undefined && { item: one.item }) }, number, language)}${howOf(schema, field, value)}${valueWord(schema, field, value, language)}`;
    return [...besides.map(([key, value]) => of(`${list}.*.${key}`, value)), ...values.map((value) => of(one.field, value))];
  });
}

/** A list grows by one value at a time; the one word that stands for a whole list is set. */
function howOf(schema: Schema, field: string, value: string): '=' | '+=' {
  const { types = [], word } = fieldOf(schema, field) ?? {};
  return types.includes('array') && value !== word ? '+=' : '=';
}
