// jalon validate: what is wrong, where, how many files were looked at, and where a sound project stands.

import { resolve } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { knownCodes, ruleOf } from '../../checking/index.ts';
import { kindAt } from '../../disk/index.ts';
import { isFormat, type Outcome, type Problem, templateFormatOf, UsageError, type World } from '../../model/index.ts';
import { findProjects, nameFolder, portfoliosAt } from '../../reading/index.ts';
import { type Format, type Gathering, gathering, lostReport, type Report, toldOnce } from '../../reporting/index.ts';
import { codesFor } from '../../usecases/own-rules.ts';
import { readAndCheckPortfolio } from '../../usecases/portfolio/portfolio-source.ts';
import { privateFolderProblems } from '../../usecases/private-folder.ts';
import { judgedOf, type Stood, standingOf } from '../../usecases/standing.ts';
import type { RunContext } from '../../usecases/work-on.ts';
import { namesTyped, unknownName } from '../../values/index.ts';
import { migrationWords } from '../../wording/changes/changes.ts';
import { problemReports } from '../../wording/faults/problem-reports.ts';
import { usage } from '../../wording/faults/usage.ts';
import { writeReport } from '../../writing/index.ts';
import { runBatch } from '../batch/run-batch.ts';
import { apartFrom, type BatchOptions, type Verb } from '../batch/verb.ts';
import { exitCodeOf, ofThoseMeant, projectsAmong } from './each-project.ts';
import type { FixOptions } from './fix.ts';
import { type WantedOutputs, wantedOutputs } from './wanted-outputs.ts';

// What `--only` asks for: some codes, and with them whatever kept a file from being looked at.

const isOwn = (code: string): boolean => code.startsWith('x-');
/** What people write themselves is always a rule. */
const isRule = (code: string): boolean => isOwn(code) || ruleOf(code)?.check !== undefined;

function refuseUnknown(asked: readonly string[], known: readonly string[]): void {
  for (const code of asked) if (!known.includes(code)) throw unknownName('unknown-code', code, known, { code });
}

/** @throws UsageError when no rule of jalon, nor of those projects or of their organisation, has a code that is asked for */
function refuseUnknownCodes(only: readonly string[], projects: () => readonly string[]): void {
  const asked = only.flatMap(namesTyped);
  refuseUnknown(asked, codesFor(asked, projects));
}

/** Everything when nothing is asked for. @throws UsageError when a code can be nobody’s */
function wantedCodes(only: readonly string[]): (problem: Problem) => boolean {
  const codes = only.flatMap(namesTyped);
  refuseUnknown(
    codes.filter((code) => !isOwn(code)),
    knownCodes,
  );
  if (codes.length === 0) return () => true;
  const withRules = codes.some(isRule);
  // A file that could not be read, or that its schema refuses, was not shown to the rules: to keep quiet about it would be to pass it.
  return ({ code, severity }) =>
    codes.includes(code) || code === 'jalon/internal' || (withRules && severity === 'error' && !isRule(code));
}

export interface ValidateOptions extends BatchOptions, FixOptions {
  /** The format of what is printed. */
  readonly format?: string;
  /** Files, each `format=path`. */
  readonly output?: readonly string[];
  readonly strict?: boolean;
  readonly maxWarnings?: number;
  /** Reports errors only; warnings still count for `strict` and `maxWarnings`. */
  readonly quiet?: boolean;
  /** Each problem by itself, though others are alike. */
  readonly all?: boolean;
  /** As they were typed, where portfolios are, which are checked as projects are by whoever tells of all. */
  readonly folders?: readonly string[];
  /** Codes, possibly separated by commas. */
  readonly only?: readonly string[];
}

/** What makes documents is loaded for those who bring some of their own. */
const hasTemplates = ({ workspace: { templates } }: RunContext): boolean =>
  templates.some((path) => path.startsWith('documents/') || templateFormatOf(path) !== undefined);

const outputsOf = ({ json, format, output }: ValidateOptions, world: Pick<World, 'cwd'>) =>
  wantedOutputs(json ? 'json' : (format ?? 'pretty'), output ?? [], world);

export const validating: Verb<ValidateOptions, Stood> = {
  id: 'validate',
  // Threads pay above some six thousand files, which is about thirty a project.
  threadsFrom: 200,
  telling: ['json', 'lang', 'format', 'output', 'strict', 'maxWarnings', 'quiet', 'all', 'only', 'fix', 'dryRun', 'known'],
  speaks: false,
  // Where a project stands is shown of a lone one, with its method, and told to programs.
  open: (options, at) => {
    const isTold = at.isLone || at.isKept || formatsOf(outputsOf(options, at)).some(({ hasStandings }) => hasStandings);
    return {
      work: async (context) => {
        const { problems, method, standing } = isTold ? standingOf(context) : { ...judgedOf(context), standing: null };
        const own = hasTemplates(context)
          ? (await import('../../usecases/documents/template-problems.ts')).templateProblems(context)
          : [];
        return { problems: [...problems, ...own], standing, method: at.isLone ? method : null };
      },
    };
  },
  tell: tellProblems,
};

