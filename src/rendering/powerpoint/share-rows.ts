/** Shares the rows of a table that is higher than its slide over several slides, each with about as much: none goes on by a row alone. */
import { isHolder, sum } from '../../values/index.ts';
import {
  attributeOf,
  childOf,
  descendantsOf,
  type Element,
  isElement,
  type Node,
  nodesOf,
  parseXml,
  withAttribute,
  writeSource,
} from '../ooxml/index.ts';
import { rowHeights } from './measure-table.ts';
import type { TemplateSlide } from './parts.ts';
import type { Written } from './state.ts';
import { headsOf, withSpans } from './table-spans.ts';

/** Where shapes of a slide's part stand: `a:off` and `a:ext`. */
type Positions = (part: string) => (shape: Element) => readonly Element[] | undefined;
type Sharing = {
  readonly slides: readonly TemplateSlide[];
  /** Those whose tables tags fill: any other is as high as people made it. */
  readonly tabled: ReadonlySet<string>;
  readonly positions: Positions;
  /** Of the slides, in English Metric Units. */
  readonly height: number;
  /** What the title of a slide that goes on ends with. */
  readonly continued: string;
};

const FRAME = 'p:graphicFrame';
/** Between a table and what stands below it, in English Metric Units. */
const GAP = 60_000;
/** Of the height of a slide on which nothing stands below. */
const LOWEST = 0.95;

/** The slides with their notes, in order; those whose table fits stay as they are. */
export function shareRows(written: readonly Written[], sharing: Sharing): readonly Written[] {
  const notes = new Map(sharing.slides.map((slide) => [slide.part, slide.notes]));
  return written.flatMap((one, index) => {
    const own = notes.has(one.template);
    const previous = written[index - 1];
    const isNote = !own && previous !== undefined && notes.get(previous.template) === one.template;
    if (isNote) return [];
    const pages = own && sharing.tabled.has(one.template) ? pagesOf(one, sharing) : [one];
    const following = written[index + 1];
    const note = own && following !== undefined && following.template === notes.get(one.template) ? following : undefined;
    return pages.flatMap((page) => (note ? [page, { ...note }] : [page]));
  });
}

function pagesOf(slide: Written, { positions, height: most, continued }: Sharing): readonly Written[] {
  if (slide.xml.split('<a:tbl>').length !== 2) return [slide];
  const positionOf = positions(slide.template);
  const root = parseXml(slide.xml);
  const shapes = typeof root === 'object' ? descendantsOf(root) : [];
  const frame = shapes.find((shape) => shape.name === FRAME && nodesOf(shape).some(isTable));
  const table = frame && descendantsOf(frame).find(isTable);
  const place = frame && boxOf(positionOf(frame));
  if (!table || !place || typeof root !== 'object') return [slide];
  const heights = rowHeights(table);
  const properties = childOf(table, 'a:tblPr');
  const heads = properties && attributeOf(properties, 'firstRow') === '1' ? headsOf(table) : 0;
  const top = sum(heights.slice(0, heads));
  const below = shapes
    .filter(({ name }) => /^p:(?:sp|pic|graphicFrame)$/.test(name))
    .flatMap((shape) => (shape === frame ? [] : (boxOf(positionOf(shape)) ?? [])))
    .filter((box) => box.y > place.y + top && box.x < place.x + place.width && place.x < box.x + box.width);
  const room = Math.min(most * LOWEST, ...below.map(({ y }) => y)) - GAP - place.y - top;
  const body = heights.slice(heads);
  if (body.length < 2 || sum(body) <= room) return [slide];
  const isTotal = properties !== undefined && attributeOf(properties, 'lastRow') === '1';
  const counts = sharesOf(isTotal ? withLastTwo(body) : body, room).map((count, at, all) =>
    isTotal && at === all.length - 1 ? count + 1 : count,
  );
  return counts.map((count, at) => {
    const from = sum(counts.slice(0, at)) + heads;
    return {
      ...slide,
      xml: pageOf(
        root,
        { frame, table },
        { heads, from, to: from + count, height: top + sum(heights.slice(from, from + count)) },
        at === 0 ? '' : continued,
      ),
    };
  });
}

const isTable = (node: unknown): node is Element => isHolder(node) && 'name' in node && node.name === 'a:tbl';

/** A total is never alone. */
const withLastTwo = (heights: readonly number[]): readonly number[] => [...heights.slice(0, -2), sum(heights.slice(-2))];

/** How many rows each slide takes: as few slides as the room allows, then each as full as the others. */
export function sharesOf(heights: readonly number[], room: number): readonly number[] {
  const least = taken(heights, () => room, room);
  const even = taken(heights, (left, at) => left / Math.max(1, least.length - at), room);
  return even.length === least.length ? even : least;
}

/** Takes rows up to the height that is aimed at, the last one when more than half of it is within; never beyond the room. */
function taken(heights: readonly number[], aim: (left: number, at: number) => number, room: number): readonly number[] {
  const counts: number[] = [];
  let [used, left] = [0, sum(heights)];
  let wanted = aim(left, 0);
  for (const height of heights) {
    const isFull = used + height > room || (wanted < room && used + height / 2 > wanted);
    if (counts.length === 0 || (used > 0 && isFull)) {
      wanted = aim(left, counts.length);
      counts.push(0);
      used = 0;
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    used += height;
    left -= height;
  }
  return counts;
}

type Box = { readonly x: number; readonly y: number; readonly width: number };

function boxOf(position: readonly Element[] | undefined): Box | undefined {
  const [off, ext] = ['a:off', 'a:ext'].map((name) => position?.find((one) => one.name === name));
  if (!off || !ext) return undefined;
  return { x: Number(attributeOf(off, 'x')), y: Number(attributeOf(off, 'y')), width: Number(attributeOf(ext, 'cx')) };
}

type Parts = { readonly frame: Element; readonly table: Element };
type Rows = { readonly heads: number; readonly from: number; readonly to: number; readonly height: number };

/** The slide with these rows of its table under its head, and a title that says whether it goes on. */
function pageOf(root: Element, { frame, table }: Parts, { heads, from, to, height }: Rows, continued: string): string {
  const isShown = (row: number): boolean => row < heads || (row >= from && row < to);
  const size = childOf(childOf(frame, 'p:xfrm'), 'a:ext');
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    if (node === table) return withSpans(table, isShown);
    if (node === size) return withAttribute(node, 'cy', [String(Math.round(height))]);
    if (continued !== '' && isTitle(node)) return withContinued(node, continued);
    return { ...node, children: node.children.map(rebuild) };
  };
  return writeSource({ ...root, children: root.children.map(rebuild) });
}

const isTitle = (shape: Element): boolean =>
  shape.name === 'p:sp' &&
  nodesOf(shape).some((one) => isElement(one) && one.name === 'p:ph' && attributeOf(one, 'type') === 'title');

/** After the last words of the title, whose full stop goes, unless they say so already. */
function withContinued(title: Element, continued: string): Element {
  const texts = descendantsOf(title).filter(({ name }) => name === 'a:t');
  const last = texts.at(-1);
  if (!last || texts.some(({ children }) => children.join('').includes(continued))) return title;
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    return node === last
      ? { ...node, children: [`${node.children.join('').replace(/\.$/, '')} ${continued}`] }
      : { ...node, children: node.children.map(rebuild) };
  };
  return { ...title, children: title.children.map(rebuild) };
}
