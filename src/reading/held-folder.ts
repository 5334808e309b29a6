// A project's folder whose files are each read once: who opened it works on what was read, whatever the disk becomes meanwhile.
import type { Fault } from '../model/index.ts';
import { keptOn } from '../values/index.ts';

export type TextRead = { readonly text: string; readonly isMarked: boolean } | { readonly fault: Fault };

export type BytesRead = { readonly bytes: Uint8Array } | { readonly fault: Fault };

export interface Source {
  readonly data: unknown;
  readonly text: string;
  readonly faults: readonly Fault[];
}

export interface Walked {
  /** From the root, with forward slashes, sorted folder by folder. */
  readonly paths: readonly string[];
  readonly faults: readonly Fault[];
}

/** What was read, by its full path and by the folders that it may come from. */
export interface HeldFolder {
  readonly root: string;
  readonly texts: Map<string, TextRead>;
  readonly sources: Map<string, Source>;
  readonly walks: Map<string, Walked>;
  readonly waiting: Map<string, ReadonlyMap<string, string | null>>;
  /** Pictures. */
  readonly bytes: Map<string, BytesRead>;
  readonly templates: Map<string, Uint8Array>;
}

/** Read anew each time by its path, or once when it is held. */
export type Folder = string | HeldFolder;

export const heldFolder = (root: string): HeldFolder => ({
  root,
  texts: new Map(),
  sources: new Map(),
  walks: new Map(),
  waiting: new Map(),
  bytes: new Map(),
  templates: new Map(),
});

export const rootOf = (folder: Folder): string => (typeof folder === 'string' ? folder : folder.root);

const folders = keptOn<HeldFolder>();

/** What is made of a folder that is held leads back to it. */
export function leadBack<Made extends object>(made: Made, folder: Folder): Made {
  if (typeof folder !== 'string') folders.keep(made, folder);
  return made;
}

/** The folder that was read. */
export const folderOf = (workspace: { readonly root: string }): Folder => folders.of(workspace) ?? workspace.root;

/** The same folder by another of its names: what is held stays held. */
export const under = (folder: Folder, root: string): Folder => (typeof folder === 'string' ? root : { ...folder, root });

/** What is held there, else what `read` gives, held from now on. */
export function once<Read>(folder: Folder, of: (folder: HeldFolder) => Map<string, Read>, key: string, read: () => Read): Read {
  if (typeof folder === 'string') return read();
  const known = of(folder).get(key);
  if (known !== undefined) return known;
  const made = read();
  of(folder).set(key, made);
  return made;
}
