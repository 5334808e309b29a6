// Everything that is made from a project and reaches the disk passes here: safe paths, whole files, nothing that a person wrote is lost.
import { join } from 'node:path';
import { entryAt, fingerprint, inside, isThere, mayAppear, mayWrite, pathFrom, printAt, writeWhole } from '../disk/index.ts';
import { isDiskError, type OutputFile, type WrittenFile } from '../model/index.ts';
import { commit, type Wanted } from './commit.ts';
import { locked } from './lock.ts';
import { type Manifest, privateRecordPath, readRecords, recordFiles, recordPath } from './manifest.ts';
import { mayBeNamed } from './names.ts';

export interface WriteOptions {
  readonly dryRun?: boolean | undefined;
  /** Between the name and the extension of a file written beside an edited one. */
  readonly besideMark: string;
  /** The project that remembers what it wrote; the folder that is written to by default. Nothing is left beside a file that goes elsewhere. */
  readonly project?: string | undefined;
}

const besideOf = (path: string, mark: string): string => path.replace(/(\.[^./]*)?$/, `.${mark}$1`);

/** What a project calls a file of a folder, which may stand outside of it. */
const nameIn = (project: string, root: string, path: string): string =>
  project === root ? path : pathFrom(project, join(root, path));

interface Placed {
  readonly written: WrittenFile;
  readonly file: OutputFile;
}

/** Where each file goes. */
function placed(
  root: string,
  { path, bytes }: OutputFile,
  manifest: Manifest,
  { besideMark: mark, project = root }: WriteOptions,
): Placed {
  inside(root, path);
  const next = fingerprint(bytes);
  /** Nothing is there, or what we wrote. */
  const isOurs = (at: string): boolean => {
    const there = printAt(root, at);
    return there === null || there === next || (manifest[nameIn(project, root, at)] ?? []).includes(there);
  };
  const file = (at: string): OutputFile => ({ path: at, bytes });
  if (printAt(root, path) === next) return { written: { path, what: 'unchanged' }, file: file(path) };
  if (isOurs(path)) return { written: { path, what: 'made' }, file: file(path) };
  // What lies beside may itself have been edited: it is protected in the same way, one name further.
  let beside = besideOf(path, mark);
  for (let n = 2; !isOurs(beside); n++) beside = besideOf(path, `${mark}-${n}`);
  return { written: { path, what: 'kept', beside }, file: file(beside) };
}

/** The manifest as it stays, and as it is while files are replaced: killed on the way, what it finds then is ours, whichever it is. */
function manifestsOf(before: Manifest, files: readonly OutputFile[]): { readonly meanwhile: Manifest; readonly after: Manifest } {
  const prints = files.map(({ path, bytes }) => [path, fingerprint(bytes)] as const);
  const both = prints.map(([path, print]) => [path, [...new Set([...(before[path] ?? []), print])]] as const);
  return {
    meanwhile: { ...before, ...Object.fromEntries(both) },
    after: { ...before, ...Object.fromEntries(prints.map(([path, print]) => [path, [print]])) },
  };
}

/** What the system says of a folder that is only to be read: an example of an installed package, a share, a disk mounted so. */
const readOnly = ['EACCES', 'EPERM', 'EROFS', 'ERR_ACCESS_DENIED'];

/** Whether a project can remember what is exported from it: no link leads its record elsewhere, and it may be written. */
function canRemember(project: string): boolean {
  if (['.jalon', recordPath, '.private', privateRecordPath].some((path) => entryAt(join(project, path)) === 'link')) return false;
  const record = join(project, recordPath);
  try {
    mayAppear(record);
    if (isThere(record)) mayWrite(record);
    return true;
  } catch (error) {
    if (isDiskError(error) && readOnly.includes(error.code)) return false;
    throw error;
  }
}
function tell(project: string, manifest: Manifest): void {
  commit(project, recordFiles(manifest), { canBeMadeAgain: true, isPart: true });
}

/**
 * Writes each file under the root. A file is replaced only when its bytes are those last written here (the manifest knows); otherwise the new one
 * is written beside it. With `dryRun` nothing is touched.
 */
export function writeOutputs(root: string, files: readonly OutputFile[], options: WriteOptions): WrittenFile[] {
  const { dryRun = false, project = root } = options;
  mayBeNamed(root, ...files.map(({ path }) => path));
  if (dryRun || files.length === 0) {
    const manifest = readRecords(project);
    return files.map((file) => placed(root, file, manifest, options).written);
  }
  if (project !== root && !canRemember(project))
    return locked(root, () => {
      const all = files.map((file) => placed(root, file, {}, options));
      commit(
        root,
        all.map(({ file }) => file),
        { canBeMadeAgain: true },
      );
      return all.map(({ written }) => written);
    });
  return locked(project, () => {
    const before = readRecords(project);
    const all = files.map((file) => placed(root, file, before, options));
    const { meanwhile, after } = manifestsOf(
      before,
      all.map(({ file: { path, bytes } }) => ({ path: nameIn(project, root, path), bytes })),
    );
    const made = all.map(({ file }): Wanted => file);
    tell(project, meanwhile);
    if (project === root) commit(root, [...made, ...recordFiles(after)], { canBeMadeAgain: true });
    else {
      locked(root, () => commit(root, made, { canBeMadeAgain: true }));
      tell(project, after);
    }
    return all.map(({ written }) => written);
  });
}

/** What people edited and was read since is in the project: such a file may be replaced. Path → the fingerprint of the bytes that were read. */
export function remember(root: string, read: Manifest): void {
  if (Object.keys(read).length > 0)
    locked(root, () => commit(root, recordFiles({ ...readRecords(root), ...read }), { canBeMadeAgain: true, isPart: true }));
}

type NewFile = OutputFile & { readonly executable?: boolean | undefined };

/** Writes only what is not there yet: for laying out a project over an existing folder. */
export function writeNew(root: string, files: readonly NewFile[], { dryRun = false }: Partial<WriteOptions> = {}): WrittenFile[] {
  mayBeNamed(root, ...files.map(({ path }) => path));
  const isNew = ({ path }: NewFile): boolean => entryAt(inside(root, path)) === null;
  const lay = (): WrittenFile[] => {
    const written = files.map((file): WrittenFile => ({ path: file.path, what: isNew(file) ? 'made' : 'unchanged' }));
    if (!dryRun) commit(root, files.filter(isNew));
    return written;
  };
  return dryRun ? lay() : locked(root, lay);
}

// A report where somebody asked for it, whole.

/** Replaces what an earlier run left there; folders on the way are made. */
export function writeReport(path: string, text: string): void {
  mayBeNamed(path);
  writeWhole(path, new TextEncoder().encode(text), { flush: true });
}
