// The two kinds of question that the house asks, at the terminal.
import { styleText } from 'node:util';
import type { Language } from '../model/index.ts';
import { noBreak } from '../values/index.ts';

export interface Prompter {
  /** A line of text; the default stands when nothing is typed. Escape answers `wayBack`, and leaves where nothing leads back. */
  text(question: string, byDefault: string, wayBack?: string): Promise<string>;
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

const keys = {
  fr: {
    choose: '↑↓ choisir',
    among: '↑↓ ou début de ligne, parmi',
    accept: '⏎ valider',
    esc: 'Échap',
    back: 'revenir',
    leave: 'quitter',
  },
  en: {
    choose: '↑↓ choose',
    among: '↑↓ or first letters, among',
    accept: '⏎ accept',
    esc: 'Esc',
    back: 'go back',
    leave: 'leave',
  },
};
/** What may be pressed; of how many, when they are not all seen. */
function keysSaid(language: Language, of: string, hasWayBack: boolean): string {
  const { choose, among, accept, esc, back, leave } = keys[language];
  const ways = hasWayBack ? [`${esc}${noBreak}${back}`, `Ctrl+C${noBreak}${leave}`] : [`${esc}${noBreak}${leave}`];
  return [of ? `${among} ${of}` : choose, accept, ...ways].join(' • ');
}

/** The line that leads back begins with it, once: twice, it takes back what was written. */
const backMark = /^‹(?!‹)/;

interface Key {
  readonly name: string;
  readonly ctrl?: boolean;
}

/** In place of the line that is typed. */
const typing = (text: string): readonly Key[] => [{ name: 'u', ctrl: true }, ...[...text, 'return'].map((name) => ({ name }))];
const numbering = (wayBack: number): readonly Key[] => ['backspace', ...String(wayBack + 1), 'return'].map((name) => ({ name }));

/**
 * `inquirer` takes Escape for the first letters of a choice, and for nothing in a text. Here it presses for whoever asks: what leads back,
 * then Enter, or Ctrl-C where nothing does. Gives back what stops listening.
 */
function onEscape(wayBack: readonly Key[] | null): () => void {
  const { stdin } = process;
  const pressed = wayBack ?? [{ name: 'c', ctrl: true }];
  const hear = (_: unknown, key: Key | undefined): void => {
    if (key?.name === 'escape') for (const one of pressed) stdin.emit('keypress', one.name.length === 1 ? one.name : '', one);
  };
  stdin.on('keypress', hear);
  return () => stdin.off('keypress', hear);
}
/** Lines of choices that are seen at a time, at most and at least. */
const [most, least] = [12, 3];
const linesIn = (text: string): number => text.split('\n').length;

/** Enter ends a line: what a paste brings after its first one goes on along it. */
function pasting(): { readonly rest: () => string; readonly deaf: () => void } {
  let rest = '';
  const hear = (chunk: Buffer | string): void => {
    const [, ...lines] = String(chunk).split(/[\r\n]/);
    rest = lines.flatMap((line) => (line.trim() === '' ? [] : [` ${line.trim()}`])).join('');
  };
  process.stdin.on('data', hear);
  return { rest: () => rest, deaf: () => process.stdin.off('data', hear) };
}

/** The package is loaded when the first question is asked: most runs ask none. */
async function prompts() {
  const { default: inquirer } = await import('inquirer');
  return inquirer.prompt;
}

export const terminalPrompter = (language: Language, { fold, height }: Edges): Prompter => ({
  async text(question, byDefault, wayBack) {
    const prompt = await prompts();
    const message = fold(question);
    const after = (text: string): string => answerAfter(question, text, fold);
    const theme = { style: { defaultAnswer: (text: string) => styleText('dim', after(`(${text})`)) } };
    // While somebody types, the terminal alone knows where the cursor is.
    const { rest, deaf } = pasting();
    const unpressed = onEscape(wayBack === undefined ? null : typing(wayBack));
    const transformer = (text: string, { isFinal }: { isFinal: boolean }): string =>
      isFinal ? styleText('cyan', after(text + rest())) : text;
    try {
      const { answer } = await prompt([{ type: 'input', name: 'answer', message, default: byDefault, theme, transformer }]);
      return (answer + rest()).trim() || byDefault;
    } finally {
      deaf();
      unpressed();
    }
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
    const wayBack = choices.findLastIndex((choice) => backMark.test(choice));
    const tip = (of: string): string => fold(keysSaid(language, of, wayBack >= 0));
    // Below the choices stand a blank line and the keys.
    const pageSize = Math.max(least, Math.min(most, height() - linesIn(message) - 1 - linesIn(tip(String(choices.length)))));
    const isCut = linesIn(listed.map(({ name }) => name).join('\n')) > pageSize;
    const theme = { style: { keysHelpTip: () => tip(isCut ? String(choices.length) : '') } };
    const deaf = onEscape(wayBack < 0 ? null : numbering(wayBack));
    try {
      const { answer } = await prompt([
        { type: 'select', name: 'answer', message, choices: listed, default: first, loop: false, pageSize, theme },
      ]);
      return answer;
    } finally {
      deaf();
    }
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
