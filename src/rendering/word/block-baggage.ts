/** What shared blocks bring to the document that includes them: styles and lists that it lacks, pictures, links. */
import type { Entry } from '../archive/index.ts';
import {
  addRelations,
  attributeOf,
  CONTENT_TYPES,
  decodeXml,
  type Element,
  encoded,
  escapeAttribute,
  isElement,
  type Node,
  parseXml,
  readRelations,
  relationsOf,
  targetPart,
  withAttribute,
  writeSource,
} from '../ooxml/index.ts';
import { NEW_NUMBERING, NUMBERING_TYPE, OFFICE } from './add-parts.ts';
import { newLists, withLists } from './numbering.ts';
import { endingsOf, type OpenBlock } from './open-block.ts';
import { valueAt } from './properties.ts';

/** What names a style, by its `w:val`. */
const STYLED = new Set(
  ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link', 'styleLink', 'numStyleLink'].map((name) => `w:${name}`),
);
/** What tells one list from its copies. */
const OWN_TO_LIST = new Set(['w:nsid', 'w:tmpl']);

export interface Baggage {
  /** The content of a block in the terms of the document; `part` holds it, `refuse` hears what cannot be brought. */
  readonly unpack: (content: readonly Node[], block: OpenBlock, part: string, refuse: (what: string) => void) => readonly Node[];
  /** The template with all that was brought. */
  readonly entries: () => readonly Entry[];
}

const keyOf = (style: Element): string =>
  `${attributeOf(style, 'w:type') ?? ''} ${(valueAt(style, 'w:name') ?? '').toLowerCase()}`;

