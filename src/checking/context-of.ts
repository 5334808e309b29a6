// What every rule looks at, walked once however many rules look.
import type { Duty, Project, Workspace } from '../model/index.ts';
import { linksOf, type Reference, referencesIn, registerOf } from '../project/thread/index.ts';
import { ofAllTerms } from '../project/time/index.ts';
import { type Facts, isHolder } from '../values/index.ts';
import type { Ledger } from './losses.ts';
import { personalDataMatches } from './personal-data-matches.ts';
import type { RuleContext } from './rule.ts';
import type { Looked } from './sound-rest.ts';
import { type Held, objectsIn, textsOf } from './texts-of.ts';
import { type Thing, thingsOf } from './yaml-rules/collections.ts';

/** Every reference that the files make, in their order; of those that could not be parsed, in what is left of them. */
function* referencesOf({ files }: Pick<Workspace, 'files'>): Generator<Reference> {
  for (const { kind, data, rest } of files) {
    const read = rest?.data ?? data;
    if (kind !== undefined && isHolder(read)) yield* referencesIn(kind, read);
  }
}

export function contextOf(
  project: Project,
  workspace: Workspace,
  { sound, places, nameless }: Omit<Looked, 'project'>,
  { once }: Ledger,
  {
    today,
    options,
    duties,
    facts,
    pictureFault,
  }: Pick<RuleContext, 'today' | 'options' | 'pictureFault'> & {
    readonly duties: (project: Project) => readonly Duty[];
    readonly facts: (project: Project) => Facts;
  },
): RuleContext {
  // A fault in the file of an action is one whenever it was over.
  const whole = ofAllTerms(project);
  const objects = once(() => {
    const found: Held[] = [];
    for (const { kind, data } of sound) for (const holder of objectsIn(data)) found.push({ kind, holder });
    return found;
  });
  const textsByFile = once(() => textsOf(sound));
  const things = new Map<string, () => readonly Thing[]>();
  return {
    project: whole,
    workspace,
    sound,
    places,
    nameless,
    register: registerOf(whole),
    today,
    options,
    links: once(() => linksOf(project)),
    duties: once(() => duties(project)),
    references: once(() => [...referencesOf(workspace)]),
    facts: once(() => facts(project)),
    pictureFault,
    things: (collection) => {
      const all = things.get(collection.name) ?? once(() => thingsOf(collection, sound));
      things.set(collection.name, all);
      return all();
    },
    objects,
    texts: once(() => textsByFile().flat()),
    matches: once(() => [...personalDataMatches(textsByFile(), workspace, places)]),
  };
}
