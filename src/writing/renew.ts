// Files that jalon alone writes: an older jalon's are replaced, those that somebody edited are kept.
import { bytesAt, fingerprint, inside, writeWhole } from '../disk/index.ts';
import type { OutputFile } from '../model/index.ts';
import { readManifest, writeManifest } from './manifest.ts';

/** `kept`: somebody edited it, or nothing tells that we wrote it. */
export interface Renewed {
  readonly path: string;
  readonly what: 'made' | 'renewed' | 'unchanged' | 'kept';
}

/** Git may have changed the ends of lines on the way to this machine: that is nobody's edit. */
const printOf = (bytes: Uint8Array): string =>
  fingerprint(new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')));

/** `manifest`: the file under the root that remembers what was last written. With `dryRun` nothing is touched. */
export function renew(
  root: string,
  files: readonly OutputFile[],
  { manifest: place, dryRun = false }: { readonly manifest: string; readonly dryRun?: boolean | undefined },
): Renewed[] {
  const remembered = readManifest(root, place);
  const after: Record<string, string> = { ...remembered };
  const renewed = files.map(({ path, bytes }): Renewed => {
    const full = inside(root, path);
    const next = printOf(bytes);
    const before = bytesAt(root, path);
    const there = before && printOf(before);
    if (there !== null && there !== next && there !== remembered[path]) return { path, what: 'kept' };
    after[path] = next;
    if (there === next) return { path, what: 'unchanged' };
    if (!dryRun) writeWhole(full, bytes);
    return { path, what: there === null ? 'made' : 'renewed' };
  });
  if (!dryRun && JSON.stringify(after) !== JSON.stringify(remembered)) writeManifest(root, after, place);
  return renewed;
}
