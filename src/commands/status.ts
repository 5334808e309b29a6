// jalon status: where projects stand, what is late, and what is to be done next, by whom and how.
import { type Method, type Outcome, type Problem, type Status, UsageError, type World } from '../model/index.ts';
import { remindersOf, remindersReport, statusesTable, statusReport } from '../reporting/index.ts';
import { statusOf } from '../steering/index.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import { diagnosticStatus } from './diagnostic-status.ts';
import { eachProject, exitCodeOf } from './each-project.ts';
import { indicatorStatus } from './indicator-status.ts';
import { indicatorsStatus } from './indicators-status.ts';
import { needsStatus } from './needs-status.ts';
import { printJson } from './options.ts';
import { progressStatus } from './progress-status.ts';
import { errorsOnly } from './rank.ts';
import { standingOf } from './standing.ts';
import { type SurveyStatusOptions, surveyStatus } from './survey-status.ts';

export interface StatusOptions extends SurveyStatusOptions {
  /** Who owes what. */
  readonly remind?: boolean;
  /** The diagnostic instead. */
  readonly diagnostic?: boolean;
  /** The indicators instead. */
  readonly indicators?: boolean;
  /** One indicator in full instead, by its id. */
  readonly indicator?: string;
  /** Progress by axis instead, and what does not go on. */
  readonly progress?: boolean;
  /** The needs instead. */
  readonly needs?: boolean;
  /** Everything to be done, however long. */
  readonly all?: boolean;
}

interface Told {
  readonly status: Status;
  readonly method: Method | null;
  /** Of the method and of the catalogue. */
  readonly problems: readonly Problem[];
}

export async function status(paths: readonly string[], options: StatusOptions, world: World): Promise<number> {
  if (options.needs) return needsStatus(paths, options, world);
  if (options.diagnostic) return diagnosticStatus(paths, options, world);
  if (options.survey !== undefined) return surveyStatus(paths, options, world);
  if (options.by !== undefined || options.search !== undefined) throw new UsageError('survey-option-alone');
  if (options.indicator !== undefined) return indicatorStatus(paths, options.indicator, options, world);
  if (options.progress) return progressStatus(paths, options, world);
  if (options.indicators) return indicatorsStatus(paths, options, world);
  const language = options.lang ?? world.language;
  const outcomes: Outcome<Told>[] = [];
  const work = (passing: Parameters<typeof standingOf>[0]): Told => {
    const { method, problems } = standingOf(passing);
    const { catalogue } = dutiesCatalogueOf(passing.workspace);
    return { status: statusOf({ method, catalogue }, passing.project, passing.today), method, problems };
  };
  for await (const outcome of eachProject(paths, options, world, work))
    outcomes.push({ ...outcome, problems: [...outcome.problems, ...(outcome.result?.problems ?? [])] });

  const style = { language, colour: world.colour, width: world.width };
  const told = outcomes.map(({ root, result }) => ({ root, status: result?.status ?? null }));
  if (options.json && options.remind)
    printJson(
      world,
      'reminders',
      told.map((one) => ({ root: one.root, reminders: one.status && remindersOf(one.status) })),
    );
  else if (options.json) printJson(world, 'statuses', told);
  else if (options.remind)
    world.out(
      outcomes
        .flatMap(({ root, result }) => (result ? [remindersReport(root, result.status, result.method, style)] : []))
        .join('\n'),
    );
  else if (outcomes.length > 1) world.out(statusesTable(told, style));
  else
    for (const { root, result } of outcomes)
      if (result) world.out(statusReport(root, result.status, result.method, { ...style, all: options.all ?? false }));
  world.err(errorsOnly(outcomes, language, world));
  return exitCodeOf(outcomes);
}
