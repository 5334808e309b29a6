/** The looks of the cells of a starter, under the shipped theme. */
import { shippedTheme } from '../../model/index.ts';

/** Where each stands in the workbook's list of cell formats. */
export const STARTER_STYLES = { value: 0, title: 1, heading: 2, label: 3, column: 4 } as const;

export function starterStyles(namespace: string): string {
  const { colours, fonts } = shippedTheme;
  const font = (size: number, colour: string, bold: boolean) =>
    `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${fonts.text}"/><family val="2"/></font>`;
  const fill = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const format = (fontId: number, fillId: number) =>
    `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"${fontId === 1 ? '' : ' wrapText="1"'}/></xf>`;
  const fontsXml = [
    font(9, colours.text, false),
    font(16, colours.accent, true),
    font(11, colours.accent, true),
    font(9, colours.text, true),
    font(9, 'FFFFFF', true),
  ].join('');
  const formats = [format(0, 0), format(1, 0), format(2, 0), format(3, 0), format(4, 2)].join('');
  return `<styleSheet xmlns="${namespace}"><fonts count="5">${fontsXml}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill(colours.accent)}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${formats}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
