// Rows of cells that line up under their heads, within the width of the terminal.
import { clip, padEnd, padStart, widest } from './table.ts';

export interface Column {
  readonly head: string;
  /** Figures stand at the right; the widest column of words gives way when the line is too long. */
  readonly side: 'left' | 'right';
}

/** What words are clipped to at least. */
const least = 16;

/** One line for the heads, then one a row; figures that no row has are left out. */
export function columns(all: readonly Column[], lines: readonly (readonly string[])[], width: number): readonly string[] {
  const kept = all.flatMap(({ side }, at) => (side === 'left' || lines.some((cells) => (cells[at] ?? '') !== '') ? [at] : []));
  const heads = kept.flatMap((at) => all[at] ?? []);
  const rows = lines.map((cells) => kept.map((at) => cells[at] ?? ''));
  const widths = heads.map(({ head }, at) => widest([head, ...rows.map((row) => row[at] ?? '')]));
  const whole = widths.reduce((sum, one) => sum + one + 2, -2);
  const widestWords = Math.max(...heads.map(({ side }, at) => (side === 'left' ? (widths[at] ?? 0) : 0)));
  const words = heads.findIndex(({ side }, at) => side === 'left' && widths[at] === widestWords);
  const fitting = widths.map((one, at) =>
    at === words ? Math.max(Math.min(one, least), one - Math.max(0, whole - width)) : one,
  );
  const line = (cells: readonly string[]): string =>
    heads
      .map(({ side }, at) => {
        const room = fitting[at] ?? 0;
        const text = clip(cells[at] ?? '', room);
        return side === 'left' ? padEnd(text, room) : padStart(text, room);
      })
      .join('  ')
      .trimEnd();
  return [line(heads.map(({ head }) => head)), ...rows.map(line)];
}
