// The text of a cell as people see it.

/** `_x000D_` is how a workbook writes a character that XML cannot: ECMA-376, part 1, 22.9.2.19. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** NFC, one kind of line break, no byte order mark inside, no control characters, no spaces around. */
export const tidyText = (text: string): string =>
  unescaped(text)
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g, '')
    .normalize('NFC')
    .trim();

/** A cell of words; null when it holds nothing. */
export function readText(written: string): { readonly kind: 'text'; readonly value: string } | null {
  const value = tidyText(written);
  return value === '' ? null : { kind: 'text', value };
}
