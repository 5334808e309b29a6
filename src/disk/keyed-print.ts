// What is remembered of a private file outside of it: a fingerprint that tells nothing to who has no secret of this person's.
import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isDiskError } from '../model/index.ts';
import { bytesWithin } from './bounds.ts';
import { stateFolder } from './state-folder.ts';
import { writeFirst } from './whole-file.ts';

let own: Uint8Array | null = null;

/** 32 bytes drawn once for this person, kept in their state folder; where none can be kept, drawn for this process alone. */
function secret(): Uint8Array {
  if (own !== null) return own;
  const path = join(stateFolder(), 'secret');
  try {
    writeFirst(path, randomBytes(32));
    own = bytesWithin(path, [stateFolder()]);
  } catch (error) {
    if (!isDiskError(error)) throw error;
    own = randomBytes(32);
  }
  return own;
}

/** `print` is a fingerprint of bytes that may be guessed, as a list of names may: nobody finds them by trying without the secret. */
export const keyedPrint = (print: string): string => `keyed:${createHmac('sha256', secret()).update(print).digest('hex')}`;
