// One more thing in the files of a project, from a text, fields or a model of the catalogue: nothing written yet.

import {
  type AddableName,
  type Addition,
  actionFrom,
  addition,
  fieldAt,
  findThing,
  type Heard,
  heldNames,
  holdersOf,
  indicatorFrom,
  keysBelow,
  nextId,
  nextNumber,
  placeName,
  placeOf,
  referred,
  revise,
  surveyFrom,
  type Thing,
  thingsIn,
  toldApart,
  valueAt,
} from '../../editing/index.ts';
import { type Language, type ProjectFile, type Revision, UsageError, type Workspace } from '../../model/index.ts';
import { type Folder, readWorkspace } from '../../reading/index.ts';
import { readAmount } from '../../values/index.ts';
import { type Addable, addables, oneNamed } from '../../vocabulary/index.ts';
import { catalogueOf, modelWord, surveyModelsOf } from '../catalogue.ts';
import { refuseUnread } from '../refuse-unread.ts';
import { assignAll, chainedId, revisionsOf, type Texts, textIn, thingCalled } from './assigned.ts';

interface Adding {
  readonly folder: Folder;
  readonly texts: Texts;
  readonly language: Language;
  readonly today: string;
}

/** Puts one thing more in the texts; where it stands. */
function put(
  { folder, texts, today }: Adding,
  name: AddableName,
  more: { text?: string; holder?: string | undefined; like?: Readonly<Record<string, unknown>> },
) {
  const { files } = refuseUnread(readWorkspace(folder, texts), addables[name].kind);
  const added: Addition = addition({ name, today, ...more }, files, thingsIn(files));
  if ('fault' in added) throw new UsageError(added.fault.code, { name, known: heldNames, ...added.fault });
  for (const { path, after } of revise(added.edits, (path) => textIn(folder, texts, path))) texts.set(path, after);
  return added;
}

/** What the thing starts from; the indicators of a model action come with it, unless the project has them already. */
function fromModel(adding: Adding, name: AddableName, like: string, workspace: Workspace): Readonly<Record<string, unknown>> {
  const wordOf = (model: Parameters<typeof modelWord>[0]): string => modelWord(model, adding.language);
  const refusing = { code: 'unknown-model', wordOf, values: { thing: name } };
  if (name === 'survey') {
    const { territory }: Pick<ProjectFile, 'territory'> = Object(workspace.files.find(({ kind }) => kind === 'project')?.data);
    return surveyFrom(oneNamed(surveyModelsOf(workspace), like, refusing), adding.language, territory?.communes ?? []);
  }
  const catalogue = catalogueOf(workspace);
  if (name === 'indicator') return indicatorFrom(oneNamed(catalogue.indicators, like, refusing), adding.language);
  const model = oneNamed(name === 'action' ? catalogue.actions : [], like, refusing);
  const indicators = model.indicators.flatMap((id) => {
    const there = thingsIn(readWorkspace(adding.folder, adding.texts).files).find(
      ({ kind, value }) => kind === 'indicators' && value['model'] === id,
    );
    if (there !== undefined) return [there.id];
    const one = catalogue.indicators.find((indicator) => indicator.id === id);
    const made = one && put(adding, 'indicator', { like: indicatorFrom(one, adding.language) }).id;
    return made ? [made] : [];
  });
  const risks = thingsIn(workspace.files).map(({ id }) => id);
  const riskIds = (model.risks ?? []).reduce<readonly string[]>((ids) => [...ids, nextId('RK', [...risks, ...ids])], []);
  return actionFrom(model, adding.language, { indicators, riskId: (index) => riskIds[index] ?? '' });
}

export interface AddRequest {
  /** The one text that says what it is. */
  readonly text?: string | undefined;
  /** The id of the thing that is to hold it. */
  readonly holder?: string | undefined;
  /** A model of the catalogue. */
  readonly like?: string | undefined;
  /** `field=value`, `field+=value`… as they are typed. */
  readonly assignments?: readonly string[];
  /** YYYY-MM-DD */
  readonly today: string;
}

export interface Added {
  /** Null for what bears none, like a note. */
  readonly id: string | null;
  readonly revisions: readonly Revision[];
  /** What of its fields was taken by a convention. */
  readonly heard: readonly Heard[];
}

/** The id of the holder that is called so; the words as they are when none is. @throws UsageError when several are */
function holderNamed(name: AddableName, things: readonly Thing[], typed: string): string {
  const found = thingCalled(holdersOf(name, things), typed);
  return found === undefined || findThing(things, typed) === found ? typed : chainedId(things, found);
}

/** Whether what the text said is still there once the fields are written. */
const isKept = (said: unknown, now: unknown): boolean =>
  Array.isArray(said) ? Array.isArray(now) && said.every((one) => now.includes(one)) : said === now;

/** « jalon add dépense 12000 » says how much, and not for what; 2027 is a year. */
const isSum = (text: string): boolean =>
  /^\d/.test(text) && !/^20\d\d$/.test(text) && 'value' in readAmount({ kind: 'text', value: text });

