// Assignments typed one after the other, each said of what those before it leave.
import {
  type AssignFault,
  assign,
  findThing,
  type Heard,
  type Place,
  registerId,
  revise,
  type Thing,
  thingsIn,
  valueAt,
} from '../../editing/index.ts';
import { places } from '../../model/generated/references.ts';
import { type Language, type Revision, UsageError, type Workspace } from '../../model/index.ts';
import { type Folder, readText, readWorkspace } from '../../reading/index.ts';
import { ambiguous, folded, isSameId, leadsThrough, meant, type Named, theOne, unknownName } from '../../values/index.ts';
import {
  type AddableName,
  addableOf,
  fieldAt,
  isAddable,
  keysBelow,
  kindSaid,
  kindWord,
  label,
  namesOf,
  namesOfItem,
  numbered,
  ofWord,
  oneNamed,
  placeName,
  wordOf,
} from '../../vocabulary/index.ts';
import { unlessUnread } from '../refuse-unread.ts';

/** Path → the text it is to have; null for a file that goes. */
export type Texts = Map<string, string | null>;

const refusal = ({ code, ...values }: AssignFault): UsageError => new UsageError(code, values);

export const textIn = (folder: Folder, texts: Texts, path: string): string | null => texts.get(path) ?? readText(folder, path);

export type FindThing = (workspace: Workspace, things: readonly Thing[]) => Place;

/** An id that comes second is no field, whatever the thing that comes first may mean. */
export function refuseId(typed: string): void {
  if (registerId.test(typed.toUpperCase())) throw new UsageError('not-an-assignment', { typed });
}

/** As the project spells them, checked or not. */
function communesIn(files: Workspace['files']): readonly string[] {
  const { territory }: { readonly territory?: unknown } = Object(files.find(({ kind }) => kind === 'project')?.data);
  const { communes }: { readonly communes?: unknown } = Object(territory);
  return Array.isArray(communes) ? communes.map((one) => String(Object(one).name)) : [];
}

/** Changes `texts`, and nothing on the disk; what was taken by a convention. */
export function assignAll(folder: Folder, texts: Texts, find: FindThing, assignments: readonly string[]): readonly Heard[] {
  const heard: Heard[] = [];
  for (const typed of assignments) {
    refuseId(typed);
    const workspace = readWorkspace(folder, texts);
    const things = thingsIn(workspace.files);
    const at = find(workspace, things);
    const communes = communesIn(workspace.files);
    const assigned = assign({ ...at, value: valueAt(workspace.files, at), communes }, typed, things, (one) => heard.push(one));
    if ('fault' in assigned) throw refusal(assigned.fault);
    for (const { path, after } of revise([assigned.edit], (path) => textIn(folder, texts, path))) texts.set(path, after);
  }
  return heard;
}

export const revisionsOf = (folder: Folder, texts: Texts) =>
  [...texts].map(([path, after]) => ({ path, before: readText(folder, path), after }));

/** Files that are one thing, or the one list of its things: their names stand for them; of evaluations, the last. */
export const wholes = [
  'project',
  'actors',
  'launch',
  'diagnostic',
  'needs',
  'axes',
  'criteria',
  'plan',
  'indicators',
  'communication',
  'evaluation',
] as const;
type Whole = (typeof wholes)[number];

/** Where a file that is one thing stands; where it will, when nobody has written it yet. */
export function wholeNamed(files: Workspace['files'], typed: string): Place | undefined {
  const kind = theOne<Whole>(typed, called(wholes));
  if (kind === undefined) return undefined;
  const [path = ''] = places[kind] ?? [];
  const file = files.findLast((one) => one.kind === kind);
  return file === undefined && path.includes('*') ? undefined : { path: file?.path ?? path, kind, pointer: [] };
}

const called = (kinds: readonly Whole[]): readonly Named<Whole>[] =>
  kinds.map((kind) => ({ item: kind, names: [kind, ...namesOf(kind)] }));

/** The lists and the parts of those files: enveloppes, règles, dates fixes de l’année. */
const rooms = (files: Workspace['files']): readonly Named<Place>[] =>
  wholes.flatMap((kind) => {
    const whole = wholeNamed(files, kind);
    if (whole === undefined) return [];
    return keysBelow(kind, '').flatMap((key) => {
      const types = fieldAt(kind, key)?.types ?? [];
      const isRoom = types.includes('array') || (types.includes('object') && types.length === 1);
      return isRoom ? [{ item: { ...whole, pointer: [key] }, names: [key, ...namesOf(`${kind}.${key}`)] }] : [];
    });
  });

const namesOfThing = ({ kind, pointer, value, id }: Thing): readonly string[] => [
  ...namesOfItem(value),
  ...namesOf(`${placeName(kind, pointer)}.id=${id}`),
];

/** What is typed for a thing and for no other: a task is that of its action, `AC-012/T3`. */
export function chainedId(things: readonly Thing[], { id, path, pointer }: Thing): string {
  if (registerId.test(id)) return id;
  const holders = things.filter(
    (one) => one.path === path && one.pointer.length < pointer.length && leadsThrough(pointer, one.pointer),
  );
  return [...holders.map((one) => one.id), id].join('/');
}

const told = (things: readonly Thing[]) => ({
  titled: ({ value }: Thing) => value,
  idOf: (one: Thing) => chainedId(things, one),
});

/** @throws UsageError `id-borne-twice` when another thing of a register has its id: links to it may speak of either */
export function refuseTwin(things: readonly Thing[], thing: Thing): void {
  const twin = registerId.test(thing.id) ? things.find((one) => one !== thing && isSameId(one.id, thing.id)) : undefined;
  if (twin !== undefined)
    throw new UsageError('id-borne-twice', { id: thing.id, paths: [...new Set([thing.path, twin.path])].sort() });
}

