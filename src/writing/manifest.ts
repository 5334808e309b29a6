// What was last written, by fingerprint: so that a file that somebody edited since is never replaced.
import { createHash } from 'node:crypto';
import { bytesWithin, fingerprint, inside, isThere, printAt } from '../disk/index.ts';
import { byText, isPrivate } from '../values/index.ts';
import type { Wanted } from './commit.ts';

/** Where the documents of a project are remembered, and those that are private, among themselves. */
export const recordPath = '.jalon/outputs.json';
export const privateRecordPath = '.private/outputs.json';

/** Path under the root → SHA-256 of the bytes that were written there: two while one is being replaced, or as two branches remember it. */
export type Manifest = Readonly<Record<string, readonly string[]>>;

/** The fingerprint of bytes that come in pieces. */
export function fingerprinting(): { readonly add: (bytes: Uint8Array) => void; readonly digest: () => string } {
  const hash = createHash('sha256');
  return {
    add: (bytes) => {
      hash.update(bytes);
    },
    digest: () => hash.digest('hex'),
  };
}

/** All that a project remembers having written. */
export const readRecords = (root: string): Manifest => ({ ...readManifest(root), ...readManifest(root, privateRecordPath) });

/** The paths of all that a project remembers having written, from its root: those outside begin with `../`. */
export const outputsOf = (root: string): readonly string[] => Object.keys(readRecords(root)).sort();

/** As they are to be written: what is private is remembered with what is private, and with nothing else. */
export function recordFiles(manifest: Manifest): readonly Wanted[] {
  const those = (isOwn: boolean): Manifest =>
    Object.fromEntries(Object.entries(manifest).filter(([path]) => isPrivate(path) === isOwn));
  const own = those(true);
  return [manifestFile(those(false)), ...(Object.keys(own).length > 0 ? [manifestFile(own, privateRecordPath)] : [])];
}

/** Whether a file is as it was last written, as far as anybody remembers. */
export function isAsWritten(root: string, path: string): boolean {
  const known = readRecords(root)[path] ?? [];
  // What was never written here is not looked at, however long it is.
  return known.length > 0 && known.includes(printAt(root, path) ?? '');
}

/** With these texts, what is written there is what will be compared. */
export const remembering = (root: string, texts: readonly (readonly [path: string, text: string])[]): Wanted =>
  manifestFile({
    ...readManifest(root),
    ...Object.fromEntries(texts.map(([path, text]) => [path, [fingerprint(new TextEncoder().encode(text))]])),
  });

const entry = /"((?:[^"\\\n]|\\.){1,4096})":\s*(?:"([0-9a-f]{64})"|\[((?:\s*"[0-9a-f]{64}",?)*)\s*\])/g;

/**
 * Empty when there is none, or when nothing in it can be read: then every existing file counts as edited. The lines are read one by one, so that
 * a file in which git left two branches side by side remembers what both wrote.
 */
export function readManifest(root: string, place = recordPath): Manifest {
  const path = inside(root, place);
  if (!isThere(path)) return {};
  const text = new TextDecoder().decode(bytesWithin(path, [root]));
  const manifest = new Map<string, readonly string[]>();
  for (const [, name = '', one, several = ''] of text.matchAll(entry)) {
    const file: unknown = JSON.parse(`"${name}"`);
    const prints = one === undefined ? [...several.matchAll(/[0-9a-f]{64}/g)].map(([print]) => print) : [one];
    manifest.set(String(file), [...new Set([...(manifest.get(String(file)) ?? []), ...prints])]);
  }
  return Object.fromEntries(manifest);
}

/** As it is to be written, in the order of the names. */
export function manifestFile(manifest: Manifest, place = recordPath): Wanted {
  const sorted = Object.entries(manifest)
    .sort(([a], [b]) => byText(a, b))
    .map(([path, prints]) => [path, prints.length === 1 ? prints[0] : prints]);
  const text = JSON.stringify({ jalon: 1, outputs: Object.fromEntries(sorted) }, null, 2);
  return { path: place, bytes: new TextEncoder().encode(`${text}\n`) };
}
