// The file that lists many projects to be laid out: each line's options, and the folder that it goes to.
import { basename, dirname, join, resolve } from 'node:path';
import { wordsOf } from '../../editing/index.ts';
import { type Language, UsageError } from '../../model/index.ts';
import { inside, readSource } from '../../reading/index.ts';
import { isRecord, knownWord, portableName } from '../../values/index.ts';
import type { ProjectOptions } from './given-answers.ts';

/** One project of the list: what its options would be, and its folder. */
export type ListedProject = ProjectOptions & { readonly dir?: string; readonly lang?: Language };

const keys = ['dir', 'title', 'territory', 'kind', 'method', 'term', 'lead', 'electedLead', 'lang'];

/** A line may be a territory alone. */
function entryOf(written: unknown, place: string): ListedProject {
  if (typeof written === 'string' || typeof written === 'number') return { territory: String(written) };
  if (!isRecord(written)) throw new UsageError('bad-answers', { place });
  const fields = Object.entries(written).filter(([, value]) => value !== null);
  for (const [key, value] of fields) {
    knownWord(keys, key, 'unknown-field');
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new UsageError('bad-answers', { place: `${place}, ${key}` });
  }
  const texts = Object.fromEntries(fields.map(([key, value]) => [key, String(value)]));
  const { lang, ...said } = texts;
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') throw new UsageError('bad-answers', { place: `${place}, lang` });
  return { ...said, ...(lang !== undefined && { lang }) };
}

export function listedIn(path: string, cwd: string): readonly unknown[] {
  const full = resolve(cwd, path);
  const { data, faults } = readSource(dirname(full), basename(full));
  const list: unknown = Array.isArray(data) ? data : Object(data)['projects'];
  if (!Array.isArray(list) || list.length === 0 || (data === null && faults.length > 0))
    throw new UsageError('bad-answers', { place: path });
  return list;
}

/** The folder of a territory, empty when its name leaves nothing. */
function madeName(words: string): string {
  const name = wordsOf(words);
  return name && portableName(name);
}

export interface Placed {
  /** From the folder that they all stand in. */
  readonly at: string;
  readonly options: Omit<ListedProject, 'dir'>;
}

/** Each line in its own folder of `home`, and no two in one. `place` is how a refusal names the line. */
export function placing(home: string): (written: unknown, place: string, tell: (at: string) => void) => Placed {
  const used = new Set<string>();
  return (written, place, tell) => {
    const { dir, ...options } = entryOf(written, place);
    const at = dir ?? madeName(options.territory ?? options.title ?? '');
    tell(at);
    const full = resolve(home, at);
    if (at === '' || used.has(full)) throw new UsageError('folder-twice', { dir: at, place });
    // What a list says is never the reason for which jalon writes elsewhere.
    inside(home, join(at, 'project.yaml'));
    used.add(full);
    return { at, options };
  };
}
