/** All slides of a template as one tree, in which a block may span several of them. */
import type { Compiled } from '../expressions/index.ts';
import {
  attributeOf,
  type CompilerContext,
  compileTree,
  cutTags,
  descendantsOf,
  type Element,
  elementOf,
  hasNode,
  isBlockMark,
  isElement,
  isLonely,
  isMark,
  type Mark,
  mayHoldTags,
  type Node,
  nodesOf,
  raw,
} from '../ooxml/index.ts';
import { DECK, DECK_DIALECT, SLIDE } from './dialect.ts';
import type { TemplateSlide } from './parts.ts';
import type { Sources } from './sources.ts';
import type { DeckState } from './state.ts';
import { openRuns, toldShape } from './write-words.ts';
import { endOfPart, startOfPart } from './writers.ts';

/** `render`: none when the slides hold no tag. `untouched`: the parts that hold none, whatever repeats them. */
export interface CompiledDeck {
  readonly render: Compiled<DeckState> | undefined;
  readonly untouched: ReadonlySet<string>;
  /** The parts whose tables hold some. */
  readonly tabled: ReadonlySet<string>;
}

/**
 * The deck's function from view to text, or undefined when its slides hold no tag. A block whose ends stand in one shape
 * acts there, on words, paragraphs or rows. A block whose ends stand in two shapes, in a slide and its notes or in two
 * slides, acts on whole slides, from the one where it opens to the one where it closes; so does a block that the first
 * paragraph of a title or of notes opens, when nothing else is in that paragraph. `blockOf`: the file of the shared block that a part comes from.
 */
export function compileDeck(
  slides: readonly TemplateSlide[],
  sources: Sources,
  blockOf: ReadonlyMap<string, string>,
  compiler: CompilerContext<DeckState>,
): CompiledDeck {
  const [untouched, tabled] = [new Set<string>(), new Set<string>()];
  const read = (part: string, slide: number): Element | undefined => {
    const xml = sources.file.text(part) ?? '';
    const root = sources.file.read(part) ?? 'template/bad-xml';
    const block = blockOf.get(part);
    const at = { part, slide, ...(block !== undefined && { block }) };
    if (typeof root === 'object') {
      const cut = sources.linked(part, mayHoldTags(xml) ? cutTags(root, DECK_DIALECT, at, compiler.report) : root, slide);
      if (cut === root || !hasNode(cut, isMade)) {
        untouched.add(part);
        return cut;
      }
      if (hasNode(cut, (node) => isElement(node) && node.name === DECK_DIALECT.table && hasNode(node, isMark))) tabled.add(part);
      return cut;
    }
    compiler.report({ code: root, ...at, tag: '' });
    return undefined;
  };
  const whole = slides.map(({ part, notes }, index) => {
    const raised: Mark[] = [];
    const roots = (notes === undefined ? [part] : [part, notes]).flatMap((name) => {
      const root = read(name, index + 1);
      return root ? [{ name, root: untouched.has(name) ? root : raiseBlocks(root, raised) }] : [];
    });
    return elementOf(SLIDE, [...raised, ...roots.flatMap(({ name, root }) => [raw(startOfPart(name)), root, raw(endOfPart)])]);
  });
  if (slides.every(({ part, notes = part }) => untouched.has(part) && untouched.has(notes)))
    return { render: undefined, untouched, tabled };
  const parts = new Map(slides.flatMap(({ part, notes = part }) => [part, notes].map((name) => [startOfPart(name), name])));
  const render = compileTree(elementOf(DECK, whole), DECK_DIALECT, compiler, (deck) =>
    withoutIdleIds(openParts(deck, parts, sources, untouched)),
  );
  return { render, untouched, tabled };
}

/** A tag, or what the engine puts in the place of something. */
const isMade = (node: Node): boolean => typeof node === 'object' && node.kind !== 'element';