/** `main` is the name of the main part. */
export function newBaggage(template: readonly Entry[], main: string): Baggage {
  const parts = new Map(template.map((entry) => [entry.name, entry]));
  const textOf = (name: string): string | undefined => {
    const entry = parts.get(name);
    return entry && decodeXml(entry.bytes);
  };
  const partOf = (type: string): string | undefined => {
    const relation = readRelations(textOf(relationsOf(main))).find((one) => one.type === type && !one.isExternal);
    return relation && targetPart(main, relation.target);
  };
  const [stylesPart, numberingPart] = [partOf('styles'), partOf('numbering')];
  const elementsOf = (part: string | undefined): readonly Element[] => {
    const xml = part === undefined ? undefined : textOf(part);
    const root = xml === undefined ? undefined : parseXml(xml);
    return typeof root === 'object' ? root.children.filter(isElement) : [];
  };
  const own = elementsOf(stylesPart).filter(({ name }) => name === 'w:style');
  const idByKey = new Map(own.map((style) => [keyOf(style), attributeOf(style, 'w:styleId') ?? '']));
  const typeById = new Map(own.map((style) => [attributeOf(style, 'w:styleId') ?? '', attributeOf(style, 'w:type') ?? '']));
  const lists = elementsOf(numberingPart);
  const highest = (name: string, id: string): number =>
    Math.max(0, ...lists.filter((one) => one.name === name).map((one) => Number(attributeOf(one, id)) || 0));
  let [abstracts, nums] = [highest('w:abstractNum', 'w:abstractNumId'), highest('w:num', 'w:numId')];
  const styles: string[] = [];
  const made = newLists();
  const known = new Map<string, Terms>();

  /** How one block's styles and lists are called here. */
  function termsOf(block: OpenBlock): Terms {
    const theirs = new Map(
      (block.styles?.children ?? []).filter(isElement).map((one) => [attributeOf(one, 'w:styleId') ?? '', one]),
    );
    const numbering = (block.numbering?.children ?? []).filter(isElement);
    const [styleIds, numIds] = [new Map<string, string>(), new Map<string, string>()];
    const terms: Terms = {
      style(id) {
        const style = theirs.get(id);
        if (!style) return id;
        const type = attributeOf(style, 'w:type') ?? '';
        const here = styleIds.get(id) ?? idByKey.get(keyOf(style)) ?? (typeById.get(id) === type ? id : undefined);
        if (here !== undefined) return here;
        let free = id;
        for (let copy = 2; typeById.has(free); copy++) free = `${id}${copy}`;
        styleIds.set(id, free);
        idByKey.set(keyOf(style), free);
        typeById.set(free, type);
        const named = withAttribute(style, 'w:styleId', [free]);
        const bare = { ...named, attributes: named.attributes.filter(({ name }) => name !== 'w:default') };
        styles.push(writeSource(inTerms(bare, terms)));
        return free;
      },
      list(id) {
        const num = numbering.find((one) => one.name === 'w:num' && attributeOf(one, 'w:numId') === id);
        const look = num && valueAt(num, 'w:abstractNumId');
        const abstract = numbering.find((one) => one.name === 'w:abstractNum' && attributeOf(one, 'w:abstractNumId') === look);
        const here = numIds.get(id);
        if (!num || !abstract || here !== undefined) return here ?? id;
        [abstracts, nums] = [abstracts + 1, nums + 1];
        numIds.set(id, String(nums));
        const plain = { ...abstract, children: abstract.children.filter((one) => !isElement(one) || !OWN_TO_LIST.has(one.name)) };
        made.abstracts.add(writeSource(inTerms(withAttribute(plain, 'w:abstractNumId', [String(abstracts)]), terms)));
        const overrides = num.children
          .filter((one) => isElement(one) && one.name === 'w:lvlOverride')
          .map((one) => writeSource(inTerms(one, terms)));
        made.lists.push(`<w:num w:numId="${nums}"><w:abstractNumId w:val="${abstracts}"/>${overrides.join('')}</w:num>`);
        return String(nums);
      },
    };
    return terms;
  }

  /** The picture as it stands here already, else a copy. */
  function picture(target: string, block: OpenBlock): string | undefined {
    const found = block.bytesOf(target);
    if (!found) return undefined;
    const ending = /\.(\w+)$/.exec(found.name)?.[1] ?? '';
    const same = [...parts.values()].find(
      ({ name, bytes }) => name.endsWith(`.${ending}`) && Buffer.compare(bytes, found.bytes) === 0,
    );
    if (same) return same.name;
    const type = block.typeOf(ending);
    if (!type?.startsWith('image/')) return undefined;
    let name = '';
    // Pictures of the project are put beside, under other names.
    for (let copy = 1; name === '' || parts.has(name); copy++) name = `word/media/block-${copy}.${ending}`;
    parts.set(name, { name, bytes: found.bytes });
    const types = textOf(CONTENT_TYPES) ?? '';
    if (endingsOf(types)(ending) !== type) declare(name, type);
    return name;
  }
  const declare = (name: string, type: string): void => {
    const types = textOf(CONTENT_TYPES) ?? '';
    const override = `<Override PartName="/${escapeAttribute(name)}" ContentType="${escapeAttribute(type)}"/></Types>`;
    parts.set(
      CONTENT_TYPES,
      encoded(
        CONTENT_TYPES,
        types.replace('</Types>', () => override),
      ),
    );
  };

  /** The relationship of a part to what a block leads to or shows. */
  function relation(id: string, block: OpenBlock, part: string): string | undefined {
    const asked = block.relations.find((one) => one.id === id);
    if (!asked || !(asked.isExternal ? asked.type === 'hyperlink' : asked.type === 'image')) return undefined;
    const target = asked.isExternal ? asked.target : picture(asked.target, block);
    if (target === undefined) return undefined;
    const file = relationsOf(part);
    const all = readRelations(textOf(file));
    const same = all.find(
      (one) =>
        one.type === asked.type &&
        one.isExternal === asked.isExternal &&
        (asked.isExternal ? one.target : targetPart(part, one.target)) === target,
    );
    if (same) return same.id;
    let free = `block${all.length + 1}`;
    while (all.some((one) => one.id === free)) free += 'x';
    const added = {
      id: free,
      type: `${OFFICE}/${asked.type}`,
      target: escapeAttribute(asked.isExternal ? target : `/${target}`),
      ...(asked.isExternal && { isExternal: true as const }),
    };
    parts.set(file, encoded(file, addRelations(textOf(file), [added])));
    return free;
  }

  return {
    unpack(content, block, part, refuse) {
      const terms = known.get(block.file) ?? termsOf(block);
      known.set(block.file, terms);
      const related = (node: Node): Node => {
        if (!isElement(node)) return node;
        const attributes = node.attributes.map((attribute) => {
          const id = attribute.value.join('');
          if (!attribute.name.startsWith('r:') || id === '') return attribute;
          const here = relation(id, block, part);
          if (here === undefined) refuse(block.relations.find((one) => one.id === id)?.type ?? node.name);
          return { ...attribute, value: [here ?? id] };
        });
        return { ...node, attributes, children: node.children.map(related) };
      };
      return content.map((node) => related(inTerms(node, terms)));
    },
    entries() {
      if (styles.length > 0 && stylesPart !== undefined) {
        const xml = textOf(stylesPart) ?? '';
        parts.set(
          stylesPart,
          encoded(
            stylesPart,
            xml.replace(/<\/w:styles>\s*$/, (end) => styles.join('') + end),
          ),
        );
      }
      if (made.lists.length > 0) {
        const name = numberingPart ?? NEW_NUMBERING;
        parts.set(name, encoded(name, withLists(textOf(name), made)));
        if (numberingPart === undefined) {
          const file = relationsOf(main);
          const related = [{ id: 'numbering-brought', type: `${OFFICE}/numbering`, target: `/${name}` }];
          parts.set(file, encoded(file, addRelations(textOf(file), related)));
          declare(name, NUMBERING_TYPE);
        }
      }
      return [...parts.values()];
    },
  };
}

interface Terms {
  readonly style: (id: string) => string;
  readonly list: (id: string) => string;
}

function inTerms(node: Element, terms: Terms): Element;
function inTerms(node: Node, terms: Terms): Node;
function inTerms(node: Node, terms: Terms): Node {
  if (!isElement(node)) return node;
  const id = attributeOf(node, 'w:val');
  if (id !== undefined && STYLED.has(node.name)) return withAttribute(node, 'w:val', [terms.style(id)]);
  if (id !== undefined && node.name === 'w:numId') return withAttribute(node, 'w:val', [terms.list(id)]);
  return { ...node, children: node.children.map((child) => inTerms(child, terms)) };
}
