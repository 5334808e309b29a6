// Every file that a project is read from: those of its folder, and those elsewhere that it names.
import { isAbsolute, join, normalize } from 'node:path';
import { isThere } from '../disk/index.ts';
import type { Workspace } from '../model/index.ts';
import { rulesFolder } from './read-rules.ts';
import { knownPath } from './read-settings.ts';
import { sharedPaths } from './read-shared.ts';
import { walk } from './walk.ts';

const textAt = (data: unknown, key: string): string[] => {
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
};

const isElsewhere = (path: string): boolean => isAbsolute(path) || normalize(path).startsWith('..');

/** Settings that are extended, the theme, and the survey formats of the organisation. */
const namedIn = ({ files, inherited }: Workspace): readonly string[] => [
  ...inherited.map(({ path }) => path),
  ...files.filter(({ kind }) => kind === 'survey-format').map(({ path }) => path),
  ...files.filter(({ kind }) => kind === 'project').flatMap(({ data }) => textAt(data, 'theme')),
];

/** From the root, sorted, the rules of the organisation too; `named` are others that the project names, and files elsewhere may be missing. */
export function inputPaths(root: string, workspace: Workspace | null, named: readonly string[] = []): readonly string[] {
  const own = [...walk(root), ...(isThere(join(root, knownPath)) ? [knownPath] : [])];
  const others = [...(workspace === null ? [] : namedIn(workspace)), ...named];
  return [...new Set([...own, ...sharedPaths(root, rulesFolder), ...others.filter(isElsewhere)])].sort();
}
