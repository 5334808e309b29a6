// What the commands over many projects take, beside their own options.
import { UsageError } from '../../model/index.ts';
import { cores } from '../../running/index.ts';
import type { CheckOptions } from '../../usecases/read-and-check.ts';
import type { CommonOptions } from '../commands/options.ts';

export interface BatchOptions extends CommonOptions, CheckOptions {
  /** How many threads, or as many as the machine has cores. */
  readonly workers?: number | 'auto';
  /** Keeps a record of the run, and takes from it what is done already and has not changed. */
  readonly resume?: boolean;
  /** `2/8`; `auto` or `auto/8`: the part that the machine's scheduler says. */
  readonly shard?: string;
  /** The folder of the record. */
  readonly parts?: string;
}

export const batchKeys = ['workers', 'resume', 'shard', 'parts'] as const satisfies readonly (keyof BatchOptions)[];

/** As asked, else as many as there are cores when there are enough tasks for threads to pay. */
export function threadsFor(workers: BatchOptions['workers'], tasks: number, from: number): number {
  const usual = tasks >= from ? cores() : 1;
  return Math.max(1, Math.min(workers === 'auto' ? cores() : (workers ?? usual), tasks));
}

/** What changes projects, or says other things of them, is done in one go: `others` are such options. */
export function apartFrom(options: BatchOptions, others: Readonly<Record<string, unknown>>): void {
  const one = batchKeys.find((key) => key !== 'workers' && options[key] !== undefined);
  const other = Object.entries(others).find(([, value]) => value !== undefined && value !== false)?.[0];
  if (one && other) throw new UsageError('options-apart', { one: `--${one}`, other });
}
