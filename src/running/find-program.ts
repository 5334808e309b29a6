// Where programs lie on this machine: full paths, and never in a folder that a stranger's project may have filled.
import { homedir } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { isRunnable, isWithin, realOf } from '../disk/index.ts';
import { holderOfGit } from './holder-of-git.ts';

export type ProgramName = 'git' | 'soffice' | 'fc-match' | Poppler;
/** What looks at the pages of a PDF. */
export type Poppler = 'pdftotext' | 'pdftoppm';

/** Where programs are looked for, when not where a terminal of this machine looks. */
export interface Places {
  /** Folders, as PATH has them. */
  readonly path?: string | undefined;
  /** Where LibreOffice may lie beside them. */
  readonly others?: readonly string[] | undefined;
}

const isWindows = process.platform === 'win32';

/** A `.cmd` or a `.bat` would be run by a shell. */
const endings = isWindows ? ['.com', '.exe'] : [''];
const namesOf: Readonly<Record<ProgramName, readonly string[]>> = {
  git: ['git'],
  'fc-match': ['fc-match'],
  pdftotext: ['pdftotext'],
  pdftoppm: ['pdftoppm'],
  soffice: isWindows ? ['soffice'] : ['soffice', 'libreoffice'],
};

/** Its own installers do not put it where a terminal looks. */
const besidePath = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
  '/opt/libreoffice/program',
  '/snap/bin',
];

/**
 * Folders whose programs are not ours to start: the current one, those of projects, and the whole repository of each, as npm puts
 * `node_modules/.bin` of all of them where a terminal looks. A person's home, and what holds it, is that person's own.
 */
function strangersOf(roots: readonly string[]): readonly string[] {
  const home = realOf(homedir());
  return [process.cwd(), ...roots]
    .flatMap((folder) => realOf(folder) ?? [])
    .flatMap((folder) => [folder, holderOfGit(folder) ?? folder])
    .filter((folder) => home === null || !isWithin(home, folder));
}

/** Relative folders, the empty name among them, mean the current folder. */
function trusted(path: string | null, strangers: readonly string[]): boolean {
  const real = path !== null && isAbsolute(path) ? realOf(path) : null;
  return real !== null && !strangers.some((folder) => isWithin(real, folder));
}

const foldersOf = (path: string | undefined, strangers: readonly string[]): readonly string[] =>
  (path ?? process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '' && trusted(folder, strangers));

/** The full path; null when there is none. `roots`: full paths of projects that are looked at. */
export function findProgram(name: ProgramName, roots: readonly string[] = [], { path, others }: Places = {}): string | null {
  const strangers = strangersOf(roots);
  const beside = name === 'soffice' ? (others ?? besidePath).filter((folder) => trusted(folder, strangers)) : [];
  const files = namesOf[name].flatMap((one) => endings.map((ending) => one + ending));
  const places = [...foldersOf(path, strangers), ...beside].flatMap((folder) => files.map((file) => join(folder, file)));
  return places.find((place) => isRunnable(place) && trusted(place, strangers)) ?? null;
}

/** LibreOffice's. */
export const findOffice = (path?: string, others?: readonly string[]): string | null =>
  findProgram('soffice', [], { path, others });

/**
 * A program starts others by their names: it is told the folders that we look into, and its own, as no folder at all would mean the current
 * one. Nothing that is meant for git reaches it but from us. `program` is its full path.
 */
export function environmentFor(program: string, roots: readonly string[], { path }: Places = {}): NodeJS.ProcessEnv {
  // Of git's variables these alone say where it may not look.
  const kept = ['GIT_CEILING_DIRECTORIES', 'GIT_DISCOVERY_ACROSS_FILESYSTEM'];
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(?:git_.*|path)$/i.test(name) || kept.includes(name.toUpperCase()),
  );
  const folders = [...foldersOf(path, strangersOf(roots)), dirname(program)];
  return { ...Object.fromEntries(others), PATH: folders.join(delimiter) };
}
