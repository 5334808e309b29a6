// What every rule looks at, walked once however many rules look.
import { type Facts, linksOf, registerOf } from '../deriving/index.ts';
import type { Duty, Project, Workspace } from '../model/index.ts';
import { objectsIn } from './objects-in.ts';
import { referencesOf } from './references-of.ts';
import type { RuleContext } from './rule.ts';
import { sightingsIn } from './sightings.ts';
import type { SoundFile } from './structure/check-structure.ts';
import { textsOf } from './texts-of.ts';
import { type Thing, thingsOf } from './yaml-rules/collections.ts';

function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

export function contextOf(
  project: Project,
  workspace: Workspace,
  sound: readonly SoundFile[],
  {
    today,
    options,
    duties,
    facts,
  }: Pick<RuleContext, 'today' | 'options'> & {
    readonly duties: (project: Project) => readonly Duty[];
    readonly facts: (project: Project) => Facts;
  },
): RuleContext {
  const objects = once(() => sound.flatMap(({ kind, data }) => objectsIn(data).map((holder) => ({ kind, holder }))));
  const texts = once(() => textsOf(objects()));
  const things = new Map<string, readonly Thing[]>();
  return {
    project,
    workspace,
    sound,
    places: workspace.places,
    register: registerOf(project),
    today,
    options,
    links: once(() => linksOf(project)),
    duties: once(() => duties(project)),
    references: once(() => [...referencesOf(workspace)]),
    facts: once(() => facts(project)),
    things: (collection) => {
      const all = things.get(collection.name) ?? thingsOf(collection, sound);
      things.set(collection.name, all);
      return all;
    },
    objects,
    texts,
    sightings: once(() => [...sightingsIn(texts(), workspace, workspace.places)]),
  };
}
