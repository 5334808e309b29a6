// Where the files of a project speak of some things: in fields that schemas point out, in formulas and waivers, and as `[[AC-012]]` in texts.
import { references } from '../model/generated/references.ts';
import type { FileKind, SourceFile } from '../model/index.ts';
import { isList, isRecord, leadsThrough } from '../values/index.ts';
import { idInText, registerId, spellings } from './id-spelling.ts';
import type { Thing } from './things.ts';

type Pointer = readonly (string | number)[];

export interface Referring {
  readonly path: string;
  readonly kind: FileKind;
  /** Where the reference stands; the key itself when that is the reference. */
  readonly pointer: Pointer;
  readonly as: 'value' | 'key' | 'phrase' | 'mention';
  readonly written: string;
  readonly of: NamedThing;
}

/** How references name a thing. */
export interface NamedThing {
  readonly thing: Thing;
  /** The id, after that of the file when only it makes it known: `AC-012`, `T3`. */
  readonly chain: readonly string[];
  /** Its register when its id is a word, which other registers may use too. */
  readonly register: 'criterion' | 'theme' | null;
}

export function namedThing(thing: Thing, things: readonly Thing[]): NamedThing {
  const { id, path, pointer } = thing;
  const register =
    path === 'criteria.yaml' && pointer[0] === 'criteria'
      ? 'criterion'
      : path === 'project.yaml' && pointer[0] === 'themes'
        ? 'theme'
        : null;
  const holder = things.find((one) => one.path === path && one.pointer.length === 0);
  const isKnownAlone = registerId.test(id) || register !== null || holder === undefined || holder === thing;
  return { thing, chain: isKnownAlone ? [id] : [holder.id, id], register };
}

const phrases: Readonly<Record<string, readonly (readonly string[])[]>> = {
  project: [['checks', 'waivers', '*', 'place']],
  indicators: [['indicators', '*', 'formula']],
};
/** Names of people are kept under their ids. */
const keyed: Readonly<Record<string, readonly string[]>> = { identities: ['@key'] };

interface Found {
  readonly pointer: Pointer;
  readonly value: string;
  readonly isKey: boolean;
}

function* at(value: unknown, path: readonly string[], pointer: Pointer = []): Generator<Found> {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (typeof value === 'string' && value !== '') yield { pointer, value, isKey: false };
  } else if (step === '@key' && isRecord(value))
    for (const key of Object.keys(value)) yield { pointer: [...pointer, key], value: key, isKey: true };
  else if (step === '*' && isList(value)) for (const [index, item] of value.entries()) yield* at(item, rest, [...pointer, index]);
  else if (step === '*' && isRecord(value))
    for (const [key, item] of Object.entries(value)) yield* at(item, rest, [...pointer, key]);
  else if (step !== undefined && isRecord(value) && Object.hasOwn(value, step)) yield* at(value[step], rest, [...pointer, step]);
}

function* textsIn(value: unknown, pointer: Pointer = []): Generator<Found> {
  if (typeof value === 'string') yield { pointer, value, isKey: false };
  else if (isList(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...pointer, index]);
  else if (isRecord(value)) for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...pointer, key]);
}

/** Finds `[[AC-012]]`, and `[[AC-012/T3]]` of what it holds. */
export const mentionOf = ({ chain }: NamedThing): RegExp =>
  new RegExp(`\\[\\[\\s*(${spellings(chain)})(?=\\s*(?:/[^\\[\\]]*)?\\]\\])((?:/[^\\[\\]]*)?)\\s*\\]\\]`, 'g');

const isWithin = ({ path, pointer }: Pick<Thing, 'path' | 'pointer'>, holder: Thing): boolean =>
  path === holder.path && leadsThrough(pointer, holder.pointer);

/** In the order of the files; what the things say of themselves and of each other is left out. */
export function referringTo(
  named: readonly NamedThing[],
  files: readonly SourceFile[],
  gone: readonly Thing[],
): readonly Referring[] {
  const patterns = named.map((of) => ({ of, whole: new RegExp(`^${spellings(of.chain)}(?=/|$)`), mention: mentionOf(of) }));
  return files.flatMap(({ path, kind, data }): readonly Referring[] => {
    if (kind === undefined || data === null) return [];
    const found: Referring[] = [];
    const add = ({ pointer, value }: Found, as: Referring['as'], of: NamedThing): void => {
      if (!gone.some((thing) => isWithin({ path, pointer }, thing))) found.push({ path, kind, pointer, as, written: value, of });
    };
    for (const { path: steps, to } of references[kind] ?? [])
      for (const one of at(data, steps))
        for (const { of, whole } of patterns)
          if ((of.register === null || of.register === to) && whole.test(one.value)) add(one, one.isKey ? 'key' : 'value', of);
    for (const one of at(data, keyed[kind] ?? ['@none']))
      for (const { of, whole } of patterns) if (of.register === null && whole.test(one.value)) add(one, 'key', of);
    for (const steps of phrases[kind] ?? [])
      for (const one of at(data, steps))
        for (const { of } of patterns) if (of.register === null && idInText(of.chain).test(one.value)) add(one, 'phrase', of);
    for (const one of textsIn(data))
      for (const { of, mention } of patterns)
        if (of.register === null && one.value.search(mention) !== -1) add(one, 'mention', of);
    return found;
  });
}