/** Writes nothing. @throws UsageError when nothing can hold it, when a field says otherwise what the text says, when the model is unknown, or when a field is not understood. */
export function added(folder: Folder, name: AddableName, request: AddRequest): Added {
  const workspace = readWorkspace(folder);
  const info: { readonly language?: Language } = Object(workspace.files.find(({ kind }) => kind === 'project')?.data);
  const adding: Adding = { folder, texts: new Map(), language: info.language ?? 'fr', today: request.today };
  const { text, holder, like: model, assignments = [] } = request;
  const { says, sums }: Addable = addables[name];
  const sum = sums !== undefined && text !== undefined && isSum(text) ? sums : null;
  const like = model === undefined ? undefined : fromModel(adding, name, model, workspace);
  const { id, thing } = put(adding, name, {
    holder: holder && holderNamed(name, thingsIn(workspace.files), holder),
    ...(text !== undefined && sum === null && { text }),
    ...(like && { like }),
  });
  const summed = sum === null ? [] : assignAll(folder, adding.texts, () => thing, [`${sum}=${text}`]);
  const held = { ...thing, pointer: [...thing.pointer, sum ?? says] };
  const heldNow = (): unknown => valueAt(readWorkspace(folder, adding.texts).files, held);
  const hasBoth = text !== undefined && assignments.length > 0;
  const before = hasBoth ? heldNow() : undefined;
  const heard = assignAll(folder, adding.texts, () => thing, assignments);
  const now = hasBoth ? heldNow() : undefined;
  if (Array.isArray(before) && Array.isArray(now) && !isKept(before, now)) {
    // The first point of an agenda that is given too.
    const edit = { path: held.path, pointer: held.pointer, change: { set: [...before, ...now] } };
    for (const { path, after } of revise([edit], (path) => textIn(folder, adding.texts, path))) adding.texts.set(path, after);
  } else if (hasBoth && !isKept(before, now))
    throw new UsageError('said-twice', { typed: text, thing: name, field: placeName(held.kind, held.pointer) });
  if (name === 'meeting') nameForItsDay(adding, thing.path);
  if (name === 'axis' || name === 'objective' || name === 'action') giveNumber(adding, id);
  return { id, revisions: revisionsOf(folder, adding.texts), heard: [...summed, ...heard] };
}

/** Unless it was said among its fields. */
function giveNumber({ folder, texts }: Adding, id: string | null): void {
  const things = thingsIn(readWorkspace(folder, texts).files);
  const made = things.find((one) => one.id === id);
  const number = made === undefined || made.value['number'] !== undefined ? null : nextNumber(things, made);
  if (made !== undefined && number !== null) assignAll(folder, texts, () => made, [`number=${number}`]);
}

/** The file of a meeting bears the day of the meeting, which may have been said among its fields. */
function nameForItsDay({ folder, texts, today }: Adding, path: string): void {
  const { date }: { readonly date?: unknown } = Object(readWorkspace(folder, texts).files.find((one) => one.path === path)?.data);
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || date === today) return;
  const named = path.replace(`meetings/${today}`, () => `meetings/${date}`);
  const text = texts.get(path);
  if (named === path || text === undefined || textIn(folder, texts, named) !== null) return;
  texts.delete(path);
  texts.set(named, text);
}

/** The list of a thing that holds references to things of a kind; null when none does, or several. */
function listIn({ kind, pointer }: Thing, name: AddableName): string | null {
  const here = placeOf(kind, pointer);
  const [list, ...others] = keysBelow(kind, here).filter(
    (key) => fieldAt(kind, `${here === '' ? '' : `${here}.`}${key}.*`)?.ref === name,
  );
  return others.length === 0 ? (list ?? null) : null;
}

/**
 * One that is there already, or a new one, in the list of another thing that refers to such things: a need or an indicator of an action.
 * Null when the thing has no such list. @throws UsageError when nothing is called as the holder is
 */
export function addedTo(folder: Folder, name: AddableName, request: AddRequest): Added | null {
  const { text, holder = '', ...rest } = request;
  const things = thingsIn(readWorkspace(folder).files);
  const target = thingCalled(things, holder);
  const list = target === undefined ? null : listIn(target, name);
  if (target === undefined || list === null) return null;
  const there = text === undefined ? null : referred(things, text, name);
  if (text !== undefined && there !== null && 'several' in there)
    throw new UsageError('word-ambiguous', {
      typed: text,
      word: text,
      instead: there.several,
      shown: toldApart(things, there.several),
    });
  const known = there !== null && 'one' in there ? there.one : null;
  const made = known === null ? added(folder, name, { ...rest, text }) : { id: known, revisions: [], heard: [] };
  const texts: Texts = new Map(made.revisions.map(({ path, after }) => [path, after]));
  assignAll(folder, texts, (_, now) => thingCalled(now, holder) ?? target, [`${list}+=${made.id ?? ''}`]);
  return { ...made, revisions: revisionsOf(folder, texts) };
}
