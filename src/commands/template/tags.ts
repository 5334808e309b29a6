// jalon template tags: every name and every function that templates may use, with an example of each.
import type { World } from '../../model/index.ts';
import { deliverables, describeFunctions, tagsOf } from '../../rendering/index.ts';
import { tagsReport } from '../../reporting/index.ts';
import { type CommonOptions, printJson } from '../options.ts';
import { deliverableNamed } from './deliverable-named.ts';
import { exampleView } from './example-view.ts';

/** Those of one document, or of all. */
export async function tags(name: string | undefined, options: CommonOptions, world: World): Promise<number> {
  const kind = name === undefined ? null : deliverableNamed(name);
  const language = options.lang ?? world.language;
  const sample = kind ?? deliverables.find(({ id }) => id === 'programme');
  if (sample === undefined) throw new Error('the programme is a document');
  const { from, view } = await exampleView(sample, { today: options.today ?? world.today, language }, world);
  const [names, functions] = [tagsOf(kind, view, language), describeFunctions(language)];
  if (options.json) printJson(world, 'tags', { deliverable: kind?.id ?? null, from, names, functions });
  else world.out(tagsReport({ from, names, functions }, { language, colour: world.colour, width: world.width }));
  return 0;
}
