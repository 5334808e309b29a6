/** What shared blocks bring to the document that includes them: styles and lists that it lacks, and what their pictures and links lead to. */
import {
  attributeOf,
  descendantsOf,
  type Element,
  elementOf,
  isElement,
  type Node,
  relationsIn,
  relationsOf,
  replacedAttribute,
  targetPart,
  withAttribute,
  withoutAttributes,
  writeSource,
  XML_HEADER,
} from '../ooxml/index.ts';
import { NEW_NUMBERING, NUMBERING_TYPE } from './add-parts.ts';
import type { BlockParts } from './block-parts.ts';
import { spacesOf, textWithSpaces, usedSpaces } from './block-spaces.ts';
import { newLists, withLists } from './numbering.ts';
import { FURNITURE, type OpenBlock } from './open-block.ts';
import { valueAt } from './properties.ts';

/** What names a style, by its `w:val`. */
const STYLED = new Set(
  ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link', 'styleLink', 'numStyleLink'].map((name) => `w:${name}`),
);
/** What tells one list from its copies. */
const OWN_TO_LIST = new Set(['w:nsid', 'w:tmpl']);
const NEW_STYLES = 'word/styles.xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const EMPTY_STYLES = `${XML_HEADER}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></w:styles>`;

export interface Baggage {
  /** The content of a part of a block in the terms of the document; `part` is to hold it, `refuse` hears what cannot be brought. */
  readonly unpack: (
    content: readonly Node[],
    block: OpenBlock,
    ways: { readonly from: string; readonly part: string },
    refuse: (what: string) => void,
  ) => readonly Node[];
  /** Writes the styles and lists that were brought. */
  readonly settle: () => void;
  /** The part of the document to which its main part leads. */
  readonly partOf: (relation: string) => string | undefined;
}

const keyOf = (style: Element): string =>
  `${attributeOf(style, 'w:type') ?? ''} ${(valueAt(style, 'w:name') ?? '').toLowerCase()}`;

