// Which things of the project a step is for: those that lack what it asks.
import type { Choice } from '../../../asking/index.ts';
import { registerOf } from '../../../project/thread/index.ts';
import type { Board } from '../board.ts';
import { thingsNamed } from '../field-question.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Those of a register whose fields answer yes, as they are called. */
export function lacking(board: Board, register: string, isLacking: (fields: Fields) => boolean): readonly Choice[] {
  const those = (registerOf(board.project).get(register) ?? []).filter(({ holder }) =>
    isLacking(Object.fromEntries(Object.entries(holder))),
  );
  return thingsNamed(board, register).filter(({ value }) => those.some(({ id }) => id === value));
}

/** What something is to be done about: it is known by its code, or by the condition that it would meet. */
const dueIn = ({ status }: Board, subject: string): readonly string[] =>
  status.todos.flatMap((one) =>
    one.code === subject ? [one.subject.split('/')[0] ?? ''] : one.subject === subject ? one.ids : [],
  );

/** Those first that something is to be done about, then all others of their register. */
export function first(board: Board, subjects: readonly string[], register: string): readonly Choice[] {
  const ids = subjects.flatMap((subject) => dueIn(board, subject));
  const all = thingsNamed(board, register);
  return [...all.filter(({ value }) => ids.includes(value)), ...all.filter(({ value }) => !ids.includes(value))];
}
