/** Where laid out values go in a part: the look of their paragraph, the heading above them, the width they have. */
import {
  attributeOf,
  childOf,
  type Element,
  hasLaidOut,
  isAlone,
  isElement,
  type Mark,
  type Node,
  nodesOf,
  splitAround,
  standIn,
  withAttribute,
} from '../ooxml/index.ts';
import { WORD } from './dialect.ts';
import { type Properties, readProperties, valueAt } from './properties.ts';
import type { Styles } from './styles.ts';
import { WORD_WRITERS } from './writer-names.ts';

// The width of the text in each section: a section is told of at its end.

/** In twips, for each paragraph of a part that has sections. */
export function textWidths(root: Element): ReadonlyMap<Element, number> {
  const widths = new Map<Element, number>();
  let waiting: Element[] = [];
  for (const node of nodesOf(root)) {
    if (!isElement(node)) continue;
    if (node.name === 'w:p') waiting.push(node);
    if (node.name !== 'w:sectPr') continue;
    const width = widthOf(node);
    for (const paragraph of waiting) if (width > 0) widths.set(paragraph, width);
    waiting = [];
  }
  return widths;
}

/** A page without its margins, and without the other columns. */
function widthOf(section: Element): number {
  const value = (child: string, name: string): number => {
    const found = childOf(section, child);
    return Number((found && attributeOf(found, name)) ?? 0) || 0;
  };
  const text = value('w:pgSz', 'w:w') - value('w:pgMar', 'w:left') - value('w:pgMar', 'w:right');
  const columns = value('w:cols', 'w:num') || 1;
  return Math.floor((text - (columns - 1) * (value('w:cols', 'w:space') || 708)) / columns);
}

export type Place = {
  readonly paragraph: Properties;
  readonly run: Properties;
  /** The level of the heading above, 0 before the first; null where no heading may stand: cells, boxes, headers. */
  readonly heading: number | null;
  /** In twips. */
  readonly width: number;
  /** Cells and boxes keep the look of their paragraph for lists too. */
  readonly isInCell: boolean;
  readonly isInLink: boolean;
};
type Around = { readonly width: number; readonly isInCell: boolean; readonly isInLink: boolean };

/** The same tree, its Markdown standing in the stead of its paragraph when alone there, else between runs; `places` receives them. */
export function placeText(root: Element, styles: Styles, places: Place[]): Element {
  const widths = textWidths(root);
  let heading = 0;

  const place = (paragraph: Element, run: Element | undefined, { isInCell, ...around }: Around): number => {
    const hasHeadings = root.name === 'w:document' && !isInCell;
    const look = { paragraph: readProperties(childOf(paragraph, 'w:pPr')), run: readProperties(childOf(run, 'w:rPr')) };
    return places.push({ ...look, ...around, isInCell, heading: hasHeadings ? heading : null }) - 1;
  };

  function rebuild(node: Node, around: Around, paragraph: Element | undefined): readonly Node[] {
    if (!isElement(node)) return [node];
    const again = (inside: Around, within: Element | undefined): Element => ({
      ...node,
      children: node.children.flatMap((child) => rebuild(child, inside, within)),
    });
    switch (node.name) {
      case WORD.paragraph: {
        const level = styles.headingLevel(valueAt(node, 'w:pPr', 'w:pStyle'));
        if (level !== null && !around.isInCell) heading = level;
        const inside = around.isInCell ? around : { ...around, width: widths.get(node) ?? around.width };
        if (isAlone(node, WORD)) return standIn(node, WORD, (mark, run) => laidOut(mark, 'blocks', place(node, run, inside)));
        return [again(inside, node)];
      }
      case WORD.cell:
        return [again({ ...around, isInCell: true, width: cellWidth(node) ?? around.width }, paragraph)];
      case 'w:footnote':
      case 'w:endnote':
      case 'w:comment':
        return [again({ ...around, isInCell: true }, paragraph)];
      case 'w:txbxContent':
        return [again({ ...around, isInCell: true, width: around.width / 2 }, paragraph)];
      case 'w:hyperlink':
        return [again({ ...around, isInLink: true }, paragraph)];
      case WORD.run:
        return paragraph && hasLaidOut(node, WORD)
          ? splitAround(again(around, paragraph), WORD, (mark, run) => laidOut(mark, 'runs', place(paragraph, run, around)))
          : [again(around, paragraph)];
      default:
        return [again(around, paragraph)];
    }
  }

  return {
    ...withRelations(root),
    children: root.children.flatMap((child) => rebuild(child, { width: 9000, isInCell: false, isInLink: false }, undefined)),
  };
}

const laidOut = (mark: Mark, writer: 'blocks' | 'runs', place: number): Mark => ({
  ...mark,
  writer: WORD_WRITERS[writer],
  place,
});

function cellWidth(cell: Element): number | undefined {
  const width = childOf(childOf(cell, 'w:tcPr'), 'w:tcW');
  const twips = width && attributeOf(width, 'w:type') === 'dxa' ? Number(attributeOf(width, 'w:w')) : Number.NaN;
  return twips > MARGINS ? twips - MARGINS : undefined;
}
/** What a cell keeps free at its sides, as a rule. */
const MARGINS = 170;

/** Links that we write name their relationships by this prefix. */
const withRelations = (root: Element): Element =>
  attributeOf(root, 'xmlns:r') === undefined
    ? withAttribute(root, 'xmlns:r', ['http://schemas.openxmlformats.org/officeDocument/2006/relationships'])
    : root;
