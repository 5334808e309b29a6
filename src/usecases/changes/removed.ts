// Things taken out of a project, and what becomes of all that refers to them: the files as they should read, nothing written yet.

import {
  addableOf,
  findThing,
  idInText,
  type NamedThing,
  namedThing,
  placeName,
  type Referring,
  referringTo,
  registerId,
  removal,
  removedFromText,
  revise,
  type Thing,
  thingsIn,
} from '../../editing/index.ts';
import { type Edit, type Language, type Revision, UsageError, type Workspace } from '../../model/index.ts';
import { isHeldVote, isVoted } from '../../project/time/index.ts';
import { type Folder, readText } from '../../reading/index.ts';
import { isList, isRecord, leadsThrough } from '../../values/index.ts';
import type { ReferringKind } from '../../wording/changes/removal.ts';
import { label } from '../../wording/label.ts';
import { unlessUnread } from '../refuse-unread.ts';
import { thingNamed } from './assigned.ts';
import { calledThing, titleOfThing } from './told/told-fields.ts';

/** A project is one thing, and stays. */
const staying = new Set(['project.yaml']);

/** Files that bear no id are known by their paths: a ballot, an evaluation. */
function wholeFile({ files }: Workspace, typed: string): Thing | undefined {
  const file = files.find(({ path }) => path === typed || path.replace(/\.ya?ml$/, '') === typed);
  if (file?.kind === undefined || staying.has(file.path)) return undefined;
  return { id: '', path: file.path, kind: file.kind, pointer: [], value: Object(file.data) };
}

/** What the word means, by its id or its title; several when they bear the same id. @throws UsageError when nothing, or several titles */
export function thingsMeant(workspace: Workspace, typed: string): readonly Thing[] {
  const things = thingsIn(workspace.files).filter(({ path, pointer }) => pointer.length > 0 || !staying.has(path));
  const known = findThing(things, typed.trim()) ?? wholeFile(workspace, typed.trim());
  if (known !== undefined) {
    const twins = things.filter((one) => one.id === known.id && one.kind === known.kind);
    return known.id === '' || typed.includes('/') || twins.length < 2 ? [known] : twins;
  }
  return [unlessUnread(workspace, () => thingNamed(things, typed))];
}

/** A text of the project, such as a block of a document, that mentions one of them. */
interface Mentioned {
  readonly path: string;
  readonly text: string;
}

type Counts = readonly (readonly [ReferringKind, number])[];

export interface Standing {
  readonly things: readonly Thing[];
  readonly references: readonly Referring[];
  readonly texts: readonly Mentioned[];
  /** What refers to them, by kind, the most numerous first. */
  readonly kinds: Counts;
  /** What they hold, which goes with them, by kind too. */
  readonly held: Counts;
  /** A line each: the thing that refers to them, and by which field. */
  readonly lines: readonly string[];
  /** Files of votes that were held on them: they keep what was voted. */
  readonly votes: readonly string[];
}

/** What stands in them, themselves left out. */
function heldIn(things: readonly Thing[], all: readonly Thing[]): readonly Thing[] {
  const keyOf = ({ path, pointer }: Thing): string => JSON.stringify([path, pointer]);
  const own = new Set(things.map(keyOf));
  return all.filter(
    (one) =>
      !own.has(keyOf(one)) &&
      things.some(({ path, pointer }) => path === one.path && pointer.every((key, index) => key === one.pointer[index])),
  );
}

const named = (things: readonly Thing[], all: readonly Thing[]): readonly NamedThing[] =>
  [...things, ...heldIn(things, all)].filter(({ id }) => id !== '').map((thing) => namedThing(thing, all));

