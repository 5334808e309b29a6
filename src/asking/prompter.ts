// The two kinds of question that the house asks, at the terminal.
import { styleText } from 'node:util';
import type { Language } from '../model/index.ts';
import { noBreak } from '../values/index.ts';

export interface Prompter {
  /** A line of text; the default stands when nothing is typed. */
  text(question: string, byDefault: string): Promise<string>;
  /** The index of the choice; `first` is the one under the cursor. */
  choose(question: string, choices: readonly string[], first: number): Promise<number>;
}

/** Lines broken between words, where they would reach beyond the edge of the terminal. */
export type Fold = (text: string) => string;

/** Those of the terminal as it is when something is asked. */
export interface Edges {
  readonly fold: Fold;
  /** In lines. */
  readonly height: () => number;
}

/** What stands after a question that is answered: the choice, broken where both together would reach beyond the edge. */
export const answerAfter = (question: string, choice: string, fold: Fold): string =>
  fold(`${question} ${choice}`).slice(fold(question).length).replace(/^ /, '');

/** Escape is no way out of a list of `inquirer`, which takes it for the first letters of a choice: the one that is gets said. */
const keys = {
  fr: (of: string): string => `↑↓ choisir${of && ` parmi ${of}`} • ⏎ valider • Ctrl+C${noBreak}quitter`,
  en: (of: string): string => `↑↓ choose${of && ` among ${of}`} • ⏎ accept • Ctrl+C${noBreak}leave`,
};
/** Lines of choices that are seen at a time, at most and at least. */
const [most, least] = [12, 3];
const linesIn = (text: string): number => text.split('\n').length;

/** The package is loaded when the first question is asked: most runs ask none. */
async function prompts() {
  const { default: inquirer } = await import('inquirer');
  return inquirer.prompt;
}

export const terminalPrompter = (language: Language, { fold, height }: Edges): Prompter => ({
  async text(question, byDefault) {
    const prompt = await prompts();
    const message = fold(question);
    const after = (text: string): string => answerAfter(question, text, fold);
    const theme = { style: { defaultAnswer: (text: string) => styleText('dim', after(`(${text})`)) } };
    // While somebody types, the terminal alone knows where the cursor is.
    const transformer = (text: string, { isFinal }: { isFinal: boolean }): string =>
      isFinal ? styleText('cyan', after(text)) : text;
    const { answer } = await prompt([{ type: 'input', name: 'answer', message, default: byDefault, theme, transformer }]);
    return answer.trim() || byDefault;
  },
  async choose(question, choices, first) {
    const prompt = await prompts();
    const message = fold(question);
    const listed = choices.map((choice, value) => {
      // Below where the words of a choice begin.
      const name = fold(choice).replaceAll('\n', '\n  ');
      return { name, value, short: answerAfter(question, choice, fold) };
    });
    // The question stays in sight, and what does not all fit is known to be there.
    const tip = (of: string): string => fold(keys[language](of));
    // Below the choices stand a blank line and the keys.
    const pageSize = Math.max(least, Math.min(most, height() - linesIn(message) - 1 - linesIn(tip(String(choices.length)))));
    const isCut = linesIn(listed.map(({ name }) => name).join('\n')) > pageSize;
    const theme = { style: { keysHelpTip: () => tip(isCut ? String(choices.length) : '') } };
    const { answer } = await prompt([
      { type: 'select', name: 'answer', message, choices: listed, default: first, loop: false, pageSize, theme },
    ]);
    return answer;
  },
});

/** Ctrl-C at a question. */
const gaveUp = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';

/** What comes of a work that asks; 130, as shells say of what was interrupted, when somebody gave up at a question. */
export async function unlessGivenUp<Result>(work: () => Promise<Result>): Promise<Result | 130> {
  try {
    return await work();
  } catch (error) {
    if (gaveUp(error)) return 130;
    throw error;
  }
}
