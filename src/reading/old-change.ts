// What an earlier jalon left waiting in a project that was killed. A file of a project may be a stranger's: it is never believed, only shown, and made
// by a person who saw what it would do.
import { join } from 'node:path';
import { bytesWithin, fingerprint, isThere, printAt } from '../disk/index.ts';
import { type Fault, isDiskError, type OldChange, type Revision, UsageError } from '../model/index.ts';
import { wholeFile } from './read-bytes.ts';
import { readText } from './read-text.ts';
import { isFileOfProject } from './walk.ts';

/** From the root of the project. */
export const oldChangeFolder = '.jalon-pending';
const list = `${oldChangeFolder}/files.json`;

interface Listed {
  readonly path: string;
  readonly was: string | null;
  readonly next: string | null;
  readonly held: string;
}

const isPrint = (value: unknown): boolean => value === null || typeof value === 'string';
const isListed = (value: unknown): value is Listed =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'held' in value &&
  typeof value.held === 'string' &&
  /^\d{1,6}$/.test(value.held) &&
  'was' in value &&
  isPrint(value.was) &&
  'next' in value &&
  isPrint(value.next);

const bytesOf = (root: string, path: string): Uint8Array | null => {
  try {
    return isThere(join(root, path)) ? bytesWithin(join(root, path), [root]) : null;
  } catch (error) {
    if (isDiskError(error)) return null;
    throw error;
  }
};

function printOf(root: string, path: string): string | null {
  try {
    return printAt(root, path);
  } catch (error) {
    if (error instanceof UsageError || isDiskError(error)) return '';
    throw error;
  }
}

function judged(root: string, { path, was, next, held }: Listed): OldChange['files'][number] {
  if (!isFileOfProject(path)) return { path, state: 'foreign', next: null };
  const bytes = next === null ? null : bytesOf(root, `${oldChangeFolder}/${held}`);
  if (next !== null && (bytes === null || fingerprint(bytes) !== next)) return { path, state: 'damaged', next: null };
  const now = printOf(root, path);
  const text = bytes === null ? null : new TextDecoder().decode(bytes);
  return { path, state: now === next ? 'made' : now === was ? 'ready' : 'changed', next: text };
}

/** Null when there is none. */
export function oldChangeIn(root: string): OldChange | null {
  if (!isThere(join(root, list))) return null;
  try {
    const listed: unknown = JSON.parse(new TextDecoder().decode(bytesOf(root, list) ?? new Uint8Array()));
    return Array.isArray(listed) && listed.every(isListed)
      ? { files: listed.map((one) => judged(root, one)), isReadable: true }
      : { files: [], isReadable: false };
  } catch (error) {
    if (error instanceof SyntaxError) return { files: [], isReadable: false };
    throw error;
  }
}

/** Told where it lies, without looking into it. */
export const oldChangeFaults = (root: string): readonly Fault[] =>
  isThere(join(root, list)) ? [wholeFile(list, 'file/old-change')] : [];

/** What is left to do of it. */
export const revisionsOf = (root: string, { files }: OldChange): readonly Revision[] =>
  files.flatMap(({ path, state, next }) => (state === 'ready' ? [{ path, before: readText(root, path), after: next }] : []));
