// Columns of text that line up.

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
  const room = width - idWidth - heads.reduce((all, head) => all + head.length + 2, 0) - 4;
  const titleWidth = Math.max(16, Math.min(60, room));
  return (id, title, cells) =>
    `${padEnd(id, idWidth)}  ${padEnd(clip(title, titleWidth), titleWidth)}  ${cells.map((cell, at) => padStart(cell, heads[at]?.length ?? 0)).join('  ')}`;
}
