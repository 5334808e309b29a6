// From the text of a YAML file to plain data, cleaned once for everything that follows.
import { load, YAMLException } from 'js-yaml';
import type { Fault } from '../model/index.ts';
import { trapsIn } from './traps.ts';
import { yamlFault } from './yaml-fault.ts';

export interface Parsed {
  readonly data: unknown;
  readonly faults: readonly Fault[];
}

// Word and spreadsheets cannot hold these; js-yaml already refuses most of them.
const forbidden = /[[\p{Cc}--[\t\n\r]]\p{Cs}\ufffe\uffff]/gv;

const clean = (text: string): string => text.replace(forbidden, '').replace(/\r\n?/g, '\n');

/** Drops null fields (absent and null are the same) and cleans texts, in place: objects keep their identity, which places rely on. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = tidy(value[index]);
    return value;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (inner === null) Reflect.deleteProperty(value, key);
      else if (typeof inner === 'string' || typeof inner === 'object') Reflect.set(value, key, tidy(inner));
    }
  }
  return value;
}

/** YAML 1.2 core: dates stay texts, `yes` stays a text. Aliases and more than 50 levels are refused. */
export function readYaml(path: string, text: string): Parsed {
  try {
    return { data: tidy(load(text, { maxAliases: 0, maxDepth: 50 })), faults: trapsIn(path, text) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { data: null, faults: [yamlFault(path, text, error)] };
  }
}
