// jalon validate: what is wrong, where, how many files were looked at, and where a sound project stands.
import manifest from '../../package.json' with { type: 'json' };
import { ruleOf } from '../checking/index.ts';
import { type Outcome, type Problem, UsageError, type World } from '../model/index.ts';
import { lostReport, type Report, type ReportedProject } from '../reporting/index.ts';
import { migrationWords } from '../wording/migration.ts';
import { problemReports } from '../wording/problem-reports.ts';
import { usage } from '../wording/usage.ts';
import { writeReport } from '../writing/index.ts';
import { apartFrom, type BatchOptions } from './batch/options.ts';
import { runBatch } from './batch/run-batch.ts';
import type { Verb } from './batch/verb.ts';
import { exitCodeOf } from './each-project.ts';
import type { FixOptions } from './fix.ts';
import { type Stood, standingOf } from './standing.ts';
import { wantedCodes } from './wanted-codes.ts';
import { wantedOutputs } from './wanted-outputs.ts';

export interface ValidateOptions extends BatchOptions, FixOptions {
  /** The format of what is printed. */
  readonly format?: string;
  /** Files, each `format=path`. */
  readonly output?: readonly string[];
  readonly strict?: boolean;
  readonly maxWarnings?: number;
  /** Reports errors only; warnings still count for `strict` and `maxWarnings`. */
  readonly quiet?: boolean;
  /** Codes, possibly separated by commas. */
  readonly only?: readonly string[];
}

const outputsOf = ({ json, format, output }: ValidateOptions, world: World) =>
  wantedOutputs(json ? 'json' : (format ?? 'pretty'), output ?? [], world);

export const validating: Verb<ValidateOptions, Stood> = {
  id: 'validate',
  // Threads pay above some six thousand files, which is about thirty a project.
  threadsFrom: 200,
  telling: ['json', 'lang', 'format', 'output', 'strict', 'maxWarnings', 'quiet', 'only', 'fix', 'dryRun', 'known'],
  speaks: false,
  // The method is for showing where a lone project stands: of many, only where they stand is kept.
  open: (_options, { isLone }) => ({
    work: (passing) => (isLone ? standingOf(passing) : { ...standingOf(passing), method: null }),
  }),
  tell: tellProblems,
};

export async function validate(paths: readonly string[], options: ValidateOptions, world: World): Promise<number> {
  outputsOf(options, world);
  const isWanted = wantedCodes(options.only ?? []);
  apartFrom(options, { '--fix': options.fix, '--dry-run': options.dryRun, '--known': options.known });
  const mending = options.fix || options.dryRun ? await (await import('./fix.ts')).fix(paths, options, isWanted, world) : 0;
  if (options.dryRun) return mending;
  return Math.max(mending, await runBatch(validating, paths, options, world));
}

async function tellProblems(outcomes: AsyncIterable<Outcome<Stood>>, options: ValidateOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outputs = outputsOf(options, world);
  const isWanted = wantedCodes(options.only ?? []);
  const started = world.now();
  const projects: ReportedProject[] = [];
  for await (const { result, ...outcome } of outcomes)
    projects.push({
      ...outcome,
      waived: (outcome.waived ?? []).filter(({ problem }) => isWanted(problem)),
      problems: [...outcome.problems, ...(result?.problems ?? [])].filter(isWanted),
      standing: result?.standing ?? null,
      method: result?.method ?? null,
    });
  if (projects.every(({ filesChecked, problems }) => filesChecked === 0 && !problems.some(isOurs)))
    throw new UsageError('nothing-checked');

  const report: Report = {
    projects: options.quiet ? projects.map(errorsOf) : projects,
    milliseconds: world.now() - started,
  };
  const most = options.strict ? 0 : (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  const style = { language, ruleOf, version: manifest.version, strict: options.strict ?? false };
  world.out(outputs.shown.text(report, { ...style, colour: world.colour, width: world.width }), outputs.shown.id !== 'pretty');
  for (const { format, path } of outputs.files) writeReport(path, format.text(report, { ...style, colour: 0, width: 100 }));

  const older = projects.filter(({ problems }) => problems.some(isOlder)).map(({ root }) => root);
  if (older.length > 0) world.err(migrationWords[language].command(older));
  const warnings = projects.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'warning').length;
  if (warnings > most) world.err(usage[language].line(problemReports[language].tooManyWarnings(warnings, most)));
  if (projects.length > 1) world.err(lostReport(projects, language));
  return Math.max(exitCodeOf(projects), warnings > most ? 1 : 0);
}

/** Our own failure is told as such, even when it came before the first file. */
const isOurs = ({ code }: Problem): boolean => code === 'jalon/internal';

const isOlder = ({ code, found: { value, current } }: Problem): boolean =>
  code === 'structure/unknown-format' && Number(value) < Number(current);

const errorsOf = (project: ReportedProject): ReportedProject => ({
  ...project,
  problems: project.problems.filter(({ severity }) => severity === 'error'),
});
