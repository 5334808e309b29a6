// The command line: its table of contents stands in cli/, where each command opens its own file when it is called.
import { resolve } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import manifest from '../package.json' with { type: 'json' };
import { day } from './cli/arguments.ts';
import { changing } from './cli/changing.ts';
import { checking } from './cli/checking.ts';
import type { KnownCommand } from './cli/commands/complete.ts';
import type { Described } from './cli/contents.ts';
import { deciding } from './cli/deciding.ts';
import { documents } from './cli/documents.ts';
import { exporting } from './cli/exporting.ts';
import { folded } from './cli/fold.ts';
import { foreseeing } from './cli/foreseeing.ts';
import { furnish, hasExamples, helpOn } from './cli/help.ts';
import { importing } from './cli/importing.ts';
import { starting } from './cli/starting.ts';
import { forgetNamed, isFolder, isWithin, nameOrganisation, stateFolder } from './disk/index.ts';
import { FaultyFiles, isDiskError, type Language, UsageError, type World } from './model/index.ts';
import { sayAlive } from './running/supervised.ts';
import { commandLine } from './wording/commands/command-line.ts';
import { type Family, helpWords } from './wording/commands/help.ts';
import { otherNames, subcommandWord } from './wording/commands/subcommands.ts';
import { usage } from './wording/faults/usage.ts';
import { changesMade, commandIs } from './writing/command-typed.ts';

/** The commands and options as plain data, for whoever completes what is being typed. */
function treeOf(command: Command, language: Language): KnownCommand {
  return {
    name: command.name(),
    word: subcommandWord(command.parent?.name() ?? '', command.name(), language),
    others: command.aliases(),
    does: command.description(),
    takes: command.registeredArguments.map((one) => ({ name: one.name(), choices: one.argChoices ?? [] })),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((one) => ({
        names: [one.long, one.short].flatMap((name) => name ?? []),
        does: one.description,
        takesValue: one.required || one.optional,
        choices: one.argChoices ?? [],
      })),
    inner: command
      .createHelp()
      .visibleCommands(command)
      .map((one) => treeOf(one, language)),
  };
}

type Words = (typeof commandLine)['fr'];

/** What is typed after an option, wherever it stands. */
function typedAfter(option: string, argv: readonly string[]): string | undefined {
  const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  return at === -1 ? undefined : argv[at]?.includes('=') ? argv[at]?.slice(option.length + 1) : argv[at + 1];
}

/** `--lang` must be known before the help is written. */
function askedLanguage(argv: readonly string[]): Language | undefined {
  const asked = typedAfter('--lang', argv);
  return asked === 'fr' || asked === 'en' ? asked : undefined;
}

/** What projects may borrow from is known before any is read: the folder of `--organisation`, or of the environment. */
function nameShared(argv: readonly string[], { cwd, env }: World): void {
  forgetNamed();
  const asked = typedAfter('--organisation', argv);
  const [typed, from] = asked === undefined ? [env?.['JALON_ORGANISATION'], 'JALON_ORGANISATION'] : [asked, '--organisation'];
  if (typed === undefined || typed === '') return;
  const folder = resolve(cwd, typed);
  if (!isFolder(folder)) throw new UsageError('organisation-not-found', { path: typed, from });
  nameOrganisation(folder);
}

interface Spoken {
  readonly words: Words;
  /** Those of every command, made once: there are seventy commands. */
  readonly common: readonly Option[];
  readonly help: Option;
}

function spokenIn(words: Words, lang: Language | undefined, language: Language): Spoken {
  const { everywhere, machines } = helpWords[language].options;
  return {
    words,
    common: [
      new Option('--today <date>', words.today).argParser(day).helpGroup(everywhere),
      new Option('--lang <lang>', words.lang).choices(['fr', 'en']).default(lang).helpGroup(everywhere),
      new Option('--json', words.json).helpGroup(machines),
      new Option('--organisation <folder>', words.organisation).helpGroup(machines),
      new Option('--untrusted', words.untrusted).helpGroup(machines),
      new Option('--trusted', words.trusted).helpGroup(machines),
    ],
    help: new Option('-h, --help', words.help).helpGroup(everywhere),
  };
}

function describe(command: Command, { does, examples }: Described, { words, common, help }: Spoken): Command {
  hasExamples(command, examples);
  for (const option of common) command.addOption(option);
  return command
    .description(does)
    .addHelpOption(help)
    .addHelpText('after', () => `\n${words.examples}\n${examples.map((line) => `  ${line}`).join('\n')}`);
}

