/** The text parts of a template, their tags cut, with the shared blocks that they include. */
import type { Entry } from '../archive/index.ts';
import {
  attributeOf,
  type CompilerContext,
  cutTags,
  decodeXml,
  type Element,
  includedBy,
  isElement,
  isMark,
  type Mark,
  type Node,
  nodesOf,
  parseXml,
  withAttribute,
} from '../ooxml/index.ts';
import { newBaggage } from './block-baggage.ts';
import { WORD } from './dialect.ts';
import { fieldStep, type OpenBlock, openBlock } from './open-block.ts';
import type { WordState } from './state.ts';

export interface LinkedPart {
  readonly root: Element;
  /** Whether it says something else than the template. */
  readonly isNew: boolean;
}
export interface Linked {
  /** With the styles, lists, pictures and links of the blocks. */
  readonly entries: readonly Entry[];
  /** By the name of the part; one that does not read has none, and is told. */
  readonly trees: ReadonlyMap<string, LinkedPart>;
}

/** `parts` are the names of those that hold paragraphs; `main` is one of them. */
export function linkBlocks(
  entries: readonly Entry[],
  parts: readonly string[],
  main: string,
  { includes, report, theme }: CompilerContext<WordState>,
): Linked {
  const baggage = newBaggage(entries, main);
  const opened = new Map<string, OpenBlock | undefined>();
  const trees = new Map<string, LinkedPart>();
  for (const { name: part, bytes } of entries.filter(({ name }) => parts.includes(name))) {
    const root = parseXml(decodeXml(bytes));
    if (typeof root === 'string') report({ code: root, part, tag: '' });
    else trees.set(part, linkPart(cutTags(root, WORD, { part }, report), part));
  }
  return { entries: baggage.entries(), trees };

  function linkPart(root: Element, part: string): LinkedPart {
    if (![...nodesOf(root)].some(isInclude)) return { root, isNew: false };
    const [ids, spaces] = [takenIn(root), new Map<string, string>()];

    function open(mark: Mark, within: readonly string[]): OpenBlock | undefined {
      const block = includes.open(mark, within, report);
      if (!block) return undefined;
      if (!opened.has(block.file)) opened.set(block.file, openBlock(block, theme, report));
      return opened.get(block.file);
    }

    function bodyOf(mark: Mark, within: readonly string[]): readonly Node[] {
      const block = open(mark, within);
      if (!block) return [];
      const refuse = (name: string) =>
        report({ code: 'template/include-brings', ...mark.at, tag: mark.text, block: block.file, name });
      const content = baggage.unpack(ownIds(block.body.children, ids), block, part, refuse);
      const foreign = spacesOf(block.body.attributes, root, spaces);
      const here =
        foreign.length === 0
          ? content
          : content.map((node) => (isElement(node) ? { ...node, attributes: [...node.attributes, ...foreign] } : node));
      return linked(here, [...within, block.file]);
    }

    function linked(children: readonly Node[], within: readonly string[]): readonly Node[] {
      let depth = 0;
      const rebuild = (node: Node): readonly Node[] => {
        if (!isElement(node)) return [node];
        depth += fieldStep(node);
        const mark = node.name === WORD.paragraph ? includedBy(node, WORD) : undefined;
        if (mark && depth > 0) report({ code: 'template/include-within-field', ...mark.at, tag: mark.text });
        return mark ? (depth > 0 ? [] : bodyOf(mark, within)) : [{ ...node, children: node.children.flatMap(rebuild) }];
      };
      return children.flatMap(rebuild);
    }

    const whole = { ...root, children: linked(root.children, []) };
    return { root: [...spaces].reduce((named, [name, value]) => withAttribute(named, name, [value]), whole), isNew: true };
  }
}

const isInclude = (node: Node): node is Mark => isMark(node) && node.tag.kind === 'include';

/** The prefixes that a document lacks are told at its root, into `spaces`; those that mean something else there are given back. */
function spacesOf(attributes: Element['attributes'], root: Element, spaces: Map<string, string>): Element['attributes'] {
  const said = (name: string): string | undefined => spaces.get(name) ?? attributeOf(root, name);
  return attributes.filter(({ name, value }) => {
    const uri = value.join('');
    if (name === 'mc:Ignorable') {
      const all = new Set(`${said(name) ?? ''} ${uri}`.split(' ').filter(Boolean));
      if (uri.split(' ').some((prefix) => !(said(name) ?? '').split(' ').includes(prefix))) spaces.set(name, [...all].join(' '));
      return false;
    }
    if (!name.startsWith('xmlns:')) return false;
    if (said(name) === undefined) spaces.set(name, uri);
    return said(name) !== uri;
  });
}

/** What must be unique in a part: the ids of drawings and of bookmarks, and the names of the latter. */
interface Taken {
  readonly drawings: Set<string>;
  readonly bookmarks: Set<string>;
  readonly names: Set<string>;
}

function takenIn(root: Element): Taken {
  const elements = [...nodesOf(root)].filter(isElement);
  const values = (name: string, attribute: string): Set<string> =>
    new Set(elements.filter((one) => one.name === name).flatMap((one) => attributeOf(one, attribute) ?? []));
  return {
    drawings: values('wp:docPr', 'id'),
    bookmarks: values('w:bookmarkStart', 'w:id'),
    names: values('w:bookmarkStart', 'w:name'),
  };
}

/** In its place among the others. */
const named = (element: Element, name: string, value: string): Element => ({
  ...element,
  attributes: element.attributes.map((one) => (one.name === name ? { name, value: [value] } : one)),
});

/**
 * The content of a block with ids that nothing else has; a bookmark whose name is taken is left out. Its marks are copies: each is known by
 * itself where its block is lifted, and a block may stand at several places.
 */
function ownIds(content: readonly Node[], taken: Taken): readonly Node[] {
  const given = new Map<string, string | null>();
  const free = (wanted: string, all: Set<string>): string => {
    let id = wanted;
    for (let next = all.size + 1; all.has(id); next++) id = String(next);
    all.add(id);
    return id;
  };
  const bookmark = (element: Element): readonly Node[] => {
    const id = attributeOf(element, 'w:id') ?? '';
    if (element.name === 'w:bookmarkStart') {
      const name = attributeOf(element, 'w:name');
      const isTaken = name !== undefined && taken.names.has(name);
      if (name !== undefined) taken.names.add(name);
      given.set(id, isTaken ? null : free(id, taken.bookmarks));
    }
    const here = given.get(id);
    return here ? [named(element, 'w:id', here)] : [];
  };
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [isMark(node) ? { ...node } : node];
    if (/^w:bookmark(?:Start|End)$/.test(node.name)) return bookmark(node);
    const id = node.name === 'wp:docPr' ? attributeOf(node, 'id') : undefined;
    const own = id === undefined ? node : named(node, 'id', free(id, taken.drawings));
    return [{ ...own, children: own.children.flatMap(rebuild) }];
  };
  return content.flatMap(rebuild);
}
