// From a rule as it is written to one that runs, or to what is wrong in it.

import type { Bilingual, ConditionFault, Expression, FileKind, Found, RuleFile } from '../../model/index.ts';
import { factsIn, isHolder, isMet, namesIn, nearest, parseCondition } from '../../values/index.ts';
import { type Collection, collections, type Thing } from './collections.ts';
import { countOf, type Named, type Names, namesFor, today } from './names.ts';
import { type Around, fieldOf, type Reader, readerOf } from './worth.ts';

export type WrittenRule = RuleFile['rules'][number];
type Sentence = WrittenRule['says'];

/** What is wrong in a rule; `keys` lead to it from the rule. */
export type RuleFault = { readonly keys: readonly string[] } & (
  | { readonly code: 'rule/bad-condition'; readonly found: ConditionFault }
  | { readonly code: 'rule/unknown-name'; readonly found: UnknownName }
);
export type UnknownName = {
  /** `list`: a value that no sentence can say; `idle`: one that none says. */
  readonly what: 'each' | 'field' | 'list' | 'idle';
  readonly text: string;
  readonly nearest: string | null;
};

export interface Compiled {
  readonly collection: Collection;
  readonly names: Names;
  readonly expression: Expression;
  /** The kinds of file that it counts, and so must be whole: null for any of them. */
  readonly reads: readonly FileKind[] | null;
  readonly isTold: (thing: Thing, around: Around) => boolean;
  readonly found: (thing: Thing, around: Around) => Found;
  /** Where the schemas name the codes that its sentences say, by the names that stand there. */
  readonly coded: Readonly<Record<string, string>>;
  /** What holds the place to show, and the key there; null for the thing itself. */
  readonly place: (thing: Thing) => { readonly holder: object; readonly key: string | null };
}

/** In both languages, whichever it is written in. */
export function both(said: Sentence): Bilingual {
  if (typeof said === 'string') return { fr: said, en: said };
  const { fr, en } = said;
  return { fr: fr ?? en ?? '', en: en ?? fr ?? '' };
}

const shownValue = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

const isSaid = ({ field, inItems }: Named): boolean =>
  inItems === undefined && field.types.some((one) => /^(?:string|number|integer|boolean)$/.test(one));

type Tell = (thing: Thing, around: Around) => Found[string];

function tellerOf(name: string, names: Names): Tell {
  const asked = names.fields.get(name);
  if (asked !== undefined && asked.asks === undefined) {
    // A year is written as a number, and is a period all the same.
    const isPeriod = asked.field.noun === 'period';
    return (thing) => {
      const value = shownValue(fieldOf(thing, asked));
      return isPeriod && value !== null ? String(value) : value;
    };
  }
  const read = readerOf(name, names);
  return (thing, around) => shownValue(read(thing, around));
}

function placeIn(named: Named | undefined): Compiled['place'] {
  return (thing) => {
    let up: Thing | null = thing;
    for (let step = 0; step < (named?.up ?? 0); step++) up = up?.parent ?? null;
    let holder: object = (up ?? thing).value;
    for (const key of named?.keys ?? []) {
      const inner: unknown = Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
      if (key === named?.keys.at(-1) || !isHolder(inner)) return { holder, key };
      holder = inner;
    }
    return { holder, key: null };
  };
}

/** The kinds whose things are counted; what the project comes to may depend on any. */
function readBy(expression: Expression, { fields }: Names): readonly FileKind[] | null {
  const elsewhere = factsIn(expression).filter((name) => !fields.has(name.split('/')[0] ?? '') && name !== today);
  if (elsewhere.some((name) => !name.startsWith(countOf))) return null;
  return elsewhere.flatMap((name) => collections().get(name.slice(countOf.length))?.kind ?? []);
}

