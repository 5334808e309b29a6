// What every rule looks at, walked once however many rules look.
import { linksOf, registerOf } from '../deriving/index.ts';
import type { Duty, Project, Workspace } from '../model/index.ts';
import type { Ledger } from './losses.ts';
import { objectsIn } from './objects-in.ts';
import { referencesOf } from './references-of.ts';
import type { RuleContext } from './rule.ts';
import { sightingsIn } from './sightings.ts';
import type { Looked } from './sound-rest.ts';
import { textsOf } from './texts-of.ts';

export function contextOf(
  project: Project,
  workspace: Workspace,
  { sound, places, nameless }: Omit<Looked, 'project'>,
  { once }: Ledger,
  { today, options, duties }: Pick<RuleContext, 'today' | 'options'> & { readonly duties: (project: Project) => readonly Duty[] },
): RuleContext {
  const objects = once(() => sound.flatMap(({ kind, data }) => objectsIn(data).map((holder) => ({ kind, holder }))));
  const texts = once(() => textsOf(objects()));
  return {
    project,
    workspace,
    sound,
    places,
    nameless,
    register: registerOf(project),
    today,
    options,
    links: once(() => linksOf(project)),
    duties: once(() => duties(project)),
    references: once(() => [...referencesOf(workspace)]),
    objects,
    texts,
    sightings: once(() => [...sightingsIn(texts(), workspace, places)]),
  };
}
