// jalon status: where projects stand, what is late, and what is to be done next, by whom and how.
import { resolve } from 'node:path';
import { type Outcome, type Problem, type Status, UsageError, type World } from '../../model/index.ts';
import {
  committedReport,
  type ReportedStatus,
  remindersOf,
  remindersReport,
  type StatusRow,
  statusesTable,
  statusReport,
  statusRow,
} from '../../reporting/index.ts';
import { statusOf } from '../../steering/index.ts';
import { dutiesCatalogueOf } from '../../usecases/catalogue.ts';
import { privateInHistory } from '../../usecases/private-folder.ts';
import { standingOf } from '../../usecases/standing.ts';
import { endingOf } from '../batch/ending.ts';
import { runBatch } from '../batch/run-batch.ts';
import { apartFrom, type BatchOptions, named, type Verb } from '../batch/verb.ts';
import { ofThoseMeant } from './each-project.ts';
import type { SurveyStatusOptions } from './survey-status.ts';

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

interface Result {
  /** Of a project among others, what a table tells. */
  readonly row: StatusRow;
  /** For programs. */
  readonly status: Status | null;
  /** Of the method and of the catalogue. */
  readonly problems: readonly Problem[];
  /** What people read of a lone project, or of one whose reminders are asked for. */
  readonly text: string | null;
}

export const standings: Verb<StatusOptions, Result> = {
  id: 'status',
  threadsFrom: 200,
  telling: [],
  speaks: true,
  open: ({ json, remind, all = false }, at) => ({
    work: (context) => {
      const { method, problems } = standingOf(context);
      const { catalogue } = dutiesCatalogueOf(context.workspace);
      const { root } = context.project;
      const status = statusOf({ method, catalogue, workspace: context.workspace }, context.project, context.today);
      const textOf = (): string | null => {
        if (remind) return named(remindersReport(root, status, method, at), context, at);
        return at.isLone ? statusReport(root, status, method, { ...at, all }) : null;
      };
      return { row: statusRow(status), status: json ? status : null, problems, text: json ? null : textOf() };
    },
  }),
  tell: tellStandings,
};

type View = (paths: readonly string[], options: StatusOptions, world: World) => Promise<number>;

/** What else can be told of projects, by the option that asks for it; each is loaded when it is told. */
const views: readonly (readonly [option: keyof StatusOptions, load: (asked: StatusOptions) => Promise<View>])[] = [
  ['communication', async () => (await import('./communication-status.ts')).communicationStatus],
  ['needs', async () => (await import('./needs-status.ts')).needsStatus],
  ['diagnostic', async () => (await import('./diagnostic-status.ts')).diagnosticStatus],
  ['survey', async () => (await import('./survey-status.ts')).surveyStatus],
  ['indicator', async ({ indicator = '' }) => oneIndicator(indicator)],
  ['progress', async () => (await import('./progress-status.ts')).progressStatus],
  ['indicators', async () => (await import('./indicators-status.ts')).indicatorsStatus],
];

async function oneIndicator(id: string): Promise<View> {
  const { indicatorStatus } = await import('./indicator-status.ts');
  return (paths, options, world) => indicatorStatus(paths, id, options, world);
}

export async function status(paths: readonly string[], options: StatusOptions, world: World): Promise<number> {
  const asked = views.filter(([option]) => options[option] !== undefined);
  apartFrom(options, Object.fromEntries(asked.map(([option]) => [`--${option}`, true])));
  const isAboutSurvey = options.by !== undefined || options.search !== undefined;
  if (isAboutSurvey && options.survey === undefined) throw new UsageError('survey-option-alone');
  const [view] = asked;
  if (view === undefined) return runBatch(standings, paths, options, world);
  const tell = await view[1](options);
  return ofThoseMeant(paths, options, world, (projects) => tell(projects, options, world));
}

async function tellStandings(coming: AsyncIterable<Outcome<Result>>, options: StatusOptions, world: World): Promise<number> {
  const style = { language: options.lang ?? world.language, colour: world.colour, width: world.width };
  const { json, remind } = options;
  const ending = endingOf(options, world, remind ? 'reminders' : 'statuses');
  const rows: ReportedStatus[] = [];
  const texts: string[] = [];
  let [between, lone] = ['', ''];
  for await (const { result, ...outcome } of coming) {
    const { root } = outcome;
    ending.add({ ...outcome, problems: [...outcome.problems, ...(result?.problems ?? [])] }, result !== undefined);
    lone = root;
    const status = result?.status ?? null;
    ending.list(remind ? { root, reminders: status && remindersOf(status) } : { root, status });
    if (!json && !remind) rows.push({ root, row: result?.row ?? null });
    if (!remind) texts.push(...(result?.text ? [result.text] : []));
    else if (result?.text) {
      world.out(between + result.text);
      between = '\n';
    }
  }
  if (rows.length > 1) world.out(statusesTable(rows, style));
  else for (const text of texts) world.out(text);
  // Git is asked here, in the one thread from which programs may be started.
  if (texts.length === 1) world.out(committedReport(await privateInHistory(resolve(world.cwd, lone)), style));
  return ending.end();
}
