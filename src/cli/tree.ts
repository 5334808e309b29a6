// The commands and options as plain data, for whoever completes what is being typed.
import type { Command } from 'commander';
import type { KnownCommand } from './commands/complete.ts';

export function treeOf(command: Command): KnownCommand {
  return {
    name: command.name(),
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
    inner: command.createHelp().visibleCommands(command).map(treeOf),
  };
}