/** The sentences with their keys. */
const saidIn = (said: Sentence): readonly (readonly [keys: readonly string[], text: string])[] =>
  typeof said === 'string'
    ? [[['says'], said]]
    : Object.entries(said).flatMap(([language, text]) => (typeof text === 'string' ? [[['says', language], text] as const] : []));

/** `facts`: the numbers that methods compare; `near` finds the known name nearest to another. */
export function compile(
  { each = 'project', when, at, values = {}, says }: WrittenRule,
  facts: readonly string[],
  near: typeof nearest = nearest,
): { readonly compiled: Compiled | null; readonly faults: readonly RuleFault[] } {
  const collection = collections().get(each);
  if (collection === undefined) {
    const found = { what: 'each', text: each, nearest: near(each, [...collections().keys()]) } as const;
    return { compiled: null, faults: [{ code: 'rule/unknown-name', keys: ['each'], found }] };
  }
  const names = namesFor(collection, facts);
  const faults: RuleFault[] = [];
  const { expression, fault } = parseCondition(when, names.numbers, names.codes);
  if (fault !== null) faults.push({ code: 'rule/bad-condition', keys: ['when'], found: fault });
  const named = Object.entries(values).flatMap(([name, field]) => (field === undefined ? [] : [[name, field] as const]));
  const own = new Set(named.map(([name]) => name));
  const check = (keys: readonly string[], text: string, known: () => readonly string[], isShown: boolean): void => {
    const isKnown = names.fields.has(text) || (isShown && names.numbers.includes(text));
    const field = names.fields.get(text);
    if (!isKnown) faults.push({ code: 'rule/unknown-name', keys, found: { what: 'field', text, nearest: near(text, known()) } });
    else if (isShown && field !== undefined && !isSaid(field))
      faults.push({ code: 'rule/unknown-name', keys, found: { what: 'list', text, nearest: null } });
  };
  if (at !== undefined) check(['at'], at, () => [...names.fields.keys()], false);
  let all: readonly string[] | null = null;
  // Listed for what names nothing alone.
  const sayable = (): readonly string[] => (all ??= [...own, ...names.fields.keys(), ...names.numbers]);
  for (const [name, field] of named) check(['values', name], field, sayable, true);
  const texts = saidIn(says).map(([keys, text]) => ({ keys, names: namesIn(text) }));
  for (const name of own)
    if (!texts.some((text) => text.names.includes(name)))
      faults.push({ code: 'rule/unknown-name', keys: ['values', name], found: { what: 'idle', text: name, nearest: null } });
  const sentences = texts.map(({ keys, names: all }) => ({ keys, names: all.filter((name) => !own.has(name)) }));
  for (const { keys, names: used } of sentences) for (const name of used) check(keys, name, sayable, true);
  if (expression === null || faults.length > 0) return { compiled: null, faults };

  const readers = new Map<string, Reader>(factsIn(expression).map((name) => [name, readerOf(name, names)]));
  const plain = [...new Set(sentences.flatMap(({ names: used }) => used))].map((name) => [name, name] as const);
  const tellers = [...named, ...plain].map(([name, field]) => [name, tellerOf(field, names)] as const);
  const coded = [...named, ...plain].flatMap(([name, text]) => {
    const { field, asks } = names.fields.get(text) ?? {};
    return field?.values === undefined || asks !== undefined
      ? []
      : [[name, `${collection.kind}.${field.path.replaceAll('.*', '')}`] as const];
  });
  const shown = names.fields.get(at ?? 'id');
  const compiled: Compiled = {
    collection,
    names,
    expression,
    reads: readBy(expression, names),
    isTold: (thing, around) => isMet(expression, { get: (name) => readers.get(name)?.(thing, around) }),
    coded: Object.fromEntries(coded),
    found: (thing, around) => Object.fromEntries(tellers.map(([name, tell]) => [name, tell(thing, around)])),
    place: placeIn(shown?.up === 0 || at !== undefined ? shown : undefined),
  };
  return { compiled, faults };
}
