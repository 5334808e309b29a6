// jalon status: where projects stand, what is late, and what is to be done next, by whom and how.
import { type Outcome, type Problem, type Status, UsageError, type World } from '../model/index.ts';
import { remindersOf, remindersReport, statusesTable, statusReport } from '../reporting/index.ts';
import { statusOf } from '../steering/index.ts';
import { apartFrom, type BatchOptions } from './batch/options.ts';
import { runBatch } from './batch/run-batch.ts';
import type { Verb } from './batch/verb.ts';
import { dutiesCatalogueOf } from './catalogue.ts';
import { communicationStatus } from './communication-status.ts';
import { diagnosticStatus } from './diagnostic-status.ts';
import { exitCodeOf } from './each-project.ts';
import { indicatorStatus } from './indicator-status.ts';
import { indicatorsStatus } from './indicators-status.ts';
import { needsStatus } from './needs-status.ts';
import { printJson } from './options.ts';
import { progressStatus } from './progress-status.ts';
import { errorsOnly } from './rank.ts';
import { standingOf } from './standing.ts';
import { type SurveyStatusOptions, surveyStatus } from './survey-status.ts';

export interface StatusOptions extends SurveyStatusOptions, BatchOptions {
  /** Who owes what. */
  readonly remind?: boolean;
  /** The diagnostic instead. */
  readonly diagnostic?: boolean;
  /** The indicators instead. */
  readonly indicators?: boolean;
  /** What is to be made known instead. */
  readonly communication?: boolean;
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
  /** Of the method and of the catalogue. */
  readonly problems: readonly Problem[];
  /** What people read of a lone project, or of one whose reminders are asked for. */
  readonly text: string | null;
}

export const standings: Verb<StatusOptions, Told> = {
  id: 'status',
  threadsFrom: 200,
  telling: [],
  speaks: true,
  open: ({ json, remind, all = false }, at) => ({
    work: (passing) => {
      const { method, problems } = standingOf(passing);
      const { catalogue } = dutiesCatalogueOf(passing.workspace);
      const { root } = passing.project;
      const status = statusOf({ method, catalogue }, passing.project, passing.today);
      const told = (): string | null => {
        if (remind) return remindersReport(root, status, method, at);
        return at.isLone ? statusReport(root, status, method, { ...at, all }) : null;
      };
      return { status, problems, text: json ? null : told() };
    },
  }),
  tell: tellStandings,
};

type View = (paths: readonly string[], options: StatusOptions, world: World) => Promise<number>;

/** What else can be told of projects, by the option that asks for it. */
const views = ({ communication, needs, diagnostic, survey, indicator, progress, indicators }: StatusOptions) => [
  { name: '--communication', asked: communication, tell: communicationStatus },
  { name: '--needs', asked: needs, tell: needsStatus },
  { name: '--diagnostic', asked: diagnostic, tell: diagnosticStatus },
  { name: '--survey', asked: survey !== undefined, tell: surveyStatus },
  { name: '--indicator', asked: indicator !== undefined, tell: oneIndicator(indicator ?? '') },
  { name: '--progress', asked: progress, tell: progressStatus },
  { name: '--indicators', asked: indicators, tell: indicatorsStatus },
];

const oneIndicator =
  (id: string): View =>
  (paths, options, world) =>
    indicatorStatus(paths, id, options, world);

export async function status(paths: readonly string[], options: StatusOptions, world: World): Promise<number> {
  const others = views(options);
  apartFrom(options, Object.fromEntries(others.map(({ name, asked }) => [name, asked])));
  const isAboutSurvey = options.by !== undefined || options.search !== undefined;
  if (isAboutSurvey && options.survey === undefined) throw new UsageError('survey-option-alone');
  const view = others.find(({ asked }) => asked);
  return view ? view.tell(paths, options, world) : runBatch(standings, paths, options, world);
}

async function tellStandings(coming: AsyncIterable<Outcome<Told>>, options: StatusOptions, world: World): Promise<number> {
  const outcomes: Outcome<Told>[] = [];
  for await (const outcome of coming)
    outcomes.push({ ...outcome, problems: [...outcome.problems, ...(outcome.result?.problems ?? [])] });

  const style = { language: options.lang ?? world.language, colour: world.colour, width: world.width };
  const told = outcomes.map(({ root, result }) => ({ root, status: result?.status ?? null }));
  const texts = outcomes.flatMap(({ result }) => result?.text ?? []);
  if (options.json && options.remind)
    printJson(
      world,
      'reminders',
      told.map((one) => ({ root: one.root, reminders: one.status && remindersOf(one.status) })),
    );
  else if (options.json) printJson(world, 'statuses', told);
  else if (options.remind) world.out(texts.join('\n'));
  else if (outcomes.length > 1) world.out(statusesTable(told, style));
  else for (const text of texts) world.out(text);
  world.err(errorsOnly(outcomes, style.language, world));
  return exitCodeOf(outcomes);
}
