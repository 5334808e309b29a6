// Somebody who stops a run over many projects is told how much is done, and the command that goes on.
import type { World } from '../../model/index.ts';
import { onStop } from '../../running/index.ts';
import { batchReports } from '../../wording/commands/batch.ts';
import { commandOf } from '../../writing/index.ts';
import type { CommonOptions } from './options.ts';

/** `goesOn`: the option without which the same command would begin again. */
interface Stopping extends CommonOptions {
  readonly goesOn?: string;
}

/** A terminal shows « ^C » where it stands. */
export const afterSign = ({ interactive }: World): string => (interactive ? '\n' : '');

/** Gives back what stops listening. */
export function whenStopped(done: () => number, of: number, { lang, goesOn }: Stopping, world: World): () => void {
  return onStop(() => {
    const typed = commandOf();
    const command = goesOn === undefined || typed.split(' ').includes(goesOn) ? typed : `${typed} ${goesOn}`;
    world.err(`${afterSign(world)}${batchReports[lang ?? world.language].stopped(done(), of, command)}\n`);
  });
}

/** One after the other: between two, somebody may give up. Each is to be short. */
export async function* givingWay<One>(
  all: readonly One[],
  done: () => number,
  options: CommonOptions,
  world: World,
): AsyncGenerator<One> {
  const heard = whenStopped(done, all.length, options, world);
  try {
    for (const one of all) {
      await new Promise((go) => setImmediate(go));
      yield one;
    }
  } finally {
    heard();
  }
}
