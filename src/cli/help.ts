// Help as people read it: commands by families on one screen, each command's own options before those of batches, and commands by their words.
import { type Command, Help, type Option } from 'commander';
import { type Language, UsageError, type World } from '../model/index.ts';
import { narrowNoBreak, noBreak, stemsOf, sumOf } from '../values/index.ts';
import {
  type Addable,
  addables,
  documentWord,
  isAddable,
  kindNames,
  kindPurpose,
  kindWord,
  namesOfKind,
  shippedTitles,
  typable,
} from '../vocabulary/index.ts';
import type { commandLine } from '../wording/commands/command-line.ts';
import { commandWords, documentWords, innerWords, optionWords } from '../wording/commands/command-words.ts';
import { helpWords } from '../wording/commands/help.ts';
import { withPlaceholders } from '../wording/commands/placeholders.ts';
import { subcommandWord } from '../wording/commands/subcommands.ts';

const plain = new Help();

const wordFor = (one: Command, language: Language): string => subcommandWord(one.parent?.name() ?? '', one.name(), language);

/** Of a command's options, its own come first, then those of every command, then those of batches. */
const inOrder = <Item>(group: (item: Item) => string, last: readonly string[]) => {
  const placeOf = (item: Item): number => last.indexOf(group(item));
  return (items: readonly Item[]): Item[] => items.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** Commander breaks lines at any space: those that hold words together are letters meanwhile. */
const bound = (text: string): string => text.replaceAll(noBreak, '\ue000').replaceAll(narrowNoBreak, '\ue001');
const unbound = (text: string): string => text.replaceAll('\ue000', noBreak).replaceAll('\ue001', narrowNoBreak);

/** Of the names of a family, lines that a terminal of this width holds. */
function linesOf(names: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + name.length <= width) lines[lines.length - 1] = `${last}  ${name}`;
    else lines.push(`  ${name}`);
  }
  return lines;
}

/** The first page: the families in the order of the work, the commands of each by their names. */
function families(
  top: Command,
  words: (typeof commandLine)['fr'],
  { language, width }: { language: Language; width: number },
): string {
  const { more, families: headings } = helpWords[language];
  const groups = plain.groupItems([], plain.visibleCommands(top), (one) => one.helpGroup());
  const listed = Object.values(headings).flatMap((family) => [
    family,
    ...linesOf(
      (groups.get(family) ?? []).map((one) => one.name()),
      width,
    ),
  ]);
  return `${[`${words.usage} ${withPlaceholders(plain.commandUsage(top), language)}`, '', top.description(), '', ...listed, '', ...more].join('\n')}\n`;
}

/** Our style for every command: nothing exits by itself, help is headed in the reader's language, usage faults go to stderr in one line. */
export function furnish(command: Command, words: (typeof commandLine)['fr'], world: World): void {
  const { language } = world;
  const { everywhere, machines } = helpWords[language].options;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Commands:': words.commands,
    'Options:': words.options,
    'Arguments:': words.arguments,
  };
  const width = world.folds?.out ?? 80;
  command
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: () => {}, getOutHelpWidth: () => width })
    .configureHelp({
      optionDescription: ({ description }) => description,
      commandUsage: (one) =>
        withPlaceholders(
          plain.commandUsage(one).replace(`${one.name()}|${one.alias()}`, () => wordFor(one, language)),
          language,
        ),
      subcommandTerm: (one) =>
        withPlaceholders(
          plain.subcommandTerm(one).replace(/^\S+/, () => wordFor(one, language)),
          language,
        ),
      optionTerm: ({ flags }) => withPlaceholders(flags, language),
      boxWrap: (text, room) => unbound(plain.boxWrap(bound(text), room)),
      styleTitle: (title) => titles[title] ?? title,
      visibleOptions: (one) =>
        inOrder<Option>(({ helpGroupHeading }) => helpGroupHeading ?? '', [everywhere, machines])(plain.visibleOptions(one)),
      groupItems: (_, visible, group) => plain.groupItems([], visible, group),
      ...(command.parent === null && { formatHelp: (one: Command) => families(one, words, { language, width }) }),
    });
  for (const inner of command.commands) furnish(inner, words, world);
}

