// The colours that cells of a workbook are filled with, and whether they are struck through, by their style: ECMA-376, part 1, 18.8.3, 18.8.19 to 18.8.22.
import { isAnnotationFill } from '../../model/index.ts';
import type { Attribute, XmlHandlers } from './scan-xml.ts';
import { isOn } from './struck-text.ts';

/** The palette of 18.8.27, from 8 to 63; the first eight are those of 8 to 15. */
const palette =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366
FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC
CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(
    /\s/,
  );

/** The order in which styles count the colours of a theme, which lists dark before light. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** Lighter above 0, darker below. */
const tinted = (colour: string, tint: number): string =>
  [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16);
      const moved = Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
      return Math.min(255, Math.max(0, moved)).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');

const isColour = (written: string | undefined): written is string => written !== undefined && /^[\dA-F]{6}$/i.test(written);

/** Listens to the theme, then to the styles; then the looks of a style by its number: its colour is null when it has none, or white. */
export function cellColours(): {
  readonly theme: XmlHandlers;
  readonly styles: XmlHandlers;
  readonly colourOf: (style: number) => string | null;
  readonly isStruck: (style: number) => boolean;
} {
  const theme = new Map<string, string>();
  const fills: (string | null)[] = [];
  const fonts: boolean[] = [];
  const styles: { readonly colour: string | null; readonly isStruck: boolean }[] = [];
  let [slot, isFilled, isInCells] = ['', false, false];
  return {
    theme: {
      open(name, attribute) {
        if (themeOrder.includes(name)) slot = name;
        const colour = name === 'srgbClr' ? attribute('val') : name === 'sysClr' ? attribute('lastClr') : undefined;
        if (slot === '' || !isColour(colour) || theme.has(slot)) return;
        theme.set(slot, colour.toUpperCase());
        slot = '';
      },
    },
    styles: {
      open(name, attribute) {
        if (name === 'font') fonts.push(false);
        else if (name === 'strike' && fonts.length > 0) fonts[fonts.length - 1] = isOn(attribute);
        else if (name === 'fill') fills.push(null);
        else if (name === 'patternFill') isFilled = !['none', 'gray125', undefined].includes(attribute('patternType'));
        else if (name === 'fgColor' && isFilled && fills.length > 0) fills[fills.length - 1] = colourIn(attribute);
        // Where we coloured a cell, what it wore stands behind.
        else if (name === 'bgColor' && isAnnotationFill(fills.at(-1) ?? '')) fills[fills.length - 1] = colourIn(attribute);
        else if (name === 'cellXfs') isInCells = true;
        else if (name === 'xf' && isInCells)
          styles.push({
            colour: fills[Number(attribute('fillId') ?? 0)] ?? null,
            isStruck: fonts[Number(attribute('fontId') ?? 0)] ?? false,
          });
      },
      close(name) {
        if (name === 'cellXfs') isInCells = false;
      },
    },
    colourOf: (style) => styles[style]?.colour ?? null,
    isStruck: (style) => styles[style]?.isStruck ?? false,
  };

  function colourIn(attribute: Attribute): string | null {
    const own = attribute('rgb')?.slice(-6);
    const indexed = attribute('indexed');
    const named = attribute('theme');
    const at = Number(indexed ?? 0);
    const base = own ?? (named === undefined ? palette[at < 8 ? at : at - 8] : theme.get(themeOrder[Number(named)] ?? '')) ?? '';
    if (!isColour(base)) return null;
    const colour = tinted(base.toUpperCase(), Number(attribute('tint') ?? 0) || 0);
    return colour === 'FFFFFF' ? null : colour;
  }
}
