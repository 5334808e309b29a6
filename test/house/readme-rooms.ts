// The rooms of the house as they stand: what each says that it does, and into which others it looks.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { table } from './readme-table.ts';
import { home, roomOf, sources } from './sources.ts';

const names = [...new Set(sources.map(({ room }) => room))].filter((room) => !room.endsWith('.ts')).sort();

/** The rooms that its files import from, types too. */
function seenFrom(room: string): readonly string[] {
  const targets = sources
    .filter((source) => source.room === room)
    .flatMap(({ path, imports }) =>
      imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => posix.join(posix.dirname(path), specifier)),
    );
  const rooms = new Set(targets.map(roomOf));
  return names.filter((name) => rooms.has(name) && name !== room);
}

/** The first line of its door, or what no door says. */
function jobOf(room: string): string {
  const door = sources.find(({ path }) => path === `src/${room}/index.ts`);
  if (door) return /^\/\/ (.*)$/m.exec(door.text)?.[1] ?? '';
  return (
    {
      cli: 'Options → use case → report → exit code: the table of contents of commands, each in its own file, and runs over many projects.',
      usecases: 'A project and a request → data and files to write; no terminal. The library opens here.',
    }[room] ?? ''
  );
}

/** `model` is open to all, and left unsaid; another room may look into all rooms of `project`. */
function otherThanModel(room: string): string {
  const isWithin = room.startsWith('project/');
  const seen = seenFrom(room).filter((name) => name !== 'model');
  return [...new Set(seen.map((name) => (isWithin ? name : (name.split('/')[0] ?? name))))]
    .map((name) => `\`${name}\``)
    .join(', ');
}

export const rooms = (): string =>
  table(
    ['room', 'what it does', 'looks into'],
    names.map((room) => [`\`${room}\``, jobOf(room), otherThanModel(room)]),
  );

/** Files that the same took before what an organisation may want differently became a file beside its projects, where they were counted. */
const before: Readonly<Record<string, string>> = {
  'A field': '10 to 12, shown in documents',
  'A rule that needs no code': 'as a rule; none of an organisation’s own',
  'A document': '17 to 27; none of an organisation’s own',
  'A survey format': 'TypeScript; none of an organisation’s own',
};

/** How many files each section of the page on adding touches, for its blocks name them. */
export function costs(): string {
  const page = readFileSync(`${home}docs/en/developer/adding.md`, 'utf8');
  const sections = page.split(/^## /m).slice(1);
  const rows = sections.flatMap((section) => {
    const paths = [...section.matchAll(/^```(\w+) (\S+\/\S+)$/gm)];
    const made = new Set(paths.filter(([, kind]) => kind !== 'diff').map(([, , path = '']) => path));
    const changed = new Set(paths.filter(([, kind]) => kind === 'diff').map(([, , path = '']) => path));
    const title = section.split('\n')[0] ?? '';
    return paths.length === 0 ? [] : [[title, String(made.size), String(changed.size), before[title] ?? '']];
  });
  return table(['adding', 'files made', 'files changed', 'before'], rows);
}

/** Counted at the time of asking: files of `src/` written by hand and their lines, rooms, arrows between them, the view. */
export function figures(): Readonly<Record<string, number>> {
  const lines = sources.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  const chapters = readdirSync(`${home}schemas/view`).map((file) => readFileSync(`${home}schemas/view/${file}`, 'utf8'));
  return {
    files: sources.length,
    lines,
    rooms: names.length,
    arrows: names.reduce((sum, room) => sum + seenFrom(room).length, 0),
    'lines of schemas/view/': chapters.reduce((sum, text) => sum + text.split('\n').length - 1, 0),
  };
}
