/** Cells that data dress: their ground, the style of their words, those above that they join, the columns over which they stretch. */
import type { MadeCell } from '../expressions/index.ts';
import {
  blockOf,
  childOf,
  type Element,
  elementOf,
  hasNode,
  hasOption,
  isCellTag,
  isElement,
  type Mark,
  type Node,
  type Raw,
  raw,
  tagOfCell,
  WRITERS,
  withoutMark,
} from '../ooxml/index.ts';
import { WORD } from './dialect.ts';
import type { Styles } from './styles.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** What was last asked of a cell of the template. */
interface Dress {
  readonly made: MadeCell;
  readonly isJoined: boolean;
}
export interface Dresses {
  /** By the place of the tag. */
  readonly cells: Map<number, Dress>;
  /** How many of the cells that follow one in its row it still covers, by the same place. */
  readonly covered: Map<number, number>;
}
export const newDresses = (): Dresses => ({ cells: new Map(), covered: new Map() });

const at = (writer: string, place: number): Raw => raw(`{{${writer} place=${place}}}`);

/** The same tree, each such tag before its cell and what it decides left open. */
export function dressCells(root: Element): Element {
  if (!hasNode(root, isCellTag)) return root;
  let places = 0;
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name !== WORD.table) return [{ ...node, children: node.children.flatMap(rebuild) }];
    const first = places + 1;
    const table = { ...node, children: node.children.flatMap(rebuildRow) };
    return [...Array.from({ length: places - first + 1 }, (_, index) => at(WORD_WRITERS.undress, first + index)), table];
  };
  const rebuildRow = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (node.name !== WORD.row) return [{ ...node, children: node.children.flatMap(rebuildRow) }];
    const stretched: number[] = [];
    const children = node.children.flatMap((child): readonly Node[] => {
      if (!isElement(child) || child.name !== WORD.cell) return [child];
      const mark = tagOfCell(child, WORD.table);
      if (mark) places += 1;
      const cell = mark ? dressed(child, mark, places) : rebuild(child);
      const covered = stretched.reduce((inside, place) => blockOf<Node>(WORD_WRITERS.covered, inside, place), cell);
      if (mark && hasOption(mark, 'span')) stretched.push(places);
      return covered;
    });
    return [{ ...node, children }];
  };
  const dressed = (cell: Element, mark: Mark, place: number): readonly Node[] => {
    const properties = childOf(cell, 'w:tcPr') ?? elementOf('w:tcPr');
    const inside = cell.children.filter((child) => child !== properties).flatMap((child) => rebuild(withoutMark(child, mark)));
    const worded =
      hasOption(mark, 'colour') || hasOption(mark, 'bold') ? inside.map((child) => withLetters(child, place)) : inside;
    const styled = worded.map((child) => (isElement(child) && child.name === WORD.paragraph ? withStyle(child, place) : child));
    const open = { ...cell, children: [opened(properties, place), ...blockOf<Node>(WORD_WRITERS.joined, styled, place)] };
    return [{ ...mark, writer: WRITERS.cell, place }, open];
  };
  return { ...root, children: root.children.flatMap(rebuild) };
}

/** In the order of the standard (ECMA-376, 17.4.69): what the data give takes the place of what the template says. */
const BEFORE_SPAN = new Set(['w:cnfStyle', 'w:tcW']);
const BEFORE_SHADE = new Set(['w:hMerge', 'w:tcBorders']);
function opened(properties: Element, place: number): Element {
  const of = (names: ReadonlySet<string>) => properties.children.filter((one) => isElement(one) && names.has(one.name));
  const span = of(new Set(['w:gridSpan']));
  const shade = of(new Set(['w:shd']));
  const known = new Set(['w:vMerge', 'w:gridSpan', 'w:shd', ...BEFORE_SPAN, ...BEFORE_SHADE]);
  return {
    ...properties,
    children: [
      ...of(BEFORE_SPAN),
      ...blockOf<Node>(WORD_WRITERS.span, span, place),
      ...of(new Set(['w:hMerge'])),
      ...blockOf<Node>(WORD_WRITERS.merge, of(new Set(['w:vMerge'])), place),
      ...of(new Set(['w:tcBorders'])),
      ...blockOf<Node>(WORD_WRITERS.shade, shade, place),
      ...properties.children.filter((one) => !isElement(one) || !known.has(one.name)),
    ],
  };
}

