// What may come next on a command line that is being typed, for the shell that asks: commands, options, and what the project holds.
import { UsageError, type World } from '../../model/index.ts';
import { type Candidate, candidatesFor } from '../../usecases/candidates.ts';
import { isShell, type Shell, shells } from './shells.ts';

export interface KnownOption {
  readonly names: readonly string[];
  readonly does: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}
export interface KnownCommand {
  readonly name: string;
  /** As the language says it. */
  readonly word: string;
  /** What may be typed in place of its name. */
  readonly others: readonly string[];
  readonly does: string;
  readonly takes: readonly { readonly name: string; readonly choices: readonly string[] }[];
  readonly options: readonly KnownOption[];
  readonly inner: readonly KnownCommand[];
}

/** The words of a line, quotes taken away; the last one is still being typed, and may be empty. */
export function wordsOf(line: string): readonly string[] {
  const words = [''];
  let quote = '';
  for (const letter of line.trimStart()) {
    const last = words.length - 1;
    if (quote === '' && /\s/.test(letter)) {
      if (words[last] !== '') words.push('');
    } else if (letter === quote) quote = '';
    else if (quote === '' && /["']/.test(letter)) quote = letter;
    else words[last] += letter;
  }
  return words;
}

interface Reached {
  readonly command: KnownCommand;
  /** The names that lead to it, without the program's. */
  readonly path: readonly string[];
  readonly typed: readonly string[];
  /** What was given to options, by their long names. */
  readonly given: ReadonlyMap<string, string>;
  /** The option whose value comes next. */
  readonly awaits: KnownOption | undefined;
}

/** A command's options; alone, the program takes those of the session too. */
function optionsOf(command: KnownCommand, top: KnownCommand): readonly KnownOption[] {
  const session = command === top ? (top.inner.find(({ name }) => name === 'guide')?.options ?? []) : [];
  const own = new Set(command.options.map(({ names }) => names[0]));
  return [...command.options, ...session.filter(({ names }) => !own.has(names[0]))];
}

function reach(top: KnownCommand, words: readonly string[]): Reached {
  let command = top;
  let awaits: KnownOption | undefined;
  const path: string[] = [];
  const typed: string[] = [];
  const given = new Map<string, string>();
  for (const word of words) {
    if (awaits !== undefined) {
      given.set(awaits.names[0] ?? '', word);
      awaits = undefined;
      continue;
    }
    const option = optionsOf(command, top).find(({ names }) => names.includes(word));
    if (option?.takesValue) awaits = option;
    if (word.startsWith('-')) continue;
    const inner =
      typed.length === 0 ? command.inner.find(({ name, others }) => name === word || others.includes(word)) : undefined;
    if (inner === undefined) typed.push(word);
    else {
      command = inner;
      path.push(inner.name);
    }
  }
  return { command, path, typed, given, awaits };
}

/** What may stand at the end of the line. */
export function candidates(top: KnownCommand, line: string, world: World): readonly Candidate[] {
  const [, ...words] = wordsOf(line);
  const last = words.pop() ?? '';
  const reached = reach(top, words);
  const { command, path, typed, given, awaits } = reached;
  const starts = (start: string) => (one: Candidate) => one.value.toLowerCase().startsWith(start.toLowerCase());
  const valuesOf = (asked: string, own: readonly string[], start: string): readonly Candidate[] => {
    const choices = asked === 'shell' ? shells : own;
    return (
      choices.length > 0
        ? choices.map((value) => ({ value, does: '' }))
        : candidatesFor(`${path.join(' ')} ${asked}`, { typed, given, start }, world)
    ).filter(starts(start));
  };
  if (awaits !== undefined) return valuesOf(awaits.names[0] ?? '', awaits.choices, last);
  const [, name = '', start = ''] = /^(--[\w-]+)=(.*)$/s.exec(last) ?? [];
  const assigned = optionsOf(command, top).find(({ names }) => names.includes(name));
  if (assigned !== undefined)
    return valuesOf(name, assigned.choices, start).map((one) => ({ ...one, value: `${name}=${one.value}` }));
  if (last.startsWith('-'))
    return optionsOf(command, top)
      .map(({ names, does }) => ({ value: names[0] ?? '', does }))
      .filter(starts(last));
  if (command.inner.length > 0) return command.inner.map(({ word: value, does }) => ({ value, does })).filter(starts(last));
  if (path[0] === 'help') return top.inner.map(({ name: value, does }) => ({ value, does })).filter(starts(last));
  const argument = command.takes[Math.min(typed.length, command.takes.length - 1)];
  return argument === undefined ? [] : valuesOf(argument.name, argument.choices, last);
}

/** As each shell reads them. */
export function written(found: readonly Candidate[], shell: Shell, line: string): string {
  const last = wordsOf(line).at(-1) ?? '';
  // Bash takes what follows = or : for a word of its own.
  const behind = shell === 'bash' ? (/^.*[=:]/s.exec(last)?.[0].length ?? 0) : 0;
  const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').slice(0, 80);
  const lines = found.map(({ value, does }) => {
    if (shell === 'bash') return value.slice(behind);
    if (shell === 'zsh') return `${value.replaceAll(':', '\\:')}${does === '' ? '' : `:${oneLine(does)}`}`;
    return does === '' ? value : `${value}\t${oneLine(does)}`;
  });
  return lines.map((one) => `${one}\n`).join('');
}

/** Answers a shell: `line` is what is typed so far. What goes wrong is no matter for somebody who presses Tab. */
export function complete(top: KnownCommand, [shell, line = '']: readonly string[], world: World): 0 {
  if (!isShell(shell)) throw new UsageError('unknown-shell', { known: shells });
  try {
    world.out(written(candidates(top, line, world), shell, line), true);
  } catch {
    // Nothing to propose.
  }
  return 0;
}
