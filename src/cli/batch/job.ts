// What is asked of every project of a run, as a thread can be told it, and what a project then comes to, as a line of the record.
import { join } from 'node:path';
import { type Fingerprints, isDiskError, type Outcome, type Problem, type RunLine, UsageError } from '../../model/index.ts';
import { bytesWithin, inputPaths, isProject, namedFolders, pathFrom } from '../../reading/index.ts';
import { lostFor } from '../../running/index.ts';
import { checkProject, lost as lostProject, type RunContext } from '../../usecases/check-project.ts';
import type { CheckOptions } from '../../usecases/read-and-check.ts';
import { picturesIn, themeOf } from '../../values/index.ts';
import { usage } from '../../wording/usage.ts';
import { fingerprint, keyedPrint } from '../../writing/index.ts';
import type { CommonOptions } from '../commands/options.ts';
import type { Task } from './shared-run.ts';
import type { Hears, Standpoint, VerbId, Work } from './verb.ts';

export interface Job {
  readonly verb: VerbId;
  readonly options: CommonOptions & CheckOptions;
  readonly at: Standpoint;
}

/** What a project that is not one's own may take of a thread. */
export interface Budget {
  /** In seconds. */
  readonly time: number;
  /** In megabytes. */
  readonly memory: number;
}

/** Ten times what the largest of the examples takes for all of its documents. */
export const strangers: Budget = { time: 60, memory: 1024 };

/** A job that this thread is ready for. */
export interface Worker {
  readonly line: (task: Task) => Promise<RunLine>;
  readonly close: () => void;
}

/** What lies elsewhere is not looked into, whatever a record says. */
const printIn = (within: readonly string[], path: string): string | null => {
  try {
    return fingerprint(bytesWithin(path, within));
  } catch {
    return null;
  }
};

/** Of a file of a project: what stays private on this computer could be guessed from a plain fingerprint, a list of names by trying. */
function inputPrint(root: string, path: string): string | null {
  const print = printIn([root, ...namedFolders()], join(root, path));
  return print !== null && path.startsWith('.private/') ? keyedPrint(print) : print;
}

/** By their names from a folder, which they are in unless the person named another. */
export const printsOf = (folder: string, paths: readonly string[]): Fingerprints =>
  Object.fromEntries(paths.map((path) => [pathFrom(folder, path), printIn([folder, ...namedFolders()], path)]));

/** Of a folder that cannot be opened nothing is known. */
function inputsOf(path: string, passing: RunContext | null): Fingerprints {
  if (!isProject(path)) return {};
  const pictures = passing === null ? [] : picturesIn(themeOf(passing.project.theme));
  const paths = inputPaths(path, passing?.workspace ?? null, pictures);
  return Object.fromEntries(paths.map((one) => [one, inputPrint(path, one)]));
}

/** The same files, and those that came since, are as they were. `counts`: of the files that are looked at. */
export function isUnchanged(path: string, inputs: Fingerprints, counts: (one: string) => boolean = () => true): boolean {
  const now = isProject(path) ? inputPaths(path, null).filter(counts) : [];
  const then = Object.entries(inputs).filter(([one]) => counts(one));
  return now.every((one) => one in inputs) && then.every(([one, print]) => inputPrint(path, one) === print);
}

/** What is private stays on the computer that made the part, and its fingerprint tells nothing on another one. */
const isShared = (path: string): boolean => !path.startsWith('.private/');

/** The project beside which parts are put together is the one that its line tells of; nothing is known of one that was lost. */
export const isStillSo = (path: string, { inputs }: RunLine): boolean =>
  Object.keys(inputs).length === 0 || isUnchanged(path, inputs, isShared);

const lineOf = (task: Task, outcome: Outcome<unknown>, files: Pick<RunLine, 'inputs' | 'outputs'>): RunLine => ({
  at: task.at,
  id: task.id,
  ...files,
  outcome,
});

/** Of several projects, one of which this cannot be asked does not stop the others. */
function refused({ result: _, ...outcome }: Outcome<unknown>, { code, values }: UsageError): Outcome<unknown> {
  const found = { fr: usage.fr.says(code, values), en: usage.en.says(code, values) };
  const at = { path: 'project.yaml', line: 1, column: 1 };
  return { ...outcome, problems: [...outcome.problems, { code: 'project/not-done', severity: 'error', at, found }] };
}

/** Of the disk or of the machine, not of one project: all others would fail too. */
const everywhere: readonly string[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'ENOMEM'];

/** Why a project cannot be done though others can: it cannot be asked this, or something of it cannot be opened or written. */
function refusalOf(error: unknown, { isLone, cwd }: Standpoint): UsageError {
  if (isLone) throw error;
  if (error instanceof UsageError) return error;
  if (!isDiskError(error) || everywhere.includes(error.code)) throw error;
  const path = error.dest ?? error.path ?? '';
  return new UsageError('disk', { code: error.code, path: path === '' ? path : pathFrom(cwd, path) });
}

const nothingOf = (path: string, { cwd }: Standpoint): Outcome<unknown> => {
  return { root: pathFrom(cwd, path) || '.', problems: [], filesChecked: 0 };
};

/** A project whose thread ended before it was done: by its budget, or by a fault of ours. */
export function lostLine(task: Task, { at }: Job, error: Error, budget: Budget | null): RunLine {
  const why = budget && lostFor(error);
  const outcome =
    why === 'time'
      ? overBudget(task.path, at, 'project/too-long', { seconds: budget?.time ?? 0 })
      : why === 'memory'
        ? overBudget(task.path, at, 'project/too-much-memory', { megabytes: budget?.memory ?? 0 })
        : lostProject(task.path, at, error);
  return lineOf(task, outcome, { inputs: {}, outputs: {} });
}

const overBudget = (path: string, at: Standpoint, code: string, found: Problem['found']): Outcome<unknown> => ({
  ...nothingOf(path, at),
  problems: [{ code, severity: 'error', at: { path: 'project.yaml', line: 1, column: 1 }, found }],
});

export function openWorker(verb: Work<unknown>, { options, at }: Job, hears: Hears = () => {}): Worker {
  const { work, close } = verb.open(options, at, hears);
  return {
    line: async (task) => {
      let seen: RunContext | null = null;
      const refusals: UsageError[] = [];
      const checked = await checkProject(task.path, at, async (passing) => {
        seen = passing;
        try {
          return await work(passing);
        } catch (error) {
          refusals.push(refusalOf(error, at));
          return null;
        }
      }).catch((error: unknown) => {
        refusals.push(refusalOf(error, at));
        return nothingOf(task.path, at);
      });
      const outcome = refusals.reduce(refused, checked);
      if (!at.isKept) return lineOf(task, outcome, { inputs: {}, outputs: {} });
      const made = outcome.result === undefined ? [] : (verb.outputs?.(outcome.result, at.cwd) ?? []);
      return lineOf(task, outcome, { inputs: inputsOf(task.path, seen), outputs: printsOf(at.cwd, made) });
    },
    close: close ?? (() => {}),
  };
}
