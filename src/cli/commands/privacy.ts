// jalon privacy: what everything that is published leaves open of the small counts of surveys, or what files hold about people.
import type { Outcome, World } from '../../model/index.ts';
import { heldInFiles } from '../../project/people/index.ts';
import { type HeldReportData, heldReport, type PrivacyReportData, privacyReport, reportsOf } from '../../reporting/index.ts';
import { privacyOf } from '../../usecases/privacy.ts';
import { heldSentence } from '../../wording/held-in-files.ts';
import { eachProject, exitCodeOf, ofThoseMeant } from './each-project.ts';
import { type CommonOptions, printJson } from './options.ts';
import { errorsIn, tellProblems } from './told-problems.ts';

export interface PrivacyOptions extends CommonOptions {
  /** What each file holds about people, instead. */
  readonly files?: boolean;
}

/** 1 when a count is given away, or could not be judged. */
export const privacy = (paths: readonly string[], options: PrivacyOptions, world: World): Promise<number> =>
  ofThoseMeant(paths, options, world, (projects) => (options.files ? held : certificates)(projects, options, world));

async function held(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<HeldReportData>[] = [];
  for await (const outcome of eachProject(paths, options, world, ({ project, workspace }) => ({
    title: project.info.title,
    files: heldInFiles(workspace),
  })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'files',
      outcomes.map(({ root, result }) => ({
        root,
        files: result?.files.map((file) => ({ ...file, says: heldSentence(file, language) })) ?? null,
      })),
    );
  else world.out(reportsOf(outcomes, world, (one) => heldReport(one, { ...world, language })));
  tellProblems(errorsIn(outcomes), language, world);
  return exitCodeOf(outcomes);
}

async function certificates(paths: readonly string[], options: CommonOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outcomes: Outcome<PrivacyReportData>[] = [];
  for await (const outcome of eachProject(paths, options, world, async ({ project }) => ({
    title: project.info.title,
    surveys: await privacyOf(project, language),
  })))
    outcomes.push(outcome);
  if (options.json)
    printJson(
      world,
      'privacy',
      outcomes.map(({ root, result }) => ({ root, surveys: result?.surveys ?? null })),
    );
  else world.out(reportsOf(outcomes, world, (one) => privacyReport(one, { ...world, language })));
  tellProblems(errorsIn(outcomes), language, world);
  const isBroken = outcomes.some(({ result }) =>
    result?.surveys.some(({ proof }) => proof.givenAway.length + proof.unproved.length > 0),
  );
  return Math.max(exitCodeOf(outcomes), isBroken ? 1 : 0);
}
