/** Footnotes, endnotes and comments of shared blocks, put among those of the document under ids of their own. */
import {
  attributeOf,
  type Element,
  escapeAttribute,
  isElement,
  type Node,
  replacedAttribute,
  withAttribute,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { ownIds, type Taken, takenIn } from './block-ids.ts';
import type { BlockParts } from './block-parts.ts';
import type { OpenBlock } from './open-block.ts';

const KINDS = {
  footnote: { relation: 'footnotes', isNeeded: true },
  endnote: { relation: 'endnotes', isNeeded: true },
  comment: { relation: 'comments', isNeeded: false },
} as const;
type Kind = keyof typeof KINDS;
/** What refers to a note, by the kind of that note. */
const REFERRING: ReadonlyMap<string, Kind> = new Map([
  ['w:footnoteReference', 'footnote'],
  ['w:endnoteReference', 'endnote'],
  ['w:commentReference', 'comment'],
  ['w:commentRangeStart', 'comment'],
  ['w:commentRangeEnd', 'comment'],
]);
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** The notes of one kind in the document. */
interface Shelf {
  readonly part: string;
  /** Without those that blocks bring. */
  readonly root: Element;
  readonly added: Node[];
  readonly taken: Taken;
  /** Prefixes that the part lacks. */
  readonly spaces: Map<string, string>;
  highest: number;
}

export interface BlockNotes {
  /**
   * The content of a block, its references leading to notes of the document; `unpack` puts the content of a note in the terms of that part,
   * `refuse` hears of what has no note there, `lose` of comments that are left out.
   */
  readonly bring: (
    content: readonly Node[],
    block: OpenBlock,
    isMain: boolean,
    unpack: (content: readonly Node[], from: string, shelf: Shelf) => readonly Node[],
    hear: { readonly refuse: (what: string) => void; readonly lose: (what: string) => void },
  ) => readonly Node[];
  readonly shelves: () => readonly Shelf[];
}

const idOf = (element: Element): string => attributeOf(element, 'w:id') ?? '';
const notesIn = (root: Element, kind: Kind): readonly Element[] =>
  root.children.filter(isElement).filter(({ name }) => name === `w:${kind}`);

/** `partOf`: the part of the document to which its main part leads. */
export function newNotes(main: string, parts: BlockParts, partOf: (relation: string) => string | undefined): BlockNotes {
  const shelves = new Map<Kind, Shelf>();

  function shelfOf(kind: Kind, theirs: Element): Shelf {
    const known = shelves.get(kind);
    if (known) return known;
    const { relation } = KINDS[kind];
    const here = partOf(relation);
    const root = (here === undefined ? undefined : parts.rootOf(here)) ?? {
      ...theirs,
      children: notesIn(theirs, kind).filter(isRule),
    };
    const part = here ?? newPart(relation, root);
    const highest = Math.max(0, ...notesIn(root, kind).map((note) => Number(idOf(note)) || 0));
    const shelf = { part, root, added: [], taken: takenIn(root), spaces: new Map(), highest };
    shelves.set(kind, shelf);
    return shelf;
  }
  function newPart(relation: string, root: Element): string {
    const usual = `word/${relation}.xml`;
    const part = parts.textOf(usual) === undefined ? usual : parts.free(relation, 'xml');
    parts.put(part, XML_HEADER + writeSource(root));
    parts.declare(part, `${TYPE}${escapeAttribute(relation)}+xml`);
    parts.relate(main, relation, part);
    return part;
  }

  return {
    shelves: () => [...shelves.values()],
    bring(content, block, isMain, unpack, { refuse, lose }) {
      const given = new Map<string, string | null>();
      const bringOne = (kind: Kind, id: string): string | null => {
        const { relation } = KINDS[kind];
        const [from] = block.related(relation).values();
        const theirs = from === undefined ? undefined : block.rootOf(from);
        const note = theirs && notesIn(theirs, kind).find((one) => idOf(one) === id);
        if (from === undefined || !theirs || !note || !isMain) return null;
        const shelf = shelfOf(kind, theirs);
        shelf.highest += 1;
        const own = String(shelf.highest);
        const inside = unpack(ownIds(note.children, shelf.taken), from, shelf);
        shelf.added.push({ ...replacedAttribute(note, 'w:id', own), children: inside });
        return own;
      };
      const rebuild = (node: Node): readonly Node[] => {
        if (!isElement(node)) return [node];
        const kind = REFERRING.get(node.name);
        if (kind === undefined) return [{ ...node, children: node.children.flatMap(rebuild) }];
        const [id, key] = [idOf(node), `${kind} ${idOf(node)}`];
        if (!given.has(key)) {
          given.set(key, bringOne(kind, id));
          if (given.get(key) === null && KINDS[kind].isNeeded) refuse(`w:${kind}Reference`);
          else if (given.get(key) === null && !isMain) lose('comments');
        }
        const own = given.get(key);
        return own === null || own === undefined ? [] : [withAttribute(node, 'w:id', [own])];
      };
      return content.flatMap(rebuild);
    },
  };
}

/** What stands between the text and its notes. */
const isRule = (note: Element): boolean => !['normal', undefined].includes(attributeOf(note, 'w:type'));
