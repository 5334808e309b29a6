/** Mends what exceljs writes wrong, and closes the workbook to the same bytes every time. */
import type { ProjectMark } from '../../model/index.ts';
import { MARKS } from '../../values/index.ts';
import { closeArchive, openOwnArchive } from '../archive/index.ts';
import { withProperties } from '../ooxml/index.ts';
import { changeStretches } from '../stretches.ts';

/** The order that the schema asks for: ECMA-376, part 1, 18.8.22 (CT_Font), as the Open XML SDK checks it. */
const FONT = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

/** `of`: the project whose it is, said in the file where what comes back would be taken by ids. */
export function sealWorkbook(bytes: Uint8Array, of?: ProjectMark): Uint8Array {
  const mended = openOwnArchive(bytes).map((entry) =>
    entry.name === 'xl/styles.xml' ? { ...entry, bytes: mendFonts(entry.bytes) } : entry,
  );
  return closeArchive(of === undefined ? mended : withProperties(mended, { [MARKS.title]: of.title, [MARKS.siren]: of.siren }));
}

function mendFonts(bytes: Uint8Array): Uint8Array {
  const place = (element: string) => FONT.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
  const mended = changeStretches(new TextDecoder().decode(bytes), /<(?<end>\/)?font>/g, ({ inner }) => {
    const sorted = (inner.match(/<\w[^<>]*\/>/g) ?? []).sort((a, b) => place(a) - place(b));
    return `<font>${sorted.join('')}</font>`;
  });
  return new TextEncoder().encode(mended);
}