/** What bears the id, alone; undefined when nothing does. @throws UsageError `id-borne-twice` */
function bearerOf(things: readonly Thing[], typed: string): Thing | undefined {
  const [first = ''] = typed.split('/');
  const holder = findThing(things, first);
  if (holder !== undefined) refuseTwin(things, holder);
  return findThing(things, typed);
}

/** The one of these things that is called so, by its id or by its title; undefined when none is. @throws UsageError `word-ambiguous`, `id-borne-twice` */
export const thingCalled = (things: readonly Thing[], typed: string): Thing | undefined =>
  bearerOf(things, typed.trim()) ?? ofWord(things, typed.trim(), told(things));

/** The same, for whoever must name one. @throws UsageError with the nearest too */
export const thingNamed = (things: readonly Thing[], typed: string): Thing =>
  thingCalled(things, typed) ?? oneNamed(things, typed.trim(), told(things));

/** The kind of things that a word names, when it names neither one of them nor a file by its own name: « action ». */
export function kindMeant(things: readonly Thing[], typed: string): AddableName | undefined {
  const kind = kindSaid(typed);
  if (kind === undefined || !isAddable(kind)) return undefined;
  const isOfFile = called(wholes).some(({ names }) => names.some((name) => folded(name) === folded(typed)));
  const isThing =
    bearerOf(things, typed) ?? things.find((one) => namesOfThing(one).some((name) => folded(name) === folded(typed)));
  return isOfFile || isThing ? undefined : kind;
}

const kindOf = ({ kind, pointer }: Thing, language: Language): string => {
  const name = addableOf(kind, pointer);
  return name === null ? (label(kind, language) ?? kind) : kindWord(name, language);
};

/** What somebody names: by its id, by its name, or as the file or the list that holds it. @throws UsageError with the nearest */
export const targetNamed = (
  workspace: Pick<Workspace, 'files'>,
  things: readonly Thing[],
  typed: string,
  language: Language,
): Place => unlessUnread(workspace, () => targetIn(workspace, things, typed, language));

function targetIn({ files }: Pick<Workspace, 'files'>, things: readonly Thing[], typed: string, language: Language): Place {
  const byNumber = numbered(things, typed, ({ value }) => value);
  const thing =
    wholeNamed(files, typed) ?? bearerOf(things, typed) ?? (byNumber.length > 0 ? thingNamed(things, typed) : undefined);
  if (thing !== undefined) return thing;
  const names = things.map((one) => ({ item: one, names: namesOfThing(one) }));
  const found = meant(typed, names, true);
  if ('one' in found) return found.one;
  if ('several' in found)
    throw new UsageError('word-ambiguous', {
      typed,
      word: typed,
      instead: found.several.map((one) => chainedId(things, one)),
      shown: found.several.map((one) => `${chainedId(things, one)} (${kindOf(one, language)})`),
    });
  // A condition of the launch is known by the first words of its label.
  const begun = meant(
    typed,
    names.map(({ item, names: all }) => ({ item, names: all.slice(namesOfItem(item.value).length) })),
  );
  if ('one' in begun) return begun.one;
  const whole = theOne<Place>(typed, rooms(files));
  const kind = kindMeant(things, typed);
  if (kind !== undefined && (whole === undefined || addableOf(whole.kind, whole.pointer) !== kind))
    throw new UsageError('kind-of-things', { typed });
  if (whole !== undefined) return whole;
  // What begins the titles of things names none of the rooms that it begins too, nor one of them alone.
  const part = thingCalled(things, typed);
  const room = meant<Place>(typed, rooms(files));
  const begunRooms = 'one' in room ? [room.one] : 'several' in room ? room.several : [];
  const [only, ...others] = [...(part === undefined ? [] : [part]), ...begunRooms];
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined)
    throw ambiguous(typed, typed, [
      ...(part === undefined ? [] : [chainedId(things, part)]),
      ...begunRooms.map(({ kind }) => wordOf(kind, language)),
    ]);
  const unmeant = meant(typed, called(wholes), true);
  if (!('near' in unmeant) || unmeant.near === '') {
    const [assigned, first = '', rest] = /^(?:([\p{L}\p{N}’'-]+)\.)?([\p{L}\p{N}.’'-]+[+-]?=.*)$/su.exec(typed) ?? [];
    const isNamed =
      registerId.test(first.toUpperCase()) || wholeNamed(files, first) || 'one' in meant<Place>(first, rooms(files));
    if (assigned) throw new UsageError('thing-missing', isNamed ? { thing: first, field: rest ?? '' } : { field: assigned });
    return thingNamed(things, typed);
  }
  const words = wholes.map((kind) => wordOf(kind, language));
  throw unknownName('unknown-id', typed, words, { id: typed });
}

/** Found once: what is assigned may be the title by which it was named. */
const named = (id: string, language: Language): FindThing => {
  let place: Place | undefined;
  return (workspace, things) => {
    place ??= targetNamed(workspace, things, id, language);
    return place;
  };
};

/** The files once the fields have their values; nothing is written. @throws UsageError on an id or a field that is not known. */
export function withValues(
  folder: Folder,
  id: string,
  assignments: readonly string[],
  language: Language = 'fr',
): readonly Revision[] {
  const texts: Texts = new Map();
  assignAll(folder, texts, named(id, language), assignments);
  return revisionsOf(folder, texts);
}
