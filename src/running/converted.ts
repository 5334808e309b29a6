// A file → the same in a format that we read: LibreOffice reads it, and runs nothing of it.
import { join } from 'node:path';
import { bytesWithin, isThere, makeFolders, writeWhole } from '../disk/index.ts';
import type { Places } from './find-program.ts';
import { ownFolder } from './own-folder.ts';
import { type Convertible, conversions } from './program-requests.ts';
import { askProgram } from './programs.ts';

/** Null when LibreOffice is not installed, or can make nothing of it. */
export async function converted(bytes: Uint8Array, from: Convertible, places?: Places): Promise<Uint8Array | null> {
  const own = ownFolder();
  try {
    for (const path of ['in', 'out', 'profile/user']) makeFolders(join(own.path, path), 0o700);
    writeWhole(join(own.path, 'in', `0.${from}`), bytes);
    const answer = await own.during((stop) => askProgram({ asks: 'conversion', folder: own.path, from }, { stop, places }));
    const [out, made] = [join(own.path, 'out'), join(own.path, 'out', `0.${conversions[from]}`)];
    return answer.state === 'ended' && answer.code === 0 && isThere(made) ? bytesWithin(made, [out]) : null;
  } finally {
    own.close();
  }
}
