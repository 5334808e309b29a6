// What names are worth for one thing: plain numbers, as everywhere in conditions.

import type { Field } from '../../model/index.ts';
import { dayNumber, type Facts, isHolder, listOf, parsePeriod } from '../../values/index.ts';
import { type Thing, valueAt } from './collections.ts';
import { absent, countOf, type Named, type Names, ofProject, today as todayName } from './names.ts';

/** What lies around the things. */
export interface Around {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly facts: () => Facts;
  /** How many things are in a collection. */
  readonly count: (collection: string) => number;
}

export const fieldOf = (thing: Thing, { up, keys }: Pick<Named, 'up' | 'keys'>): unknown => {
  let holder: Thing | null = thing;
  for (let step = 0; step < up && holder !== null; step++) holder = holder.parent;
  return holder === null ? undefined : valueAt(holder.value, keys);
};

const isDay = ({ noun, format }: Field): boolean => noun === 'period' || format === 'date';

/** The last day, as a number of days; none for what never ends. */
function lastDay(written: string | number): number {
  const end = parsePeriod(written)?.end ?? null;
  return end === null ? Number.NaN : dayNumber(end);
}

/** What is not given is worth nothing where it is listed or written in words, and is no number where a number or a day should stand. */
function worthOf(value: unknown, field: Field): number {
  if (value === undefined || value === null) {
    const isNumber =
      isDay(field) || field.noun === 'money' || field.types.some((one) => /^(?:number|integer|boolean)$/.test(one));
    return isNumber && !field.types.includes('array') ? Number.NaN : 0;
  }
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isDay(field) && (typeof value === 'string' || typeof value === 'number')) return lastDay(value);
  if (typeof value === 'number') return value;
  if (field.noun === 'money' && typeof value === 'object' && 'min' in value) return Number(value.min);
  return 1;
}

/** In characters. */
const lengthOf = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0);

/** What each item holds there, or those of the lists within it. */
const inItems = (list: unknown, [keys = [], ...deeper]: readonly (readonly string[])[]): readonly unknown[] => {
  const values = listOf(list).flatMap((item) => (isHolder(item) ? [valueAt(item, keys)] : []));
  return deeper.length === 0 ? values : values.flatMap((value) => inItems(value, deeper));
};

const extreme = (values: readonly unknown[], { field, asks }: Named): number => {
  const numbers = values.map((value) => worthOf(value, field)).filter((value) => !Number.isNaN(value));
  return numbers.reduce(
    (one, other) => (asks === 'most' ? Math.max(one, other) : Math.min(one, other)),
    numbers[0] ?? Number.NaN,
  );
};

/** An item that is an object bears no code. */
const bears = (value: unknown, code: string): boolean => {
  if (code === absent) return value === undefined || value === null;
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.some((one) => typeof one !== 'object' && String(one) === code);
};

export type Reader = (thing: Thing, around: Around) => number;

/** How a name of an expression is read: `field/code` asks whether the field holds that code. */
export function readerOf(name: string, { fields }: Pick<Names, 'fields'>): Reader {
  const slash = name.indexOf('/');
  const asked = fields.get(slash === -1 ? name : name.slice(0, slash));
  const code = name.slice(slash + 1);
  const within = asked?.inItems;
  if (asked !== undefined && within !== undefined) {
    const valuesOf = (thing: Thing): readonly unknown[] => inItems(fieldOf(thing, asked), within);
    if (slash === -1) return (thing) => extreme(valuesOf(thing), asked);
    return (thing) => (valuesOf(thing).some((value) => bears(value, code)) ? 1 : 0);
  }
  if (asked !== undefined && slash !== -1) return (thing) => (bears(fieldOf(thing, asked), code) ? 1 : 0);
  if (asked?.asks === 'length') return (thing) => lengthOf(fieldOf(thing, asked));
  if (asked !== undefined) return (thing) => worthOf(fieldOf(thing, asked), asked.field);
  if (name === todayName) return (_, { today }) => dayNumber(today);
  if (name.startsWith(countOf)) return (_, { count }) => count(name.slice(countOf.length));
  const fact = name.startsWith(ofProject) ? name.slice(ofProject.length) : name;
  return (_, { facts }) => facts().get(fact) ?? Number.NaN;
}

/** Whether a name is of the thing itself, which an example shows. */
export const isOfThing = (name: string, { fields }: Pick<Names, 'fields'>): boolean =>
  fields.get(name.split('/')[0] ?? '')?.up === 0;
