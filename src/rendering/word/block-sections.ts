/** Pages that shared blocks bring into a document: each section begins and ends where something stands, and no page is left empty. */
import {
  attributeOf,
  blockOf,
  childOf,
  descendantsOf,
  type Element,
  elementOf,
  hasNode,
  isElement,
  type Node,
  type Raw,
  raw,
  withoutAttributes,
} from '../ooxml/index.ts';
import { WORD } from './dialect.ts';
import { FURNITURE } from './open-block.ts';
import { WORD_WRITERS } from './writer-names.ts';

// Stand in no file: the pages of a block begin, and end with its last section.
const ENTER = 'jalon:enter';
const LEAVE = 'jalon:leave';

/** `empty`: by the name of what refers to one, an empty header or footer, for what the sections around have none of. */
export const withPages = (content: readonly Node[], last: Element, empty: Readonly<Record<string, string>>): readonly Node[] => [
  elementOf(ENTER),
  ...content,
  elementOf(LEAVE, [last], empty),
];

/** What is known of the sections while a document is written. */
export interface SectionState {
  /** The last section of a block that has ended, to be written before what follows. */
  pending: string | null;
  /** Whether anything stands in the section at hand. */
  isBegun: boolean;
  /** The sections around blocks of which a part was written, by their places. */
  readonly parted: Set<number>;
}
export const newSections = (): SectionState => ({ pending: null, isBegun: false, parted: new Set() });

const alone = (writer: string): Raw => raw(`{{${writer}}}`);
const SAID = new Set([WORD.paragraph, WORD.table, 'w:sdt']);

const sectionIn = (element: Element): Element | undefined => descendantsOf(element).find(({ name }) => name === WORD.keeps);
const keyOf = (reference: Element): string => `${reference.name} ${attributeOf(reference, 'w:type') ?? 'default'}`;
const referencesIn = (section: Element): ReadonlyMap<string, Element> =>
  new Map(
    section.children
      .filter(isElement)
      .filter(({ name }) => FURNITURE.has(name))
      .map((one) => [keyOf(one), one]),
  );

/** A section of the document in which blocks have pages of their own. */
interface Parted {
  readonly place: number;
  /** Its own, and those of the sections before. */
  references: ReadonlyMap<string, Element>;
  /** Those of the blocks, which would go on in it. */
  readonly foreign: Map<string, Element>;
  /** Whether what follows the blocks stays on their page. */
  flows: boolean;
}

/** The same document, each section of it that blocks part written once before each of them, and once at its own place. */
export function placeSections(root: Element): Element {
  const body = childOf(root, 'w:body');
  if (!body?.children.some((one) => isElement(one) && one.name === ENTER)) return root;
  const { parted, entered } = partedIn(body.children.filter(isElement));
  const open = (section: Element): Element => {
    const known = parted.get(section);
    return known ? opened(section, known) : section;
  };
  const within = (node: Node): Node =>
    isElement(node) ? (node.name === WORD.keeps ? open(node) : { ...node, children: node.children.map(within) }) : node;
  const children = body.children.flatMap((child): readonly Node[] => {
    if (!isElement(child)) return [child];
    const section = entered.get(child);
    const place = (section && parted.get(section)?.place) ?? 0;
    if (child.name === ENTER) return blockOf<Node>(WORD_WRITERS.enter, section ? [endOf(open(section))] : [], place);
    if (child.name === LEAVE) return blockOf<Node>(WORD_WRITERS.leave, child.children.map(within), 0);
    if (child.name === WORD.keeps) return blockOf<Node>(WORD_WRITERS.end, [open(child)], 0);
    if (!SAID.has(child.name)) return [child];
    const ends = hasNode(child, (one) => isElement(one) && one.name === WORD.keeps);
    return [alone(WORD_WRITERS.said), ends ? within(child) : child, ...(ends ? [alone(WORD_WRITERS.ended)] : [])];
  });
  return { ...root, children: root.children.map((one) => (one === body ? { ...body, children } : one)) };
}

