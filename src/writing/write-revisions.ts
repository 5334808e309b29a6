// Files of the user, replaced by what they should read: all of them or none, and none when somebody else changed one meanwhile.
import { bytesAt, fingerprint } from '../disk/index.ts';
import type { Copy, Revision } from '../model/index.ts';
import { commit, type Wanted } from './commit.ts';

const bytesOf = (text: string | null): Uint8Array | null => (text === null ? null : new TextEncoder().encode(text));
const printOf = (text: string | null): string | null => (text === null ? null : fingerprint(new TextEncoder().encode(text)));

interface Besides {
  readonly copies?: readonly Copy[];
  readonly gone?: readonly string[];
  readonly along?: readonly Wanted[];
  readonly forgets?: true;
}

/**
 * The paths whose file is not the one that was read, as `before` has it: then nothing is written at all. Rights and links stay. Copies are of
 * that change, and so are the files that are `gone` whatever they hold, which need not be text, and those that go `along`. With
 * `forgets`, nothing of what the files were is kept.
 */
export const writeRevisions = (
  root: string,
  revisions: readonly Revision[],
  { copies = [], gone = [], along = [], ...more }: Besides = {},
): readonly string[] =>
  commit(
    root,
    [
      ...revisions
        .filter(({ before, after }) => before !== after)
        .map(({ path, before, after }) => ({ path, was: printOf(before), bytes: bytesOf(after) })),
      ...copies.map(({ from, to, text }) => ({ path: to, was: null, bytes: bytesOf(text ?? null) ?? bytesAt(root, from) })),
      ...gone.map((path) => ({ path, bytes: null })),
      ...along,
    ],
    more,
  );
