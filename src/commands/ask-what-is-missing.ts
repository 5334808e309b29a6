// What somebody who adds a thing did not type: the thing that is to hold it, and its text; asked at a terminal, else refused.
import type { Prompter } from '../asking/index.ts';
import { type AddableName, holdersOf, type Thing } from '../editing/index.ts';
import type { Language } from '../model/index.ts';
import { additions } from '../wording/additions.ts';

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
  const [only] = holders;
  if (holders.length < 2) return only?.id;
  const lines = holders.map((thing) => `${thing.id}  ${titleOf(thing)}`);
  return holders[await choose(additions[language].holder, lines, 0)]?.id;
}

export const askText = (name: AddableName, language: Language, { text }: Prompter): Promise<string> =>
  text(additions[language].ask(name), '');
