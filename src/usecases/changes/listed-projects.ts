// The file that lists many projects to be laid out: each line's options, and the folder that it goes to.
import { basename, dirname, join, resolve } from 'node:path';
import { wordsOf } from '../../editing/index.ts';
import { outsideOf } from '../../importing/index.ts';
import { type Language, type OutsideWords, type TableCell, UsageError } from '../../model/index.ts';
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

export interface ListedLine {
  /** The number of its row, or of its item. */
  readonly at: number;
  readonly written: unknown;
  /** What else it calls its territory. */
  readonly alsoCalled?: readonly string[];
}
export interface ListedLines {
  /** One a project. */
  readonly lines: readonly ListedLine[];
  readonly outside: readonly OutsideWords[];
}

/** A name that the lists do not know, beside what names the territory: nothing else keeps it. */
function unknownName(territory: string, { address: at, value }: TableCell): readonly OutsideWords[] {
  const words = String(value);
  const [found] = findTerritories(territory);
  const isKnown = bareWord(words) === bareWord(found?.name ?? territory) || findTerritories(words).length > 0;
  return isKnown ? [] : [{ what: 'name', at, words }];
}

/** Where no row heads its columns so, the first cell of each is a territory. */
function rowsOf(path: string, full: string): ListedLines {
  const table = readTable(path, full);
  const sheet = table.sheets.find(({ isHidden, rows }) => !isHidden && rows.length > 0);
  if (sheet === undefined) return { lines: [], outside: [] };
  const { rows } = sheet;
  /** By what they say, the columns in the order in which they count. */
  const columnsIn = (row: readonly TableCell[]) =>
    Object.entries(heads).flatMap(([key, words]) => {
      const called = words.flatMap((word) => row.filter(({ value }) => headWord(String(value)) === headWord(word)));
      return called.length === 0 ? [] : [{ key, columns: [...new Set(called.map(({ column }) => column))] }];
    });
  // A title may stand above.
  const counts = rows.slice(0, 10).map((row) => columnsIn(row).flatMap(({ columns }) => columns).length);
  const head = counts.indexOf(Math.max(...counts));
  if (counts[head] === 0) {
    const columns = new Set(rows.flatMap(([cell]) => cell?.column ?? []));
    const lines = rows.map(([cell]) => ({ at: cell?.row ?? 0, written: cell?.value }));
    return { lines, outside: outsideOf(table, { sheet, row: 0, columns }) };
  }
  const columns = columnsIn(rows[head] ?? []);
  const read = new Set(columns.flatMap((one) => one.columns));
  const unknown: OutsideWords[] = [];
  const lines = rows.slice(head + 1).flatMap((row): readonly ListedLine[] => {
    const said = columns.map(({ key, columns: own }) => {
      const [first, ...others] = own.flatMap((column) => row.filter((cell) => cell.column === column));
      return { key, first, others };
    });
    const fields = said.flatMap(({ key, first }) => (first === undefined ? [] : [[key, first.value] as const]));
    const { first, others = [] } = said.find(({ key }) => key === 'territory') ?? {};
    if (fields.length === 0) return [];
    unknown.push(...others.flatMap((cell) => unknownName(String(first?.value ?? ''), cell)));
    const written = Object.fromEntries(fields);
    return [{ at: row[0]?.row ?? 0, written, alsoCalled: others.map(({ value }) => String(value)) }];
  });
  const row = rows[head]?.[0]?.row ?? 0;
  return { lines, outside: [...outsideOf(table, { sheet, row, columns: read }), ...unknown] };
}

/** @throws UsageError what is no list, or cannot be read safely */
export function listedIn(path: string, cwd: string): ListedLines {
  const full = resolve(cwd, path);
  if (!/\.(?:ya?ml|json)$/i.test(path)) return rowsOf(path, full);
  const { data, faults } = readSource(dirname(full), basename(full));
  const list: unknown = Array.isArray(data) ? data : Object(data)['projects'];
  if (!Array.isArray(list) || list.length === 0 || (data === null && faults.length > 0))
    throw new UsageError('bad-answers', { place: path });
  return { lines: list.map((written, index) => ({ at: index + 1, written })), outside: [] };
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

/** A number and a name that the lists know for two territories of one kind are a slip: nobody can tell which was meant. */
function twoTerritories({ territory = '' }: ListedProject, alsoCalled: string): string | null {
  const [found] = findTerritories(territory);
  const named = findTerritories(alsoCalled).filter(({ kind }) => (kind === 'commune') === (found?.kind === 'commune'));
  const isOther = found !== undefined && named.length > 0 && named.every(({ siren }) => siren !== found.siren);
  return isOther ? found.name : null;
}

/** Each line in its own folder of `home`, and no two in one. `place` is how a refusal names the line. */
export function placing(home: string): (line: ListedLine, place: string, tell: (at: string) => void) => Placed {
  const used = new Set<string>();
  return ({ written, alsoCalled = [] }, place, tell) => {
    const { dir, ...options } = entryOf(written, place);
    const names = dir === undefined ? foldersOf(options) : [dir];
    const at = names.find((name) => !used.has(resolve(home, name))) ?? names[0] ?? '';
    tell(at);
    for (const called of alsoCalled) {
      const name = twoTerritories(options, called);
      if (name !== null) throw new UsageError('two-territories', { place, typed: options.territory ?? '', name, other: called });
    }
    const full = resolve(home, at);
    if (at === '' || used.has(full)) throw new UsageError('folder-twice', { dir: at, place });
    // What a list says is never the reason for which jalon writes elsewhere.
    inside(home, join(at, 'project.yaml'));
    used.add(full);
    return { at, options };
  };
}
