// A report where somebody asked for it, whole.
import { atomicWrite } from './atomic-write.ts';

/** Replaces what an earlier run left there; folders on the way are made. */
export const writeReport = (path: string, text: string): void => atomicWrite(path, new TextEncoder().encode(text));
