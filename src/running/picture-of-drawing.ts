// A drawing → the PNG that stands beside it: made by LibreOffice once, and kept with the person for the next time.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bytesWithin, isThere, makeFolders, stateFolder, writeWhole } from '../disk/index.ts';
import { isDiskError } from '../model/index.ts';
import { converted } from './converted.ts';
import type { Places } from './find-program.ts';

/** Those that were asked for, so that a batch of projects of one look makes one. */
const asked = new Map<string, Promise<Uint8Array | null>>();

/** `drawing`: a sound SVG, as large as the picture is to be. Null when LibreOffice is not installed, or can make nothing of it. */
export function pictureOfDrawing(drawing: Uint8Array, places?: Places): Promise<Uint8Array | null> {
  const print = createHash('sha256').update(drawing).digest('hex');
  const known = asked.get(print) ?? kept(print, () => converted(drawing, 'svg', places));
  asked.set(print, known);
  return known;
}

/** The same drawing gives the same bytes, whatever LibreOffice becomes meanwhile. */
async function kept(print: string, make: () => Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  const folder = join(stateFolder(), 'drawings');
  const path = join(folder, `${print}.png`);
  try {
    if (isThere(path)) return bytesWithin(path, [folder]);
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
  const bytes = await make();
  try {
    if (bytes !== null) {
      makeFolders(folder, 0o700);
      writeWhole(path, bytes);
    }
  } catch (error) {
    // Where nothing can be kept, it is made again the next time.
    if (!isDiskError(error)) throw error;
  }
  return bytes;
}
