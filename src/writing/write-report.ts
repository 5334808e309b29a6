// A report where somebody asked for it, whole.
import { writeWhole } from '../disk/index.ts';

/** Replaces what an earlier run left there; folders on the way are made. */
export const writeReport = (path: string, text: string): void =>
  writeWhole(path, new TextEncoder().encode(text), { flush: true });
