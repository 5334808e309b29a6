// How far a long job is, on one line of the terminal that goes when the job is done.
import type { Language, World } from '../model/index.ts';
import { reports } from '../wording/reports.ts';

export interface Progress {
  tell(stage: 'document' | 'pdf' | 'project' | 'form', of: string): void;
  /** Before anything else is shown. */
  clear(): void;
}

/** Nobody reads it in a file, nor before a job has taken this long, in milliseconds. */
const SOON = 1000;

export function progressOn({ live = false, now, width, err }: World, language: Language): Progress {
  const started = live ? now() : 0;
  let shown = false;
  return {
    tell(stage, of) {
      if (!live || now() - started < SOON) return;
      const line = `… ${reports[language].render.at[stage]} ${of}`;
      err(`\r\u001b[K${line.slice(0, Math.max(20, width - 1))}`, true);
      shown = true;
    },
    clear() {
      if (shown) err('\r\u001b[K');
      shown = false;
    },
  };
}

/** All that comes, counted as it does when there are several. */
export async function* counted<One>(
  coming: AsyncIterable<One>,
  { stage, count }: { readonly stage: Parameters<Progress['tell']>[0]; readonly count: number },
  world: World,
  language: Language,
): AsyncGenerator<One> {
  const progress = progressOn(world, language);
  let begun = 1;
  try {
    for await (const one of coming) {
      if (count > 1) progress.tell(stage, `${Math.min(++begun, count)}/${count}`);
      yield one;
    }
  } finally {
    progress.clear();
  }
}
