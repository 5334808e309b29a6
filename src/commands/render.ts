// jalon render: the documents of each project, written where nothing of anybody's is lost.
import { basename, relative, resolve } from 'node:path';
import { nearest } from '../deriving/index.ts';
import { type Missing, type Outcome, type OutputFile, type Readership, UsageError, type World } from '../model/index.ts';
import { type DeliverableKind, deliverables, type TemplateProblem } from '../rendering/index.ts';
import { gapsReport, templateReport, writtenReport } from '../reporting/index.ts';
import { type Written, writeOutputs } from '../writing/index.ts';
import { makeDocuments } from './documents.ts';
import { eachProject, exitCodeOf, type Passing } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { errorsOnly } from './rank.ts';

export interface RenderOptions extends CommonOptions {
  readonly only?: string;
  readonly out?: string;
  readonly year?: number;
  readonly audience?: Readership;
  /** Documents that lack something are not written. */
  readonly final?: boolean;
  readonly dryRun?: boolean;
}

interface Rendered {
  /** Where `written` paths start from, as people would type it. */
  readonly folder: string;
  readonly written: readonly Written[];
  readonly faults: readonly TemplateProblem[];
  /** What each document lacks. */
  readonly missing: readonly Lacking[];
}

interface Lacking {
  readonly path: string;
  readonly missing: readonly Missing[];
}

/** The documents asked for, or all. */
function chosen({ only, audience = 'elected' }: RenderOptions): readonly DeliverableKind[] {
  if (only === undefined) return deliverables;
  const known = deliverables.map(({ id }) => id);
  return only.split(',').map((word) => {
    const name = word.trim();
    const found = deliverables.find(({ id }) => id === name);
    if (found === undefined) throw new UsageError('unknown-deliverable', { name, nearest: nearest(name, known) ?? '', known });
    if (!found.audiences.includes(audience)) throw new UsageError('not-for-audience', { name, audiences: found.audiences });
    return found;
  });
}

/** Between the name and the extension of a document written beside one that was edited by hand. */
const besideMark = { fr: 'nouveau', en: 'new' };

/** In a project, documents go to build/ and its manifest remembers them; elsewhere each project has a folder of its own. */
async function renderProject(
  passing: Passing,
  kinds: readonly DeliverableKind[],
  options: RenderOptions,
  world: World,
): Promise<Rendered> {
  const { lang: language, year, audience, final, out, dryRun } = options;
  const made = await makeDocuments(passing, kinds, { language, year, audience });
  const lacking = made.files.filter(({ missing }) => missing.length > 0);
  const files = final ? made.files.filter((file) => !lacking.includes(file)) : made.files;
  const { root: home } = passing.workspace;
  const root = out === undefined ? home : resolve(world.cwd, out, basename(home));
  const placed = files.map(({ path, bytes }): OutputFile => ({ path: out === undefined ? `build/${path}` : path, bytes }));
  return {
    folder: relative(world.cwd, root),
    written: writeOutputs(root, placed, { dryRun, besideMark: besideMark[language ?? world.language] }),
    faults: made.faults,
    missing: lacking.map(({ path, missing }) => ({ path, missing })),
  };
}

export async function render(paths: readonly string[], options: RenderOptions, world: World): Promise<number> {
  const { dryRun, final = false, json } = options;
  const style = { language: options.lang ?? world.language, colour: world.colour };
  const kinds = chosen(options);
  const outcomes: Outcome<Rendered>[] = [];
  const loop = eachProject(paths, options, world, (passing) => renderProject(passing, kinds, options, world));
  for await (const outcome of loop) {
    outcomes.push(outcome);
    if (!outcome.result || json) continue;
    const { folder, written, faults, missing } = outcome.result;
    world.err(templateReport(faults, style));
    world.out(writtenReport(folder, written, { ...style, dryRun }));
    world.err(gapsReport(missing, { ...style, final }));
  }
  if (json)
    printJson(
      world,
      'rendered',
      outcomes.map(({ root, result }) => ({ root, ...result })),
    );
  world.err(errorsOnly(outcomes, style.language, world));
  const isRefused = ({ result }: Outcome<Rendered>): boolean =>
    (result?.faults.length ?? 0) > 0 || (final && (result?.missing.length ?? 0) > 0);
  return outcomes.some(isRefused) ? 1 : exitCodeOf(outcomes);
}
