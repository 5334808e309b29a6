// The method that a project follows: its own file wins over the organisation's, which wins over the shipped one.
import { shippedMethods, type Workspace } from '../model/index.ts';
import { folderOf } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readShared, type SharedSource, sharedTemplateFiles } from './read-shared.ts';
import { readSource } from './read-source.ts';

const folder = 'templates/methods';
const nameOf = (path: string): string | undefined => /^methods\/([^/]+)\.yaml$/.exec(path)?.[1];

/** Names of the methods at hand: the shipped ones and those among templates of somebody's own; those of the organisation where nothing is said. */
export function methodNames(templates: readonly string[] = sharedTemplateFiles()): readonly string[] {
  return [...new Set([...Object.keys(shippedMethods), ...templates.flatMap((path) => nameOf(path) ?? [])])].sort();
}

/** Read when the house was built. */
const shippedSource = (name: string, path: string): SharedSource => ({
  path,
  kind: 'method',
  text: '',
  data: shippedMethods[name] ?? null,
  faults: [],
});

/** The method's file, not judged yet; null when there is none of that name. */
export function readMethod(
  workspace: Pick<Workspace, 'root' | 'templates' | 'sharedTemplates' | 'methods'>,
  name: string,
): Pick<Workspace, 'files' | 'places'> | null {
  if (!workspace.methods.includes(name)) return null;
  const path = `${folder}/${name}.yaml`;
  const from = folderOf(workspace);
  const isIn = (templates: readonly string[]): boolean => templates.includes(`methods/${name}.yaml`);
  const shared = isIn(workspace.sharedTemplates) ? readShared(from, folder, 'method') : [];
  const source: SharedSource = isIn(workspace.templates)
    ? { path, kind: 'method', ...readSource(from, path) }
    : (shared.find((one) => one.path.endsWith(path)) ?? shippedSource(name, path));
  const { text: _, ...file } = source;
  return { files: [file], places: placesOf([source]) };
}
