// Where jalon keeps what it must remember between two commands: with the person, never in a project that somebody else may have written.
import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { makeFolders, realPlace, toldOf } from './door.ts';

/** A relative path in the environment would be a place of the current folder, which may be a stranger's: it is not heard. */
const said = (name: string): string | undefined => {
  const value = process.env[name];
  return value !== undefined && isAbsolute(value) ? value : undefined;
};

const usual: Readonly<Partial<Record<NodeJS.Platform, () => string>>> = {
  win32: () => join(said('LOCALAPPDATA') ?? join(homedir(), 'AppData', 'Local'), 'jalon', 'state'),
  darwin: () => join(homedir(), 'Library', 'Application Support', 'jalon'),
};

/** `JALON_STATE`, else where the system keeps such things (XDG Base Directory Specification on Linux). */
export const stateFolder = (): string =>
  said('JALON_STATE') ??
  (usual[process.platform] ?? (() => join(said('XDG_STATE_HOME') ?? join(homedir(), '.local', 'state'), 'jalon')))();

/** In signs, of a name: some encrypted folders take no more than 143. */
const longest = 140;

/** As a name that every system takes; by its sum when it is too long, as Node takes long to load what makes sums. */
function nameOf(path: string): string {
  const name = path.replace(/[^\w.-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return name.length <= longest ? name : createHash('sha256').update(path).digest('hex');
}

/** The folder of one project, known by its real path. It may not be there yet. */
export const stateOf = (root: string): string => join(stateFolder(), 'projects', nameOf(realPlace(root)));

/** Made when it lacks; nobody else may look into it. @throws the system's error */
export function ownStateOf(root: string): string {
  const folder = stateOf(root);
  toldOf(folder, () => makeFolders(folder, 0o700));
  return folder;
}
