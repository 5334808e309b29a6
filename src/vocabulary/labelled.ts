// Lists of words that are no register of a project: themes, audiences, duties, services, each by its labels.
import type { Named } from '../values/index.ts';
import { namesOf, valuesOf } from '../wording/label.ts';

/** Where the schemas say the words of a register that is not called as its labels are. */
const homes: Readonly<Record<string, string>> = { audience: 'interview.audience' };

export function labelled(register: string): readonly Named<string>[] {
  const home = homes[register] ?? register;
  return valuesOf(home).map((value) => ({ item: value, names: [value, ...namesOf(`${home}=${value}`)] }));
}
