// A command that does not exist → those that are near: by what people call what they do, by the thing that is added, else by their letters.
import type { Command } from 'commander';
import { type Language, UsageError } from '../model/index.ts';
import { stemsOf } from '../values/index.ts';
import { isKind, kindNames, kindWord, typable } from '../vocabulary/index.ts';
import { commandWords } from '../wording/commands/command-words.ts';
import { subcommandWord } from '../wording/commands/subcommands.ts';
import { quotedIn, suggestedIn } from '../wording/faults/document-faults.ts';

/** `message`: what commander says of it. */
export function unknownCommand(top: Command, argv: readonly string[], message: string, language: Language): UsageError {
  const typed = quotedIn(message);
  const group = top.commands.find((one) => one.commands.length > 0 && argv.includes(one.name()));
  const holder = group ?? top;
  const [stem = ''] = stemsOf(typed);
  const called = holder
    .createHelp()
    .visibleCommands(holder)
    .map((one) => one.name())
    .map((name) => ({ word: subcommandWord(holder.name(), name, language), others: commandWords[name] ?? '' }))
    .filter(({ word, others }) => stemsOf(`${word} ${others}`).has(stem))
    .map(({ word }) => word);
  const kind = group === undefined ? kindNames.find((one) => isKind(typed, one)) : undefined;
  const meant = [...called, ...(kind === undefined ? [] : [`add ${typable(kindWord(kind, language))}`])];
  const near = suggestedIn(message)?.split(', ') ?? [];
  const whole = (word: string): string => (group === undefined ? word : `${group.name()} ${word}`);
  return new UsageError('unknown-command', {
    typed: whole(typed),
    near: (meant.length > 0 ? meant : near).map(whole),
    help: `jalon ${whole('--help')}`,
  });
}