/** What `help` looks through: a command, where it stands, and how it is used. */
const examples = new WeakMap<Command, readonly string[]>();
export const hasExamples = (command: Command, lines: readonly string[]): void => void examples.set(command, lines);
export const examplesOf = (command: Command): readonly string[] => examples.get(command) ?? [];

interface Found {
  readonly name: string;
  readonly does: string;
  readonly examples: readonly string[];
  /** Of what is looked for, how many words its own sentence holds, then how many its options and examples do. */
  readonly said: number;
  readonly used: number;
}

/** Each command below another, by what is typed for it: what holds others before what it holds. */
export const commandsBelow = (
  command: Command,
  language: Language,
  path: readonly string[] = [],
): readonly (readonly [call: string, command: Command])[] =>
  plain.visibleCommands(command).flatMap((one) => {
    const whole = [...path, wordFor(one, language)];
    return [[whole.join(' '), one], ...commandsBelow(one, language, whole)] as const;
  });

/** How a command is called: by its own word, or by what people say for what it does. */
export const callsOf = (one: Command, language: Language): string =>
  `${wordFor(one, language)} ${(one.parent?.parent ? innerWords : commandWords)[one.name()] ?? ''}`;

/** No more is read. */
const MOST = 8;

/** What is said of a thing that is added: its text, and its day when it has one. */
function saidOf(kind: string): readonly string[] {
  if (!isAddable(kind)) return [];
  const { dated }: Addable = addables[kind];
  return ['"…"', ...(dated === 'date' ? ['date=…'] : [])];
}

/** The commands that speak of some words, whatever their endings, the things that are added and the documents so called. @throws UsageError when none does */
export function helpOn(top: Command, typed: readonly string[], { language, out }: World): void {
  const words = helpWords[language];
  const asked = stemsOf(typed.join(' '));
  const count = (text: string): number => [...stemsOf(text)].filter((stem) => asked.has(stem)).length;
  const shown = Object.entries(optionWords).flatMap(([call, said]): Found[] => {
    const [name, long] = call.split(' ');
    const command = top.commands.find((one) => one.name() === name);
    const option = command?.options.find((one) => one.long === long);
    return option === undefined ? [] : [{ name: call, does: option.description, examples: [], said: count(said), used: 0 }];
  });
  const found = commandsBelow(top, language)
    .filter(([, command]) => command.commands.length === 0)
    .map(([name, command]): Found => {
      const spoken = examplesOf(command).filter((line) => count(line) > 0);
      const options = sumOf(plain.visibleOptions(command), ({ description }) => count(description));
      return {
        name,
        does: command.description(),
        examples: spoken,
        said: count(`${callsOf(command, language)} ${command.description()}`),
        used: options + spoken.length,
      };
    })
    .concat(shown)
    .filter(({ said, used }) => said + used > 0)
    .toSorted((a, b) => b.said - a.said || b.used - a.used)
    .slice(0, MOST);
  const known = shippedTitles();
  const documents = known.flatMap((kind) => {
    const name = kind.title[language] || kind.id;
    const isFound = kind.of !== 'portfolio' && count(`${name} ${documentWords[kind.id] ?? ''}`) > 0;
    return isFound ? [`  jalon render --only ${documentWord(kind, known, language)}   ${name}`] : [];
  });
  const kinds = kindNames
    .filter((kind) => count(`${namesOfKind(kind).join(' ')} ${kindPurpose(kind, language)}`) > 0)
    .toSorted((a, b) => count(namesOfKind(b).join(' ')) - count(namesOfKind(a).join(' ')))
    .map(
      (kind) => `  jalon add ${[typable(kindWord(kind, language)), ...saidOf(kind)].join(' ')}   ${kindPurpose(kind, language)}`,
    );
  if (found.length + documents.length + kinds.length === 0) throw new UsageError('help-on-nothing', { words: typed.join(' ') });
  out(
    `${[
      ...(found.length === 0 ? [] : [words.found(typed.join(' '))]),
      ...found.flatMap(({ name, does, examples }) => [
        `  jalon ${name}   ${does}`,
        ...examples.slice(0, 2).map((line) => `      ${line}`),
      ]),
      ...(kinds.length === 0 ? [] : ['', words.kinds, ...kinds.slice(0, MOST)]),
      ...(documents.length === 0 ? [] : ['', words.documents, ...documents.slice(0, MOST)]),
    ]
      .join('\n')
      .trimStart()}\n`,
  );
}
