// Holds a command where it stands: the order of things is the same on every machine, however busy.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Waits as long as it takes: only the time of the whole test ends it. */
export async function until<Found>(look: () => Found | undefined): Promise<Found> {
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export interface Held {
  /** What Node is to load before the command. */
  readonly words: readonly string[];
  readonly reached: () => Promise<true>;
  readonly goOn: () => void;
}

/** The main thread stands still, once, before it writes, renames or makes anything of which the name or the bytes hold the word. */
export function heldAt(word: string): Held {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-held-'));
  const [here, go] = [join(folder, 'here'), join(folder, 'go')];
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import { isMainThread } from 'node:worker_threads';
    const { existsSync, writeFileSync } = fs;
    const bell = new Int32Array(new SharedArrayBuffer(4));
    const textOf = (one) => ArrayBuffer.isView(one) ? Buffer.from(one.buffer, one.byteOffset, one.byteLength).toString() : String(one);
    let isOver = !isMainThread;
    for (const name of ['mkdirSync', 'renameSync', 'writeSync', 'writeFileSync']) {
      const call = fs[name];
      fs[name] = (...given) => {
        if (!isOver && given.some((one) => textOf(one).includes(${JSON.stringify(word)}))) {
          isOver = true;
          writeFileSync(${JSON.stringify(here)}, '');
          while (!existsSync(${JSON.stringify(go)})) Atomics.wait(bell, 0, 0, 5);
        }
        return call(...given);
      };
    }
    syncBuiltinESMExports();`;
  return {
    words: ['--import', `data:text/javascript,${encodeURIComponent(script)}`],
    reached: () => until(() => (existsSync(here) ? true : undefined)),
    goOn: () => writeFileSync(go, ''),
  };
}
