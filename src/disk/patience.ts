// Waiting for other programs to be done with a file.
import { isDiskError } from '../model/index.ts';

const asleep = new Int32Array(new SharedArrayBuffer(4));
/** In milliseconds. */
export const sleep = (milliseconds: number): unknown => Atomics.wait(asleep, 0, 0, milliseconds);

/** What Windows says of a file that somebody reads: a guard against viruses or a folder that is synchronised does, for a moment, what was just written. */
const taken = ['EBUSY', 'EPERM', 'EACCES'];
/** In milliseconds: half a second in all, which nobody who has the file open in Word notices either. */
const pauses = [10, 40, 150, 300];

/** @throws the system's error, on Windows once it has said so for half a second */
export function onceFree<Done>(act: () => Done, isWindows = process.platform === 'win32'): Done {
  for (const pause of isWindows ? pauses : [])
    try {
      return act();
    } catch (error) {
      if (!isDiskError(error) || !taken.includes(error.code)) throw error;
      sleep(pause);
    }
  return act();
}
