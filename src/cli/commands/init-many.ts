// jalon init --from: many projects laid out in one run, each on its own: one that fails does not stop the others.
import { basename, dirname, join, resolve } from 'node:path';
import { wordsOf } from '../../editing/index.ts';
import { UsageError, type World } from '../../model/index.ts';
import { inside, readSource, type Territory } from '../../reading/index.ts';
import { newProjectsReport } from '../../reporting/index.ts';
import type { ProjectOptions } from '../../usecases/changes/given-answers.ts';
import type { SurroundingOptions } from '../../usecases/changes/surroundings.ts';
import { nearest } from '../../values/index.ts';
import type { Laid } from './lay-around.ts';
import { type CommonOptions, printJson } from './options.ts';
import { clearing, progressOn } from './progress.ts';
import { givingWay } from './when-stopped.ts';

export interface InitOptions extends CommonOptions, ProjectOptions, SurroundingOptions {
  /** A file that lists many projects. */
  readonly from?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

export interface LaidOut {
  readonly isNew: boolean;
  readonly territory: Territory | null;
  readonly written: readonly Laid[];
}

/** One project of the list: what its options would be, and its folder. */
type Entry = ProjectOptions & { readonly dir?: string; readonly lang?: 'fr' | 'en' };

const keys = ['dir', 'title', 'territory', 'kind', 'method', 'term', 'lead', 'electedLead', 'lang'];

/** A line may be a territory alone. */
function entryOf(written: unknown, place: string): Entry {
  if (typeof written === 'string' || typeof written === 'number') return { territory: String(written) };
  if (typeof written !== 'object' || written === null || Array.isArray(written)) throw new UsageError('bad-answers', { place });
  const fields = Object.entries(written).filter(([, value]) => value !== null);
  for (const [key, value] of fields) {
    if (!keys.includes(key)) throw new UsageError('unknown-field', { name: key, nearest: nearest(key, keys) ?? '', known: keys });
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new UsageError('bad-answers', { place: `${place}, ${key}` });
  }
  const texts = Object.fromEntries(fields.map(([key, value]) => [key, String(value)]));
  const { lang, ...said } = texts;
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') throw new UsageError('bad-answers', { place: `${place}, lang` });
  return { ...said, ...(lang !== undefined && { lang }) };
}

function listIn(path: string, cwd: string): readonly unknown[] {
  const full = resolve(cwd, path);
  const { data, faults } = readSource(dirname(full), basename(full));
  const list: unknown = Array.isArray(data) ? data : Object(data)['projects'];
  if (!Array.isArray(list) || list.length === 0 || (data === null && faults.length > 0))
    throw new UsageError('bad-answers', { place: path });
  return list;
}

interface LaidOne {
  readonly dir: string;
  readonly territory: string | null;
  /** Files made or renewed. */
  readonly made: number;
  readonly fault: { readonly code: string; readonly values: UsageError['values'] } | null;
}

/** 0 when all are laid out, 1 when some could not be. */
export async function initMany(
  dir: string,
  path: string,
  options: InitOptions,
  world: World,
  lay: (dir: string, options: InitOptions) => Promise<LaidOut>,
): Promise<0 | 1> {
  const language = options.lang ?? world.language;
  const list = listIn(path, world.cwd);
  const progress = progressOn(world, language);
  const laid: LaidOne[] = [];
  const used = new Set<string>();
  for await (const [index, written] of givingWay(
    [...list.entries()],
    () => laid.length,
    options,
    clearing(world, progress.clear),
  )) {
    progress.tell('project', `${index + 1}/${list.length}`);
    let at = '';
    try {
      const { dir: own, ...entry } = entryOf(written, `${path}, ${index + 1}`);
      at = own ?? wordsOf(entry.territory ?? entry.title ?? '');
      const full = resolve(world.cwd, dir, at);
      if (at === '' || used.has(full)) throw new UsageError('folder-twice', { dir: at, place: `${path}, ${index + 1}` });
      // What a list says is never the reason for which jalon writes elsewhere.
      inside(resolve(world.cwd, dir), join(at, 'project.yaml'));
      used.add(full);
      const { territory, written: files } = await lay(`${dir === '.' ? '' : `${dir}/`}${at}`, {
        ...options,
        ...entry,
        yes: true,
      });
      laid.push({
        dir: at,
        territory: territory?.name ?? null,
        made: files.filter(({ what }) => what === 'made' || what === 'renewed').length,
        fault: null,
      });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      laid.push({ dir: at, territory: null, made: 0, fault: { code: error.code, values: error.values } });
    }
  }
  progress.clear();
  if (options.json) printJson(world, 'laidOutMany', laid);
  else world.out(newProjectsReport(laid, { language, colour: world.colour, dryRun: options.dryRun ?? false }));
  return laid.some(({ fault }) => fault !== null) ? 1 : 0;
}
