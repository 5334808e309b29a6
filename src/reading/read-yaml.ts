// From the text of a YAML file to plain data, cleaned once for everything that follows.

import { YAMLException } from 'js-yaml';
import type { Fault } from '../model/index.ts';
import { isHolder } from '../values/index.ts';
import { conflictsIn, leftoverIn } from './conflicts.ts';
import { dataOf, eventsIn } from './parse-yaml.ts';
import { trapsIn } from './traps.ts';
import { yamlFault } from './yaml-fault.ts';

export interface Parsed {
  readonly data: unknown;
  readonly faults: readonly Fault[];
}

/** Whether some text of a file may need cleaning: only escapes, foreign line ends and decomposed accents bring what the parser lets through. */
const isSuspect = (text: string): boolean => /[\\\r]/.test(text) || text.normalize('NFC') !== text;

/** Accents are composed, so that names typed on two machines are the same name; nothing is dropped: what documents cannot hold is told. */
export const clean = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC');

/** As the parser does it: `__proto__` is a key like another. */
const put = (holder: object, key: string, value: unknown): boolean =>
  Reflect.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

/** In their order. */
function cleanKeys(holder: object): void {
  const entries = Object.entries(holder);
  if (entries.every(([key]) => clean(key) === key)) return;
  for (const [key] of entries) Reflect.deleteProperty(holder, key);
  for (const [key, inner] of entries) put(holder, clean(key), inner);
}

/**
 * Drops null fields (absent and null are the same) and cleans texts where some may need it, in place: objects keep their identity, which
 * places rely on.
 */
function tidy(value: unknown, isDirty: boolean): unknown {
  if (typeof value === 'string') return isDirty ? clean(value) : value;
  if (!isHolder(value)) return value;
  if (isDirty) cleanKeys(value);
  for (const [key, inner] of Object.entries(value)) {
    const tidied = tidy(inner, isDirty);
    if (inner === null && !Array.isArray(value)) Reflect.deleteProperty(value, key);
    else if (tidied !== inner) put(value, key, tidied);
  }
  return value;
}

export function readYaml(path: string, text: string): Parsed {
  const conflicts = conflictsIn(path, text);
  if (conflicts.length > 0) return { data: null, faults: conflicts };
  try {
    const events = eventsIn(text);
    const data = dataOf(text, events);
    return { data: tidy(data, isSuspect(text)), faults: trapsIn(path, text, events) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { data: null, faults: [leftoverIn(path, text) ?? yamlFault(path, text, error)] };
  }
}
