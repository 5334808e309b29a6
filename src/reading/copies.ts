// The copies that shared folders, systems and people leave beside a file: they are told, and read in its place by nobody.
import { printAt } from '../disk/index.ts';
import type { Fault } from '../model/index.ts';
import { type Folder, rootOf } from './held-folder.ts';
import { kindOfFile } from './kind-of-file.ts';
import { wholeFile } from './read-bytes.ts';
import { textOf } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { isFileOfProject, walk } from './walk.ts';

/** What follows the name of a file in that of its copy. */
const marks = [
  // Browsers, Google Drive, Windows, macOS, Linux: `(1)`, ` - Copie (2)`, ` copie 2`, ` (une autre copie)`.
  / ?\(\d{1,3}\)$/,
  /(?: -? ?|[-_])(?:copie|copy)(?: \(?\d{1,3}\)?)?$/i,
  // Dropbox, Nextcloud, Seafile: ` (copie en conflit de Paul 2026-03-02)`, ` (conflicted copy 2026-03-02 101500)`.
  / ?[([][^()[\]]{0,120}(?:copie|copy|conflit|conflict)[^()[\]]{0,120}[)\]]$/i,
  // Syncthing, kDrive, ownCloud: `.sync-conflict-20260302-101500-ABCDEFG`, `_conflict-20260302-101500`.
  /[._-](?:sync-)?conflict[-_][\w-]{8,60}$/i,
  // OneDrive and SharePoint add the name of the computer.
  /-(?:PC|DESKTOP|LAPTOP|PORTABLE|POSTE|SURFACE|i?Mac|MacBook)-[\w-]{1,40}$/,
  // What git writes for a tool that merges.
  /_(?:BACKUP|BASE|LOCAL|REMOTE)_\d{1,9}$/,
];
const before = /^(?:copie de|copy of) /i;

/** Another name of a computer; of iCloud, a number. Somebody may call a file so too. */
const machine = /^(?=[\d-]*[A-Z])[A-Z\d-]{2,40}$/;
const numbered = / \d{1,2}$/;

const unmarked = (stem: string): string =>
  marks.reduce((left, mark) => (left === stem ? left.replace(mark, '') : left), stem.replace(before, ''));

/** The names of which a file would be the copy, the likeliest first. */
function* originalsOf(name: string): Generator<{ readonly name: string; readonly isSure: boolean }> {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)];
  // A copy of a copy; and one whose ending alone is another.
  for (let [left, next] = [stem, unmarked(stem)]; next !== left; [left, next] = [next, unmarked(next)])
    yield { name: next + ending, isSure: true };
  if (/^\.ya?ml$/i.test(ending) && ending !== '.yaml') yield { name: `${stem}.yaml`, isSure: true };
  for (let at = stem.indexOf('-', 1); at !== -1; at = stem.indexOf('-', at + 1))
    if (machine.test(stem.slice(at + 1))) yield { name: stem.slice(0, at) + ending, isSure: false };
  if (numbered.test(stem)) yield { name: stem.replace(numbered, '') + ending, isSure: false };
}

/** The same that a mark shows, in the same folder: paths. */
export function* markedOriginals(path: string): Generator<string> {
  const from = path.lastIndexOf('/') + 1;
  for (const { name, isSure } of originalsOf(path.slice(from))) if (isSure) yield path.slice(0, from) + name;
}

const idIn = (text: string | null): string | undefined => /^id:[ \t]*["']?([^\s"'#]+)/m.exec(text ?? '')?.[1];

type TextAt = (path: string) => string | null;

/** The file that a path is a copy of; null when it is a file like another. `there`: all paths. */
function originalOf(path: string, there: ReadonlySet<string>, textAt: TextAt): string | null {
  const from = path.lastIndexOf('/') + 1;
  for (const { name, isSure } of originalsOf(path.slice(from))) {
    const original = path.slice(0, from) + name;
    if (!there.has(original) || !(isFileOfProject(original) || original.startsWith('templates/'))) continue;
    const [own, other] = [path, original].map((one) => (/\.ya?ml$/i.test(one) ? idIn(textAt(one)) : undefined));
    // A copy from which somebody made something else is no copy any more.
    if (own !== undefined && other !== undefined && own !== other) continue;
    const isRegister = kindOfFile(original) !== undefined && kindOfFile(path) === undefined;
    if (isSure || isRegister || (own !== undefined && own === other)) return original;
  }
  return null;
}

interface Copy {
  readonly path: string;
  readonly original: string;
  readonly text: string;
  /** What it is, and why it cannot be read. */
  readonly faults: readonly Fault[];
}

const plain = (text: string): readonly string[] => text.replace(/\r\n?/g, '\n').normalize('NFC').trimEnd().split('\n');

/** Where a copy stops saying what its original says; null when it says the same. */
function parting(text: string, original: string): number | null {
  const [copied, kept] = [plain(text), plain(original)];
  const at = copied.findIndex((line, index) => line !== kept[index]);
  if (at === -1) return copied.length === kept.length ? null : copied.length;
  return at + 1;
}

/** Among these paths. `instead`: texts in place of what the disk holds. */
export function copiesIn(folder: Folder, paths: readonly string[], instead: ReadonlyMap<string, string | null>): readonly Copy[] {
  const there = new Set(paths);
  const root = rootOf(folder);
  const textAt = (path: string): string | null => {
    const asked = instead.get(path);
    if (typeof asked === 'string') return asked.replace(/^\ufeff/, '');
    const read = textOf(folder, path);
    return 'fault' in read ? null : read.text;
  };
  return paths.flatMap((path): Copy[] => {
    const original = originalOf(path, there, textAt);
    if (original === null) return [];
    const [text, kept] = [textAt(path), textAt(original)];
    const isText = text !== null && kept !== null;
    const line = isText ? parting(text, kept) : printAt(root, path) === printAt(root, original) ? null : 1;
    const fault = wholeFile(path, line === null ? 'file/same-copy' : 'file/conflicted-copy', { original });
    const parsed = line !== null && text !== null && path.endsWith('.yaml') ? readYaml(path, text) : null;
    const why = parsed?.data === null ? parsed.faults : [];
    return [{ path, original, text: text ?? '', faults: [{ ...fault, at: { ...fault.at, line: line ?? 1 } }, ...why] }];
  });
}

/** Of templates, which have no ids: those that no mark shows to be the copy of another. */
export function unmarkedAmong(paths: readonly string[]): readonly string[] {
  const there = new Set(paths);
  return paths.filter((path) => ![...markedOriginals(path)].some((original) => there.has(original)));
}

/** What a project would read, were a copy in the place of its original; null when the path, from the root, is none. */
export function copyInPlace(folder: Folder, path: string): ReadonlyMap<string, string> | null {
  const copy = copiesIn(folder, walk(folder), new Map()).find((one) => one.path === path);
  return copy ? new Map([[copy.original, copy.text]]) : null;
}
