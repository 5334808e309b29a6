// What would change in files, as a unified diff.
import type { MendedFile } from '../model/index.ts';
import { paint } from './paint.ts';
import { visible } from './visible.ts';

interface Shown {
  readonly root: string;
  readonly file: MendedFile;
}

/** Lines around a change. */
const context = 3;

const linesOf = (text: string): readonly string[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.split('\t').map(visible).join('\t'));

/** The first and last line of each part to show, from 0: changes that are close stand in one part. */
function partsAround(changes: readonly number[], length: number): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  for (const line of changes) {
    const [from, to] = [Math.max(0, line - context), Math.min(length - 1, line + context)];
    const last = parts.at(-1);
    if (last && from <= last[1] + 1) last[1] = to;
    else parts.push([from, to]);
  }
  return parts;
}

/** No line is added nor taken away: the nth line before is the nth after. */
export function diffReport(files: readonly Shown[], { colour }: { readonly colour: 0 | 1 | 2 | 3 }): string {
  const ink = paint(colour);
  const partOf = (before: readonly string[], after: readonly string[], [from, to]: readonly [number, number]): string => {
    const range = `${from + 1},${to - from + 1}`;
    const lines: string[] = [ink.cyan(`@@ -${range} +${range} @@`)];
    for (let start = from; start <= to; ) {
      let end = start;
      while (end <= to && before[end] !== after[end]) end++;
      lines.push(...before.slice(start, end).map((line) => ink.red(`-${line}`)));
      lines.push(...after.slice(start, end).map((line) => ink.green(`+${line}`)));
      if (end <= to) lines.push(` ${before[end] ?? ''}`);
      start = end + 1;
    }
    return lines.join('\n');
  };
  return files
    .map(({ root, file }) => {
      const path = visible(root === '.' ? file.path : `${root}/${file.path}`);
      const [before, after] = [linesOf(file.before), linesOf(file.after)];
      // What follows the last line end is no line.
      const length = before.at(-1) === '' ? before.length - 1 : before.length;
      const changes = [...before.keys()].filter((line) => before[line] !== after[line]);
      const parts = partsAround(changes, length).map((part) => partOf(before, after, part));
      return `${ink.bold(`--- ${path}\n+++ ${path}`)}\n${parts.join('\n')}\n`;
    })
    .join('');
}
