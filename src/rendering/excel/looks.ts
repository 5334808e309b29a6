/** How each kind of cell looks under a theme: one accent colour, hairlines, no decoration. */

import type { Theme } from '../../model/index.ts';
import { mixed } from '../../values/index.ts';
import type { Look } from './sheet.ts';

type Dress = ReturnType<typeof dressOf>;

/** Every look, and the fills of conditional formats. */
export function dressOf({ colours, fonts }: Theme) {
  const argb = (colour: string) => ({ argb: `FF${colour}` });
  const accent = argb(colours.accent);
  const muted = argb(colours.muted);
  const font = { name: fonts.text, family: 2, size: 9, color: argb(colours.text) } as const;
  const heading = { ...font, name: fonts.headings, bold: true, color: accent } as const;
  const hairline = { style: 'hair', color: argb(mixed(colours.band, '000000', 0.2)) } as const;
  const rule = { style: 'thin', color: accent } as const;
  const body = { font, alignment: { vertical: 'top', wrapText: true }, border: { bottom: hairline } } as const;
  const head = {
    font: { ...font, bold: true, color: argb('FFFFFF') },
    fill: solid(accent.argb),
    alignment: { vertical: 'middle', wrapText: true },
  } as const;
  const oneLine = { vertical: 'middle', wrapText: false } as const;
  const tint = solid(argb(colours.band).argb);
  return {
    fills: { quiet: solid(argb(mixed(colours.accent, 'FFFFFF', 0.68)).argb) },
    looks: {
      body,
      strong: { ...body, font: { ...font, bold: true } },
      quiet: { ...body, font: { ...font, italic: true, color: muted } },
      title: { font: { ...heading, size: 16 }, alignment: oneLine },
      note: { font: { ...font, color: muted }, alignment: oneLine },
      /** What programs read beside what is read: of the colour of the paper. */
      key: { font: { ...font, color: argb('FFFFFF') }, alignment: oneLine },
      section: { font: { ...heading, size: 11 }, alignment: oneLine },
      head,
      'head-figure': { ...head, alignment: { ...head.alignment, horizontal: 'right' } },
      label: { font: { ...font, color: muted }, alignment: { vertical: 'top', horizontal: 'right', wrapText: true } },
      input: {
        font: { ...font, bold: true, color: accent },
        fill: tint,
        border: { top: rule, bottom: rule, left: rule, right: rule },
        alignment: { vertical: 'middle', horizontal: 'right' },
      },
      total: { font: { ...font, bold: true }, border: { top: rule }, alignment: { vertical: 'top' } },
      fact: { font, alignment: { vertical: 'top', wrapText: false } },
      link: { font: { ...font, underline: true, color: accent }, alignment: oneLine },
      wrapped: { font, alignment: { vertical: 'top', wrapText: true } },
    } as const satisfies Record<Look, object>,
  };
}

/** Texts stand a little away from the figures of the column before. */
const indented: readonly Look[] = ['body', 'strong', 'quiet', 'head', 'label', 'fact', 'total'];

export const styleOf = ({ looks }: Dress, look: Look, isText: boolean) =>
  isText && indented.includes(look)
    ? { ...looks[look], alignment: { horizontal: 'left', ...looks[look].alignment, indent: 1 } as const }
    : looks[look];

/** The same object for the same look: exceljs works out each object that it has not met yet, cell by cell. */
export function stylesOf(dress: Dress) {
  const made = new Map<string, ReturnType<typeof styleOf> & { readonly numFmt?: string }>();
  return (look: Look, isText: boolean, format: string | undefined) => {
    const key = `${look} ${isText} ${format ?? ''}`;
    const style = made.get(key) ?? { ...styleOf(dress, look, isText), ...(format !== undefined && { numFmt: format }) };
    made.set(key, style);
    return style;
  };
}

/** A conditional fill is painted with the background colour, any other with the foreground. */
function solid(argb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } } as const;
}
