/** Tables of a Word document whose header row nobody is told of. */
import { attributeOf, childOf, type Element, isElement, type Place } from '../ooxml/index.ts';
import { allNamed, firstNamed, textIn } from './elements.ts';
import { type AccessibilityFinding, finding } from './finding.ts';
import { isPassing } from './spoken.ts';

/** `placeOf` tells where an element stands. */
export const unmarkedTables = (root: Element, placeOf: (element: Element) => Place): readonly AccessibilityFinding[] =>
  allNamed(root, 'w:tbl')
    .filter(isUnmarked)
    .map((table) => finding('accessibility/header-row-not-marked', placeOf(table)));

function isUnmarked(table: Element): boolean {
  const rows = table.children.filter(isElement).filter(({ name }) => name === 'w:tr');
  const [first, ...others] = rows.filter((row) => !isPassing(textIn(row, 'w:t')));
  if (!first || others.length === 0 || cellsOf(first) < 2 || marks(first)) return false;
  const look = childOf(childOf(table, 'w:tblPr'), 'w:tblLook');
  // Its first column names its rows, as long as they all stand on one page.
  if (others.length < LONG && says(look, 'w:firstColumn', 0x80) && !says(look, 'w:firstRow', 0x20)) return false;
  // Two rows without a header only lay things out side by side.
  return others.length > 1 || look === undefined || says(look, 'w:firstRow', 0x20);
}

/** Rows that hardly fit on a page. */
const LONG = 40;

const cellsOf = (row: Element): number => row.children.filter(isElement).filter(({ name }) => name === 'w:tc').length;

function marks(row: Element): boolean {
  const header = firstNamed(row, 'w:tblHeader');
  return header !== undefined && !/^(0|false|off)$/.test(attributeOf(header, 'w:val') ?? '');
}

/** Newer files say it in a word, older ones in a bit (ECMA-376, 17.4.55). */
function says(look: Element | undefined, word: string, bit: number): boolean {
  const said = look && attributeOf(look, word);
  if (said !== undefined) return /^(1|true|on)$/.test(said);
  return (Number.parseInt((look && attributeOf(look, 'w:val')) ?? '0', 16) & bit) !== 0;
}
