// What people wrote, shown so that it cannot play tricks on a terminal.

/** Control characters, bidirectional marks and zero-width characters are written as `\u{…}`; the rest is left alone. */
export const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );

// A word of a command that people may type: whatever it holds, a shell takes it for one word and does nothing that it says.

export const inShell = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The same, as people type it: bare where no shell does anything with it, else between the quotes that the terminals of Windows know too, where they do. */
export function typedWord(text: string): string {
  if (/^[\p{L}\p{N}._/-][\p{L}\p{M}\p{N}._=/:,@%+-]*$/u.test(text)) return text;
  return /[\\"$`!]/.test(text) ? inShell(text) : `"${text}"`;
}
