// What commander refuses → the fault as people are told it: what is near by its words, what is missing shown in an example, what is to be quoted.
import type { Command, CommanderError } from 'commander';
import { type Language, UsageError } from '../model/index.ts';
import { stemsOf } from '../values/index.ts';
import { documentSaid, documentWord, kindSaid, kindWord, shippedTitles, typable } from '../vocabulary/index.ts';
import { commandWords, optionWords } from '../wording/commands/command-words.ts';
import { placeholder } from '../wording/commands/placeholders.ts';
import { subcommandWord } from '../wording/commands/subcommands.ts';
import { quotedIn, suggestedIn } from '../wording/faults/call-faults.ts';
import { isId } from '../wording/faults/fault-sentences.ts';
import { typedWord } from '../wording/visible.ts';
import { callsOf, commandsBelow, examplesOf } from './help.ts';

const isNamed = (one: Command, word: string): boolean => one.name() === word || one.aliases().includes(word);

/** The command that was called, and those that hold it. */
function calledBy(top: Command, argv: readonly string[]): readonly Command[] {
  const path = [top];
  for (const word of argv.filter((one, at) => !one.startsWith('-') && argv[at - 1] !== '--lang')) {
    const inner = path.at(-1)?.commands.find((one) => isNamed(one, word));
    if (inner === undefined) break;
    path.push(inner);
  }
  return path;
}

const typedPath = (path: readonly Command[], language: Language): string =>
  ['jalon', ...path.slice(1).map((one) => subcommandWord(one.parent?.name() ?? '', one.name(), language))].join(' ');

/**
 * Those that are near a command that does not exist: by what people call what they do, by the thing that is added or the document that is
 * made, else by their letters.
 */
function unknownCommand(path: readonly Command[], message: string, language: Language): UsageError {
  const typed = quotedIn(message);
  const [top, group] = path;
  const holder = group ?? top;
  const [stem = ''] = stemsOf(typed);
  const below = holder === undefined ? [] : commandsBelow(holder, language).filter(([call]) => !call.endsWith(' help'));
  const called = [
    ...below.map(([call, one]) => [call, callsOf(one, language)]),
    ...(group === undefined ? Object.entries(optionWords) : []),
  ].flatMap(([call = '', words = '']) => (stemsOf(words).has(stem) ? [call] : []));
  const kind = group === undefined ? kindSaid(typed) : undefined;
  const documents = shippedTitles();
  const document = group === undefined ? documentSaid(typed, documents) : undefined;
  const meant = [
    ...called,
    ...(kind === undefined ? [] : [`add ${typable(kindWord(kind, language))}`]),
    ...(document === undefined ? [] : [`render --only ${documentWord(document, documents, language)}`]),
    ...(group === undefined && isId(typed) ? [`trace ${typed}`, `set ${typed}`] : []),
  ];
  const near = suggestedIn(message)?.split(', ') ?? [];
  const whole = (word: string): string => (group === undefined ? word : `${group.name()} ${word}`);
  return new UsageError('unknown-command', {
    typed: whole(typed),
    near: (meant.length > 0 ? meant : near).map(whole),
    help: `jalon ${whole('--help')}`,
  });
}

const folderWords = stemsOf('project projet folder dossier');

/**
 * `--aide` is called as the command is, `--année` as what is put after the option; the folder of a project, and the fields of what is added or
 * changed, are given without dashes where others take an option.
 */
function unknownOption(path: readonly Command[], message: string, language: Language): UsageError {
  const typed = quotedIn(message);
  const [stem = ''] = stemsOf(typed.replace(/^-+/, ''));
  const command = path.at(-1);
  const options = command?.createHelp().visibleOptions(command) ?? [];
  const meant = options.find(({ long, flags }) => {
    const name = long?.slice(2) ?? '';
    const put = /[<[]([a-z]+)/.exec(flags)?.[1] ?? '';
    return stemsOf(`${name} ${commandWords[name] ?? ''} ${placeholder(put, language)}`).has(stem);
  });
  const near = meant?.long ?? suggestedIn(message) ?? '';
  const call = typedPath(path, language);
  const taken = command?.registeredArguments.map((one) => one.name()) ?? [];
  if (near === '' && taken.includes('projects') && folderWords.has(stem))
    return new UsageError('folder-as-option', { typed, call });
  if (near === '' && (taken.includes('assignments') || command?.name() === 'add'))
    return new UsageError('field-as-option', { typed, field: typed.replace(/^-+/, ''), call });
  return new UsageError('option-unknown', { typed, near, help: `${call} --help` });
}

/** Null for what commander says as well. */
export function wrongCall(
  top: Command,
  argv: readonly string[],
  { code, message }: CommanderError,
  language: Language,
): UsageError | null {
  const path = calledBy(top, argv);
  const command = path.at(-1) ?? top;
  if (code === 'commander.unknownCommand') return unknownCommand(path, message, language);
  if (code === 'commander.unknownOption') return unknownOption(path, message, language);
  const call = typedPath(path, language);
  if (code === 'commander.missingArgument') {
    const example = examplesOf(command).find((line) =>
      path.slice(1).every((one, at) => isNamed(one, line.split(' ')[at + 1] ?? '')),
    );
    return new UsageError('argument-missing', { name: placeholder(quotedIn(message), language), example: example ?? call });
  }
  if (code !== 'commander.excessArguments') return null;
  const { args, registeredArguments: taken } = command;
  const over = args.slice(taken.length);
  const [folder] = over;
  if (taken.length === 0 && folder !== undefined && over.length === 1 && /[\\/]|^\.\.?$/.test(folder) && takesProject(command))
    return new UsageError('folder-over', { folder, call: `${call} --project ${typedWord(folder)}` });
  // What takes one name was given several words: they are that name.
  return new UsageError('arguments-over', {
    over,
    whole: taken.length === 1 ? `${call} ${typedWord(args.join(' '))}` : '',
    help: `${call} --help`,
  });
}

const takesProject = ({ options }: Command): boolean => options.some(({ long }) => long === '--project');
