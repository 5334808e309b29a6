// What a rule may look at in turn, by the names of the files and of their lists: `actions`, `needs`, `meetings.decisions`.
import { fields } from '../../model/generated/fields.ts';
import type { FileKind } from '../../model/index.ts';
import { isHolder, listOf, ownValue } from '../../values/index.ts';
import type { SoundFile } from '../structure/check-structure.ts';

/** The kinds of which each file is one thing bear the name of their folder; the others, that of their one file. */
const kinds: Readonly<Record<string, FileKind>> = {
  project: 'project',
  actors: 'actors',
  launch: 'launch',
  meetings: 'meeting',
  diagnostic: 'diagnostic',
  interviews: 'interview',
  workshops: 'workshop',
  surveys: 'survey',
  surveyResults: 'survey-results',
  votes: 'residents-vote',
  voteResults: 'residents-vote-results',
  needs: 'needs',
  axes: 'axes',
  actions: 'action',
  criteria: 'criteria',
  ballots: 'ballots',
  plan: 'plan',
  frozenPlans: 'frozen-plan',
  indicators: 'indicators',
  values: 'values',
  evaluations: 'evaluation',
  communication: 'communication',
};

export interface Collection {
  readonly name: string;
  readonly kind: FileKind;
  /** The schema's paths of the thing and of what holds it, the nearest first; the last is the file itself. */
  readonly levels: readonly string[];
}

/** A thing, and the one that holds it. */
export interface Thing {
  readonly value: object;
  readonly parent: Thing | null;
}

/** The lists of things of a kind, by their keys: `budget`, `territory.populations`; a list within a list too. */
function listsIn(kind: FileKind): readonly Pick<Collection, 'levels' | 'name'>[] {
  const all = fields[kind] ?? [];
  const items = new Set(all.flatMap(({ path, types }) => (path.endsWith('.*') && types.includes('object') ? [path] : [])));
  const lists = all.flatMap(({ path, types }) => (types.includes('array') && items.has(`${path}.*`) ? [path] : []));
  return lists.map((path) => {
    const holders = lists.filter((one) => path.startsWith(`${one}.*.`)).toReversed();
    return { name: path.replaceAll('.*', ''), levels: [path, ...holders].map((one) => `${one}.*`).concat('') };
  });
}

/** A file that is named after its list is that list: `needs` are those of `needs.yaml`. */
function collectionsOf(name: string, kind: FileKind): readonly Collection[] {
  const lists = listsIn(kind).map((list) => {
    const own = list.name === name || list.name.startsWith(`${name}.`);
    return { ...list, kind, name: own ? list.name : `${name}.${list.name}` };
  });
  return lists.some((list) => list.name === name) ? lists : [{ name, kind, levels: [''] }, ...lists];
}

let all: ReadonlyMap<string, Collection> | undefined;

/** Every one by its name; found when a rule first asks. */
export function collections(): ReadonlyMap<string, Collection> {
  all ??= new Map(
    Object.entries(kinds)
      .flatMap(([name, kind]) => collectionsOf(name, kind))
      .map((one) => [one.name, one]),
  );
  return all;
}

/** The value at some keys of an object; undefined when there is none. */
export const valueAt = (holder: object, keys: readonly string[]): unknown => keys.reduce<unknown>(ownValue, holder);

/** The things of a list of each of those; what is no object is none. */
const below = (things: readonly Thing[], keys: readonly string[]): readonly Thing[] =>
  things.flatMap((parent) => {
    const items = listOf(valueAt(parent.value, keys));
    return items.flatMap((value) => (isHolder(value) ? [{ value, parent }] : []));
  });

/** The keys from a level to the one below. */
const keysTo = (from: string, to: string): readonly string[] =>
  to
    .slice(from === '' ? 0 : from.length + 1, -2)
    .split('.')
    .filter((key) => key !== '');

/** In the order of the files. */
export function thingsOf({ kind, levels }: Collection, sound: readonly SoundFile[]): readonly Thing[] {
  let things: readonly Thing[] = sound.flatMap((file) => (file.kind === kind ? [{ value: file.data, parent: null }] : []));
  const down = levels.toReversed();
  for (const [index, level] of down.entries()) if (index > 0) things = below(things, keysTo(down[index - 1] ?? '', level));
  return things;
}
