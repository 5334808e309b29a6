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
  /** Of a list: what is asked of each of its items, through the lists within. */
  readonly inItems?: readonly (readonly string[])[];
  readonly field: Field;
  /** How many characters its text has; the greatest or the least of the numbers and days of items. */
  readonly asks?: 'length' | 'most' | 'least';
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

/** Whether all that a path goes through is a list: the keys of a map are no names of anybody’s. */
const isInLists = (path: string, byPath: ReadonlyMap<string, Field>): boolean =>
  !path.includes('.*.') ||
  [...path.matchAll(/\.\*(?=\.)/g)].every(({ index }) => byPath.get(path.slice(0, index))?.types.includes('array'));

const known = new Map<string, Names>();

function fieldsOf({ name, kind, levels }: Collection): Names {
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = new Map<string, Named>();
  const codes = new Map<string, readonly string[]>();
  const numbers: string[] = [];
  const all = fields[kind] ?? [];
  const byPath = new Map(all.map((field) => [field.path, field]));
  const ask = (called: string, named: Named, asks: NonNullable<Named['asks']>): void => {
    found.set(`${called}.${asks}`, { ...named, asks });
    numbers.push(`${called}.${asks}`);
  };
  for (const [up, level] of levels.entries())
    for (const field of all) {
      const own = level === '' ? field.path : field.path.startsWith(`${level}.`) ? field.path.slice(level.length + 1) : '';
      const [keys = [], ...inItems] = own.split('.*.').map((part) => part.split('.'));
      if (own === '' || own.endsWith('*') || !isInLists(field.path, byPath)) continue;
      const called = 'parent.'.repeat(up) + own.replaceAll('.*', '');
      const item = field.types.includes('array') ? byPath.get(`${field.path}.*`) : undefined;
      const named: Named = { up, keys, field, ...(inItems.length > 0 && { inItems }) };
      found.set(called, named);
      codes.set(called, [absent, ...wordsOf(item ?? field), ...(field.word === undefined ? [] : [field.word])]);
      if (inItems.length === 0) {
        if (isNumber(field)) numbers.push(called);
        if (isText(field)) ask(called, named, 'length');
      } else if (isNumber(field) && !field.types.includes('array')) {
        ask(called, named, 'most');
        ask(called, named, 'least');
      }
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
