// The file that lists many projects to be laid out: each line's options, and the folder that it goes to.
import { basename, dirname, join, resolve } from 'node:path';
import { wordsOf } from '../../editing/index.ts';
import { type Language, type TableCell, UsageError } from '../../model/index.ts';
import { findTerritories, inside, readSource, readTable } from '../../reading/index.ts';
import { bareWord, isRecord, knownWord, portableName } from '../../values/index.ts';
import type { ProjectOptions } from './given-answers.ts';

/** One project of the list: what its options would be, and its folder. */
export type ListedProject = ProjectOptions & { readonly dir?: string; readonly lang?: Language };

const keys = ['dir', 'title', 'territory', 'territoryName', 'kind', 'method', 'term', 'lead', 'electedLead', 'lang'];

/** A line may be a territory alone. */
function entryOf(written: unknown, place: string): ListedProject {
  if (typeof written === 'string' || typeof written === 'number') return { territory: String(written) };
  if (!isRecord(written)) throw new UsageError('bad-answers', { place });
  const fields = Object.entries(written).filter(([, value]) => value !== null);
  for (const [key, value] of fields) {
    knownWord(keys, key, 'unknown-field');
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new UsageError('bad-answers', { place: `${place}, ${key}` });
  }
  const texts = Object.fromEntries(fields.map(([key, value]) => [key, String(value)]));
  const { lang, ...said } = texts;
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') throw new UsageError('bad-answers', { place: `${place}, lang` });
  return { ...said, ...(lang !== undefined && { lang }) };
}

/** What heads the columns of a table, in either language; of those that name the territory, the first one that is there counts. */
const heads: Readonly<Record<string, readonly string[]>> = {
  territory: [
    'SIREN',
    'n° SIREN',
    'territoire',
    'territory',
    'collectivité',
    'EPCI',
    'adhérent',
    'member',
    'nom',
    'name',
    'commune',
  ],
  territoryName: ['territoire hors des listes', 'territory outside the lists'],
  dir: ['dossier', 'folder', 'dir'],
  title: ['titre', 'titre du projet', 'title', 'project title'],
  kind: ['type', 'kind'],
  method: ['méthode', 'method'],
  term: ['mandat', 'term', 'term of office'],
  lead: ['conduite du projet', 'qui conduit', 'lead', 'project lead'],
  electedLead: ['élu référent', 'élue référente', 'élue référente ou élu référent', 'elected lead'],
  lang: ['langue', 'language', 'lang'],
};
/** « Adhérents » heads what « adhérent » does. */
const headWord = (text: string): string => bareWord(text).replace(/s$/, '');
const known = new Set(Object.values(heads).flat().map(headWord));

export interface ListedLines {
  /** One a project. */
  readonly lines: readonly unknown[];
  /** Heads of the columns of a table that say nothing of a project, as they are written. */
  readonly unread: readonly string[];
}

/** Where no row heads its columns so, the first cell of each is a territory. */
function rowsOf(path: string, full: string): ListedLines {
  const rows = readTable(path, full).sheets.find((sheet) => sheet.rows.length > 0)?.rows ?? [];
  const columnsIn = (row: readonly TableCell[]) =>
    Object.entries(heads).flatMap(([key, words]) => {
      const called = words.map((word) => row.find(({ value }) => headWord(String(value)) === headWord(word)));
      const column = called.find((cell) => cell !== undefined)?.column;
      return column === undefined ? [] : [{ key, column }];
    });
  // A title may stand above.
  const head = rows.slice(0, 10).findIndex((row) => columnsIn(row).length > 0);
  if (head === -1) return { lines: rows.map(([cell]) => cell?.value), unread: [] };
  const columns = columnsIn(rows[head] ?? []);
  const unread = (rows[head] ?? []).map(({ value }) => String(value)).filter((name) => !known.has(headWord(name)));
  const lines = rows
    .slice(head + 1)
    .map((row) =>
      columns.flatMap(({ key, column }) => row.filter((cell) => cell.column === column).map(({ value }) => [key, value])),
    )
    .filter((fields) => fields.length > 0)
    .map((fields) => Object.fromEntries(fields));
  return { lines, unread };
}

/** @throws UsageError what is no list, or cannot be read safely */
export function listedIn(path: string, cwd: string): ListedLines {
  const full = resolve(cwd, path);
  if (!/\.(?:ya?ml|json)$/i.test(path)) return rowsOf(path, full);
  const { data, faults } = readSource(dirname(full), basename(full));
  const list: unknown = Array.isArray(data) ? data : Object(data)['projects'];
  if (!Array.isArray(list) || list.length === 0 || (data === null && faults.length > 0))
    throw new UsageError('bad-answers', { place: path });
  return { lines: list, unread: [] };
}

/** A name for a folder, empty when the words leave nothing. */
function madeName(words: string): string {
  const name = wordsOf(words);
  return name && portableName(name);
}

/** Folders for a territory: by its name, also when it is known by a number, which tells namesakes apart. */
function foldersOf({ territory = '', territoryName = '', title = '' }: ListedProject): readonly string[] {
  const [found] = /^\s*\d/.test(territory) ? findTerritories(territory) : [];
  if (!found) return [madeName(territory || territoryName || title)];
  const name = madeName(found.name);
  return [name, `${name}-${madeName(territory)}`];
}

export interface Placed {
  /** From the folder that they all stand in. */
  readonly at: string;
  readonly options: Omit<ListedProject, 'dir'>;
}

/** Each line in its own folder of `home`, and no two in one. `place` is how a refusal names the line. */
export function placing(home: string): (written: unknown, place: string, tell: (at: string) => void) => Placed {
  const used = new Set<string>();
  return (written, place, tell) => {
    const { dir, ...options } = entryOf(written, place);
    const names = dir === undefined ? foldersOf(options) : [dir];
    const at = names.find((name) => !used.has(resolve(home, name))) ?? names[0] ?? '';
    tell(at);
    const full = resolve(home, at);
    if (at === '' || used.has(full)) throw new UsageError('folder-twice', { dir: at, place });
    // What a list says is never the reason for which jalon writes elsewhere.
    inside(home, join(at, 'project.yaml'));
    used.add(full);
    return { at, options };
  };
}
