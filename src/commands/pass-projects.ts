// Every project of a portfolio passes, one at a time, and leaves its digest; what fails leaves what is known of it.
import { relative, resolve } from 'node:path';
import type { Digest, Outcome, PassedProject, World } from '../model/index.ts';
import { mayBorrow, readSource } from '../reading/index.ts';
import { spareMemory } from '../running/index.ts';
import { type Job, strangers } from './batch/job.ts';
import { linesOf } from './batch/lines.ts';
import { type BatchOptions, threadsFor } from './batch/options.ts';
import { digests } from './digest-of.ts';
import { settingsOf } from './each-project.ts';
import type { CommonOptions } from './options.ts';
import { counted } from './progress.ts';

export type PassOptions = CommonOptions & Pick<BatchOptions, 'workers'>;

/** From how many projects on starting threads pays. */
const FROM = 50;

/** Errors told of a project that could not be used. */
const FEW = 5;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What `project.yaml` says, however little of it can be read. */
function knownOf(root: string): PassedProject['known'] {
  const data = Object(readSource(root, 'project.yaml').data);
  const format: unknown = data['format'];
  return {
    title: textOf(data['title']),
    territory: textOf(Object(data['territory'])['name']),
    format: typeof format === 'number' ? format : null,
  };
}

function passed({ root, problems, result }: Outcome<Digest>, world: World): PassedProject {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return {
    root,
    errors: errors.length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    known: knownOf(resolve(world.cwd, root)),
    codes: [...new Set(errors.map(({ code }) => code))].slice(0, FEW),
    digest: result ?? null,
  };
}

/** What is made of each project in whichever thread comes back as its digest. */
const isDigested = (outcome: Outcome<unknown>): outcome is Outcome<Digest> => typeof outcome.root === 'string';

/** `roots` are full paths. */
export async function passProjects(
  roots: readonly string[],
  options: PassOptions,
  world: World,
): Promise<readonly PassedProject[]> {
  const all: PassedProject[] = [];
  if (roots.length === 0) return all;
  const language = options.lang ?? world.language;
  const { colour, width, now } = world;
  const at = { ...settingsOf(options, world), language, colour, width, isLone: roots.length === 1, isKept: false };
  // Neither the formats nor the documents of a portfolio are anything to a thread.
  const job = { verb: 'digest', options: {}, at } satisfies Job;
  const tasks = roots.map((path, index) => ({ at: index, id: path, path }));
  if (roots.length > 1) spareMemory();
  const budget = world.trusts === false ? strangers : null;
  const workers = threadsFor(options.workers, roots.length, FROM);
  const lines = linesOf({ tasks, job, work: digests, workers, isApart: budget !== null, budget, now, hears: () => {} });
  for await (const { outcome } of counted(lines, { stage: 'project', count: roots.length }, world, language))
    if (isDigested(outcome)) all.push(passed(outcome, world));
  return all;
}

/** The folders that a pattern names in so many words. */
const beforeStar = (path: string): string =>
  path.includes('*') ? path.slice(0, path.lastIndexOf('/', path.indexOf('*')) + 1) : path;

/** A project that a portfolio names, where there is none, or where the person named nothing. */
export const lostProject = (path: string, home: string, world: World): PassedProject => ({
  root: relative(world.cwd, resolve(home, path)),
  errors: 1,
  warnings: 0,
  known: { title: null, territory: null, format: null },
  codes: [mayBorrow(resolve(home, beforeStar(path)), home) ? 'portfolio/no-project' : 'portfolio/outside'],
  digest: null,
});
