// What the condition of a rule may name: the fields of the thing and of what holds it, counts of things, the project's numbers, today.

import { fields } from '../../model/generated/fields.ts';
import type { Field } from '../../model/index.ts';
import { anyWord, type Codes } from '../../values/index.ts';
import { type Collection, collections } from './collections.ts';

/** A field of a thing, as a rule names it. */
export interface Named {
  /** How many holders up: 0 is the thing. */
  readonly up: number;
  readonly keys: readonly string[];
  readonly field: Field;
  /** Asks how many characters its text has. */
  readonly isLength?: true;
}

export interface Names {
  readonly fields: ReadonlyMap<string, Named>;
  /** What is worth a number: a text or a set of fields is not, and can only be there or absent. */
  readonly numbers: readonly string[];
  /** What a field may be compared with, beside numbers. */
  readonly codes: Codes;
}

export const absent = 'absent';
export const countOf = 'count.';
export const ofProject = 'project.';
export const today = 'today';

const isText = ({ types, values, format, noun }: Field): boolean =>
  types.includes('string') && values === undefined && format === undefined && noun === undefined;

const isNumber = ({ types, noun, format }: Field): boolean =>
  noun === 'money' ||
  noun === 'period' ||
  format === 'date' ||
  types.some((one) => /^(?:number|integer|boolean|array)$/.test(one));

const wordsOf = (field: Field): readonly string[] => field.values ?? (isText(field) ? [anyWord] : []);

const known = new Map<string, Names>();

function fieldsOf({ name, kind, levels }: Collection): Names {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = new Map<string, Named>();
  const codes = new Map<string, readonly string[]>();
  const numbers: string[] = [];
  const all = fields[kind] ?? [];
  const byPath = new Map(all.map((field) => [field.path, field]));
  for (const [up, level] of levels.entries())
    for (const field of all) {
      const own = level === '' ? field.path : field.path.startsWith(`${level}.`) ? field.path.slice(level.length + 1) : '';
      if (own === '' || own.includes('*')) continue;
      const called = 'parent.'.repeat(up) + own;
      const item = field.types.includes('array') ? byPath.get(`${field.path}.*`) : undefined;
      const named = { up, keys: own.split('.'), field };
      found.set(called, named);
      if (isNumber(field)) numbers.push(called);
      if (isText(field)) {
        found.set(`${called}.length`, { ...named, isLength: true });
        numbers.push(`${called}.length`);
      }
      codes.set(called, [absent, ...wordsOf(item ?? field), ...(field.word === undefined ? [] : [field.word])]);
    }
  const names = { fields: found, codes, numbers };
  known.set(name, names);
  return names;
}

/** `facts`: the numbers that methods compare. A field of the thing hides a fact of its name, which `project.` still names. */
export function namesFor(collection: Collection, facts: readonly string[]): Names {
  const own = fieldsOf(collection);
  const numbers = [
    ...own.numbers,
    ...facts.filter((fact) => !own.fields.has(fact)),
    ...facts.map((fact) => ofProject + fact),
    ...[...collections().keys()].map((name) => countOf + name),
    today,
  ];
  return { ...own, numbers };
}
