// Columns of text that line up, and tables of rows within the width of the terminal.
import { sumOf } from '../values/index.ts';

/** Width as a terminal shows it, near enough: combining marks take no room, wide characters are not expected in titles. */
const widthOf = (text: string): number => [...text.replace(/\p{M}/gu, '')].length;

export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** At most `width` characters, with a mark when something was cut. */
export const clip = (text: string, width: number): string => {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, Math.max(1, width - 1)).join('')}…`;
};

/** The end of it is kept. */
export const clipStart = (text: string, width: number): string => {
  const letters = [...text];
  return letters.length <= width ? text : `…${letters.slice(letters.length - Math.max(1, width - 1)).join('')}`;
};

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

/** Rows of an action each, its id, as much of its title as there is room for, then a cell under each head; `foot` is told at their end. */
export function sideBySide(
  ids: readonly string[],
  heads: readonly string[],
  foot: string,
  width: number,
): (id: string, title: string, cells: readonly string[]) => string {
  const idWidth = widest([...ids, foot]);
  const room = width - idWidth - sumOf(heads, (head) => head.length + 2) - 4;
  const titleWidth = Math.max(16, Math.min(60, room));
  return (id, title, cells) =>
    `${padEnd(id, idWidth)}  ${padEnd(clip(title, titleWidth), titleWidth)}  ${cells.map((cell, at) => padStart(cell, heads[at]?.length ?? 0)).join('  ')}`;
}

interface Column {
  readonly head: string;
  /** Figures stand at the right; the widest column of words gives way when the line is too long. */
  readonly side: 'left' | 'right';
}

export const left = (head: string): Column => ({ head, side: 'left' });
export const right = (head: string): Column => ({ head, side: 'right' });

/** Every line of it, a little in from the margin. */
export const indented = (text: string): string => text.replace(/^/gm, '  ');

/** What words are clipped to at least. */
const least = 16;
/** What tells two names apart: a name that is left fewer characters stands above its figures. */
const telling = 30;

/** One line, a cell in the room of its column. */
const beside = (heads: readonly Column[], rooms: readonly number[], cells: readonly string[]): string =>
  heads
    .map(({ side }, at) => {
      const text = clip(cells[at] ?? '', rooms[at] ?? 0);
      return side === 'left' ? padEnd(text, rooms[at] ?? 0) : padStart(text, rooms[at] ?? 0);
    })
    .join('  ')
    .trimEnd();

/**
 * One text for the heads, then one a row; figures that no row has are left out. Each is one line, or two where no room is left for the words
 * that begin it.
 */
export function columns(all: readonly Column[], lines: readonly (readonly string[])[], width: number): readonly string[] {
  const kept = all.flatMap(({ side }, at) => (side === 'left' || lines.some((cells) => (cells[at] ?? '') !== '') ? [at] : []));
  const heads = kept.flatMap((at) => all[at] ?? []);
  const rows = lines.map((cells) => kept.map((at) => cells[at] ?? ''));
  const widths = heads.map(({ head }, at) => widest([head, ...rows.map((row) => row[at] ?? '')]));
  const whole = sumOf(widths, (one) => one + 2) - 2;
  const widestWords = Math.max(...heads.map(({ side }, at) => (side === 'left' ? (widths[at] ?? 0) : 0)));
  const words = heads.findIndex(({ side }, at) => side === 'left' && widths[at] === widestWords);
  const room = Math.max(0, widestWords - Math.max(0, whole - width));
  const isAbove = words === 0 && heads.length > 1 && room < Math.min(widestWords, telling);
  const fitting = widths.map((one, at) => (at === words ? Math.max(Math.min(one, least), room) : one));
  const line = (cells: readonly string[]): string => {
    const [name = '', ...others] = cells;
    if (!isAbove) return beside(heads, fitting, cells);
    const below = indented(beside(heads.slice(1), fitting.slice(1), others));
    return name === '' ? below : `${clip(name, width)}\n${below}`;
  };
  return [line(heads.map(({ head }) => head)), ...rows.map(line)];
}
