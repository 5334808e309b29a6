// What a project has from elsewhere or keeps for itself: the settings that it extends, the problems that it knows, the columns of plans that people settled.
import { isAbsolute, join, posix, resolve } from 'node:path';
import { entryAt, isThere, namedFolders, organisationFolder, pathFrom, placeWithin, realOf } from '../disk/index.ts';
import type { Fault, SourceFile, Workspace } from '../model/index.ts';
import { ownValue } from '../values/index.ts';
import { type Folder, rootOf, under } from './held-folder.ts';
import { pointerOf, readOffsets } from './offsets.ts';
import { placesOf } from './places.ts';
import { positionAt } from './position.ts';
import { readSource, type Source } from './read-source.ts';

type Written = Source & Pick<SourceFile, 'path'>;
export type SettingsSource = Written & Pick<SourceFile, 'kind'>;

const keysTo: Readonly<Record<string, readonly string[]>> = { 'project.yaml': ['checks', 'extends'] };

/** The path that a file extends, when it says so. */
function extended({ path, data }: Pick<Written, 'path' | 'data'>): string | undefined {
  const value = (keysTo[path] ?? ['extends']).reduce<unknown>(ownValue, data);
  return typeof value === 'string' ? value : undefined;
}

function refusal(root: string, from: Written, path: string, seen: readonly string[]): Fault['found'] | null {
  const wanted = extended(from) ?? '';
  if (isAbsolute(wanted) || /^\w[\w+.-]+:/.test(wanted)) return { reason: 'outside', path: wanted };
  if (seen.includes(path)) return { reason: 'cyclic', path: wanted };
  const full = resolve(root, path);
  if (!isThere(full)) return { reason: 'missing', path: wanted };
  // What may be extended is what the person named: the project, and the folders that the command line names.
  return 'real' in placeWithin(full, [root, ...namedFolders()]) ? null : { reason: 'outside', path: wanted };
}

/** The chain of files that `project.yaml` extends, the nearest first; what breaks it is a fault of the last. */
export function readInherited(folder: Folder, project: Written | undefined): readonly SettingsSource[] {
  const chain: SettingsSource[] = [];
  let from = project;
  const seen = ['project.yaml'];
  for (let wanted = project && extended(project); from !== undefined && wanted !== undefined; wanted = extended(from)) {
    const path = posix.normalize(posix.join(posix.dirname(from.path), wanted));
    const found = refusal(rootOf(folder), from, path, seen);
    if (found !== null) {
      const offset = readOffsets(from.text).values.get(pointerOf(keysTo[from.path] ?? ['extends'])) ?? 0;
      const at = positionAt(from.path, from.text, offset);
      return [...chain, { path, kind: 'checks', data: null, text: '', faults: [{ code: 'settings/cannot-extend', at, found }] }];
    }
    from = { path, ...readSource(folder, path, undefined, namedFolders()) };
    chain.push({ ...from, kind: 'checks' });
    seen.push(path);
  }
  return chain;
}

export const knownPath = '.jalon/known-problems.json';

/** JSON is YAML: the file is read, limited and placed like any other. */
export function readKnown(folder: Folder, instead?: string): SettingsSource | null {
  const isThere = instead !== undefined || entryAt(join(rootOf(folder), knownPath)) !== null;
  return isThere ? { path: knownPath, kind: 'known-problems', ...readSource(folder, knownPath, instead) } : null;
}

// What people settled about the columns of the plans that they bring, kept in the project to be corrected by hand.

export const planColumnsPath = '.jalon/import-plan.yaml';

/** In the folder of an organisation: what its projects start from. */
const sharedColumnsPath = 'import-plan.yaml';

/** Those of the organisation, then those of the project, which win; not judged yet. */
export function readPlanColumns(folder: Folder): Pick<Workspace, 'files' | 'places'> {
  const root = rootOf(folder);
  const home = organisationFolder();
  const up = home === null ? null : pathFrom(realOf(root) ?? root, join(home, sharedColumnsPath));
  const read: Written[] = [];
  if (home !== null && up !== null && isThere(join(home, sharedColumnsPath)))
    read.push({ path: up, ...readSource(under(folder, realOf(root) ?? root), up, undefined, [home]) });
  if (isThere(join(root, planColumnsPath))) read.push({ path: planColumnsPath, ...readSource(folder, planColumnsPath) });
  return {
    files: read.map(({ path, data, faults }) => ({ path, kind: 'plan-columns', data, faults })),
    places: placesOf(read),
  };
}
