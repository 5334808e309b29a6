/** Gives what a loop repeats its own ids: drawings, content controls, bookmarks, whose ends stay together. */
import {
  attributeOf,
  type Element,
  isBlockMark,
  isElement,
  isMark,
  type Node,
  nodesOf,
  type Raw,
  withAttribute,
} from '../ooxml/index.ts';
import { WORD_WRITERS } from './writer-names.ts';

/** Attributes that must be unique and that nothing needs. */
const IDLE = new Set(['w14:paraId', 'w14:textId']);
const raw = (source: string): Raw => ({ kind: 'raw', source });
const isLoop = (node: Node) => isMark(node) && node.tag.kind === 'open' && node.tag.call.helper === 'each';

export function giveUniqueIds(root: Element): Element {
  const nodes = [...nodesOf(root)];
  if (!nodes.some(isLoop)) return root;
  const split = splitBookmarks(nodes);
  const rebuild = (node: Node): readonly Node[] => {
    if (!isElement(node)) return [node];
    const id = attributeOf(node, 'w:id') ?? '';
    if (node.name === 'w:bookmarkEnd') return split.has(id) ? [] : [bookmarkEnd(node, id)];
    if (node.name === 'w:bookmarkStart') {
      const start = bookmarkStart(node, id);
      return split.has(id) ? [start, bookmarkEnd({ ...node, name: 'w:bookmarkEnd', attributes: [] }, id)] : [start];
    }
    const own = withOwnId(node);
    return [{ ...own, children: own.children.flatMap(rebuild) }];
  };
  return { ...withOwnId(root), children: root.children.flatMap(rebuild) };
}

function withOwnId(element: Element): Element {
  const attributes = element.attributes.filter(({ name }) => !IDLE.has(name));
  const bare = { ...element, attributes };
  if (element.name === 'wp:docPr') return withAttribute(bare, 'id', [raw(`{{${WORD_WRITERS.id}}}`)]);
  if (element.name !== 'w:sdtPr') return bare;
  return { ...bare, children: element.children.filter((child) => !isElement(child) || child.name !== 'w:id') };
}

function bookmarkStart(element: Element, id: string): Element {
  const name = element.attributes.find((attribute) => attribute.name === 'w:name')?.value ?? [];
  const unique = [raw(`{{#${WORD_WRITERS.name}}}`), ...name, raw(`{{/${WORD_WRITERS.name}}}`)];
  const numbered = withAttribute(element, 'w:id', [raw(`{{${WORD_WRITERS.start} ${JSON.stringify(id)}}}`)]);
  return withAttribute(numbered, 'w:name', unique);
}

const bookmarkEnd = (element: Element, id: string): Element =>
  withAttribute(element, 'w:id', [raw(`{{${WORD_WRITERS.end} ${JSON.stringify(id)}}}`)]);

/** Bookmarks whose two ends are not repeated together: they end where they start. */
function splitBookmarks(nodes: readonly Node[]): ReadonlySet<string> {
  const starts = new Map<string, string>();
  const ends = new Map<string, string>();
  const around: number[] = [];
  for (const [index, node] of nodes.entries()) {
    if (isBlockMark(node)) {
      if (node.tag.kind !== 'open') around.pop();
      if (node.tag.kind !== 'close') around.push(index);
    } else if (isElement(node)) {
      const id = attributeOf(node, 'w:id') ?? '';
      if (node.name === 'w:bookmarkStart') starts.set(id, around.join());
      if (node.name === 'w:bookmarkEnd') ends.set(id, around.join());
    }
  }
  return new Set([...starts.keys(), ...ends.keys()].filter((id) => starts.get(id) !== ends.get(id)));
}