/** How many there are of each kind, the most numerous first. */
function countsOf(kinds: readonly ReferringKind[]): Counts {
  const counts = new Map<ReferringKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

const bearerOf = (all: readonly Thing[], { path, pointer }: Referring): Thing | undefined =>
  all.findLast((one) => one.path === path && one.pointer.length < pointer.length && leadsThrough(pointer, one.pointer));

function kindOf(bearer: Thing | undefined, { kind }: Referring): ReferringKind {
  if (kind === 'ballots') return 'ballot';
  if (kind === 'frozen-plan') return 'frozen-plan';
  if (kind === 'values') return 'value';
  const one = bearer && addableOf(bearer.kind, bearer.pointer);
  return one ?? (kind === 'evaluation' ? 'evaluation' : 'file');
}

/** What still refers to some things. @throws UsageError when a file that names one of them cannot be read */
export function standingOf(
  workspace: Workspace,
  folder: Folder,
  things: readonly Thing[],
  { language, today }: { readonly language: Language; readonly today: string },
): Standing {
  const { files } = workspace;
  const all = thingsIn(files);
  const names = named(things, all);
  for (const { path, kind, data } of files)
    if (kind !== undefined && data === null)
      for (const { chain } of names)
        if (idInText(chain).test(readText(folder, path) ?? ''))
          throw new UsageError('unreadable-names-it', { path, id: chain.join('/') });
  const found = referringTo(names, files, things);
  const isHeld = ({ path, pointer, as }: Referring): boolean =>
    isHeldVote(path, today) || (as !== 'mention' && isVoted(path, pointer));
  const references = found.filter((one) => !isHeld(one));
  const texts = workspace.texts.flatMap(({ path }) => {
    const text = readText(folder, path);
    return text !== null && names.some((one) => removedFromText(text, one, null, '') !== text) ? [{ path, text }] : [];
  });
  const bearers = new Map<string, { readonly kind: ReferringKind; readonly line: string }>();
  for (const one of references) {
    const bearer = bearerOf(all, one);
    const kind = kindOf(bearer, one);
    const isApart = bearer === undefined || kind === 'ballot' || kind === 'frozen-plan';
    const key = isApart
      ? `${one.path} ${kind === 'frozen-plan' ? '' : one.pointer.slice(0, 2).join(' ')}`
      : `${one.path} ${bearer.pointer.join(' ')}`;
    const called = bearer ? calledThing(bearer, language) : one.path;
    // Of an item of several parts, the list says what it is.
    const last = one.pointer.findLastIndex((key) => typeof key === 'number');
    const field = label(placeName(one.kind, last === -1 ? one.pointer : one.pointer.slice(0, last)), language) ?? '';
    if (!bearers.has(key))
      bearers.set(key, { kind, line: field === '' ? called : `${called} (${field.charAt(0).toLowerCase()}${field.slice(1)})` });
  }
  for (const { path } of texts) bearers.set(path, { kind: 'text', line: path });
  return {
    things,
    references,
    texts,
    kinds: countsOf([...bearers.values()].map(({ kind }) => kind)),
    held: countsOf(heldIn(things, all).flatMap(({ kind, pointer }) => addableOf(kind, pointer) ?? [])),
    lines: [...bearers.values()].map(({ line }) => line),
    votes: [...new Set(found.filter(isHeld).map(({ path }) => path))],
  };
}

/** The list or the folder that it stands in. */
const shelfOf = ({ kind, pointer }: Thing): string => `${kind} ${pointer.filter((key) => typeof key === 'string').join('.')}`;

/** What the links may lead to in place of one of them. @throws UsageError when it is of another kind, or one of them */
export function replacementFor(workspace: Workspace, things: readonly Thing[], typed: string): Thing {
  const [found, ...others] = thingsMeant(workspace, typed);
  if (found === undefined || others.length > 0)
    throw new UsageError('several-named', { typed, known: [found, ...others].flatMap((one) => one?.id ?? []) });
  if (things.some(({ id, path }) => id === found.id && path === found.path))
    throw new UsageError('replaced-by-itself', { id: found.id });
  const odd = things.find((one) => shelfOf(one) !== shelfOf(found) || !registerId.test(one.id) !== !registerId.test(found.id));
  if (odd !== undefined) throw new UsageError('replaced-by-other-kind', { id: odd.id, by: found.id });
  return found;
}

/** A frozen plan goes on naming an action that is removed: it keeps what it was called, and whether that may be told. */
function namesKept({ files }: Workspace, things: readonly Thing[]): readonly Edit[] {
  const gone = new Map(
    things.filter(({ kind, pointer }) => kind === 'action' && pointer.length === 0).map((one) => [one.id, one]),
  );
  return files
    .filter(({ kind }) => kind === 'frozen-plan')
    .flatMap(({ path, data }) =>
      planLines(data).flatMap(({ pointer, line }): readonly Edit[] => {
        const thing = gone.get(String(line.action));
        if (thing === undefined || line.title !== undefined) return [];
        const { axis, publish }: { readonly axis?: unknown; readonly publish?: unknown } = Object(thing.value);
        const kept = {
          title: titleOfThing(thing),
          ...(typeof axis === 'string' && { axis }),
          ...(publish === false && { publish }),
        };
        return Object.entries(kept).map(([key, value]) => ({ path, pointer: [...pointer, key], change: { set: value } }));
      }),
    );
}

/** Where each line of a frozen plan stands that says something of an action. */
function planLines(plan: unknown): readonly { readonly pointer: Edit['pointer']; readonly line: Record<string, unknown> }[] {
  const listed = (holder: unknown, key: string, at: Edit['pointer']) => {
    const list = isRecord(holder) ? holder[key] : undefined;
    return isList(list) ? list.flatMap((line, index) => (isRecord(line) ? [{ pointer: [...at, key, index], line }] : [])) : [];
  };
  return [
    ...listed(plan, 'selection', []),
    ...listed(plan, 'amendments', []).flatMap(({ pointer, line }) => listed(line, 'changes', pointer)),
  ];
}

/** Writes nothing. The links go when `by` is null. */
export function removed(workspace: Workspace, folder: Folder, standing: Standing, by: Thing | null): readonly Revision[] {
  const { things, references, texts } = standing;
  const names = named(things, thingsIn(workspace.files));
  const { edits, gone } = removal({ things, references, by, titleOf: titleOfThing }, workspace.files);
  const without = (text: string): string =>
    names.reduce((now, one) => removedFromText(now, one, things.includes(one.thing) ? by : null, titleOfThing(one.thing)), text);
  return [
    ...gone.map((path) => ({ path, before: readText(folder, path), after: null })),
    ...revise([...edits, ...namesKept(workspace, things)], (path) => readText(folder, path)),
    ...texts.filter(({ path }) => !gone.includes(path)).map(({ path, text }) => ({ path, before: text, after: without(text) })),
  ];
}
