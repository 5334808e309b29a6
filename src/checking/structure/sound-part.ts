// What is left of a file once its mistakes of structure are put aside: what its author surely meant stands in their place, or nothing does.

import type { FileKind, Rest } from '../../model/index.ts';
import { isHolder, keysOfPointer, nearest } from '../../values/index.ts';
import { mostShown } from '../capped.ts';
import { fixOf } from '../fix-of.ts';
import type { Loss } from '../losses.ts';
import { nearestValue } from './check-structure.ts';
import { copyOf, type Origins, withoutItems } from './draft.ts';
import { type SchemaFault, schemaFaults } from './schema-faults.ts';

export interface SoundPart {
  readonly data: object;
  readonly origins: Origins;
  /** What is lost, by the object of `data` that lacks it and the key under which it would be. */
  readonly lost: ReadonlyMap<object, ReadonlyMap<string, Loss>>;
  /** Whether something that others may name is lost, or the name of something. */
  readonly isNameless: boolean;
}

/** What was taken away may leave what holds it wrong, and so on upwards: as often as files have levels. */
const mostRounds = 20;

const knownKeys = ({ parentSchema }: SchemaFault): readonly string[] => Object.keys(Object(parentSchema?.['properties']));

/** The value that a fault is told to mean. */
function valueMeant(fault: SchemaFault, holder: object | null): unknown {
  const fix = fixOf(fault, holder);
  if (fix !== null && 'set' in fix) return fix.set;
  if (fix !== null && 'quote' in fix) return String(fix.was);
  return fault.keyword === 'enum' ? (nearestValue(String(fault.data), { ...fault.parentSchema }) ?? undefined) : undefined;
}

/** The key that an unknown one is told to mean, unless it stands there too. */
function keyMeant(fault: SchemaFault, holder: object, unknown: string): string | null {
  const fix = fixOf(fault, holder);
  const meant = fix !== null && 'rename' in fix ? fix.rename : nearest(unknown, knownKeys(fault));
  return meant === null || Object.hasOwn(holder, meant) ? null : meant;
}

interface Draft {
  isNameless: boolean;
  readonly kind: FileKind;
  readonly path: string;
  readonly data: object;
  readonly origins: Origins;
  readonly lost: Map<object, Map<string, Loss>>;
  /** Objects, and the keys of which something else was tried. */
  readonly tried: Map<object, Set<string>>;
  /** Items that are to go, once all faults of a round are seen: until then, faults name them by their index. */
  readonly gone: Map<unknown[], Set<number>>;
}

/** The objects and lists from the root to what holds the value at `keys`. */
function wayTo(data: object, keys: readonly string[]): readonly object[] {
  const way: object[] = [data];
  for (const key of keys.slice(0, -1)) {
    const inner: unknown = Reflect.get(way.at(-1) ?? data, key);
    if (!isHolder(inner)) break;
    way.push(inner);
  }
  return way;
}

/** The innermost thing around that bears an id, or the whole file. */
const thingOn = (way: readonly object[], data: object): object =>
  way.findLast((one) => Object.hasOwn(one, 'id') || Object.hasOwn(one, 'code')) ?? data;

function lose({ kind, path, data, origins, lost }: Draft, way: readonly object[], key: string, reach: Loss['reach']): void {
  const holder = way.at(-1) ?? data;
  const thing = reach === 'own' ? holder : thingOn(way, data);
  const those = lost.get(holder) ?? new Map<string, Loss>();
  if (!those.has(key) || reach === 'inside') those.set(key, { path, kind, keys: origins.get(thing)?.keys ?? [], reach });
  lost.set(holder, those);
}

/** False when nothing of the file is left. Of a word among several, most rules only ask whether it is one of two or three. */
function leaveOut(draft: Draft, keys: readonly string[], isWord: boolean): boolean {
  const key = keys.at(-1);
  if (key === undefined) return false;
  const way = wayTo(draft.data, keys);
  const holder = way.at(-1) ?? draft.data;
  if (Array.isArray(holder)) {
    draft.isNameless ||= typeof holder[Number(key)] === 'object';
    draft.gone.set(holder, (draft.gone.get(holder) ?? new Set()).add(Number(key)));
    if (!Array.isArray(way.at(-2))) lose(draft, way.slice(0, -1), keys.at(-2) ?? '', 'own');
  } else {
    draft.isNameless ||= key === 'id' || key === 'code' || typeof Reflect.get(holder, key) === 'object';
    Reflect.deleteProperty(holder, key);
    lose(draft, way, key, isWord ? 'own' : 'inside');
  }
  return true;
}

/** Whether this is the first time that something else is tried there. */
function isNew({ tried }: Draft, holder: object, key: string): boolean {
  const those = tried.get(holder) ?? new Set<string>();
  tried.set(holder, those);
  return !those.has(key) && those.add(key).size > 0;
}

function putAsideKey(draft: Draft, fault: SchemaFault, keys: readonly string[], unknown: string): void {
  const way = wayTo(draft.data, [...keys, unknown]);
  const holder = way.at(-1) ?? draft.data;
  const meant = keyMeant(fault, holder, unknown);
  if (meant !== null && isNew(draft, holder, meant)) {
    Reflect.set(holder, meant, Reflect.get(holder, unknown));
    draft.origins.get(holder)?.names.set(meant, unknown);
  } else for (const key of knownKeys(fault)) if (!Object.hasOwn(holder, key)) lose(draft, way, key, 'own');
  Reflect.deleteProperty(holder, unknown);
}

function putAside(draft: Draft, fault: SchemaFault): boolean {
  const keys = keysOfPointer(fault.instancePath);
  const { additionalProperty } = fault.params;
  if (additionalProperty !== undefined) putAsideKey(draft, fault, keys, additionalProperty);
  else {
    const holder = wayTo(draft.data, keys).at(-1) ?? draft.data;
    const key = keys.at(-1);
    const meant = fault.keyword === 'required' ? undefined : valueMeant(fault, key === undefined ? null : holder);
    if (meant === undefined || key === undefined || !isNew(draft, holder, key))
      return leaveOut(draft, keys, fault.keyword === 'enum');
    Reflect.set(holder, key, meant);
  }
  return true;
}

/** `rest` tells what the data already lack. Null when nothing of them can be used, or when more is wrong than is shown of one file. */
export function soundPart(
  path: string,
  kind: FileKind,
  data: object,
  { lost: before, isNameless }: Partial<Rest> = {},
): SoundPart | null {
  const origins: Origins = new Map();
  const copy = copyOf(data, origins);
  if (!isHolder(copy)) return null;
  const draft: Draft = {
    isNameless: isNameless ?? false,
    kind,
    path,
    data: copy,
    origins,
    lost: new Map(),
    tried: new Map(),
    gone: new Map(),
  };
  for (const keys of before ?? []) lose(draft, wayTo(copy, keys), keys.at(-1) ?? '', 'inside');
  for (let round = 0; round < mostRounds; round++) {
    const { faults, more } = schemaFaults(kind, copy, mostShown);
    if (faults.length === 0) return draft;
    if (more > 0 || !faults.every((fault) => putAside(draft, fault))) return null;
    for (const [list, gone] of draft.gone) withoutItems(list, gone, origins);
    draft.gone.clear();
  }
  return null;
}
