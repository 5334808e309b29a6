// Things taken out of the files of a project, and what referred to them: the links go, or lead to another thing.
import type { Edit, SourceFile } from '../model/index.ts';
import { byText, isRecord, leadsThrough, same } from '../values/index.ts';
import { fieldAt, placeOf } from '../vocabulary/index.ts';
import { idInText } from './id-spelling.ts';
import { mentionOf, type NamedThing, type Referring } from './referring.ts';
import { type Thing, valueAt } from './things.ts';

type Pointer = Edit['pointer'];

export interface Removing {
  /** What goes: things of lists, and files that are one thing. */
  readonly things: readonly Thing[];
  readonly references: readonly Referring[];
  /** What the links to a thing lead to from now on; they go when it is null. */
  readonly by: Thing | null;
  /** What stands in texts in the place of `[[AC-012]]`. */
  readonly titleOf: (thing: Thing) => string;
}

export interface Removal {
  readonly edits: readonly Edit[];
  /** Files that go whole. */
  readonly gone: readonly string[];
}

/** The smallest thing that can go with a reference: the item, the field, or what says nothing without it. Null for the whole file. */
function unitOf({ kind, pointer, as }: Referring): Pointer | null {
  if (as === 'key' || typeof pointer.at(-1) === 'number') return pointer;
  const isNeeded = fieldAt(kind, placeOf(kind, pointer))?.required === true;
  // A waiver of something that is gone waives nothing.
  if (!isNeeded && !(as === 'phrase' && pointer.at(-1) === 'place')) return pointer;
  return pointer.length === 1 ? null : pointer.slice(0, -1);
}

/** The reference as it leads to the other thing. */
const leadingTo = ({ written, of: { chain } }: Referring, by: Thing): string =>
  by.id +
  written
    .split('/')
    .slice(chain.length)
    .map((part) => `/${part}`)
    .join('');

const mentioning = (text: string, of: NamedThing, by: string): string =>
  text.replace(mentionOf(of), (_, __, rest: string) => by.replace(/\]\]$/, `${rest}]]`));

/** Whether the list or the mapping that holds the reference leads to the other thing already, or the other thing holds it. */
function isIdle(one: Referring, by: Thing, files: readonly SourceFile[]): boolean {
  const { path, pointer, as } = one;
  if (path === by.path && leadsThrough(pointer, by.pointer)) return true;
  const to = leadingTo(one, by);
  const depth = pointer.findLastIndex((key) => typeof key === 'number');
  if (as === 'key') {
    const holder = valueAt(files, { path, pointer: pointer.slice(0, -1) });
    return isRecord(holder) && Object.hasOwn(holder, to);
  }
  const list = depth === -1 ? undefined : valueAt(files, { path, pointer: pointer.slice(0, depth) });
  if (!Array.isArray(list)) return false;
  const said = (item: unknown): unknown => pointer.slice(depth + 1).reduce<unknown>((inner, key) => Object(inner)[key], item);
  return list.some((item) => said(item) === to || item === to);
}

/** The later and the inner first, so that what stands before keeps its place. */
function isAfter(a: Pointer, b: Pointer): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [one, other] = [a[index], b[index]];
    if (one === other) continue;
    return typeof one === 'number' && typeof other === 'number' ? other - one : byText(String(other), String(one));
  }
  return b.length - a.length;
}

/** A list that is left empty goes too, unless it is one of the file's own. */
function emptied(path: string, units: readonly Pointer[], files: readonly SourceFile[]): readonly Pointer[] {
  const lists = new Map<string, Pointer[]>();
  for (const unit of units)
    if (typeof unit.at(-1) === 'number') {
      const key = JSON.stringify(unit.slice(0, -1));
      lists.set(key, [...(lists.get(key) ?? []), unit]);
    }
  const isOwn =
    !isRecord(files.find((file) => file.path === path)?.data) ||
    Object(files.find((file) => file.path === path)?.data).id === undefined;
  return [...lists.values()].flatMap((items) => {
    const list = items[0]?.slice(0, -1) ?? [];
    const there = valueAt(files, { path, pointer: list });
    return Array.isArray(there) && there.length === items.length && !(isOwn && list.length === 1) ? [list] : [];
  });
}

export function removal({ things, references, by, titleOf }: Removing, files: readonly SourceFile[]): Removal {
  const isReplaced = ({ of }: Referring): boolean => by !== null && things.includes(of.thing);
  const units = new Map<string, Pointer[]>();
  const gone = new Set<string>();
  const edits: Edit[] = [];
  const takeOut = (path: string, pointer: Pointer | null): void => {
    if (pointer === null || pointer.length === 0) gone.add(path);
    else if (!(units.get(path) ?? []).some((one) => same(one, pointer))) units.set(path, [...(units.get(path) ?? []), pointer]);
  };
  for (const { path, pointer } of things) takeOut(path, pointer);
  const texts = new Map<string, { readonly path: string; readonly pointer: Pointer; text: string }>();
  for (const one of references) {
    const { path, pointer, as, written, of } = one;
    const mine = isReplaced(one) ? by : null;
    if (as === 'mention') {
      const key = JSON.stringify([path, pointer]);
      const now = texts.get(key) ?? { path, pointer, text: written };
      texts.set(key, { ...now, text: mentioning(now.text, of, mine ? `[[${mine.id}]]` : titleOf(of.thing)) });
    } else if (mine === null || (as !== 'phrase' && isIdle(one, mine, files))) takeOut(path, unitOf(one));
    else if (as === 'key') edits.push({ path, pointer, change: { rename: leadingTo(one, mine) } });
    else
      edits.push({
        path,
        pointer,
        change: { set: as === 'phrase' ? written.replace(idInText(of.chain), mine.id) : leadingTo(one, mine) },
      });
  }
  for (const { path, pointer, text } of texts.values()) edits.push({ path, pointer, change: { set: text } });
  const taken = [...units].flatMap(([path, all]): readonly Edit[] => {
    const wider = [...all, ...emptied(path, all, files)];
    const whole = wider.filter((unit, index) => {
      const isHeld = (other: Pointer): boolean => other.length < unit.length && leadsThrough(unit, other);
      return !wider.some(isHeld) && wider.findIndex((other) => same(other, unit)) === index;
    });
    return whole.toSorted(isAfter).map((pointer) => ({ path, pointer, change: { remove: true } }));
  });
  return { edits: [...edits, ...taken].filter(({ path }) => !gone.has(path)), gone: [...gone] };
}

/** A text that is no data, such as a block of a document. */
export const removedFromText = (text: string, of: NamedThing, by: Thing | null, title: string): string =>
  of.register === null ? mentioning(text, of, by ? `[[${by.id}]]` : title) : text;