function program(words: Words, world: World, lang: Language | undefined, done: (code: number) => void): Command {
  const top = new Command('jalon')
    .description(words.description)
    .version(manifest.version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .enablePositionalOptions();
  top.addOption(new Option('--lang <lang>', words.lang).choices(['fr', 'en']));
  const spoken = spokenIn(words, lang, world.language);
  const add = (name: string, words2: Described): Command => describe(top.command(name), words2, spoken);

  const group = (name: string, does: string) => {
    const held = top.command(name).description(does).helpOption('-h, --help', words.help);
    return (usage: string, described: Described): Command => {
      const inner = held.command(usage);
      return describe(inner.aliases([...otherNames(name, inner.name())]), described, spoken);
    };
  };
  const family = (name: Family): void => void top.commandsGroup(helpWords[world.language].families[name]);
  const contents = { add, group, family, words, world, done, run };
  for (const list of [starting, changing, checking, deciding, foreseeing, documents, importing, exporting]) list(contents);
  top
    .command('__complete [typed...]', { hidden: true })
    .action(async (typed: string[]) =>
      done((await import('./cli/commands/complete.ts')).complete(treeOf(top, world.language), typed, world)),
    );
  return top;
}

/** `help réunion`: words that are no command are looked for; null when they are one. */
function wordsLookedFor(top: Command, [first, ...typed]: readonly string[]): readonly string[] | null {
  const words = typed.filter((word, at) => !word.startsWith('-') && typed[at - 1] !== '--lang');
  if (first !== 'help' || words.length === 0 || top.commands.some((one) => one.name() === words[0])) return null;
  return words;
}

/** No command is named, and neither help nor version is asked for: the session, with its options. */
function isAlone(top: Command, argv: readonly string[]): boolean {
  const guide = top.commands.find((one) => one.name() === 'guide');
  const takesValue = (word: string): boolean => guide?.options.find(({ long }) => long === word)?.required ?? false;
  const named = argv.filter((word, at) => !word.startsWith('-') && !takesValue(argv[at - 1] ?? ''));
  return named.length === 0 && !argv.some((word) => [...helpAsked, '-V', '--version'].includes(word));
}

const helpAsked: readonly (string | undefined)[] = ['-h', '--help'];

/** `help validate` is `validate --help`; a command that does not exist is refused as if it were called. Help is the value of no option. */
function asCalled(top: Command, argv: readonly string[]): string[] {
  const asked = argv.filter((word, at) => !(/^--[^=]+$/.test(word) && helpAsked.includes(argv[at + 1])));
  const [first, ...typed] = isAlone(top, asked) ? ['guide', ...asked] : asked;
  if (first !== 'help' || typed[0] === undefined || typed[0].startsWith('-')) return [first ?? [], ...typed].flat();
  const called: string[] = [];
  let holder = top;
  for (const name of typed) {
    if (name.startsWith('-') || holder.commands.length === 0) break;
    called.push(name);
    const inner = holder.commands.find((one) => one.name() === name || one.aliases().includes(name));
    if (inner === undefined) return called;
    holder = inner;
  }
  return [...called, '--help'];
}

/**
 * Tells why the job could not be done, in one line; a fault of our own with its trace. `isOutput`: what is shown could not be written. The exit
 * code.
 */
export function tellFault(error: unknown, argv: readonly string[], world: Pick<World, 'err' | 'language'>, isOutput = false): 2 {
  const words = usage[askedLanguage(argv) ?? world.language];
  const say = (code: string, values: UsageError['values']): void => world.err(words.line(words.says(code, values)));
  if (error instanceof UsageError) say(error.code, error.values);
  else if (!isDiskError(error)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.err(`${words.ourFault}\njalon ${manifest.version}, Node ${process.versions.node}, ${process.platform}\n${trace}\n`);
  } else if (isOutput) say('output-refused', { code: error.code });
  else {
    const path = error.dest ?? error.path ?? error.resource ?? '';
    if (isWithin(path, stateFolder())) say('state-folder', { code: error.code, path: stateFolder() });
    else say('disk', { code: error.code, path, syscall: error.syscall ?? '' });
  }
  return 2;
}

/** At a question; what was changed before it is told with how to take it back. */
function tellGivenUp({ err, language }: World): 130 {
  err(usage[language].givenUp(changesMade().length > 0));
  return 130;
}

/** Runs one command line; the exit code is 0 clean, 1 findings in the user's files, 2 the job could not be done. */
export async function run(argv: readonly string[], outside: World): Promise<number> {
  const world: World = { ...folded(outside), language: askedLanguage(argv) ?? outside.language };
  const code = await runOnce(argv, outside, world);
  if (code === 2) for (const line of (await import('./cli/pasted.ts')).pastedIn(argv, world.language)) world.err(line);
  return code;
}

async function runOnce(argv: readonly string[], outside: World, world: World): Promise<number> {
  const { language } = world;
  let code = 0;
  const top = program(commandLine[language], world, askedLanguage(argv), (value) => {
    code = value;
  });
  furnish(top, commandLine[language], world);
  sayAlive();
  commandIs(argv);
  try {
    nameShared(argv, world);
    const looked = wordsLookedFor(top, argv);
    if (looked !== null) {
      helpOn(top, looked, world);
      return 0;
    }
    const called = asCalled(top, argv);
    await top.parseAsync(called, { from: 'user' });
    // The session says it in its own words.
    if (code === 130 && called[0] !== 'guide') tellGivenUp(world);
    if (changesMade().length > 0) (await import('./cli/undo-hint.ts')).tellUndo(argv, world);
    return code;
  } catch (error) {
    const isUnclear = error instanceof UsageError && error.code === 'word-ambiguous';
    const clear = isUnclear ? await (await import('./cli/as-chosen.ts')).asChosen(error, argv, world, language) : null;
    if (clear === 130) return tellGivenUp(world);
    if (clear !== null) return runOnce(clear, outside, world);
    if (error instanceof FaultyFiles) return (await import('./cli/commands/told-problems.ts')).tellFaultyFiles(error, world);
    if (!(error instanceof CommanderError)) return tellFault(error, argv, world);
    if (error.exitCode === 0) return 0;
    const told = (await import('./cli/wrong-call.ts')).wrongCall(top, asCalled(top, argv), error, language);
    if (told !== null) return tellFault(told, argv, world);
    const words = usage[language];
    if (error.code === 'commander.help') (top.commands.find((one) => one.name() === argv[0]) ?? top).outputHelp();
    else world.err(words.line(words.commander(error.code, error.message)));
    return 2;
  }
}
