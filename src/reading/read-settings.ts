// The settings of the checks that a project has from elsewhere: the files that it extends, and the problems that it knows already.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, resolve } from 'node:path';
import type { Fault, SourceFile } from '../model/index.ts';
import { pointerOf, readOffsets } from './offsets.ts';
import { positionAt } from './position.ts';
import { readSource, type Source } from './read-source.ts';

type Written = Source & Pick<SourceFile, 'path'>;
export type SettingsSource = Written & Pick<SourceFile, 'kind'>;

/** What may be extended: everything below the folder that is under version control, else below the project's parent. */
function homeOf(root: string): string {
  let folder = realpathSync(root);
  while (!existsSync(join(folder, '.git'))) {
    if (dirname(folder) === folder) return dirname(realpathSync(root));
    folder = dirname(folder);
  }
  return folder;
}

const keysTo: Readonly<Record<string, readonly string[]>> = { 'project.yaml': ['checks', 'extends'] };

/** The path that a file extends, when it says so. */
function extended({ path, data }: Pick<Written, 'path' | 'data'>): string | undefined {
  const value = (keysTo[path] ?? ['extends']).reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined,
    data,
  );
  return typeof value === 'string' ? value : undefined;
}

function refusal(root: string, from: Written, path: string, seen: readonly string[]): Fault['found'] | null {
  const wanted = extended(from) ?? '';
  if (isAbsolute(wanted) || /^\w[\w+.-]+:/.test(wanted)) return { reason: 'outside', path: wanted };
  if (seen.includes(path)) return { reason: 'cyclic', path: wanted };
  const full = resolve(root, path);
  if (!existsSync(full)) return { reason: 'missing', path: wanted };
  return `${realpathSync(full)}/`.startsWith(`${homeOf(root)}/`) ? null : { reason: 'outside', path: wanted };
}

/** The chain of files that `project.yaml` extends, the nearest first; what breaks it is a fault of the last. */
export function readInherited(root: string, project: Written | undefined): readonly SettingsSource[] {
  const chain: SettingsSource[] = [];
  let from = project;
  const seen = ['project.yaml'];
  for (let wanted = project && extended(project); from !== undefined && wanted !== undefined; wanted = extended(from)) {
    const path = posix.normalize(posix.join(posix.dirname(from.path), wanted));
    const found = refusal(root, from, path, seen);
    if (found !== null) {
      const offset = readOffsets(from.text).values.get(pointerOf(keysTo[from.path] ?? ['extends'])) ?? 0;
      const at = positionAt(from.path, from.text, offset);
      return [...chain, { path, kind: 'checks', data: null, text: '', faults: [{ code: 'settings/cannot-extend', at, found }] }];
    }
    from = { path, ...readSource(root, path) };
    chain.push({ ...from, kind: 'checks' });
    seen.push(path);
  }
  return chain;
}

export const knownPath = '.jalon/known-problems.json';

/** JSON is YAML: the file is read, limited and placed like any other. */
export function readKnown(root: string, instead?: string): SettingsSource | null {
  const isThere = instead !== undefined || existsSync(join(root, knownPath));
  return isThere ? { path: knownPath, kind: 'known-problems', ...readSource(root, knownPath, instead) } : null;
}
