// What somebody who adds a thing did not type: the thing that is to hold it, and its text; asked at a terminal, else refused.
import type { Prompter } from '../../asking/index.ts';
import { type AddableName, holdersOf, registerId, type Thing } from '../../editing/index.ts';
import type { Language } from '../../model/index.ts';
import { additions } from '../../wording/additions.ts';

const titleOf = ({ value }: Thing): string =>
  String(value['title'] ?? value['text'] ?? value['statement'] ?? value['name'] ?? '');

/** The id that is chosen among those that may hold it; undefined when nothing must, or when nothing can. */
export async function askHolder(
  name: AddableName,
  things: readonly Thing[],
  language: Language,
  { choose }: Prompter,
): Promise<string | undefined> {
  const holders = holdersOf(name, things);
  // A question is known by its survey.
  const nameOf = ({ id, path, pointer }: Thing): string =>
    registerId.test(id) || pointer.length === 0
      ? id
      : `${things.find((one) => one.path === path && one.pointer.length === 0)?.id ?? ''}/${id}`;
  const [only] = holders;
  if (holders.length < 2) return only && nameOf(only);
  const lines = holders.map((thing) => `${nameOf(thing)}  ${titleOf(thing)}`);
  const chosen = holders[await choose(additions[language].holder, lines, 0)];
  return chosen && nameOf(chosen);
}

export const askText = (name: AddableName, language: Language, { text }: Prompter): Promise<string> =>
  text(additions[language].ask(name), '');
