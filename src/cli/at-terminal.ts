// Who answers at the terminal: questions fit it, and speak the language that was asked for.
import { type Prompter, terminalPrompter } from '../asking/index.ts';
import type { Language, World } from '../model/index.ts';
import { fold } from './fold.ts';

/** Room for the mark before a question and for the cursor after it, in characters. */
const aside = 3;

/** Where the terminal does not say its own. */
const usualHeight = 24;

export const atTerminal = ({ width, folds }: World, language: Language): Prompter =>
  terminalPrompter(language, {
    fold: (text) => fold(text, (folds?.out ?? width) - aside),
    height: () => folds?.height ?? usualHeight,
  });