/** Before the thickness of letters, and before their colour, in the order of the standard (ECMA-376, 17.3.2.28). */
const BEFORE_BOLD = new Set(['w:rStyle', 'w:rFonts']);
const AFTER_COLOUR = new Set(
  'spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange'
    .split(' ')
    .map((name) => `w:${name}`),
);
/** The words of a cell, their colour and thickness left open; a table within has its own. */
function withLetters(node: Node, place: number): Node {
  if (!isElement(node) || node.name === WORD.table) return node;
  if (node.name !== WORD.run) return { ...node, children: node.children.map((child) => withLetters(child, place)) };
  const properties = childOf(node, WORD.runProperties) ?? elementOf(WORD.runProperties);
  const own = properties.children.filter(isElement);
  const named = (...names: readonly string[]) => own.filter(({ name }) => names.includes(name));
  const [bold, colour] = [named('w:b', 'w:bCs'), named('w:color')];
  const rest = own.filter((one) => !bold.includes(one) && !colour.includes(one) && !BEFORE_BOLD.has(one.name));
  const open = {
    ...properties,
    children: [
      ...own.filter(({ name }) => BEFORE_BOLD.has(name)),
      ...blockOf<Node>(WORD_WRITERS.bold, bold, place),
      ...rest.filter(({ name }) => !AFTER_COLOUR.has(name)),
      ...blockOf<Node>(WORD_WRITERS.ink, colour, place),
      ...rest.filter(({ name }) => AFTER_COLOUR.has(name)),
    ],
  };
  return { ...node, children: [open, ...node.children.filter((child) => child !== childOf(node, WORD.runProperties))] };
}

function withStyle(paragraph: Element, place: number): Element {
  const properties = childOf(paragraph, 'w:pPr') ?? elementOf('w:pPr');
  const style = childOf(properties, 'w:pStyle');
  const others = properties.children.filter((one) => one !== style);
  const open = { ...properties, children: [...blockOf<Node>(WORD_WRITERS.style, style ? [style] : [], place), ...others] };
  return { ...paragraph, children: [open, ...paragraph.children.filter((one) => one !== childOf(paragraph, 'w:pPr'))] };
}

/** Notes what a cell is to be; one joins that above when both say the same, and the rows between them have none. */
export function dressCell(place: number, made: MadeCell, { cells, covered }: Dresses): void {
  const last = cells.get(place);
  const isJoined = made.merge !== null && last?.made.merge === made.merge;
  cells.set(place, { made, isJoined });
  covered.set(place, made.span - 1);
}

export const spanOf = (dress: Dress | undefined): string | undefined =>
  dress && dress.made.span > 1 ? `<w:gridSpan w:val="${dress.made.span}"/>` : undefined;
export const mergeOf = (dress: Dress | undefined): string | undefined =>
  dress && dress.made.merge !== null ? (dress.isJoined ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>') : undefined;
export const shadeOf = (dress: Dress | undefined): string | undefined =>
  dress && dress.made.fill !== null ? `<w:shd w:val="clear" w:color="auto" w:fill="${dress.made.fill}"/>` : undefined;
export const boldOf = (dress: Dress | undefined): string | undefined => (dress?.made.bold ? '<w:b/><w:bCs/>' : undefined);
export const inkOf = (dress: Dress | undefined): string | undefined =>
  dress && dress.made.colour !== null ? `<w:color w:val="${dress.made.colour}"/>` : undefined;
/** A style that the template does not have changes nothing. */
export function styleOf(dress: Dress | undefined, styles: Styles): string | undefined {
  const id = dress && dress.made.style !== null ? styles.idOf('paragraph', dress.made.style) : undefined;
  return id === undefined ? undefined : `<w:pStyle w:val="${id}"/>`;
}
