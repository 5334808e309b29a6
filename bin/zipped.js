// A ZIP whose bytes depend on what it holds alone: no day, no owner, the compression of one library whatever the Node.
import { zipSync } from 'fflate';

/** What starts, on systems that ask for the right to. */
export const starts = (path) => /^(?:jalon|ouvrir-jalon\.\w+|node\/node)$/.test(path);

/** `files`: contents by path, in the order in which they are to stand; all go into one folder of that name. */
export function zipped(name, files) {
  // The first day that the format can say, in local time, as it is written.
  const mtime = new Date(1980, 0, 1);
  const entries = [...files].map(([path, bytes]) => {
    const mode = 0o100000 | (starts(path) ? 0o755 : 0o644);
    return [`${name}/${path}`, [new Uint8Array(bytes), { level: 9, mtime, os: 3, attrs: mode * 0x10000 }]];
  });
  return zipSync(Object.fromEntries(entries));
}
