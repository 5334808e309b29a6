/** Names every element as Excel does, whatever prefix the program that wrote a part gave it. */
import { type Element, usualNames as renamed, type UsualPrefixes } from '../ooxml/index.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const OLDER = 'urn:schemas-microsoft-com';
const USUAL: UsualPrefixes = new Map([
  [`${OFFICE}/spreadsheetml/2006/main`, ''],
  [`${OFFICE}/drawingml/2006/spreadsheetDrawing`, 'xdr'],
  [`${OFFICE}/drawingml/2006/chart`, 'c'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${MICROSOFT}/spreadsheetml/2009/9/main`, 'x14'],
  [`${MICROSOFT}/excel/2006/main`, 'xm'],
  [`${OLDER}:vml`, 'v'],
  [`${OLDER}:office:office`, 'o'],
  [`${OLDER}:office:excel`, 'x'],
]);

export const usualNames = (root: Element, names: UsualPrefixes = USUAL): Element => renamed(root, names);
