// Every project of a portfolio passes, one at a time, and leaves its digest; what fails leaves what is known of it.
import { join, relative, resolve } from 'node:path';
import type { Digest, Outcome, PassedProject, World } from '../model/index.ts';
import { readSource } from '../reading/index.ts';
import { digestOf } from './digest-of.ts';
import { eachProject } from './each-project.ts';
import type { CommonOptions } from './options.ts';

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

/** `roots` are full paths. */
export async function passProjects(
  roots: readonly string[],
  options: CommonOptions,
  world: World,
): Promise<readonly PassedProject[]> {
  const all: PassedProject[] = [];
  if (roots.length > 0)
    for await (const outcome of eachProject(roots, options, world, digestOf)) all.push(passed(outcome, world));
  return all;
}

/** A project that a portfolio names, where there is none. */
export const lostProject = (path: string, home: string, world: World): PassedProject => ({
  root: relative(world.cwd, join(home, path)),
  errors: 1,
  warnings: 0,
  known: { title: null, territory: null, format: null },
  codes: ['portfolio/no-project'],
  digest: null,
});
