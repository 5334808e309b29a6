// The file of answers of a guided session, and where each of them is written.
import { basename, dirname } from 'node:path';
import type { Fault, Places } from '../model/index.ts';
import { placesOf } from './places.ts';
import { readSource } from './read-source.ts';

export interface ReadAnswers {
  readonly data: unknown;
  readonly faults: readonly Fault[];
  readonly places: Places;
}

/** `full` is a full path. */
export function readAnswersFile(full: string): ReadAnswers {
  const source = { path: basename(full), ...readSource(dirname(full), basename(full)) };
  return { data: source.data, faults: source.faults, places: placesOf([source]) };
}
