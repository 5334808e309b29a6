// The method that a project follows: its own file wins over the shipped one.
import { shippedMethods, type Workspace } from '../model/index.ts';
import { folderOf } from './held-folder.ts';
import { placesOf } from './places.ts';
import { readSource, type Source } from './read-source.ts';

const folder = 'templates/methods';
const nameOf = (path: string): string | undefined => /^methods\/([^/]+)\.yaml$/.exec(path)?.[1];

/** Names of the methods at hand: the shipped ones and, among the project's own templates, its own. */
export function methodNames(templates: readonly string[]): readonly string[] {
  return [...new Set([...Object.keys(shippedMethods), ...templates.flatMap((path) => nameOf(path) ?? [])])].sort();
}

/** Read when the house was built. */
const shippedSource = (name: string): Source => ({ text: '', data: shippedMethods[name] ?? null, faults: [] });

/** The method's file, not judged yet; null when there is none of that name. */
export function readMethod(
  workspace: Pick<Workspace, 'root' | 'templates' | 'methods'>,
  name: string,
): Pick<Workspace, 'files' | 'places'> | null {
  if (!workspace.methods.includes(name)) return null;
  const path = `${folder}/${name}.yaml`;
  const isOwn = workspace.templates.includes(`methods/${name}.yaml`);
  const source = { path, ...(isOwn ? readSource(folderOf(workspace), path) : shippedSource(name)) };
  return { files: [{ path, kind: 'method', data: source.data, faults: source.faults }], places: placesOf([source]) };
}