/** `main` is the name of the main part. */
export function newBaggage(parts: BlockParts, main: string): Baggage {
  const { textOf, rootOf, put } = parts;
  const partOf = (type: string): string | undefined => {
    const relation = relationsIn(rootOf(relationsOf(main)) ?? null).find((one) => one.type === type && !one.isExternal);
    return relation && targetPart(main, relation.target);
  };
  const [stylesPart, numberingPart] = [partOf('styles'), partOf('numbering')];
  const roomOf = (part: string | undefined, usual: string): Room => {
    return { root: (part === undefined ? undefined : rootOf(part)) ?? elementOf(usual), spaces: new Map() };
  };
  const [styling, numbers] = [roomOf(stylesPart, 'w:styles'), roomOf(numberingPart, 'w:numbering')];
  const own = styling.root.children.filter(isElement).filter(({ name }) => name === 'w:style');
  const idByKey = new Map(own.map((style) => [keyOf(style), attributeOf(style, 'w:styleId') ?? '']));
  const typeById = new Map(own.map((style) => [attributeOf(style, 'w:styleId') ?? '', attributeOf(style, 'w:type') ?? '']));
  const lists = numbers.root.children.filter(isElement);
  const highest = (name: string, id: string): number =>
    Math.max(0, ...lists.filter((one) => one.name === name).map((one) => Number(attributeOf(one, id)) || 0));
  let [abstracts, nums, bullets] = [
    highest('w:abstractNum', 'w:abstractNumId'),
    highest('w:num', 'w:numId'),
    highest('w:numPicBullet', 'w:numPicBulletId'),
  ];
  const styles: string[] = [];
  const made = newLists();
  const numbered = numberingPart ?? NEW_NUMBERING;
  const known = new Map<string, Terms>();

  /** How one block's styles and lists are called here. */
  function termsOf(block: OpenBlock): Terms {
    const theirs = new Map(
      (block.styles?.children ?? []).filter(isElement).map((one) => [attributeOf(one, 'w:styleId') ?? '', one]),
    );
    const numbering = (block.numbering?.children ?? []).filter(isElement);
    const [styleIds, numIds, bulletIds] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
    /** As XML, what its prefixes stand for told at the root of its part, which is that of styles or of lists. */
    const written = (element: Element, of: Room, root: Element | undefined): string => {
      const own = inTerms(element, terms);
      const foreign = spacesOf(usedSpaces(own, root), of.root, of.spaces);
      return writeSource({ ...own, attributes: [...own.attributes, ...foreign] });
    };
    /** A picture before the items of a list; nothing of one that cannot be brought. */
    function bullet(id: string): string | undefined {
      const here = bulletIds.get(id);
      const from = [...block.related('numbering').values()][0];
      const found = numbering.find((one) => one.name === 'w:numPicBullet' && attributeOf(one, 'w:numPicBulletId') === id);
      if (here !== undefined || !found || from === undefined) return here;
      bullets += 1;
      bulletIds.set(id, String(bullets));
      const related = relatedTo(found, (one) => parts.relation(one, block, from, numbered));
      if (related === undefined) return undefined;
      made.bulletPictures.push(written(withAttribute(related, 'w:numPicBulletId', [String(bullets)]), numbers, block.numbering));
      return String(bullets);
    }
    const withBullets = (node: Node): readonly Node[] => {
      if (!isElement(node)) return [node];
      if (node.name !== 'w:lvlPicBulletId') return [{ ...node, children: node.children.flatMap(withBullets) }];
      const here = bullet(attributeOf(node, 'w:val') ?? '');
      return here === undefined ? [] : [replacedAttribute(node, 'w:val', here)];
    };
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
        const bare = withoutAttributes(named, 'w:default');
        styles.push(written(bare, styling, block.styles));
        return free;
      },
      list(id) {
        const num = numbering.find((one) => one.name === 'w:num' && attributeOf(one, 'w:numId') === id);
        const look = num && valueAt(num, 'w:abstractNumId');
        const abstract = numbering.find((one) => one.name === 'w:abstractNum' && attributeOf(one, 'w:abstractNumId') === look);
        const here = numIds.get(id);
        if (!num || !abstract || here !== undefined) return here ?? id;
        [abstracts, nums] = [abstracts + 1, nums + 1];
        const [abstractId, numId] = [String(abstracts), String(nums)];
        numIds.set(id, numId);
        const plain = {
          ...abstract,
          children: abstract.children.flatMap((one) => (isElement(one) && OWN_TO_LIST.has(one.name) ? [] : withBullets(one))),
        };
        made.abstracts.add(written(withAttribute(plain, 'w:abstractNumId', [abstractId]), numbers, block.numbering));
        const overrides = num.children
          .filter(isElement)
          .filter(({ name }) => name === 'w:lvlOverride')
          .flatMap(withBullets)
          .filter(isElement)
          .map((one) => written(one, numbers, block.numbering));
        made.lists.push(`<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides.join('')}</w:num>`);
        return numId;
      },
    };
    return terms;
  }

  return {
    partOf,
    unpack(content, block, { from, part }, refuse) {
      const terms = known.get(block.file) ?? termsOf(block);
      known.set(block.file, terms);
      const related = (node: Node): Node => {
        // Headers and footers are brought with the sections that name them.
        if (!isElement(node) || FURNITURE.has(node.name)) return node;
        const attributes = node.attributes.map((attribute) => {
          const id = attribute.value.join('');
          if (!isRelated(attribute.name) || id === '') return attribute;
          const here = parts.relation(id, block, from, part);
          if (here === undefined) refuse(block.relations(from).find((one) => one.id === id)?.type ?? node.name);
          return { ...attribute, value: [here ?? id] };
        });
        return { ...node, attributes, children: node.children.map(related) };
      };
      return content.map((node) => related(inTerms(node, terms)));
    },
    settle() {
      if (styles.length > 0) {
        const name = stylesPart ?? NEW_STYLES;
        const xml = (textOf(name) ?? EMPTY_STYLES).replace(/<w:styles([^<>]*)\/>\s*$/, '<w:styles$1></w:styles>');
        const whole = xml.replace(/<\/w:styles>\s*$/, (end) => styles.join('') + end);
        put(name, textWithSpaces(whole, withoutWord(styling.spaces)));
        if (stylesPart === undefined) parts.declare(name, STYLES_TYPE);
        if (stylesPart === undefined) parts.relate(main, 'styles', name);
      }
      if (made.lists.length > 0) {
        put(numbered, textWithSpaces(withLists(textOf(numbered), made), withoutWord(numbers.spaces)));
        if (numberingPart === undefined) parts.relate(main, 'numbering', numbered, false, 'numbering-brought');
        if (numberingPart === undefined) parts.declare(numbered, NUMBERING_TYPE);
      }
    },
  };
}

const isRelated = (name: string): boolean => name.startsWith('r:') || name === 'o:relid';

/** The same with the ids of its relationships changed; nothing when one of them leads nowhere. */
function relatedTo(element: Element, idOf: (id: string) => string | undefined): Element | undefined {
  const ids = [element, ...descendantsOf(element)].flatMap(({ attributes }) =>
    attributes.filter(({ name }) => isRelated(name)).map(({ value }) => value.join('')),
  );
  const here = new Map(ids.map((id) => [id, idOf(id)]));
  if ([...here.values()].includes(undefined)) return undefined;
  const rebuild = (one: Element): Element => ({
    ...one,
    attributes: one.attributes.map(({ name, value }) => ({
      name,
      value: isRelated(name) ? [here.get(value.join('')) ?? ''] : value,
    })),
    children: one.children.map((child) => (isElement(child) ? rebuild(child) : child)),
  });
  return rebuild(element);
}

/** The part of the styles, or of the lists: its root, and the prefixes that it lacks. */
interface Room {
  readonly root: Element;
  readonly spaces: Map<string, string>;
}
/** A part that is made anew names that one itself. */
const withoutWord = (spaces: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...spaces].filter(([name]) => name !== 'xmlns:w'));

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
