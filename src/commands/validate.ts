// jalon validate: what is wrong, where, how many files were looked at, and where a sound project stands.
import manifest from '../../package.json' with { type: 'json' };
import { ruleOf } from '../checking/index.ts';
import { type Problem, UsageError, type World } from '../model/index.ts';
import type { Report, ReportedProject } from '../reporting/index.ts';
import { migrationWords } from '../wording/migration.ts';
import { problemReports } from '../wording/problem-reports.ts';
import { usage } from '../wording/usage.ts';
import { writeReport } from '../writing/index.ts';
import { exitCodeOf, projectsIn, settingsOf } from './each-project.ts';
import { eachStanding } from './each-standing.ts';
import type { FixOptions } from './fix.ts';
import { counted } from './progress.ts';
import type { CheckOptions } from './read-and-check.ts';
import { wantedCodes } from './wanted-codes.ts';
import { wantedOutputs } from './wanted-outputs.ts';

export interface ValidateOptions extends CheckOptions, FixOptions {
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

export async function validate(paths: readonly string[], options: ValidateOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outputs = wantedOutputs(options.json ? 'json' : (options.format ?? 'pretty'), options.output ?? [], world);
  const isWanted = wantedCodes(options.only ?? []);
  const started = world.now();
  const mending = options.fix || options.dryRun ? await (await import('./fix.ts')).fix(paths, options, isWanted, world) : 0;
  if (options.dryRun) return mending;
  const projects: ReportedProject[] = [];
  const roots = projectsIn(paths, world);
  const standings = eachStanding(roots, settingsOf(options, world));
  for await (const { result, ...outcome } of counted(standings, { stage: 'project', count: roots.length }, world, language))
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
  return Math.max(mending, exitCodeOf(projects), warnings > most ? 1 : 0);
}

/** Our own failure is told as such, even when it came before the first file. */
const isOurs = ({ code }: Problem): boolean => code === 'jalon/internal';

const isOlder = ({ code, found: { value, current } }: Problem): boolean =>
  code === 'structure/unknown-format' && Number(value) < Number(current);

const errorsOf = (project: ReportedProject): ReportedProject => ({
  ...project,
  problems: project.problems.filter(({ severity }) => severity === 'error'),
});
