// Files that jalon alone writes: an older jalon's are replaced, those that somebody edited are kept.
import { bytesAt, fingerprint, inside } from '../disk/index.ts';
import type { OutputFile } from '../model/index.ts';
import { commit } from './commit.ts';
import { manifestFile, readManifest } from './manifest.ts';

/** `kept`: somebody edited it, or nothing tells that we wrote it. */
export interface Renewed {
  readonly path: string;
  readonly what: 'made' | 'renewed' | 'unchanged' | 'kept';
}

/** Git may have changed the ends of lines on the way to this machine: that is nobody's edit. */
const printOf = (bytes: Uint8Array): string =>
  fingerprint(new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')));

interface Place {
  /** The file under the root that remembers what was last written. */
  readonly manifest: string;
  /** Nothing is touched. */
  readonly dryRun?: boolean | undefined;
}

export function renew(root: string, files: readonly OutputFile[], { manifest: place, dryRun = false }: Place): Renewed[] {
  const remembered = readManifest(root, place);
  const renewed = files.map((file) => {
    inside(root, file.path);
    const next = printOf(file.bytes);
    const before = bytesAt(root, file.path);
    const there = before && printOf(before);
    const isTheirs = there !== null && there !== next && !(remembered[file.path] ?? []).includes(there);
    const what = isTheirs ? 'kept' : there === next ? 'unchanged' : there === null ? 'made' : 'renewed';
    return { file, next, what } as const;
  });
  const ours = renewed.filter(({ what }) => what !== 'kept');
  const after = { ...remembered, ...Object.fromEntries(ours.map(({ file, next }) => [file.path, [next]])) };
  const changed = ours.filter(({ what }) => what !== 'unchanged').map(({ file }) => file);
  if (!dryRun && JSON.stringify(after) !== JSON.stringify(remembered)) commit(root, [...changed, manifestFile(after, place)]);
  return renewed.map(({ file, what }) => ({ path: file.path, what }));
}
