// Lists of words that are no register of a project: themes, audiences, duties, services, steps, each by its labels.
import type { Language } from '../model/index.ts';
import type { Named } from '../values/index.ts';
import { label, namesOf, valuesOf } from '../wording/label.ts';

/** Where the schemas say the words of a register that is not called as its labels are. */
const homes: Readonly<Record<string, string>> = { audience: 'interview.audience', gate: 'project.step' };

const homeOf = (register: string): string => homes[register] ?? register;

/** What the register calls a value; undefined when it is not one of those words. */
export const labelledAs = (register: string, value: string, language: Language): string | undefined =>
  label(`${homeOf(register)}=${value}`, language);

export function labelled(register: string): readonly Named<string>[] {
  const home = homeOf(register);
  return valuesOf(home).map((value) => ({ item: value, names: [value, ...namesOf(`${home}=${value}`)] }));
}
