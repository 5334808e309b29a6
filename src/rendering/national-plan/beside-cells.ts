/** What an earlier plan said that a project has no field for: in the column of the model that says it, else in one of its own. */
import { type Action, nationalColumns } from '../../model/index.ts';
import { folded } from '../../values/index.ts';
import type { Cells } from './uncarried.ts';

export interface BesideCells {
  /** Blank columns of the model, by their keys. */
  readonly cells: Cells;
  /** By header. */
  readonly extras: ReadonlyMap<string, string>;
}

/** Texts alone: a day, an amount and a word of a list have rules that words would break. */
const columnOf = (header: string) =>
  nationalColumns.find(
    ({ header: own, kind, oneOf }) => folded(own) === folded(header) && kind !== 'date' && kind !== 'number' && !oneOf,
  );

export function besideCells(action: Action, cells: Cells): BesideCells {
  const beside: Readonly<Record<string, unknown>> = Object(Reflect.get(action, 'x-import'));
  const more: Record<string, string> = {};
  const extras = new Map<string, string>();
  for (const [header, words] of Object.entries(beside)) {
    if (typeof words !== 'string' || words === '') continue;
    // Linked actions that were not found stand under the word of their field.
    const key = header === 'related' ? 'related' : columnOf(header)?.key;
    const there = key === undefined ? undefined : (more[key] ?? cells[key] ?? '');
    if (key === 'related') more[key] = there === '' ? words : `${there}\n${words}`;
    else if (key !== undefined && there === '') more[key] = words;
    else extras.set(header, words);
  }
  return { cells: more, extras };
}
