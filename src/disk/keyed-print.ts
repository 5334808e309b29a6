// What is remembered of a private file outside of it: a fingerprint that tells nothing to who has no secret of this person's.
import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isDiskError } from '../model/index.ts';
import { bytesWithin } from './bounds.ts';
import { stateFolder } from './state-folder.ts';
import { writeFirst } from './whole-file.ts';

let own: { readonly path: string; readonly bytes: Uint8Array } | null = null;

/** 32 bytes drawn once for this person, kept in their state folder; where none can be kept, drawn for this process alone. */
function secret(): Uint8Array {
  const path = join(stateFolder(), 'secret');
  if (own?.path === path) return own.bytes;
  let bytes: Uint8Array = randomBytes(32);
  try {
    writeFirst(path, bytes);
    bytes = bytesWithin(path, [stateFolder()]);
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
  own = { path, bytes };
  return bytes;
}

/** `print` is a fingerprint of bytes that may be guessed, as a list of names may: nobody finds them by trying without the secret. */
export const keyedPrint = (print: string): string => `keyed:${createHmac('sha256', secret()).update(print).digest('hex')}`;
