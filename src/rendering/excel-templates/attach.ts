/** Ties to its row what stands elsewhere in the file, links and drawings, so that it follows the row into its loop. */
import { attributeOf, childOf, type Element, elementOf, isElement, type Node } from '../ooxml/index.ts';
import { OWN } from './dialect.ts';
import { rowNumber, textIn } from './read-sheet.ts';

export type Attached = {
  readonly root: Element;
  /** The drawing with what could be tied to no row; each thing that lies over the sheet, here or on its row, in a frame that tells its place. */
  readonly drawing: Element | undefined;
};

const rowsOf = (root: Element) => (childOf(root, 'sheetData')?.children ?? []).filter(isElement);

/** `before` is the same sheet with the rows that held only tags: what lies on one of them goes to the next row. */
export function attach(root: Element, before: Element, drawing: Element | undefined): Attached {
  const known = new Set(rowsOf(before).map(rowNumber));
  const rows = rowsOf(root);
  const byNumber = new Map(rows.toReversed().map((row) => [rowNumber(row), row]));
  const tied = new Map<Element, Element[]>();
  const tie = (one: Element, row: Element | undefined): boolean => {
    if (!row) return false;
    const before = tied.get(row);
    if (before) before.push(one);
    else tied.set(row, [one]);
    return true;
  };
  const links = childOf(root, 'hyperlinks');
  const untiedLinks = (links?.children ?? []).filter((link) => {
    if (!isElement(link)) return true;
    const at = /^[A-Z]+(\d+)$/.exec(attributeOf(link, 'ref') ?? '')?.[1];
    return !tie(link, byNumber.get(Number(at)));
  });
  const layers = (drawing?.children ?? []).filter(isElement);
  const untied = layers.flatMap((anchor, place) => {
    const layer = elementOf(OWN.over, [anchor], { n: String(place) });
    const from = childOf(childOf(anchor, 'xdr:from'), 'xdr:row');
    const at = from ? Number(textIn(from)) + 1 : Number.NaN;
    const isTied = known.has(at) && tie(layer, byNumber.get(at) ?? rows.find((row) => rowNumber(row) >= at));
    return isTied ? [] : [layer];
  });
  const children = root.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    if (child === links) return untiedLinks.length === 0 ? [] : [{ ...links, children: untiedLinks }];
    if (child.name !== 'sheetData') return [child];
    const tying = (row: Node) => (isElement(row) ? { ...row, children: [...row.children, ...(tied.get(row) ?? [])] } : row);
    return [{ ...child, children: child.children.map(tying) }];
  });
  return { root: { ...root, children }, drawing: drawing && { ...drawing, children: untied } };
}
