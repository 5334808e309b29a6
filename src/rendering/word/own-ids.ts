/** Gives what a loop repeats its own ids, which what refers to them within the same pass follows. */
// The first pass keeps those of the template, and so does all that no loop repeats.
import {
  attributeOf,
  blockOf,
  type Element,
  isBlockMark,
  isElement,
  isLoop,
  isMark,
  type Mark,
  type Node,
  type Piece,
  type Raw,
  raw,
} from '../ooxml/index.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** What goes by one id: its ends, and what refers to it. */
export const SHARED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bookmark: ['bookmarkStart', 'bookmarkEnd'],
    comment: ['commentRangeStart', 'commentRangeEnd', 'commentReference', 'comment'],
    footnote: ['footnoteReference', 'footnote'],
    endnote: ['endnoteReference', 'endnote'],
    permission: ['permStart', 'permEnd'],
    moveFrom: ['moveFromRangeStart', 'moveFromRangeEnd'],
    moveTo: ['moveToRangeStart', 'moveToRangeEnd'],
    shapetype: ['v:shapetype'],
  }).flatMap(([kind, names]) => names.map((name) => [name.includes(':') ? name : `w:${name}`, kind] as const)),
);
const RANGES = /^w:(?:comment|moveFrom|moveTo)Range(?:Start|End)$/;
/** What has an id that nothing refers to. */
export const ALONE: ReadonlyMap<string, string> = new Map([
  ['wp:docPr', 'drawing'],
  ...'ins del moveFrom moveTo rPrChange pPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange sectPrChange numberingChange cellIns cellDel cellMerge'
    .split(' ')
    .map((name) => [`w:${name}`, 'change'] as const),
  ...'shape group rect oval line roundrect polyline arc curve image'.split(' ').map((name) => [`v:${name}`, 'shape'] as const),
]);
const NAME = 'name';
/** Attributes that must be unique and that nothing needs. */
const IDLE = new Set(['w14:paraId', 'w14:textId']);

/** The ids of one kind. `taken`: those that stand outside of loops; `highest`: of all. */
export interface Ids {
  readonly taken: Set<string>;
  highest: number;
}
/** By kind. Names of bookmarks, which are ids too, are in small letters. */
export type AllIds = Map<string, Ids>;
/** What opens each of the blocks around, or the branch of it. */
export type Path = readonly Mark[];

const call = (writer: string, key: string): Raw => raw(`{{${writer} ${JSON.stringify(key)}}}`);
const loopOf = (path: Path | undefined): Mark | undefined => path?.findLast(isLoop);
export const nameOfId = ({ name }: Element): string => (/^(?:wp|v):/.test(name) ? 'id' : 'w:id');

/** An attribute of a shape that names its type, as `#_x0000_t202`. */
export const isShapeType = (element: Element, attribute: string): boolean =>
  attribute === 'type' && ALONE.get(element.name) === 'shape';

/** `all` receives the ids of the part; those of its notes, which stand elsewhere, are there already. */
export function giveOwnIds(root: Element, all: AllIds): Element {
  const paths = new Map<string, Path[]>();
  eachElement(root, [], (element, path) => {
    const kind = SHARED.get(element.name) ?? ALONE.get(element.name);
    const id = kind && attributeOf(element, nameOfId(element));
    if (kind === undefined || id === undefined) return;
    const name = element.name === 'w:bookmarkStart' ? attributeOf(element, 'w:name') : undefined;
    for (const [one, value] of [[kind, id] as const, ...(name === undefined ? [] : [[NAME, name] as const])]) {
      note(one, value, path.some(isLoop), all);
      if (SHARED.has(element.name)) paths.set(`${one} ${value}`, [...(paths.get(`${one} ${value}`) ?? []), path]);
    }
  });
  /** What each pass of a loop gives anew. */
  const given = new Map<Mark, string[]>();
  for (const [key, [first]] of paths) {
    const loop = loopOf(first);
    if (loop) given.set(loop, [...(given.get(loop) ?? []), key]);
  }

  const isTogether = (key: string): boolean => new Set(paths.get(key)?.map((path) => path.at(-1))).size < 2;
  const isInPass = (name: string, path: Path): boolean => {
    const loop = loopOf(paths.get(`${NAME} ${name}`)?.[0]);
    return loop !== undefined && path.includes(loop);
  };
  const ownName = (name: string, path: Path): Piece => (isInPass(name, path) ? call(WORD_WRITERS.own, `${NAME} ${name}`) : name);
  /** The words of a field, of which one may be the name of a bookmark. */
  const instructed = (piece: Piece, path: Path): readonly Piece[] => {
    if (typeof piece !== 'string') return [piece];
    const pieces: Piece[] = [];
    let last = 0;
    for (const { 0: word, index } of piece.matchAll(/[\p{L}\p{N}_]+/gu)) {
      if (!isInPass(word, path)) continue;
      pieces.push(piece.slice(last, index), ownName(word, path));
      last = index + word.length;
    }
    return [...pieces, piece.slice(last)];
  };

  /** An element of a loop, its children aside. */
  function repeated(element: Element, path: Path): Element {
    const kind = SHARED.get(element.name);
    const alone = ALONE.get(element.name);
    const attributes = element.attributes.flatMap(({ name, value }): Element['attributes'] => {
      const [text = ''] = value.filter((piece) => typeof piece === 'string');
      const change = (...pieces: readonly Piece[]) => [{ name, value: pieces }];
      if (IDLE.has(name)) return [];
      if (name === nameOfId(element) && kind !== undefined) return change(call(WORD_WRITERS.own, `${kind} ${text}`));
      if (name === nameOfId(element) && alone !== undefined) return change(call(WORD_WRITERS.fresh, `${alone} ${text}`));
      if (isShapeType(element, name) && paths.has(`shapetype ${text.slice(1)}`))
        return change('#', call(WORD_WRITERS.own, `shapetype ${text.slice(1)}`));
      const isName = name === 'w:anchor' || (name === 'w:name' && element.name === 'w:bookmarkStart');
      if (isName && value.length === 1) return change(ownName(text, path));
      if (name === 'w:instr') return [{ name, value: value.flatMap((piece) => instructed(piece, path)) }];
      return [{ name, value }];
    });
    if (element.name === 'w:instrText')
      return {
        ...element,
        attributes,
        children: element.children.flatMap((one): readonly Node[] => (isElement(one) ? [one] : instructed(one, path))),
      };
    // Word gives a content control an id of its own when it has none.
    const isIdle = (child: Node) => element.name === 'w:sdtPr' && isElement(child) && child.name === 'w:id';
    return { ...element, attributes, children: element.children.filter((child) => !isIdle(child)) };
  }

  function own(element: Element, path: Path): readonly Element[] {
    const kind = SHARED.get(element.name);
    const isParted = kind !== undefined && !isTogether(`${kind} ${attributeOf(element, 'w:id') ?? ''}`);
    if (isParted && (RANGES.test(element.name) || element.name === 'w:bookmarkEnd')) return [];
    const here = withUniqueName(path.some(isLoop) ? repeated(element, path) : element);
    if (!isParted || element.name !== 'w:bookmarkStart') return [here];
    // A bookmark whose two ends are not repeated together ends where it starts.
    return [here, { ...here, name: 'w:bookmarkEnd', attributes: here.attributes.filter(({ name }) => name === 'w:id') }];
  }

  function rebuild(children: readonly Node[], around: Path): readonly Node[] {
    const built: Node[] = [];
    for (const [node, path] of placed(children, around)) {
      if (!isElement(node)) built.push(node);
      else for (const element of own(node, path)) built.push({ ...element, children: rebuild(element.children, path) });
      if (isMark(node)) built.push(...(given.get(node) ?? []).map((key) => call(WORD_WRITERS.pass, key)));
    }
    return built;
  }
  return { ...root, children: rebuild(root.children, []) };
}