/** Which sections go on after a block, and for each block the one that goes on after it. */
function partedIn(children: readonly Element[]) {
  const parted = new Map<Element, Parted>();
  const entered = new Map<Element, Element>();
  const outer: (Element | undefined)[] = [];
  let next: Element | undefined;
  for (const child of children.toReversed()) {
    if (child.name === LEAVE) outer.push(next);
    if (child.name === ENTER) {
      next = outer.pop();
      if (next) entered.set(child, next);
    } else next = (child.name === WORD.keeps ? child : sectionIn(child)) ?? next;
  }
  for (const section of entered.values())
    if (!parted.has(section))
      parted.set(section, { place: parted.size + 1, references: new Map(), foreign: new Map(), flows: true });

  // In the order of pages, a section without a header has that of the one before.
  const blocks: { readonly section: Element | undefined; readonly before: ReadonlyMap<string, Element>; isFirst: boolean }[] = [];
  let references: ReadonlyMap<string, Element> = new Map();
  for (const child of children) {
    if (child.name === ENTER) blocks.push({ section: entered.get(child), before: references, isFirst: true });
    const section = child.name === WORD.keeps ? child : sectionIn(child);
    const block = blocks.at(-1);
    const around = block?.section && parted.get(block.section);
    if (section && block && around) {
      for (const [key, one] of referencesIn(section)) around.foreign.set(key, withEmpty(one, children));
      if (block.isFirst && typeOf(section) !== 'continuous') around.flows = false;
      block.isFirst = false;
    }
    if (section) references = new Map([...references, ...referencesIn(section)]);
    const own = section && parted.get(section);
    if (own) own.references = references;
    if (child.name === LEAVE) references = blocks.pop()?.before ?? references;
  }
  return { parted, entered };
}

const typeOf = (section: Element): string | undefined => {
  const type = childOf(section, 'w:type');
  return type && attributeOf(type, 'w:val');
};

/** The same reference to the empty header, or footer, that the blocks gave. */
function withEmpty(reference: Element, children: readonly Element[]): Element {
  const id = children.filter(({ name }) => name === LEAVE).flatMap((leave) => attributeOf(leave, reference.name) ?? [])[0] ?? '';
  const type = attributeOf(reference, 'w:type') ?? 'default';
  return elementOf(reference.name, [], { 'w:type': type, 'r:id': id });
}

const BEFORE_TYPE = new Set(['w:footnotePr', 'w:endnotePr']);
/** A section that is written several times: its cover page and the number that it begins with are those of the first. */
function opened(section: Element, { place, references, foreign, flows }: Parted): Element {
  const first = (inside: readonly Node[]) => (inside.length > 0 ? blockOf<Node>(WORD_WRITERS.first, inside, place) : []);
  const later = (inside: readonly Node[]) => (inside.length > 0 ? blockOf<Node>(WORD_WRITERS.later, inside, place) : []);
  const own = section.children.filter(isElement).filter(({ name }) => !FURNITURE.has(name));
  const named = (...names: readonly string[]) => own.filter(({ name }) => names.includes(name));
  const type = named('w:type');
  const missing = [...foreign].filter(([key]) => !references.has(key)).map(([, one]) => one);
  const rest = own.filter(({ name }) => name !== 'w:type' && !BEFORE_TYPE.has(name));
  return {
    ...section,
    children: [
      ...references.values(),
      ...later(missing),
      ...named(...BEFORE_TYPE),
      ...(flows ? [...first(type), ...later([elementOf('w:type', [], { 'w:val': 'continuous' })])] : type),
      ...rest.flatMap((one): readonly Node[] => {
        if (one.name === 'w:titlePg') return first([one]);
        if (one.name !== 'w:pgNumType' || attributeOf(one, 'w:start') === undefined) return [one];
        const going = withoutAttributes(one, 'w:start');
        return [...first([one]), ...later(going.attributes.length > 0 ? [going] : [])];
      }),
    ],
  };
}

/** So small that it takes no place on the page that it ends. */
const END_LOOK = [
  elementOf('w:spacing', [], { 'w:before': '0', 'w:after': '0', 'w:line': '20', 'w:lineRule': 'exact' }),
  elementOf('w:rPr', [elementOf('w:sz', [], { 'w:val': '2' })]),
];
const endOf = (section: Element): Element => elementOf(WORD.paragraph, [elementOf('w:pPr', [...END_LOOK, section])]);
const writtenEnd = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;

/** The end of the block before, where it is not written yet. */
function settled(state: SectionState): string {
  const { pending } = state;
  state.pending = null;
  return pending === null ? '' : writtenEnd(pending);
}

/** Before what stands in the text. */
export function say(state: SectionState): string {
  const before = settled(state);
  state.isBegun = true;
  return before;
}
export function endSection(state: SectionState): string {
  state.isBegun = false;
  return '';
}
/** Before the pages of a block: `own` ends the section around it, of which nothing may have been written. */
export function enter(own: string, state: SectionState, place: number): string {
  if (state.pending !== null) return settled(state);
  if (!state.isBegun) return '';
  state.isBegun = false;
  state.parted.add(place);
  return own;
}
/** After them. */
export function leave(section: string, state: SectionState): string {
  if (state.isBegun) state.pending = section;
  state.isBegun = false;
  return '';
}
/** The last section of the document is that of the block with which it ends. */
export function lastSection(own: string, state: SectionState): string {
  const { pending } = state;
  state.pending = null;
  return pending ?? own;
}