/** The deck with what each of its slides and notes shows made ready; what starts a part stands before it. */
function openParts(deck: Element, parts: ReadonlyMap<string, string>, { opened }: Sources, untouched: Set<string>): Element {
  let part: string | undefined;
  const rebuild = (node: Node): Node => {
    if (typeof node === 'object' && node.kind === 'raw') part = parts.get(node.source) ?? part;
    if (!isElement(node)) return node;
    if (node.name === DECK || node.name === SLIDE) return { ...node, children: node.children.map(rebuild) };
    if (part === undefined) return node;
    const filled = opened(part, node);
    const made = openRuns(node.name === 'p:sld' ? toldShapes(filled) : filled);
    if (hasNode(made, isMade)) untouched.delete(part);
    return made;
  };
  return { ...deck, children: deck.children.map(rebuild) };
}

/** The same slide; a shape says only what its tags give: without that, it is an empty frame. Its title stays. */
function toldShapes(slide: Element): Element {
  const isTold = (shape: Element) =>
    shape.name === 'p:sp' &&
    !isTitle(shape, 'p:sld') &&
    shape.children.some((child) => isElement(child) && child.name === 'p:txBody' && hasNode(child, isMark));
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    if (isTold(node)) return toldShape(node);
    return [{ ...node, children: node.children.flatMap(rebuild) }];
  };
  return { ...slide, children: slide.children.flatMap(rebuild) };
}

/** The same slide or notes without the paragraph, first of its title or notes, that only opens blocks; those are `raised`. */
function raiseBlocks(root: Element, raised: Mark[]): Element {
  const isFirst = (shape: Element) => isTitle(shape, root.name) && hasNode(shape, isBlockMark);
  const rebuild = (node: Node): Node => {
    if (!isElement(node)) return node;
    return isFirst(node) ? withoutFirst(node, raised) : { ...node, children: node.children.map(rebuild) };
  };
  return { ...root, children: root.children.map(rebuild) };
}

function withoutFirst(shape: Element, raised: Mark[]): Element {
  const first = descendantsOf(shape).find(({ name }) => name === DECK_DIALECT.paragraph);
  if (!first || !isLonely(first, DECK_DIALECT)) return shape;
  const marks = nodesOf(first)
    .filter(isMark)
    .filter(({ tag }) => tag.kind !== 'comment');
  if (!marks.every(({ tag }) => tag.kind === 'open')) return shape;
  raised.push(...marks);
  return {
    ...shape,
    children: shape.children.map((child) => {
      if (!isElement(child) || !child.children.includes(first)) return child;
      const others = child.children.filter((node) => node !== first);
      const isEmptied = !others.some((node) => isElement(node) && node.name === DECK_DIALECT.paragraph);
      return { ...child, children: isEmptied ? [...others, elementOf(DECK_DIALECT.paragraph, [])] : others };
    }),
  };
}

const PLACES: Readonly<Record<string, readonly string[]>> = { 'p:sld': ['title', 'ctrTitle'], 'p:notes': ['body'] };

/** Whether a shape is the title of a slide, or what the speaker reads. */
function isTitle(shape: Element, root: string): boolean {
  const properties = shape.children.filter(isElement).find(({ name }) => name === 'p:nvSpPr');
  const placeholder = properties && descendantsOf(properties).find(({ name }) => name === 'p:ph');
  return placeholder !== undefined && (PLACES[root] ?? []).includes(attributeOf(placeholder, 'type') ?? '');
}

const IDLE = /^(a16:rowId|a16:colId|a16:creationId|p14:creationId)$/;
const EXTENSION = /^[ap]:ext$/;
const LIST = /^[ap]:extLst$/;

/** Drops, from rows and slides that a loop repeats, ids that must be unique and that nothing needs. */
function withoutIdleIds(root: Element): Element {
  const rebuild = (children: readonly Node[], isRepeated: boolean): readonly Node[] => {
    const open: boolean[] = [];
    return children.flatMap((node): readonly Node[] => {
      if (isMark(node) && node.tag.kind === 'open') open.push(node.tag.call.helper === 'each');
      if (isMark(node) && node.tag.kind === 'close') open.pop();
      if (!isElement(node)) return [node];
      const repeats = isRepeated || open.includes(true);
      const holdsIdle = node.children.some((child) => isElement(child) && IDLE.test(child.name));
      if (repeats && EXTENSION.test(node.name) && holdsIdle) return [];
      const inside = { ...node, children: rebuild(node.children, repeats) };
      return repeats && LIST.test(node.name) && inside.children.length === 0 ? [] : [inside];
    });
  };
  return { ...root, children: rebuild(root.children, false) };
}
