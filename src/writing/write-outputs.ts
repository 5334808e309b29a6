// Everything that reaches the disk passes here: safe paths, whole files, nothing that a person wrote is lost.
import { entryAt, fingerprint, inside, printAt, writeWhole } from '../disk/index.ts';
import type { OutputFile } from '../model/index.ts';
import { readManifest, writeManifest } from './manifest.ts';

/** `kept`: somebody edited the file that was there, so the new one went to `beside`. */
export interface Written {
  readonly path: string;
  readonly what: 'made' | 'unchanged' | 'kept';
  readonly beside?: string;
}

export interface WriteOptions {
  readonly dryRun?: boolean | undefined;
  /** Between the name and the extension of a file written beside an edited one. */
  readonly besideMark: string;
}

const besideOf = (path: string, mark: string): string => path.replace(/(\.[^./]*)?$/, `.${mark}$1`);

/**
 * Writes each file under the root. A file is replaced only when its bytes are those last written here (the manifest knows); otherwise
 * the new one is written beside it. The manifest is written last. With `dryRun` nothing is touched.
 */
export function writeOutputs(
  root: string,
  files: readonly OutputFile[],
  { dryRun = false, besideMark }: WriteOptions,
): Written[] {
  const manifest: Record<string, string> = { ...readManifest(root) };
  const written = files.map(({ path, bytes }): Written => {
    const full = inside(root, path);
    const next = fingerprint(bytes);
    const there = printAt(root, path);
    if (there === next) {
      manifest[path] = next;
      return { path, what: 'unchanged' };
    }
    if (there === null || there === manifest[path]) {
      if (!dryRun) writeWhole(full, bytes);
      manifest[path] = next;
      return { path, what: 'made' };
    }
    // What lies beside may itself have been edited: it is protected in the same way, one name further.
    let beside = besideOf(path, besideMark);
    for (let n = 2; ![null, manifest[beside] ?? null, next].includes(printAt(root, beside)); n++)
      beside = besideOf(path, `${besideMark}-${n}`);
    if (!dryRun) writeWhole(inside(root, beside), bytes);
    manifest[beside] = next;
    return { path, what: 'kept', beside };
  });
  if (!dryRun && files.length > 0) writeManifest(root, manifest);
  return written;
}

/** Writes only what is not there yet: for laying out a project over an existing folder. */
export function writeNew(
  root: string,
  files: readonly (OutputFile & { readonly executable?: boolean | undefined })[],
  { dryRun = false }: { readonly dryRun?: boolean | undefined } = {},
): Written[] {
  return files.map(({ path, bytes, executable }): Written => {
    const full = inside(root, path);
    if (entryAt(full) !== null) return { path, what: 'unchanged' };
    if (!dryRun) writeWhole(full, bytes, { executable });
    return { path, what: 'made' };
  });
}
