// jalon merge: the parts of a shared run, checked, then told as one run would have been.
import { basename, resolve } from 'node:path';
import { isWithin, nameOrganisation, organisationFolder, realOf } from '../../disk/index.ts';
import { type Outcome, type RunHeader, type RunLine, UsageError, type World } from '../../model/index.ts';
import { openLines } from '../../reading/index.ts';
import { isStillSo } from '../batch/job.ts';
import { ownersOf, type Part, partPaths, readPart } from '../batch/parts.ts';
import { isHeader } from '../batch/record.ts';
import { isVerb } from '../batch/verb.ts';
import { verbNamed } from '../batch/verbs.ts';
import type { CommonOptions } from './options.ts';

export interface MergeOptions extends CommonOptions {
  /** What else is asked goes to the command whose parts these are. */
  readonly [telling: string]: unknown;
}

/** Every part is read once more, side by side: one line of each is held. `beside`: where the projects are, when they must be as they were. */
async function* linesOf(owners: readonly Part[], beside: string | null): AsyncGenerator<Outcome<unknown>> {
  const files = new Map([...new Set(owners)].map((part) => [part, openLines(part.path)]));
  const coming = new Map([...files].map(([part, file]) => [part, file.all()]));
  try {
    for (const part of owners) {
      let next = coming.get(part)?.next();
      if (next && !next.done && isHeader(next.value.text)) next = coming.get(part)?.next();
      if (!next || next.done) continue;
      const line: RunLine = JSON.parse(next.value.text);
      if (beside !== null && !isStillSo(resolve(beside, line.id), line))
        throw new UsageError('merge/changed', { project: line.id, part: basename(part.path) });
      yield line.outcome;
    }
  } finally {
    for (const file of files.values()) file.close();
  }
}

/** Nobody types to `merge` the folders that the parts of a portfolio name: they are looked into below the current one, and nowhere else. */
function nameHere({ organisation, folders }: RunHeader['options'], cwd: string): void {
  if (!Array.isArray(folders)) return;
  const top = realOf(cwd) ?? cwd;
  const named = organisationFolder() === null && typeof organisation === 'string' ? organisation : null;
  for (const path of [...folders, ...(named === null ? [] : [named])])
    if (!isWithin(realOf(resolve(cwd, String(path))) ?? '', top)) throw new UsageError('merge/elsewhere', { path });
  if (named !== null) nameOrganisation(resolve(cwd, named));
}

const optionOf = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export async function merge(
  paths: readonly string[],
  { today, organisation, ...asked }: MergeOptions,
  world: World,
): Promise<number> {
  const parts = partPaths(paths, world.cwd).map(readPart);
  const owners = ownersOf(parts);
  const [first] = parts;
  if (first === undefined) throw new UsageError('merge/no-parts', { path: '.' });
  const { verb: id, options, said } = first.header;
  if (!isVerb(id)) throw new UsageError('merge/not-a-part', { part: first.path, line: 1 });
  const verb = await verbNamed(id);
  const telling: readonly string[] = verb.telling;
  const given = Object.entries(asked).filter(([key, value]) => value !== undefined && !(key === 'lang' && verb.speaks));
  const unknown = given.find(([key]) => !telling.includes(key))?.[0];
  if (unknown !== undefined) throw new UsageError('merge/option', { option: optionOf(unknown), verb: id });
  nameHere(options, world.cwd);
  const spoken = said === null ? world : { ...world, language: said.language };
  const { today: day } = first.header;
  return verb.tell(
    linesOf(owners, id === 'portfolio' ? world.cwd : null),
    { ...options, today: day, ...Object.fromEntries(given) },
    spoken,
  );
}