export async function validate(paths: readonly string[], options: ValidateOptions, world: World): Promise<number> {
  outputsOf(options, world);
  const { only = [] } = options;
  refuseUnknownCodes(only, () => projectsAmong(paths, world).projects);
  const isWanted = wantedCodes(only);
  apartFrom(options, { '--fix': options.fix, '--dry-run': options.dryRun, '--known': options.known });
  const mend = async (projects: readonly string[]) => (await import('./fix.ts')).fix(projects, options, isWanted, world);
  if (options.dryRun) return ofThoseMeant(paths, options, world, mend);
  // What means nothing is told by the check that follows.
  const mending = options.fix ? await mend(projectsAmong(paths, world).projects) : 0;
  const typed = paths.length > 0 ? paths : ['.'];
  const found = typed.map((path) => ({ path, portfolios: portfoliosAt(path, world.cwd) }));
  const told = found.some(({ portfolios }) => portfolios.length > 0) ? { ...options, folders: typed } : options;
  // A portfolio may lie apart from its projects.
  const others = found.flatMap(({ path, portfolios }) =>
    portfolios.length === 0 || holdsProjects(path, world.cwd) ? [path] : [],
  );
  if (others.length === 0) return tellProblems(none(), told, world);
  return Math.max(mending, await runBatch(validating, others, told, world));
}

function holdsProjects(path: string, cwd: string): boolean {
  try {
    return kindAt(resolve(cwd, path)) === 'folder' && findProjects([path], cwd).length > 0;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

async function* none(): AsyncGenerator<Outcome<Stood>> {}

async function* withPortfolios(
  outcomes: AsyncIterable<Outcome<Stood>>,
  folders: readonly string[],
  cwd: string,
): AsyncGenerator<Outcome<Stood>> {
  yield* outcomes;
  // Where parts are put together, nobody typed them.
  for (const full of folders.map((path) => resolve(cwd, path))) if (kindAt(full) === 'folder') nameFolder(full);
  for (const path of new Set(folders.flatMap((folder) => portfoliosAt(folder, cwd))))
    yield readAndCheckPortfolio(path, cwd).outcome;
}

async function tellProblems(outcomes: AsyncIterable<Outcome<Stood>>, options: ValidateOptions, world: World): Promise<number> {
  const language = options.lang ?? world.language;
  const outputs = outputsOf(options, world);
  const isWanted = wantedCodes(options.only ?? []);
  const started = world.now();
  const gathered = reportOf(outputs);
  const lost: Outcome<unknown>[] = [];
  const older: string[] = [];
  let code: 0 | 1 | 2 = 0;
  const once = toldOnce();
  let [isChecked, warnings, count] = [false, 0, 0];
  for await (const { result, ...outcome } of withPortfolios(outcomes, options.folders ?? [], world.cwd)) {
    // Git is asked here, in the one thread from which programs may be started.
    const onDisk = outcome.isPortfolio ? [] : await privateFolderProblems(resolve(world.cwd, outcome.root));
    const problems = once(outcome.root, [...outcome.problems, ...(result?.problems ?? []), ...onDisk]).filter(isWanted);
    const isLost = problems.some(isOurs);
    const { standing = null, method = null } = result ?? {};
    const waived = (outcome.waived ?? []).filter(({ problem }) => isWanted(problem));
    gathered.add({ ...outcome, waived, problems: options.quiet ? problems.filter(isError) : problems, standing, method });
    isChecked ||= outcome.filesChecked > 0 || problems.length > 0;
    warnings += problems.filter(({ severity }) => severity === 'warning').length;
    if (problems.some(isOlder)) older.push(outcome.root);
    if (isLost) lost.push({ ...outcome, problems });
    const own = exitCodeOf([{ problems }]);
    if (own > code) code = own;
    count++;
  }
  if (!isChecked) throw new UsageError('nothing-checked');

  const report: Report = { ...gathered.gathered(), milliseconds: world.now() - started };
  const most = options.strict ? 0 : (options.maxWarnings ?? Number.POSITIVE_INFINITY);
  const style = { language, ruleOf, version: manifest.version, strict: options.strict ?? false, all: options.all ?? false };
  world.out(outputs.shown.text(report, { ...style, colour: world.colour, width: world.width }), outputs.shown.id !== 'pretty');
  for (const { format, path } of outputs.files) writeReport(path, format.text(report, { ...style, colour: 0, width: 100 }));

  if (older.length > 0) world.err(migrationWords[language].command(older));
  if (warnings > most) world.err(usage[language].line(problemReports[language].tooManyWarnings(warnings, most)));
  if (count > 1) world.err(lostReport(lost, language));
  return Math.max(code, warnings > most ? 1 : 0);
}

/** All formats that are wanted are made of what the most demanding one shows. */
const formatsOf = ({ shown, files }: WantedOutputs): readonly Format[] => [shown, ...files.map(({ format }) => format)];
const reportOf = (outputs: WantedOutputs): Gathering =>
  gathering(Math.max(...formatsOf(outputs).map(({ most = Number.POSITIVE_INFINITY }) => most)));

/** Our own failure is told as such, even when it came before the first file. */
const isOurs = ({ code }: Problem): boolean => code === 'jalon/internal';

const isOlder = ({ code, found: { value, current } }: Problem): boolean =>
  code === 'structure/unknown-format' && isFormat(value) && value < Number(current);

const isError = ({ severity }: Problem): boolean => severity === 'error';
