// jalon render: the documents of each project, written where nothing of anybody's is lost.
import { basename, relative, resolve } from 'node:path';
import { nearest } from '../checking/index.ts';
import { type Outcome, type OutputFile, UsageError, type World } from '../model/index.ts';
import { type DeliverableKind, deliverables, type TemplateProblem } from '../rendering/index.ts';
import { templateReport, writtenReport } from '../reporting/index.ts';
import { type Written, writeOutputs } from '../writing/index.ts';
import { makeDocuments } from './documents.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { errorsOnly } from './rank.ts';

export interface RenderOptions extends CommonOptions {
  readonly only?: string;
  readonly out?: string;
  readonly year?: number;
  readonly dryRun?: boolean;
}

interface Rendered {
  /** Where `written` paths start from, as people would type it. */
  readonly folder: string;
  readonly written: readonly Written[];
  readonly faults: readonly TemplateProblem[];
}

/** The documents asked for, or all. */
function chosen(only: string | undefined): readonly DeliverableKind[] {
  if (only === undefined) return deliverables;
  const known = deliverables.map(({ id }) => id);
  return only.split(',').map((word) => {
    const name = word.trim();
    const found = deliverables.find(({ id }) => id === name);
    if (found === undefined) throw new UsageError('unknown-deliverable', { name, nearest: nearest(name, known) ?? '', known });
    return found;
  });
}

/** Between the name and the extension of a document written beside one that was edited by hand. */
const besideMark = { fr: 'nouveau', en: 'new' };

export async function render(paths: readonly string[], options: RenderOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const kinds = chosen(options.only);
  const outcomes: Outcome<Rendered>[] = [];
  const loop = eachProject(paths, options, world, async (passing): Promise<Rendered> => {
    const { files, faults } = await makeDocuments(passing, kinds, { language: options.lang, year: options.year });
    // In a project, documents go to build/ and its manifest remembers them; elsewhere each project has a folder of its own.
    const root =
      options.out === undefined ? passing.workspace.root : resolve(world.cwd, options.out, basename(passing.workspace.root));
    const placed =
      options.out === undefined ? files.map((file): OutputFile => ({ path: `build/${file.path}`, bytes: file.bytes })) : files;
    const written = writeOutputs(root, placed, { dryRun: options.dryRun, besideMark: besideMark[language] });
    return { folder: relative(world.cwd, root), written, faults };
  });
  for await (const outcome of loop) {
    outcomes.push(outcome);
    if (!outcome.result || options.json) continue;
    world.err(templateReport(outcome.result.faults, { language, colour: world.colour }));
    world.out(
      writtenReport(outcome.result.folder, outcome.result.written, { language, colour: world.colour, dryRun: options.dryRun }),
    );
  }
  if (options.json)
    printJson(
      world,
      'rendered',
      outcomes.map(({ root, result }) => ({ root, ...result })),
    );
  world.err(errorsOnly(outcomes, language, world));
  return outcomes.some(({ result }) => (result?.faults.length ?? 0) > 0) ? 1 : exitCodeOf(outcomes);
}
