/** Where laid out values go in a part: the look of their paragraph, the heading above them, the width they have. */
import { LAID_OUT, MARKDOWN } from '../expressions/index.ts';
import { attributeOf, childOf, type Element, isElement, isMark, type Mark, type Node, withAttribute } from '../ooxml/index.ts';
import { WORD } from './dialect.ts';
import { type Properties, readProperties, valueAt } from './properties.ts';
import type { Styles } from './styles.ts';
import { textWidths } from './text-widths.ts';
import { WORD_WRITERS } from './writer-names.ts';

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
        if (isAlone(node)) return standIn(node, inside);
        return [again(inside, node)];
      }
      case WORD.cell:
        return [again({ ...around, isInCell: true, width: cellWidth(node) ?? around.width }, paragraph)];
      case 'w:txbxContent':
        return [again({ ...around, isInCell: true, width: around.width / 2 }, paragraph)];
      case 'w:hyperlink':
        return [again({ ...around, isInLink: true }, paragraph)];
      case WORD.run:
        return paragraph && hasLaidOut(node)
          ? splitAround(again(around, paragraph), paragraph, around)
          : [again(around, paragraph)];
      default:
        return [again(around, paragraph)];
    }
  }

  /** What replaces a paragraph of Markdown alone: its tags, and the bookmarks around them. */
  function standIn(paragraph: Element, around: Around): readonly Node[] {
    const kept = (node: Node, run: Element | undefined): readonly Node[] => {
      if (isMark(node)) return node.tag.kind === 'value' ? [laidOut(node, 'blocks', place(paragraph, run, around))] : [node];
      if (!isElement(node) || node.name === 'w:pPr' || node.name === 'w:rPr') return [];
      if (WORD.silent.has(node.name)) return [node];
      return node.children.flatMap((child) => kept(child, node.name === WORD.run ? node : run));
    };
    return paragraph.children.flatMap((child) => kept(child, undefined));
  }

  /** Runs keep their look on both sides of a value that makes runs of its own. */
  function splitAround(run: Element, paragraph: Element, around: Around): readonly Node[] {
    const format = run.children.filter((child) => isElement(child) && child.name === WORD.runProperties);
    const pieces = run.children.flatMap((child): readonly Node[] => {
      if (!isElement(child) || child.name !== WORD.text) return format.includes(child) ? [] : [child];
      return child.children.map((piece) => (isLaidOut(piece) ? piece : { ...child, children: [piece] }));
    });
    return pieces.map((piece) =>
      isLaidOut(piece) ? laidOut(piece, 'runs', place(paragraph, run, around)) : { ...run, children: [...format, piece] },
    );
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

const calls = (node: Node, helpers: readonly string[]): boolean =>
  isMark(node) &&
  node.tag.kind === 'value' &&
  node.tag.expression.kind === 'call' &&
  helpers.includes(node.tag.expression.helper);
const isLaidOut = (node: Node): node is Mark => isMark(node) && calls(node, LAID_OUT);
const hasLaidOut = (run: Element): boolean =>
  run.children.some((child) => isElement(child) && child.name === WORD.text && child.children.some(isLaidOut));

/** Markdown and nothing else to be seen; a paragraph that ends a section must stay. */
function isAlone(paragraph: Element): boolean {
  let found = false;
  const isBlank = (node: Node): boolean => {
    if (isMark(node)) {
      found ||= calls(node, [MARKDOWN]);
      return node.tag.kind !== 'value' || calls(node, [MARKDOWN]);
    }
    if (!isElement(node)) return typeof node === 'string' && node.trim() === '';
    if (node.name === WORD.runProperties || WORD.silent.has(node.name)) return true;
    if (node.name === WORD.paragraphProperties) return childOf(node, WORD.keeps) === undefined;
    return (node.name === WORD.run || node.name === WORD.text) && node.children.every(isBlank);
  };
  return paragraph.children.every(isBlank) && found;
}

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
