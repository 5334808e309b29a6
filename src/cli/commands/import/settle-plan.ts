// What a newer plan and a project say otherwise, settled by flags, else by somebody who answers; what nobody settles stays as the folder has it.
import type { Prompter } from '../../../asking/index.ts';
import type { Decide, Reconciled, Side } from '../../../importing/index.ts';
import type { Language } from '../../../model/index.ts';
import { planValueSays } from '../../../reporting/index.ts';
import { colon } from '../../../values/index.ts';
import { planImport } from '../../../wording/exchanges/plan-import.ts';
import { label } from '../../../wording/label.ts';

export interface SideFlags {
  /** In a conflict, the folder keeps its value. */
  readonly ours?: boolean;
  /** In a conflict, the file wins. */
  readonly theirs?: boolean;
  /** What the file emptied, or has no row for any more, leaves the project. */
  readonly delete?: boolean;
}

/** What was answered, by the name of the place. */
export type Answers = ReadonlyMap<string, Side>;

export const deciding =
  (flags: SideFlags, answers: Answers = new Map()): Decide =>
  (place, what) => {
    const answered = answers.get(place);
    if (answered !== undefined) return answered;
    if (what === 'conflict') return flags.theirs ? 'file' : flags.ours ? 'folder' : 'open';
    return flags.delete ? 'file' : 'open';
  };

interface Question {
  readonly place: string;
  readonly asks: string;
  /** The folder's word first. */
  readonly choices: readonly [folder: string, file: string];
}

/** What is still open, in the order of the file: conflicts, cells that were emptied, rows that are gone. */
function questions({ axes, actions, missing }: Reconciled, language: Language): readonly (readonly Question[])[] {
  const words = planImport[language];
  const ofAxes = axes.flatMap(({ id, of: field, title, before = '', side }): Question[] => {
    const asked = field ?? 'title';
    return side === 'open'
      ? [{ place: `${id} ${asked}`, asks: words.which(id, words.axis[asked]), choices: sides(before, title) }]
      : [];
  });
  const fields = actions.flatMap(({ id, title, fields: all }) => all.map((one) => ({ id, title, ...one })));
  const open = (wanted: 'conflict' | 'emptied'): readonly Question[] =>
    fields.flatMap(({ id, title, field, what, side, before, after }): Question[] => {
      if (what !== wanted || side !== 'open') return [];
      const [held, brought] = [before, after].map((value) => planValueSays(field, value, language));
      const choices = what === 'emptied' ? words.emptiedChoices(held ?? '') : sides(held ?? '', brought ?? '');
      return [{ place: `${id} ${field}`, asks: words.which(`${id} ${words.quoted(title)}`, nameOf(field, language)), choices }];
    });
  const gone = missing.flatMap(({ id, title, isChanged, side }): Question[] =>
    isChanged || side !== 'open'
      ? []
      : [{ place: id, asks: words.isGone(`${id} ${words.quoted(title)}`), choices: words.goneChoices() }],
  );
  return [[...ofAxes, ...open('conflict')], open('emptied'), gone];

  function sides(folder: string, file: string): readonly [string, string] {
    return [`${words.inFolder}${colon[language]}${folder}`, `${words.inFile}${colon[language]}${file}`];
  }
}

const nameOf = (field: string, language: Language): string =>
  label(`action.${field}`, language) ?? field.replace('x-import.', '');

/** Past this many of a kind, one answer may settle them all. */
const many = 3;

export async function settlePlan(reconciled: Reconciled, language: Language, prompter: Prompter): Promise<Answers> {
  const words = planImport[language];
  const answers = new Map<string, Side>();
  const sides: readonly Side[] = ['folder', 'file'];
  for (const [kind, asked] of questions(reconciled, language).entries()) {
    const { together, all } = words.settling[kind] ?? { together: () => '', all: [] };
    const whole = asked.length > many ? await prompter.choose(together(asked.length), [words.oneByOne, ...all], 0) : 0;
    for (const { place, asks, choices } of asked) {
      const chosen = whole > 0 ? whole - 1 : await prompter.choose(asks, choices, 0);
      answers.set(place, sides[chosen] ?? 'folder');
    }
  }
  return answers;
}

/** Whether anything waits for an answer. */
export const isOpen = (reconciled: Reconciled): boolean => questions(reconciled, 'fr').some(({ length }) => length > 0);
