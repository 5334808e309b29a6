/** Gives what a shared block brings ids and names of its own in the part that includes it. */
import { attributeOf, descendantsOf, type Element, isElement, isMark, type Node, replacedAttribute } from '../ooxml/index.ts';
import { ALONE, isShapeType, nameOfId, SHARED } from './own-ids.ts';

/** What must be unique in a part: ids by their kind, and the names of bookmarks, in small letters. */
export type Taken = ReadonlyMap<string, Set<string>>;
/** Given elsewhere, with the notes themselves. */
const NOTES = new Set(['comment', 'footnote', 'endnote']);
const KINDS = [...new Set([...SHARED.values(), ...ALONE.values()])].filter((kind) => !NOTES.has(kind));
const [NAMES, CONTROLS, PARAGRAPHS] = ['name', 'control', 'paragraph'];
const PARAGRAPH_ID = 'w14:paraId';

const kindOf = ({ name }: Element): string | undefined => {
  const kind = SHARED.get(name) ?? ALONE.get(name);
  return kind !== undefined && !NOTES.has(kind) ? kind : undefined;
};

export function takenIn(root: Element): Taken {
  const taken = new Map([...KINDS, NAMES, CONTROLS, PARAGRAPHS].map((kind) => [kind, new Set<string>()]));
  for (const element of descendantsOf(root)) {
    const add = (kind: string | undefined, value: string | undefined): void => {
      if (kind !== undefined && value !== undefined) taken.get(kind)?.add(value);
    };
    add(kindOf(element), attributeOf(element, nameOfId(element)));
    add(PARAGRAPHS, attributeOf(element, PARAGRAPH_ID));
    if (element.name === 'w:bookmarkStart') add(NAMES, attributeOf(element, 'w:name')?.toLowerCase());
    if (element.name === 'w:sdtPr') add(CONTROLS, controlOf(element));
  }
  return taken;
}

const controlOf = ({ children }: Element): string | undefined => {
  const id = children.filter(isElement).find(({ name }) => name === 'w:id');
  return id && attributeOf(id, 'w:val');
};

const WORD = /[\p{L}\p{N}_]+/gu;
/** The words of fields and the anchors of links, one of which may be the name of a bookmark. */
function referredTo(content: readonly Node[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const element of content.filter(isElement).flatMap((one) => [one, ...descendantsOf(one)])) {
    const anchor = attributeOf(element, 'w:anchor');
    if (anchor !== undefined) found.add(anchor);
    const instruction = element.name === 'w:instrText' ? element.children.filter((one) => typeof one === 'string').join('') : '';
    for (const [word] of (attributeOf(element, 'w:instr') ?? instruction).matchAll(WORD)) found.add(word);
  }
  return found;
}

/**
 * The content of a block with ids that nothing else has. A bookmark whose name is taken bears another, which the links and fields of the block
 * follow; one that they do not name is left out. Its marks are copies: each is known by itself where its block is lifted, and a block may stand
 * at several places.
 */
export function ownIds(content: readonly Node[], taken: Taken): readonly Node[] {
  const given = new Map<string, string | null>();
  const names = new Map<string, string>();
  const referred = referredTo(content);
  const free = (kind: string, wanted: string): string => {
    const all = taken.get(kind) ?? new Set();
    let id = wanted;
    for (let next = all.size + 1; all.has(id); next++) id = String(next);
    all.add(id);
    return id;
  };
  /** Null: the bookmark is left out. */
  const nameOf = (name: string): string | null => {
    const all = taken.get(NAMES) ?? new Set();
    if (all.has(name.toLowerCase()) && !referred.has(name)) return null;
    let own = name;
    for (let copy = 2; all.has(own.toLowerCase()); copy++) own = `${name.slice(0, 35)}_${copy}`;
    all.add(own.toLowerCase());
    names.set(name, own);
    return own;
  };
  // All bookmarks are named before what leads to them is read.
  for (const element of content.filter(isElement).flatMap((one) => [one, ...descendantsOf(one)])) {
    if (element.name !== 'w:bookmarkStart') continue;
    const [id, name] = [attributeOf(element, 'w:id') ?? '', attributeOf(element, 'w:name')];
    if (name !== undefined && nameOf(name) === null) given.set(`bookmark ${id}`, null);
  }
  const idOf = (kind: string, id: string, isShared: boolean): string | null => {
    if (!isShared) return free(kind, id);
    const key = `${kind} ${id}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    const own = free(kind, id);
    given.set(key, own);
    return own;
  };
  const followed = (text: string): string => text.replace(WORD, (word) => names.get(word) ?? word);

  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [isMark(node) ? { ...node } : node];
    const kind = kindOf(node);
    const id = kind === undefined ? undefined : attributeOf(node, nameOfId(node));
    const own = kind !== undefined && id !== undefined ? idOf(kind, id, SHARED.has(node.name)) : undefined;
    if (own === null) return [];
    const changed = own === undefined ? node : replacedAttribute(node, nameOfId(node), own);
    return [{ ...withNames(changed), children: changed.children.flatMap(inside(changed)) }];
  };
  const inside =
    ({ name }: Element) =>
    (child: Node): readonly Node[] => {
      if (name === 'w:instrText' && typeof child === 'string') return [followed(child)];
      if (name !== 'w:sdtPr' || !isElement(child) || child.name !== 'w:id') return rebuild(child);
      const [id, all] = [attributeOf(child, 'w:val') ?? '', taken.get(CONTROLS) ?? new Set()];
      // Word gives a content control an id of its own when it has none.
      if (all.has(id)) return [];
      all.add(id);
      return [child];
    };
  const withNames = (element: Element): Element => ({
    ...element,
    attributes: element.attributes.flatMap(({ name, value }) => {
      const text = value.length === 1 && typeof value[0] === 'string' ? value[0] : undefined;
      if (text === undefined) return [{ name, value }];
      if (name === PARAGRAPH_ID) {
        const all = taken.get(PARAGRAPHS) ?? new Set();
        if (all.has(text)) return [];
        all.add(text);
      }
      if (isShapeType(element, name)) return [{ name, value: [`#${given.get(`shapetype ${text.slice(1)}`) ?? text.slice(1)}`] }];
      const isName = name === 'w:anchor' || (name === 'w:name' && element.name === 'w:bookmarkStart');
      if (isName) return [{ name, value: [names.get(text) ?? text] }];
      return [{ name, value: name === 'w:instr' ? [followed(text)] : value }];
    }),
  });
  return content.flatMap(rebuild);
}
