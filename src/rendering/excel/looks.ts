/** How each kind of cell looks: one accent colour, hairlines, no decoration. */
import type { Look } from './sheet.ts';

const ACCENT = 'FF1F5673';
const TINT = 'FFE6EFF4';
const INK = 'FF262626';
const GREY = 'FF6B6B6B';

export const fills = { accent: solid(ACCENT), quiet: solid('FFB7CBD6') } as const;

const font = { name: 'Arial', family: 2, size: 9, color: { argb: INK } } as const;
const hairline = { style: 'hair', color: { argb: 'FFBFC7CC' } } as const;
const rule = { style: 'thin', color: { argb: ACCENT } } as const;
const body = { font, alignment: { vertical: 'top', wrapText: true }, border: { bottom: hairline } } as const;
const head = {
  font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
  fill: solid(ACCENT),
  alignment: { vertical: 'middle', wrapText: true },
} as const;
const oneLine = { vertical: 'middle', wrapText: false } as const;

export const looks = {
  body,
  strong: { ...body, font: { ...font, bold: true } },
  quiet: { ...body, font: { ...font, italic: true, color: { argb: GREY } } },
  title: { font: { ...font, size: 16, bold: true, color: { argb: ACCENT } }, alignment: oneLine },
  note: { font: { ...font, color: { argb: GREY } }, alignment: oneLine },
  section: { font: { ...font, size: 11, bold: true, color: { argb: ACCENT } }, alignment: oneLine },
  head,
  'head-figure': { ...head, alignment: { ...head.alignment, horizontal: 'right' } },
  label: { font: { ...font, color: { argb: GREY } }, alignment: { vertical: 'top', horizontal: 'right', wrapText: true } },
  input: {
    font: { ...font, bold: true, color: { argb: ACCENT } },
    fill: solid(TINT),
    border: { top: rule, bottom: rule, left: rule, right: rule },
    alignment: { vertical: 'middle', horizontal: 'right' },
  },
  total: { font: { ...font, bold: true }, border: { top: rule }, alignment: { vertical: 'top' } },
  fact: { font, alignment: { vertical: 'top', wrapText: false } },
  link: { font: { ...font, underline: true, color: { argb: ACCENT } }, alignment: oneLine },
  bar: { font: { ...font, size: 8, color: { argb: ACCENT } }, alignment: { vertical: 'top', wrapText: false } },
  wrapped: { font, alignment: { vertical: 'top', wrapText: true } },
  notice: { font: { ...font, bold: true }, fill: solid(TINT), alignment: { vertical: 'middle', wrapText: true } },
} as const satisfies Record<Look, object>;

/** Texts stand a little away from the figures of the column before. */
const indented: readonly Look[] = ['body', 'strong', 'quiet', 'head', 'label', 'fact', 'notice', 'total'];

export const styleOf = (look: Look, isText: boolean) =>
  isText && indented.includes(look)
    ? { ...looks[look], alignment: { horizontal: 'left', ...looks[look].alignment, indent: 1 } as const }
    : looks[look];

/** A conditional fill is painted with the background colour, any other with the foreground. */
function solid(argb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } } as const;
}
