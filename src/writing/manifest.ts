// What was last written, by fingerprint: so that a file that somebody edited since is never replaced.
import { createHash } from 'node:crypto';
import { bytesWithin, inside, isThere, printAt, writeWhole } from '../disk/index.ts';

/** Where the documents of a project are remembered. */
const outputs = '.jalon/outputs.json';

/** Path under the root → SHA-256 of the bytes that were written there. */
export type Manifest = Readonly<Record<string, string>>;

/** The fingerprint of bytes that come in pieces. */
export function fingerprinting(): { readonly add: (bytes: Uint8Array) => void; readonly told: () => string } {
  const hash = createHash('sha256');
  return {
    add: (bytes) => {
      hash.update(bytes);
    },
    told: () => hash.digest('hex'),
  };
}

/** Whether a file is as it was last written, as far as anybody remembers. */
export function isAsWritten(root: string, path: string): boolean {
  const print = printAt(root, path);
  return print !== null && print === readManifest(root)[path];
}

/** What was just written there is what will be compared. */
export function remember(root: string, path: string): void {
  const print = printAt(root, path);
  if (print !== null) writeManifest(root, { ...readManifest(root), [path]: print });
}

/** Empty when there is none, or when somebody made it unreadable: then every existing file counts as edited. */
export function readManifest(root: string, place = outputs): Manifest {
  const path = inside(root, place);
  if (!isThere(path)) return {};
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytesWithin(path, [root])));
    if (
      typeof read !== 'object' ||
      read === null ||
      !('outputs' in read) ||
      typeof read.outputs !== 'object' ||
      read.outputs === null
    )
      return {};
    return Object.fromEntries(
      Object.entries(read.outputs).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

export function writeManifest(root: string, manifest: Manifest, place = outputs): void {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeWhole(inside(root, place), new TextEncoder().encode(`${JSON.stringify({ jalon: 1, outputs: sorted }, null, 2)}\n`));
}
