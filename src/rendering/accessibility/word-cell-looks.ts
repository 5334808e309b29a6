/** What stands behind each cell of a Word table: its own shading, then what the style of the table says of its place (ECMA-376, 17.7.6). */
import { attributeOf, childOf, type Element, isElement } from '../ooxml/index.ts';
import { valueAt } from '../word/properties.ts';
import type { Styles } from '../word/styles.ts';

/** From what wins to what yields: `w:shd` and `w:color`. */
export type CellLook = { readonly shades: readonly (Element | undefined)[]; readonly letters: readonly (Element | undefined)[] };

export function cellLooks(table: Element, styles: Styles): readonly { readonly cell: Element; readonly look: CellLook }[] {
  const about = childOf(table, 'w:tblPr');
  const style = valueAt(about, 'w:tblStyle') ?? styles.usual('table');
  const isSaid = looksSaid(childOf(about, 'w:tblLook'));
  const rows = inside(table, 'w:tr');
  return rows.flatMap((row, line) => {
    const cells = inside(row, 'w:tc');
    return cells.map((cell, column) => {
      const kinds = [
        ...(isSaid.firstRow && line === 0 ? ['firstRow'] : []),
        ...(isSaid.lastRow && line === rows.length - 1 ? ['lastRow'] : []),
        ...(isSaid.firstColumn && column === 0 ? ['firstCol'] : []),
        ...(isSaid.lastColumn && column === cells.length - 1 ? ['lastCol'] : []),
        ...(isSaid.bands ? [(line + (isSaid.firstRow ? 1 : 0)) % 2 === 0 ? 'band1Horz' : 'band2Horz'] : []),
        'wholeTable',
      ];
      const looks = kinds.map((kind) => styles.said(style, (one) => lookFor(one, kind)));
      const whole = (name: string) => styles.said(style, (one) => childOf(one, name));
      const shadeOf = (look: Element | undefined) => childOf(childOf(look, 'w:tcPr'), 'w:shd');
      return {
        cell,
        look: {
          shades: [shadeOf(cell), ...looks.map(shadeOf), childOf(whole('w:tcPr'), 'w:shd'), childOf(about, 'w:shd')],
          letters: [...looks.map((look) => childOf(childOf(look, 'w:rPr'), 'w:color')), childOf(whole('w:rPr'), 'w:color')],
        },
      };
    });
  });
}

/** Rows and cells, content controls seen through. */
const inside = (element: Element, name: string): readonly Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : /^w:sdt(Content)?$/.test(child.name) ? inside(child, name) : []));

const lookFor = (style: Element, kind: string): Element | undefined =>
  style.children.filter(isElement).find((one) => one.name === 'w:tblStylePr' && attributeOf(one, 'w:type') === kind);

/** Newer files say it in words, older ones in bits (ECMA-376, 17.4.55). */
function looksSaid(look: Element | undefined) {
  const bits = Number.parseInt((look && attributeOf(look, 'w:val')) ?? '0', 16);
  const says = (word: string, bit: number): boolean => {
    const said = look && attributeOf(look, word);
    return said === undefined ? (bits & bit) !== 0 : /^(1|true|on)$/.test(said);
  };
  return {
    firstRow: says('w:firstRow', 0x20),
    lastRow: says('w:lastRow', 0x40),
    firstColumn: says('w:firstColumn', 0x80),
    lastColumn: says('w:lastColumn', 0x100),
    bands: !says('w:noHBand', 0x200),
  };
}
