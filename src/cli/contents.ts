// What a part of the table of contents is given to list its commands with.
import type { Command } from 'commander';
import type { World } from '../model/index.ts';
import type { commandLine } from '../wording/commands/command-line.ts';
import type { Family } from '../wording/commands/help.ts';

export interface Described {
  readonly does: string;
  readonly examples: readonly string[];
}

type Add = (usage: string, described: Described) => Command;

export interface Contents {
  readonly add: Add;
  /** A command that only holds others. */
  readonly group: (name: string, does: string) => Add;
  /** The family that the next commands are of, as the first page of help lists them. */
  readonly family: (name: Family) => void;
  readonly words: (typeof commandLine)['fr'];
  readonly world: World;
  /** Runs a command line as if it were typed; its exit code. */
  readonly run: (argv: readonly string[], world: World) => Promise<number>;
  /** Tells the exit code. */
  readonly done: (code: number) => void;
}
