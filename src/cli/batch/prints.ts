// By which bytes a project came to what it came to: when they are the same, nothing is to be done again.
import { join } from 'node:path';
import type { Fingerprints } from '../../model/index.ts';
import { bytesWithin, inputPaths, isProject, namedFolders, pathFrom } from '../../reading/index.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { isPrivate, picturesIn, themeOf } from '../../values/index.ts';
import { fingerprint, keyedPrint } from '../../writing/index.ts';

/** What lies elsewhere is not looked into, whatever a record says. */
function printIn(folder: string, path: string): string | null {
  try {
    return fingerprint(bytesWithin(path, [folder, ...namedFolders()]));
  } catch {
    return null;
  }
}

/** Of a file of a project: what stays private on this computer could be guessed from a plain fingerprint, a list of names by trying. */
function inputPrint(root: string, path: string): string | null {
  const print = printIn(root, join(root, path));
  return print !== null && isPrivate(path) ? keyedPrint(print) : print;
}

/** By their names from a folder, which they are in unless the person named another. */
export const printsOf = (folder: string, paths: readonly string[]): Fingerprints =>
  Object.fromEntries(paths.map((path) => [pathFrom(folder, path), printIn(folder, path)]));

/** The files that were as they are now, from where the run was started. */
export const isAsMade = (folder: string, outputs: Fingerprints): boolean =>
  Object.entries(outputs).every(([path, print]) => printIn(folder, join(folder, path)) === print);

/** Of a folder that cannot be opened nothing is known. */
export function inputsOf(path: string, context: RunContext | null): Fingerprints {
  if (!isProject(path)) return {};
  const pictures = context === null ? [] : picturesIn(themeOf(context.project.theme));
  const paths = inputPaths(path, context?.workspace ?? null, pictures);
  return Object.fromEntries(paths.map((one) => [one, inputPrint(path, one)]));
}

/**
 * The files of a project, and those that came since, are as they were. `elsewhere`: on another computer, where what is private is not the same, and
 * its fingerprint tells nothing.
 */
export function isUnchanged(path: string, inputs: Fingerprints, { elsewhere = false } = {}): boolean {
  const counts = (one: string): boolean => !elsewhere || !isPrivate(one);
  const now = isProject(path) ? inputPaths(path, null).filter(counts) : [];
  const then = Object.entries(inputs).filter(([one]) => counts(one));
  return now.every((one) => one in inputs) && then.every(([one, print]) => inputPrint(path, one) === print);
}
