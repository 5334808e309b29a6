/** What a slide says by its looks: letters that do not stand out from a shape, a table, a layout; cells that speak by colour alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkArchive } from '../../../src/rendering/accessibility/index.ts';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { pptx, title } from '../powerpoint/minimal-pptx.ts';

type Change = (xml: string, part: string) => string;
const changed = (bytes: Uint8Array, change: Change) =>
  openArchive(bytes).map(({ name, bytes: xml }) =>
    /\.xml$/.test(name)
      ? { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(xml), name)) }
      : { name, bytes: xml },
  );
const found = (bytes: Uint8Array, change: Change = (xml) => xml) => checkArchive(changed(bytes, change));
const spoken = title().replace(
  '<a:bodyPr/><a:lstStyle/>',
  '<a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="fr-FR"/><a:t>Titre</a:t></a:r></a:p>',
);
const codes = (shapes: string, change?: Change) =>
  found(pptx([{ shapes: spoken + shapes }], { title: 'Titre' }), change).map(({ code }) => code.replace('accessibility/', ''));

const solid = (colour: string) => `<a:solidFill>${colour.includes('<') ? colour : `<a:srgbClr val="${colour}"/>`}</a:solidFill>`;
const words = (colour: string, more = '') =>
  `<a:p><a:r><a:rPr lang="fr-FR">${colour && solid(colour)}${more}</a:rPr><a:t>Bonjour</a:t></a:r></a:p>`;
const frame = (x: number, width: number) => `<a:xfrm><a:off x="${x}" y="0"/><a:ext cx="${width}" cy="100"/></a:xfrm>`;
const shape = (fill: string, text: string, { at = frame(0, 100), more = '' } = {}) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="9" name="Forme"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${at}${fill}</p:spPr>${more}<p:txBody><a:bodyPr/><a:lstStyle/>${text || '<a:p/>'}</p:txBody></p:sp>`;
const picture =
  '<p:pic><p:nvPicPr><p:cNvPr id="8" name="Photo" descr="Une place"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip/></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm></p:spPr></p:pic>';
const styled =
  '<p:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></p:style>';

test.each([
  ['letters of the presentation', shape('', words('')), false],
  ['pale letters', shape('', words('BBBBBB')), true],
  ['white letters on a dark shape', shape(solid('1B5775'), words('FFFFFF')), false],
  ['white letters on a pale shape', shape(solid('DDEEFF'), words('FFFFFF')), true],
  ['white letters over a dark shape', shape(solid('1B5775'), '') + shape('<a:noFill/>', words('FFFFFF')), false],
  ['white letters beside it', shape(solid('1B5775'), '') + shape('<a:noFill/>', words('FFFFFF'), { at: frame(500, 100) }), true],
  ['letters that a shape covers later', shape('<a:noFill/>', words('FFFFFF')) + shape(solid('1B5775'), ''), true],
  ['white letters over a picture, which nobody can tell', picture + shape('<a:noFill/>', words('FFFFFF')), false],
  ['a colour of the theme', shape(solid('<a:schemeClr val="accent1"/>'), words('<a:schemeClr val="bg1"/>')), false],
  [
    'a colour of the theme, lighter',
    shape('', words('<a:schemeClr val="accent1"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:schemeClr>')),
    true,
  ],
  ['the look that PowerPoint gives a shape', shape('', words(''), { more: styled }), false],
  ['dark letters on that look', shape('', words('333333'), { more: styled }), true],
  [
    'what shows through, which nobody can tell',
    shape(solid('<a:srgbClr val="FFFFFF"><a:alpha val="20000"/></a:srgbClr>'), words('FFFFFF')),
    false,
  ],
])('contrast: %s', (_, shapes, isFaint) => {
  expect(codes(shapes)).toEqual(isFaint ? ['low-contrast'] : []);
});

const table = (...cells: (readonly [fill: string, text: string])[]) =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Tableau"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid/>${cells.map(([fill, text]) => `<a:tr h="1"><a:tc><a:txBody><a:bodyPr/>${text || '<a:p/>'}</a:txBody><a:tcPr>${fill && solid(fill)}</a:tcPr></a:tc></a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
test.each([
  ['letters of a cell', table(['1B5775', words('FFFFFF')], ['', words('')]), []],
  ['pale letters of a cell', table(['1B5775', words('4A90B0')], ['', words('')]), ['low-contrast']],
  ['lights without a word', table(['', words('')], ['00AA00', ''], ['CC0000', '']), ['colour-alone']],
  ['lights that say what they mean', table(['', words('')], ['CCFFCC', words('')], ['FFCCCC', words('')]), []],
])('in a table: %s', (_, shapes, expected) => {
  expect(codes(shapes)).toEqual(expected);
});

const deck = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../../templates/documents/steering-deck/template.pptx', import.meta.url))),
);
const paint =
  (place: string, colour: string): Change =>
  (xml, part) =>
    part.includes('theme1')
      ? xml.replace(new RegExp(`(<a:${place}>)[\\s\\S]*?(</a:${place}>)`), `$1<a:srgbClr val="${colour}"/>$2`)
      : xml;

test('layouts, masters and styles of tables give their colours to what stands on them', () => {
  expect(found(deck)).toEqual([]);
  const faint = found(deck, paint('accent1', 'AACCDD'));
  expect(new Set(faint.map(({ code }) => code))).toEqual(new Set(['accessibility/low-contrast']));
  // The title of the cover is white on the first accent, the others are written with it, header rows of tables too.
  const slides = new Set(faint.map(({ slide }) => slide));
  expect(slides).toContain(1);
  expect(slides.size).toBeGreaterThan(5);
  const header = found(deck, paint('lt2', '1B5775'));
  expect(header.some(({ text }) => text === '{{words.action}}')).toBe(true);
});
