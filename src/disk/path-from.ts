// Paths as people are told them, and as files keep them: with forward slashes on every system.
import { relative, sep } from 'node:path';

/** As it was typed, were it in the way of Windows. */
export const slashed = (path: string): string => path.split(sep).join('/');

/** From a folder; empty where both are the same. */
export const pathFrom = (folder: string, path: string): string => slashed(relative(folder, path));
