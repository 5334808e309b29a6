// What somebody calls a thing by its title, where its id is written.
import { folded } from '../values/index.ts';
import { type Addable, addables, isAddable } from './addable.ts';
import type { Thing } from './things.ts';

/** The id of the only thing of a register that bears this title, name or function; undefined when none does, or several. */
export function titledReference(things: readonly Thing[], typed: string, to: string): string | undefined {
  if (!isAddable(to)) return undefined;
  const { kind, list, says }: Addable = addables[to];
  const isOf = (thing: Thing): boolean =>
    thing.kind === kind && (list === null ? thing.pointer.length === 0 : thing.pointer.at(-2) === list);
  const word = folded(typed);
  const [found, ...others] = things.filter(
    (thing) =>
      isOf(thing) && [says, 'title', 'name', 'shortTitle'].some((key) => folded(String(thing.value[key] ?? '')) === word),
  );
  return word === '' || others.length > 0 ? undefined : found?.id;
}
