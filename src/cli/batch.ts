// The options that all commands over many projects share.
import { type Command, Option } from 'commander';
import { UsageError } from '../model/index.ts';
import type { Contents } from './contents.ts';

/** A machine with more cores does better with several parts. */
const most = 256;

export function workers(text: string): number | 'auto' {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (text === 'auto') return 'auto';
  if (count < 1 || count > most) throw new UsageError('bad-workers', { value: text });
  return count;
}

export const inBatches = (command: Command, words: Contents['words']): Command =>
  command
    .addOption(new Option('--workers <n>', words.workers).argParser(workers))
    .option('--resume', words.resume)
    .option('--shard <i/n>', words.shard)
    .option('--shard-by <how>', words.shardBy)
    .option('--parts <folder>', words.parts);
