/** The text parts of a template, their tags cut, with the shared blocks that they include. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  type CompilerContext,
  cutTags,
  type Element,
  elementOf,
  includedBy,
  isElement,
  isMark,
  type Mark,
  mayHoldTags,
  type Node,
  nodesOf,
  rootIn,
  textIn,
  withAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { newBaggage } from './block-baggage.ts';
import { ownIds, type Taken, takenIn } from './block-ids.ts';
import { lossesOf } from './block-losses.ts';
import { newNotes } from './block-notes.ts';
import { newParts, type Origin } from './block-parts.ts';
import { withPages } from './block-sections.ts';
import { spacesOf, withSpaces } from './block-spaces.ts';
import { WORD } from './dialect.ts';
import { FURNITURE, fieldStep, type OpenBlock, openBlock } from './open-block.ts';
import type { WordState } from './state.ts';

export interface LinkedPart {
  readonly root: Element;
  /** Whether it says something else than the template. */
  readonly isNew: boolean;
}
export interface Linked {
  /** With the styles, lists, pictures, notes and headers of the blocks. */
  readonly entries: readonly Entry[];
  /** By the name of the part; one that does not read has none, and is told. */
  readonly trees: ReadonlyMap<string, LinkedPart>;
  /** Of the parts that blocks brought, where they come from. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** A part that receives blocks: what must be unique in it, and the prefixes that it lacks. */
interface Host {
  readonly part: string;
  readonly root: Element;
  readonly taken: Taken;
  readonly spaces: Map<string, string>;
}
const hostOf = (part: string, root: Element): Host => ({ part, root, taken: takenIn(root), spaces: new Map() });
/** `texts` are the names of those that hold paragraphs; `main` is one of them. */
export function linkBlocks(
  entries: readonly Entry[],
  texts: readonly string[],
  main: string,
  { includes, report, warn, theme }: CompilerContext<WordState>,
): Linked {
  const parts = newParts(entries);
  const baggage = newBaggage(parts, main);
  const notes = newNotes(main, parts, baggage.partOf);
  const opened = new Map<string, OpenBlock | undefined>();
  const furniture = new Map<string, string>();
  const trees = new Map<string, LinkedPart>();
  for (const { name: part, bytes } of entries.filter(({ name }) => texts.includes(name))) {
    const root = rootIn(bytes);
    if (typeof root === 'string') report({ code: root, part, tag: '' });
    else
      trees.set(
        part,
        mayHoldTags(textIn(bytes)) ? linkPart(cutTags(root, WORD, { part }, report), part) : { root, isNew: false },
      );
  }
  for (const shelf of notes.shelves()) {
    const own = trees.get(shelf.part)?.root ?? shelf.root;
    trees.set(shelf.part, {
      root: withSpaces({ ...own, children: [...own.children, ...shelf.added] }, shelf.spaces),
      isNew: true,
    });
  }
  baggage.settle();
  return { entries: parts.entries(), trees, origins: parts.origins };

  function linkPart(root: Element, part: string): LinkedPart {
    if (!nodesOf(root).some(isInclude)) return { root, isNew: false };
    const host = hostOf(part, root);
    return { root: withSpaces({ ...root, children: linked(root.children, [], host, root.name) }, host.spaces), isNew: true };
  }

  function open(mark: Mark, within: readonly string[]): OpenBlock | undefined {
    const block = includes.open(mark, within, report);
    if (!block) return undefined;
    if (!opened.has(block.file)) {
      const read = openBlock(block, theme, report);
      opened.set(block.file, read);
      for (const warning of [...(read?.warnings ?? []), ...(read ? lossesOf(read, parts, baggage.partOf) : [])]) warn(warning);
    }
    return opened.get(block.file);
  }

  /** What stands in the place of a tag; `parent` is the element around it. */
  function bodyOf(mark: Mark, within: readonly string[], host: Host, parent: string): readonly Node[] {
    const block = open(mark, within);
    if (!block) return [];
    const { part } = host;
    const refuse = (name: string) =>
      report({ code: 'template/include-brings', ...mark.at, tag: mark.text, block: block.file, name });
    const lose = (name: string) => warn({ code: 'template/include-loses', ...mark.at, tag: mark.text, block: block.file, name });
    const inside = [...within, block.file];
    const noted = notes.bring(
      ownIds(block.body.children, host.taken),
      block,
      part === main,
      (content, from, shelf) => linked(unpacked(content, from, block, shelf, refuse), inside, shelf, 'w:footnote'),
      { refuse, lose },
    );
    const content = unpacked(noted, block.main, block, host, refuse);
    const holdsPages = part === main && parent === 'w:body';
    if (block.pages && !holdsPages) lose('pages');
    if (!block.pages || !holdsPages) return linked(content.map(withoutSections), inside, host, parent);
    const empty = new Map<string, string>();
    const paged = (node: Node): Node =>
      isElement(node)
        ? node.name === WORD.keeps
          ? sectionOf(node, block, empty)
          : { ...node, children: node.children.map(paged) }
        : node;
    const last = sectionOf(block.pages, block, empty);
    return withPages(linked(content.map(paged), inside, host, parent), last, Object.fromEntries(empty));
  }

  /** The content of a part of a block in the terms of the part that it goes to. */
  function unpacked(
    content: readonly Node[],
    from: string,
    block: OpenBlock,
    host: Host,
    refuse: (what: string) => void,
  ): readonly Node[] {
    const here = baggage.unpack(content, block, { from, part: host.part }, refuse);
    const root = from === block.main ? block.body : block.rootOf(from);
    const foreign = spacesOf(root?.attributes ?? [], host.root, host.spaces);
    return foreign.length === 0
      ? here
      : here.map((node) => (isElement(node) ? { ...node, attributes: [...node.attributes, ...foreign] } : node));
  }

  /** A section of a block with the headers and footers of its file, copied once; `empty` receives one of each for the sections around. */
  function sectionOf(section: Element, block: OpenBlock, empty: Map<string, string>): Element {
    const children = section.children.filter(isElement).flatMap((one): readonly Element[] => {
      if (NOT_OF_PAGES.has(one.name)) return [];
      const kind = FURNITURE.get(one.name);
      if (kind === undefined) return [one];
      const part = furnitureOf(attributeOf(one, 'r:id') ?? '', kind, block);
      if (part === undefined) return [];
      if (!empty.has(one.name)) empty.set(one.name, emptyOf(kind));
      return [withAttribute(one, 'r:id', [parts.relate(main, kind, part)])];
    });
    return { ...section, children };
  }

  function furnitureOf(id: string, kind: string, block: OpenBlock): string | undefined {
    const from = block.related(kind).get(id);
    const root = from === undefined ? undefined : block.rootOf(from);
    if (from === undefined || !root) return undefined;
    const key = `${block.file} ${from}`;
    const known = furniture.get(key);
    if (known !== undefined) return known;
    const part = newFurniture(kind, root);
    furniture.set(key, part);
    parts.noteOrigin(part, { part: from, block: block.file });
    const host = hostOf(part, { ...root, children: [] });
    const refuse = (name: string) => report({ code: 'template/include-brings', part: from, tag: '', block: block.file, name });
    const content = unpacked(ownIds(root.children, host.taken), from, block, host, refuse);
    trees.set(part, {
      root: withSpaces({ ...root, children: linked(content, [block.file], host, root.name) }, host.spaces),
      isNew: true,
    });
    return part;
  }

  function newFurniture(kind: string, root: Element): string {
    const part = parts.free(`${kind}s`, 'xml');
    parts.put(part, XML_HEADER + writeSource({ ...root, children: [elementOf(WORD.paragraph)] }));
    parts.declare(part, `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`);
    return part;
  }

  function emptyOf(kind: string): string {
    const key = `empty ${kind}`;
    const name = kind === 'header' ? 'w:hdr' : 'w:ftr';
    const part = furniture.get(key) ?? newFurniture(kind, elementOf(name, [], { 'xmlns:w': SPACE }));
    furniture.set(key, part);
    return parts.relate(main, kind, part);
  }

  function linked(children: readonly Node[], within: readonly string[], host: Host, parent: string): readonly Node[] {
    let depth = 0;
    const rebuild = (node: Node, around: string): readonly Node[] => {
      if (!isElement(node)) return [node];
      depth += fieldStep(node);
      const mark = node.name === WORD.paragraph ? includedBy(node, WORD) : undefined;
      if (mark && depth > 0) report({ code: 'template/include-within-field', ...mark.at, tag: mark.text });
      if (mark) return depth > 0 ? [] : bodyOf(mark, within, host, around);
      return [{ ...node, children: node.children.flatMap((child) => rebuild(child, node.name)) }];
    };
    return children.flatMap((child) => rebuild(child, parent));
  }
}

const SPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** What a section keeps of the file and the printer that it was made with. */
const NOT_OF_PAGES = new Set(['w:printerSettings', 'w:sectPrChange']);

const isInclude = (node: Node): node is Mark => isMark(node) && node.tag.kind === 'include';
const withoutSections = (node: Node): Node =>
  isElement(node)
    ? {
        ...node,
        children: node.children.filter((one) => !isElement(one) || one.name !== WORD.keeps).map(withoutSections),
      }
    : node;
