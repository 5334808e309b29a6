/** Shades and tints of a colour, as Office writes them. */
import { mixed } from '../../values/index.ts';

/** Beside a theme colour stands the part of itself that it keeps, as two hexadecimal digits; the rest is black or white. */
export const kept = (
  colour: string,
  { shade, tint }: { readonly shade: string | undefined; readonly tint: string | undefined },
): string => {
  const rest = (part: string): number => 1 - Number.parseInt(part, 16) / 255;
  if (shade !== undefined) return mixed(colour, '000000', rest(shade));
  return tint === undefined ? colour : mixed(colour, 'FFFFFF', rest(tint));
};
