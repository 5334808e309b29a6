// Another id for a thing, everywhere at once: the files as they should read, nothing written yet.

import {
  findThing,
  idInText,
  type Renaming,
  registerId,
  renamedPath,
  rename as renameIn,
  type Thing,
  thingsIn,
} from '../../editing/index.ts';
import { type Revision, UsageError, type Workspace } from '../../model/index.ts';
import { type Folder, knownPath, readText, readWorkspace } from '../../reading/index.ts';
import { canonicalId, isSameId } from '../../values/index.ts';
import { addableOf, addables, placeName } from '../../vocabulary/index.ts';
import { unlessUnread } from '../refuse-unread.ts';
import { refuseTwin, thingNamed } from './assigned.ts';

/** The register of a thing whose id is a word. */
function registerOf({ path, pointer }: Thing): 'criterion' | 'theme' | undefined {
  if (path === 'criteria.yaml' && pointer[0] === 'criteria') return 'criterion';
  return path === 'project.yaml' && pointer[0] === 'themes' ? 'theme' : undefined;
}

const isTask = ({ kind, pointer }: Thing): boolean => kind === 'action' && pointer[0] === 'tasks';

/** What other files hold by its id alone (a question of a survey, a prerequisite of the method) keeps it. */
const mayBeRenamed = (thing: Thing): boolean => registerId.test(thing.id) || isTask(thing) || registerOf(thing) !== undefined;

function renamedThing(things: readonly Thing[], typed: string): Thing {
  const thing = findThing(things.filter(mayBeRenamed), typed);
  if (thing !== undefined) return thing;
  const other = thingNamed(things, typed);
  if (mayBeRenamed(other)) return other;
  throw new UsageError('keeps-its-id', { id: other.id, path: other.path });
}

/** The place of what says what it is, by which that has a label; empty when its id alone does. */
function titleOf({ kind, pointer }: Thing): string {
  const name = addableOf(kind, pointer);
  const says = name === null ? undefined : addables[name].says;
  return says === undefined ? '' : placeName(kind, [...pointer, says]);
}

/** As the project writes ids: capital letters, at least as many figures as the others of its kind, unless it only changes its own. */
function newId(things: readonly Thing[], old: Thing, typed: string): string {
  const word = typed.slice(typed.lastIndexOf('/') + 1).trim();
  if (registerOf(old) !== undefined) {
    if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(word) && !['null', 'true', 'false'].includes(word)) return word;
    throw new UsageError('other-id-form', { id: old.id, typed, form: 'a-b-1' });
  }
  const id = word.toUpperCase();
  const form = old.id.replace(/(?<!\d)\d+$/, '').replace(/-\d{4}-$/, '-');
  const [, start = '', number = ''] = /^(.*(?<!\d))?(\d+)$/.exec(id) ?? [];
  if (start.replace(/-\d{4}-$/, '-') !== form || (!registerId.test(id) && !isTask(old)))
    throw new UsageError('other-id-form', { id: old.id, typed, form: `${form}12`, field: titleOf(old) });
  if (canonicalId(id) === canonicalId(old.id)) return id;
  const others = things.filter((one) => one !== old && one.id.startsWith(form) && mayBeRenamed(one));
  const widths = others.map((one) => /(?<!\d)\d+$/.exec(one.id)?.[0].length ?? 0);
  return start + number.padStart(widths.length === 0 ? 0 : Math.min(...widths), '0');
}

function renamingOf(things: readonly Thing[], from: string, typed: string): Renaming {
  const thing = renamedThing(things, from);
  refuseTwin(things, thing);
  const to = newId(things, thing, typed);
  const holder = isTask(thing) ? things.find(({ path, pointer }) => path === thing.path && pointer.length === 0)?.id : undefined;
  if (isTask(thing) && isSameId(thing.id, from)) throw new UsageError('task-of-which', { id: thing.id });
  const register = registerOf(thing);
  const others = things.filter((one) => one !== thing && registerOf(one) === register);
  const taken = findThing(others, holder === undefined ? to : `${holder}/${to}`);
  if (taken !== undefined) throw new UsageError('id-taken', { id: taken.id, path: taken.path });
  const chain = holder === undefined ? [thing.id] : [holder, thing.id];
  return { at: thing, chain, to, ...(register !== undefined && { register }) };
}

/** One file under its new path and text; nothing when it does not name the thing. */
function revised(folder: Folder, path: string, kind: string | null, renaming: Renaming): readonly Revision[] {
  const before = readText(folder, path);
  if (before === null) return [];
  const after = renameIn(path, kind, before, renaming);
  if (after === null) throw new UsageError('unreadable-names-it', { path, id: renaming.chain.join('/') });
  const next = renamedPath(path, renaming);
  if (next === path) return after === before ? [] : [{ path, before, after }];
  if (readText(folder, next) !== null) throw new UsageError('path-taken', { path: next });
  return [
    { path, before, after: null },
    { path: next, before: null, after, from: path },
  ];
}

/** The problems that the project remembers, under their new names. */
function knownRevised(folder: Folder, renamed: (text: string) => string): readonly Revision[] {
  const before = readText(folder, knownPath);
  const after = before === null ? null : renamed(before);
  return after === before ? [] : [{ path: knownPath, before, after }];
}

export interface Renamed {
  readonly workspace: Workspace;
  readonly renaming: Renaming;
  readonly revisions: readonly Revision[];
  /** What names a thing today → what names it afterwards. */
  readonly renamed: (text: string) => string;
}

/** Writes nothing. @throws UsageError when one id is unknown, the other taken or of another form, or a file that names it unreadable. */
export function renamedAs(folder: Folder, from: string, to: string): Renamed {
  const workspace = readWorkspace(folder);
  const renaming = unlessUnread(workspace, () => renamingOf(thingsIn(workspace.files), from, to));
  const { chain, register } = renaming;
  const renamed = (text: string): string =>
    text.replace(idInText(chain), (written) => written.slice(0, written.lastIndexOf('/') + 1) + renaming.to);
  const revisions = [
    ...workspace.files.flatMap(({ path, kind }) => (kind === undefined ? [] : revised(folder, path, kind, renaming))),
    ...(register === undefined ? workspace.texts.flatMap(({ path }) => revised(folder, path, null, renaming)) : []),
    ...knownRevised(folder, renamed),
  ];
  return { workspace, renaming, revisions, renamed };
}
