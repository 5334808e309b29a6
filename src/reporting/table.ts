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

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));