/** Notes an id: one that stands in no loop is not given again. */
export function note(kind: string, id: string, isRepeated: boolean, all: AllIds): void {
  const ids = all.get(kind) ?? { taken: new Set(), highest: 0 };
  all.set(kind, ids);
  if (!isRepeated) ids.taken.add(kind === NAME ? id.toLowerCase() : id);
  ids.highest = Math.max(ids.highest, Number(id) || 0);
}

/** Children with the blocks around each, the ends of which are brothers. */
export function* placed(children: readonly Node[], around: Path): Generator<readonly [Node, Path]> {
  const open: Mark[] = [];
  let path = around;
  for (const node of children) {
    if (isMark(node) && isBlockMark(node)) {
      if (node.tag.kind !== 'open') open.pop();
      if (node.tag.kind !== 'close') open.push(node);
      path = [...around, ...open];
    }
    yield [node, path];
  }
}

function eachElement({ children }: Element, around: Path, visit: (element: Element, path: Path) => void): void {
  for (const [node, path] of placed(children, around)) {
    if (!isElement(node)) continue;
    visit(node, path);
    eachElement(node, path, visit);
  }
}

/** A name that a tag gives may be given twice; links within the part ask for all of them. */
const withUniqueName = (element: Element): Element =>
  element.name === 'w:bookmarkStart'
    ? {
        ...element,
        attributes: element.attributes.map(({ name, value }) => {
          if (name !== 'w:name') return { name, value };
          const unique = value.some(isMark) ? blockOf(WORD_WRITERS.name, value) : value;
          return { name, value: blockOf(WORD_WRITERS.bookmark, unique) };
        }),
      }
    : element;

/** What is given while a document is written. */
export interface GivenIds {
  readonly all: AllIds;
  /** The id last given to each of the template. */
  readonly last: Map<string, string>;
}
export const newIds = (all: AllIds): GivenIds => ({
  all: new Map([...all].map(([kind, { taken, highest }]) => [kind, { taken: new Set(taken), highest }])),
  last: new Map(),
});

const LONGEST_NAME = 40;

/** `key`: a kind, and an id of the template. */
export function giveId(key: string, { all, last }: GivenIds): string {
  const [kind, id] = parted(key);
  const ids = all.get(kind) ?? { taken: new Set(), highest: 0 };
  all.set(kind, ids);
  if (kind === NAME) last.set(key, giveName(id, ids));
  else if (!ids.taken.has(id)) last.set(key, id);
  else last.set(key, String(++ids.highest));
  const given = last.get(key) ?? id;
  ids.taken.add(kind === NAME ? given.toLowerCase() : given);
  return given;
}

/** Word compares the names of bookmarks without regard to case. */
function giveName(name: string, { taken }: Ids): string {
  let unique = name.slice(0, LONGEST_NAME);
  for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${name.slice(0, LONGEST_NAME - 5)}_${copy}`;
  return unique;
}

/** That of the pass at hand. */
export const givenId = (key: string, { last }: GivenIds): string => last.get(key) ?? parted(key)[1];

const parted = (key: string): readonly [kind: string, id: string] => {
  const at = key.indexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
};
