// jalon template tags: every name and every function that templates may use, with an example of each.
import type { World } from '../../../model/index.ts';
import { describeFunctions } from '../../../rendering/index.ts';
import { tagsReport } from '../../../reporting/index.ts';
import { documentNamed } from '../../../usecases/documents/document-named.ts';
import { exampleTags } from '../../../usecases/documents/example-tags.ts';
import { type CommonOptions, printJson } from '../options.ts';

/** Those of one document, or of all of a project. */
export async function tags(name: string | undefined, options: CommonOptions, world: World): Promise<number> {
  const named = name === undefined ? null : documentNamed(name, world);
  const language = options.lang ?? world.language;
  const { from, names } = await exampleTags(named, { cwd: world.cwd, today: options.today ?? world.today, language });
  const functions = describeFunctions(language);
  if (options.json) printJson(world, 'tags', { deliverable: named?.kind.id ?? null, from, names, functions });
  else world.out(tagsReport({ from, names, functions }, { language, colour: world.colour, width: world.width }));
  return 0;
}
