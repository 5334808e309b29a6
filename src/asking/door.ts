// The one question of the guided session, and the door that its answer comes by, be it a terminal or a file of answers.
import type { UsageError } from '../model/index.ts';
import type { OrBack } from './in-turn.ts';
import type { Prompter } from './prompter.ts';

export interface Choice {
  readonly value: string;
  /** On one line. */
  readonly says: string;
  /** Other names that people know it by. */
  readonly names: readonly string[];
}

export interface Question {
  /** Which answer of its form it is. */
  readonly key: string;
  /** As the schemas call what is asked, in the language of the session. */
  readonly label: string;
  /** Other names that people know it by. */
  readonly names: readonly string[];
  /** May be empty. */
  readonly help: string;
  readonly choices: readonly Choice[];
  /** Words that stand in no list are taken: always so where there is nothing to choose from. */
  readonly takesText: boolean;
  readonly isMany: boolean;
  /** Without it, there is nothing to write. */
  readonly isRequired: boolean;
  /** Stands when nothing else is said. */
  readonly proposed: readonly string[];
  /** How words that stand in no list are shown: a day as people say it. */
  readonly shown: (text: string) => string;
  /** Null when the words suit, else what would be right. */
  readonly fault: (text: string) => string | null;
}

/** One answer, typed or chosen, that may be left for later, unless it is said otherwise. */
export const questionOf = (key: string, label: string, besides: Partial<Question> = {}): Question => ({
  key,
  label,
  names: [],
  help: '',
  choices: [],
  takesText: (besides.choices ?? []).length === 0,
  isMany: false,
  isRequired: false,
  proposed: [],
  shown: (text) => text,
  fault: () => null,
  ...besides,
});

/** How a reply is told, in words. */
export const repliesSaid = (
  { choices, shown }: Pick<Question, 'choices' | 'shown'>,
  reply: readonly string[],
): readonly string[] => reply.map((value) => choices.find((one) => one.value === value)?.says ?? shown(value));

/** What was written last is to be taken back. */
export const undo = Symbol('undo');

/** What somebody may do now. */
export interface Item extends Choice {
  /** Why it is to be done now; empty for what may be done at any time. */
  readonly why: string;
  /** Where it stands among all that may be done; empty for what is at hand at every turn. */
  readonly group: string;
}

export interface Door {
  /** The value of the item that comes next; null when there is nothing more to do. */
  next(question: string, items: readonly Item[]): Promise<string | null>;
  /** Nothing for what is left for later. `loses`: answers before it, which leaving for later what is required would lose. */
  ask(question: Question, loses?: boolean): Promise<OrBack<readonly string[]> | typeof undo>;
  /** The index of what becomes of what was answered: the first is to write it. */
  settle(question: string, choices: readonly string[]): Promise<number>;
  /** Every question of a thing is asked. @throws UsageError when an answer is left that no question took */
  close(): void;
  /** What it is asked by; null for a file of answers. */
  readonly prompter: Prompter | null;
  /** Why a session that nobody attends can go no further. */
  refusal(code: string): UsageError;
}

/** The choice that somebody means by what they typed. */
export const choiceNamed = (choices: readonly Choice[], isIt: (name: string) => boolean): readonly Choice[] =>
  choices.filter(({ value, says, names }) => [value, says, ...names].some(isIt));
