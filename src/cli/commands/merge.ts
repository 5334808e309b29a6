// jalon merge: the parts of a shared run, checked, then told as one run would have been.
import { resolve } from 'node:path';
import { isWithin, nameOrganisation, organisationFolder, realOf } from '../../disk/index.ts';
import { type Outcome, type RunHeader, UsageError, type World } from '../../model/index.ts';
import { lineOf, type Owned, openParts, ownedIn, type Part, readPart } from '../batch/parts.ts';
import { isUnchanged } from '../batch/prints.ts';
import { isVerb } from '../batch/verb.ts';
import { verbNamed } from '../batch/verbs.ts';
import type { CommonOptions } from './options.ts';

export interface MergeOptions extends CommonOptions {
  /** What else is asked goes to the command whose parts these are. */
  readonly [telling: string]: unknown;
}

/** One line is held at a time. `beside`: where the projects are, when they must be as they were. */
async function* outcomesOf(owned: readonly Owned[], beside: string | null): AsyncGenerator<Outcome<unknown>> {
  for (const one of owned) {
    const { id, inputs, outcome } = lineOf(one);
    // Of a project that was lost nothing is known.
    const isKnown = beside !== null && Object.keys(inputs).length > 0;
    if (isKnown && !isUnchanged(resolve(beside, id), inputs, { elsewhere: true }))
      throw new UsageError('merge/changed', { project: id, part: one.part.name });
    yield outcome;
  }
}

/** Nobody types to `merge` the folders that parts name for their portfolios: they are looked into below the current one, and nowhere else. */
function nameHere({ organisation, folders }: RunHeader['options'], cwd: string): void {
  if (!Array.isArray(folders)) return;
  const top = realOf(cwd) ?? cwd;
  const named = organisationFolder() === null && typeof organisation === 'string' ? organisation : null;
  for (const path of [...folders, ...(named === null ? [] : [named])])
    if (!isWithin(realOf(resolve(cwd, String(path))) ?? '', top)) throw new UsageError('merge/elsewhere', { path });
  if (named !== null) nameOrganisation(resolve(cwd, named));
}

const optionOf = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export async function merge(paths: readonly string[], options: MergeOptions, world: World): Promise<number> {
  const files = openParts(paths, world.cwd);
  try {
    return await told(files.map(readPart), options, world);
  } finally {
    for (const { lines } of files) lines.close();
  }
}

async function told(parts: readonly Part[], { today: _, organisation, ...asked }: MergeOptions, world: World): Promise<number> {
  const owned = ownedIn(parts);
  const [first] = parts;
  if (first === undefined) throw new UsageError('merge/no-parts', { path: '.' });
  const { verb: id, options, said, today } = first.header;
  if (!isVerb(id)) throw new UsageError('merge/not-a-part', { part: first.name, line: 1 });
  const verb = await verbNamed(id);
  const telling: readonly string[] = verb.telling;
  const given = Object.entries(asked).filter(([key, value]) => value !== undefined && !(key === 'lang' && verb.speaks));
  const unknown = given.find(([key]) => !telling.includes(key))?.[0];
  if (unknown !== undefined) throw new UsageError('merge/option', { option: optionOf(unknown), verb: id });
  nameHere(options, world.cwd);
  const spoken = said === null ? world : { ...world, language: said.language };
  const outcomes = outcomesOf(owned, id === 'portfolio' ? world.cwd : null);
  return verb.tell(outcomes, { ...options, today, ...Object.fromEntries(given) }, spoken);
}
