/** Content controls that show what custom XML or the properties say, and over whose words Word writes what is said there (ECMA-376, 17.5.2.6). */
import {
  attributeOf,
  childOf,
  contentTypesOf,
  type Element,
  hasNode,
  isBlockMark,
  isElement,
  isMark,
  type Node,
  nodesOf,
  type Package,
  PROPERTIES,
} from '../ooxml/index.ts';

export interface BoundData {
  /** The same part, its blocks in place; a control that a block holds, or whose tags are not those of its data, is bound no more. */
  readonly settle: (root: Element) => Element;
  /** A part of the data without the tags of the controls that were freed of it; undefined when there are none. */
  readonly settled: (part: string) => Element | undefined;
}

/** By these ids a control names the properties (MS-OI29500, 2.1.558). */
const STORES: Readonly<Record<string, string>> = {
  '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}': PROPERTIES[0] ?? '',
  '{6668398D-A668-4E3E-A5EB-62B293D839F1}': PROPERTIES[1] ?? '',
};
const BINDING = /^w(?:15)?:dataBinding$/;

export function boundData(file: Package): BoundData {
  const stores = storesOf(file);
  const freed = new Set<Element>();

  function boundTo(binding: Element): Element | undefined {
    const part = stores.get(attributeOf(binding, 'w:storeItemID')?.toUpperCase() ?? '');
    const root = part === undefined ? undefined : file.root(part);
    return root && nodeAt(root, attributeOf(binding, 'w:xpath') ?? '');
  }
  const saidBy = (node: Element | undefined): string | undefined =>
    node?.children
      .filter((child) => typeof child === 'string')
      .join('')
      .trim();

  return {
    settle(root) {
      let around = 0;
      const rebuild = (node: Node): Node => {
        if (isMark(node)) {
          if (node.tag.kind === 'open') around += 1;
          if (node.tag.kind === 'close') around -= 1;
        }
        if (!isElement(node)) return node;
        const properties = node.name === 'w:sdt' ? childOf(node, 'w:sdtPr') : undefined;
        const binding = properties?.children.filter(isElement).find(({ name }) => BINDING.test(name));
        const data = binding && boundTo(binding);
        const isHeld = around > 0 || hasNode(node, isBlockMark);
        const isFreed = binding && hasNode(node, isMark) && (isHeld || saidBy(data) !== wordsOf(node));
        if (isFreed && data) freed.add(data);
        const children = node.children.map(rebuild);
        if (!isFreed) return { ...node, children };
        return {
          ...node,
          children: children.map((child) => (isElement(child) && child.name === 'w:sdtPr' ? unbound(child) : child)),
        };
      };
      return hasNode(root, (node) => isElement(node) && BINDING.test(node.name))
        ? { ...root, children: root.children.map(rebuild) }
        : root;
    },
    settled(part) {
      const root = file.root(part);
      const rebuild = (element: Element): Element => ({
        ...element,
        children: element.children.flatMap((child): readonly Node[] => {
          if (isElement(child)) return [rebuild(child)];
          return freed.has(element) && typeof child === 'string' && child.includes('{{') ? [] : [child];
        }),
      });
      const isChanged = root !== undefined && hasNode(root, (node) => isElement(node) && freed.has(node));
      return isChanged && part.startsWith('customXml/') ? rebuild(root) : undefined;
    },
  };
}

const unbound = (properties: Element): Element => ({
  ...properties,
  children: properties.children.filter((one) => !isElement(one) || !BINDING.test(one.name)),
});

/** What a control shows, its tags as they were written. */
function wordsOf(control: Element): string {
  const content = childOf(control, 'w:sdtContent');
  const written = (content ? nodesOf(content) : []).flatMap((node) => {
    if (!isElement(node) || node.name !== 'w:t') return [];
    return node.children.map((piece) => (isMark(piece) ? piece.text : typeof piece === 'string' ? piece : ''));
  });
  return written.join('').trim();
}

/** The part behind each id: custom XML, as its own properties call it, and the properties of the document. */
function storesOf({ entries, related, root }: Package): ReadonlyMap<string, string> {
  const types = contentTypesOf(entries) ?? new Map<string, string>();
  const properties = Object.entries(STORES).flatMap(([id, type]) =>
    [...types].flatMap(([part, own]) => (own === type ? [[id, part] as const] : [])),
  );
  const custom = entries.flatMap(({ name }) => {
    const said = related(name, 'customXmlProps');
    const id = said === undefined ? undefined : root(said)?.attributes.find((one) => /(?:^|:)itemID$/.test(one.name));
    return id ? [[id.value.join('').toUpperCase(), name] as const] : [];
  });
  return new Map([...properties, ...custom]);
}

/** Where a path as Word writes them leads: names one below the other, each with its place among those of its name. */
function nodeAt(root: Element, path: string): Element | undefined {
  const steps = path.split('/').filter((step) => step !== '' && step !== 'text()');
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  let at: readonly Element[] = [root];
  let found: Element | undefined;
  for (const step of steps) {
    const [, name = '', place = '1'] = /^([^[\]]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    found = at.filter((one) => local(one.name) === local(name))[Number(place) - 1];
    if (!found) return undefined;
    at = found.children.filter(isElement);
  }
  return found;
}
