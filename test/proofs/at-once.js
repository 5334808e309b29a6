// Programs that proofs start, as many at once as the machine has cores.
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';

/** As execFileSync, for what others may wait beside. */
export const ran = promisify(execFile);

/** What each task gives, in their order. */
export async function atOnce(tasks, most = availableParallelism()) {
  const given = [];
  const waiting = tasks.entries();
  const lane = async () => {
    for (const [index, task] of waiting) given[index] = await task();
  };
  await Promise.all(Array.from({ length: most }, lane));
  return given;
}
