// How far a long job is, on one line of the terminal that goes when the job is done.

import type { Language, World } from '../../model/index.ts';
import { reports } from '../../wording/reports.ts';
import { type Done, timeLeft } from './time-left.ts';

export interface Progress {
  tell(stage: 'document' | 'pdf' | 'proof' | 'project' | 'form', of: string): void;
  /** Before anything else is shown. */
  clear(): void;
}

/** In milliseconds: nobody reads it before a job has taken this long; in a pipe or a file, a line comes no more often than the other. */
const [SOON, EVERY] = [1000, 5000];

/** `inPipes`: a job so long that whoever reads its lines later, or through a pipe, wants some too. */
export function progressOn({ live = false, now, width, err }: World, language: Language, inPipes = false): Progress {
  const isTold = live || inPipes;
  let last = isTold ? now() : 0;
  const started = last;
  let shown = false;
  return {
    tell(stage, of) {
      if (!isTold || (live && now() - started < SOON)) return;
      const line = `… ${reports[language].render.at[stage]} ${of}`;
      if (!live) {
        const moment = now();
        if (moment - last < EVERY) return;
        last = moment;
        err(`${line}\n`);
        return;
      }
      err(`\r\u001b[K${line.slice(0, Math.max(20, width - 1))}`, true);
      shown = true;
    },
    clear() {
      if (shown) err('\r\u001b[K');
      shown = false;
    },
  };
}

interface Counting<One> {
  readonly stage: Parameters<Progress['tell']>[0];
  readonly count: number;
  /** Others cost no time, and tell nothing of how much is left. */
  readonly isWork?: ((one: One) => boolean) | undefined;
}

/** All that comes, counted as it does when there are several, with the time left when it can be told. */
export async function* counted<One>(
  coming: AsyncIterable<One>,
  { stage, count, isWork = () => true }: Counting<One>,
  world: World,
  language: Language,
  progress = progressOn(world, language),
): AsyncGenerator<One> {
  const words = reports[language].render;
  const began = world.live ? world.now() : 0;
  const done: Done[] = [];
  let begun = 1;
  try {
    for await (const one of coming) {
      if (world.live && isWork(one)) done.push({ at: world.now(), weight: 1 });
      begun++;
      const left = timeLeft(done, began, count - begun + 1);
      const time = left === null ? '' : ` · ${words.left(left)}`;
      if (count > 1) progress.tell(stage, `${Math.min(begun, count)}/${count}${time}`);
      yield one;
    }
  } finally {
    progress.clear();
  }
}

/** Progress goes before anything else is shown. */
export const clearing = (world: World, clear: () => void): World => {
  const after =
    (say: World['out']): World['out'] =>
    (text, exact) => {
      if (text !== '') clear();
      say(text, exact);
    };
  return { ...world, out: after(world.out), err: after(world.err) };
};
