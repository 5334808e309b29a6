// jalon add and jalon set when they are asked what may be said: kinds, models, things, fields and values, in words.
import type { World } from '../../model/index.ts';
import { findProjects, readWorkspace } from '../../reading/index.ts';
import { type WordList, wordsReport } from '../../reporting/index.ts';
import { documentsOf } from '../../usecases/documents/documents-of.ts';
import { projectHere } from '../../usecases/documents/here.ts';
import { documentLists, kindList, listsOfKind, listsOfThing, targetList } from '../../usecases/word-lists.ts';
import { kindNamed } from '../../vocabulary/index.ts';
import { type ChangeOptions, projectOf } from './change.ts';
import { printJson } from './options.ts';

function tell(lists: readonly WordList[], { json }: ChangeOptions, world: World): 0 {
  if (json) printJson(world, 'words', lists);
  else world.out(wordsReport(lists, world));
  return 0;
}

/** Every document that can be made here, as `--only` takes it, step by step of the method. */
export function listDocuments(options: ChangeOptions, world: World): 0 {
  const language = options.lang ?? world.language;
  const { ofProject } = documentsOf({ project: projectHere(world) ?? undefined });
  return tell(documentLists(ofProject, language), options, world);
}

/** Every kind that can be added; of one that is named, its fields and its models. */
export function listKinds(typed: string | undefined, options: ChangeOptions, world: World): 0 {
  const language = options.lang ?? world.language;
  if (typed === undefined) return tell([kindList(language)], options, world);
  const [root] = findProjects([options.project ?? '.'], world.cwd);
  const kind = kindNamed(typed, language);
  return tell(listsOfKind(kind, root === undefined ? null : readWorkspace(root), language), options, world);
}

/** What can be changed; of one thing, its fields and what stands in them; of a field, its values. */
export function listFields(typed: string | undefined, field: string | undefined, options: ChangeOptions, world: World): 0 {
  const language = options.lang ?? world.language;
  if (typed === undefined) return tell([targetList(language)], options, world);
  const workspace = readWorkspace(projectOf(options, world));
  return tell(listsOfThing(workspace, typed, field, language), options, world);
}
