// Who answers at the terminal: questions fit it, and speak the language that was asked for.
import { type Prompter, terminalPrompter } from '../asking/index.ts';
import type { Language, World } from '../model/index.ts';
import { fold } from './fold.ts';

/** Room for the mark before a question and for the cursor after it, in characters. */
const aside = 3;

export const atTerminal = ({ width }: World, language: Language): Prompter =>
  terminalPrompter(language, (text) => fold(text, width - aside));
