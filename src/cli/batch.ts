// The options that all commands over many projects share.
import { type Command, Option } from 'commander';
import { UsageError } from '../model/index.ts';
import { helpWords } from '../wording/commands/help.ts';
import type { Contents } from './contents.ts';

/** A machine with more cores does better with several parts. */
const most = 256;

function workers(text: string): number | 'auto' {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (text === 'auto') return 'auto';
  if (count < 1 || count > most) throw new UsageError('bad-workers', { value: text });
  return count;
}

/** In the help of a command they come last, with what programs ask. */
export function inBatches(command: Command, words: Contents['words'], { language }: Contents['world']): Command {
  const asked = [
    new Option('--workers <n>', words.workers).argParser(workers),
    new Option('--resume', words.resume),
    new Option('--shard <i/n>', words.shard),
    new Option('--parts <folder>', words.parts),
  ];
  for (const option of asked) command.addOption(option.helpGroup(helpWords[language].options.machines));
  return command;
}
