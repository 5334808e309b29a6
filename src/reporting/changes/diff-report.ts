// What would change in files, as a unified diff.
import { structuredPatch } from 'diff';
import type { Language, Revision } from '../../model/index.ts';
import { changes } from '../../wording/changes/changes.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { Colour } from '../report-style.ts';

interface Shown {
  readonly root: string;
  readonly file: Revision;
}

/** Lines around a change; of a new file that is longer than `long`, those that are shown. */
const [context, long, shownOfLong] = [3, 40, 15];

interface DiffStyle {
  readonly colour: Colour;
  /** Only how a long new file begins, since it is there to be opened, and what follows in a word of this language. */
  readonly clippedIn?: Language;
}

/** Line ends and the mark of the encoding are no change that people see. */
const plain = (text: string | null): string => (text ?? '').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
/** Where there is no line, the one before is named. */
const span = (start: number, lines: number): string => `${lines === 0 ? start - 1 : start},${lines}`;
const shownLine = (line: string): string => line.split('\t').map(visible).join('\t');

/** A file that is new, or that goes, stands against `/dev/null`, as everywhere; one that moves, against itself. */
export function diffReport(files: readonly Shown[], { colour, clippedIn }: DiffStyle): string {
  const ink = paint(colour);
  const painted = (line: string): string => {
    if (line.startsWith('-')) return ink.red(shownLine(line));
    return line.startsWith('+') ? ink.green(shownLine(line)) : shownLine(line);
  };
  const textFrom = new Map(files.map(({ file: { path, before } }) => [path, before]));
  const moved = new Set(files.flatMap(({ file: { from } }) => from ?? []));
  const clipped = (lines: readonly string[], isLong: boolean): readonly string[] =>
    isLong && clippedIn ? [...lines.slice(0, shownOfLong), ink.dim(changes[clippedIn].more(lines.length - shownOfLong))] : lines;
  return files
    .filter(({ file: { path, after } }) => after !== null || !moved.has(path))
    .map(({ root, file: { path, before: there, after, from = path } }) => {
      const before = there ?? textFrom.get(from) ?? null;
      const name = (text: string | null, of: string): string =>
        text === null ? '/dev/null' : visible(root === '.' ? of : `${root}/${of}`);
      const { hunks } = structuredPatch(path, path, plain(before), plain(after), '', '', { context });
      const isLong = before === null && (hunks[0]?.lines.length ?? 0) > long;
      const parts = hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) =>
        [
          ink.cyan(`@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`),
          // A missing end of the last line is no line.
          ...clipped(lines.filter((line) => !line.startsWith('\\')).map(painted), isLong),
        ].join('\n'),
      );
      return `${ink.bold(`--- ${name(before, from)}\n+++ ${name(after, path)}`)}\n${parts.map((part) => `${part}\n`).join('')}`;
    })
    .join('');
}
