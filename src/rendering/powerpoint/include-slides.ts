/** Slides that decks share: `{{> name}}`, alone on a slide, stands for the slides of a shared deck, which may hold others. */
import type { SharedBlock } from '../../model/index.ts';
import type { Entry } from '../archive/index.ts';
import {
  addRelations,
  attributeOf,
  CONTENT_TYPES,
  type CompilerContext,
  childOf,
  cutTags,
  descendantsOf,
  type Element,
  includedBy,
  isMark,
  type Mark,
  mayHoldTags,
  nodesOf,
  openTemplate,
  type Package,
  packageOf,
  type Report,
  relationsOf,
  speaking,
  withAttribute,
  writeSource,
} from '../ooxml/index.ts';
import { themed } from '../theming/index.ts';
import { type DeckParts, deckParts, type Foreign, ledTo, relative } from './deck-parts.ts';
import { DECK_DIALECT } from './dialect.ts';
import { rolesOf, slidesOf, type TemplateSlide } from './parts.ts';
import { changeRelations, rewrite } from './relations.ts';
import type { DeckState } from './state.ts';

export interface LinkedDeck {
  readonly entries: readonly Entry[];
  /** The file of the block that a slide or its notes come from, by their part. */
  readonly blockOf: ReadonlyMap<string, string>;
}

interface OpenDeck extends Foreign {
  readonly main: string;
  readonly own: Package;
  readonly slides: readonly TemplateSlide[];
}

/** A slide that was brought, with the relationship that leads to it. */
interface Brought {
  readonly id: string;
  readonly relation: string;
  readonly part: string;
}

/** `main` is the name of the main part. */
export function includeSlides(entries: readonly Entry[], main: string, compiler: CompilerContext<DeckState>): LinkedDeck {
  const { includes, report } = compiler;
  const file = packageOf(entries);
  const slides = slidesOf(main, file);
  const marks = slides.map(({ part }, index) => includeOn(part, index + 1, file));
  const blockOf = new Map<string, string>();
  if (marks.every((mark) => mark === undefined)) return { entries, blockOf };
  const parts = deckParts(entries);
  const opened = new Map<string, OpenDeck | undefined>();
  let [lastId, lastRelation] = [Math.max(255, ...slides.map(({ id }) => Number(id))), 0];

  function open(mark: Mark, within: readonly string[]): OpenDeck | undefined {
    const block = includes.open(mark, within, report);
    if (!block) return undefined;
    if (!opened.has(block.file)) opened.set(block.file, openDeck(block, compiler));
    return opened.get(block.file);
  }

  function bring(mark: Mark, within: readonly string[]): readonly Brought[] {
    const deck = open(mark, within);
    if (!deck) return [];
    const inner = new Map(deck.slides.map(({ part }) => [part, includeOn(part, mark.at.slide ?? 1, deck.own, deck.file)]));
    const own = deck.slides.filter(({ part }) => inner.get(part) === undefined);
    const names = new Map(own.map(({ part }) => [part, parts.free('ppt/slides/slide.xml')]));
    return deck.slides.flatMap((slide) => {
      const another = inner.get(slide.part);
      if (another) return bring(another, [...within, deck.file]);
      const name = names.get(slide.part) ?? '';
      blockOf.set(name, deck.file);
      bringSlide(slide, name, deck, { parts, main, names, blockOf });
      lastId += 1;
      do lastRelation += 1;
      while (readsRelation(parts.text(relationsOf(main)), `shared${lastRelation}`));
      return [{ id: String(lastId), relation: `shared${lastRelation}`, part: name }];
    });
  }

  const brought = new Map(
    slides.flatMap((slide, index) => {
      const mark = marks[index];
      return mark ? [[slide.relation, { slide, those: bring(mark, []) }] as const] : [];
    }),
  );
  const byId = new Map([...brought.values()].map(({ slide, those }) => [slide.id, those]));
  const listed = (item: Element, those: readonly Brought[] | undefined): readonly Element[] =>
    those?.map(({ id, relation }) => {
      const numbered = attributeOf(item, 'id') === undefined ? item : withAttribute(item, 'id', [id]);
      return attributeOf(item, 'r:id') === undefined ? numbered : withAttribute(numbered, 'r:id', [relation]);
    }) ?? [item];
  const shown = (item: Element): readonly Element[] => {
    if (item.name === 'p:sldId' || item.name === 'p:sld')
      return listed(item, brought.get(attributeOf(item, 'r:id') ?? '')?.those);
    return item.name === 'p14:sldId' ? listed(item, byId.get(attributeOf(item, 'id') ?? '')) : [item];
  };
  parts.put(main, rewrite(parts.text(main) ?? '', shown, parts.root(main)));
  const kept = changeRelations(
    parts.text(relationsOf(main)) ?? '',
    ({ id, target }) => (brought.has(id) ? [] : [{ id, target }]),
    parts.root(relationsOf(main)),
  );
  const added = [...brought.values()].flatMap(({ those }) =>
    those.map(({ relation, part }) => ({ id: relation, type: `${OFFICE}/slide`, target: relative(main, part) })),
  );
  parts.put(relationsOf(main), addRelations(kept, added));
  const gone = new Set(
    [...brought.values()].flatMap(({ slide: { part, notes = part } }) =>
      [part, notes].flatMap((name) => [name, relationsOf(name)]),
    ),
  );
  return { entries: parts.entries().filter(({ name }) => !gone.has(name)), blockOf };
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const readsRelation = (xml: string | undefined, id: string): boolean => xml?.includes(`Id="${id}"`) ?? false;

/** What stands at the foot of each slide says nothing of its own. */
const FOOT = new Set(['ftr', 'sldNum', 'dt']);
const silently: Report = () => {};

/** The tag that a slide holds alone. */
function includeOn(part: string, slide: number, { text, root: rootOf }: Package, block?: string): Mark | undefined {
  const root = mayHoldTags(text(part) ?? '') ? rootOf(part) : undefined;
  if (!root) return undefined;
  const at = { part, slide, ...(block !== undefined && { block }) };
  const shapes = descendantsOf(cutTags(root, DECK_DIALECT, at, silently));
  if (shapes.some(({ name }) => name === 'p:pic' || name === 'p:graphicFrame')) return undefined;
  const words = shapes
    .filter((shape) => shape.name === 'p:sp' && !FOOT.has(placeOf(shape)))
    .flatMap((shape) => descendantsOf(shape).filter(({ name }) => name === DECK_DIALECT.paragraph))
    .filter((paragraph) => nodesOf(paragraph).some((node) => isMark(node) || (typeof node === 'string' && node.trim() !== '')));
  const [alone, ...others] = words;
  return alone && others.length === 0 ? includedBy(alone, DECK_DIALECT) : undefined;
}

const placeOf = (shape: Element): string => {
  const holder = descendantsOf(shape).find(({ name }) => name === 'p:ph');
  return (holder && attributeOf(holder, 'type')) ?? '';
};

/** Nothing when it cannot be used; every fault is told with the name of its file. */
function openDeck({ file, bytes }: SharedBlock, { theme, helpers, report }: CompilerContext<DeckState>): OpenDeck | undefined {
  const opened = openTemplate(bytes, (problem) => report({ ...problem, block: file }));
  if (!opened) return undefined;
  const entries = speaking(themed(opened, theme), helpers.language);
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main')?.name;
  if (main === undefined) {
    report({ code: 'template/not-a-powerpoint-file', part: CONTENT_TYPES, tag: '', block: file });
    return undefined;
  }
  const own = packageOf(entries);
  return { file, entries, main, own, slides: slidesOf(main, own) };
}

interface Place {
  readonly parts: DeckParts;
  readonly main: string;
  /** How the slides of the block are called here. */
  readonly names: ReadonlyMap<string, string>;
  readonly blockOf: Map<string, string>;
}

/** A slide with its notes and all that they show; it takes the layout of the deck that has the name of its own. */
function bringSlide({ part, notes }: TemplateSlide, name: string, deck: OpenDeck, { parts, main, names, blockOf }: Place): void {
  const [master] = ledTo(main, 'slideMaster', parts);
  const [notesMaster] = ledTo(main, 'notesMaster', parts);
  const noted = notes !== undefined && notesMaster !== undefined ? parts.free('ppt/notesSlides/notesSlide.xml') : null;
  const led = (type: string, theirs: string): string | null | undefined => {
    if (type === 'slideLayout') return layoutHere(theirs);
    if (type === 'notesSlide') return noted;
    if (type === 'slide') return names.get(theirs) ?? null;
    if (type === 'slideMaster') return master ?? null;
    return type === 'notesMaster' ? (notesMaster ?? null) : undefined;
  };
  parts.copy(part, name, deck, led);
  if (noted !== null && notes !== undefined) {
    blockOf.set(noted, deck.file);
    parts.copy(notes, noted, deck, led);
  }
  bringTableStyles(deck, parts, main);

  function layoutHere(theirs: string): string {
    const named = titleOf(deck.own.root(theirs));
    const own = master === undefined ? [] : ledTo(master, 'slideLayout', parts);
    const same = own.find((layout) => titleOf(parts.root(layout)) === named);
    if (same !== undefined) return same;
    const brought = parts.bring(theirs, deck, led);
    if (master !== undefined && !own.includes(brought)) listLayout(brought, master, parts, main);
    return brought;
  }
}

/** What a layout is called. */
function titleOf(layout: Element | undefined): string | undefined {
  const data = childOf(layout, 'p:cSld');
  return data && attributeOf(data, 'name');
}

/** A master names its layouts, by ids that no other layout nor master has. */
function listLayout(layout: string, master: string, parts: DeckParts, main: string): void {
  const listing = [main, ...ledTo(main, 'slideMaster', parts)].flatMap((name) => elementsOf(parts.root(name)));
  const ids = listing.flatMap((one) =>
    one.name === 'p:sldMasterId' || one.name === 'p:sldLayoutId' ? Number(attributeOf(one, 'id') ?? 0) : [],
  );
  const relation = `shared${ids.length}`;
  const item = `<p:sldLayoutId id="${Math.max(2_147_483_648, ...ids) + 1}" r:id="${relation}"/>`;
  parts.put(
    master,
    (parts.text(master) ?? '').replace('</p:sldLayoutIdLst>', () => `${item}</p:sldLayoutIdLst>`),
  );
  const target = { id: relation, type: `${OFFICE}/slideLayout`, target: relative(master, layout) };
  parts.put(relationsOf(master), addRelations(parts.text(relationsOf(master)), [target]));
}

const elementsOf = (root: Element | undefined): readonly Element[] => (root ? descendantsOf(root) : []);

/** The styles of tables that the deck lacks. */
function bringTableStyles(deck: OpenDeck, parts: DeckParts, main: string): void {
  const [theirs] = ledTo(deck.main, 'tableStyles', deck.own);
  const [ours] = ledTo(main, 'tableStyles', parts);
  if (theirs === undefined || ours === undefined) return;
  const stylesIn = (root: Element | undefined) => elementsOf(root).filter(({ name }) => name === 'a:tblStyle');
  const xml = parts.text(ours) ?? '';
  const known = new Set(stylesIn(parts.root(ours)).map((style) => attributeOf(style, 'styleId')));
  const lacking = stylesIn(deck.own.root(theirs)).filter((style) => !known.has(attributeOf(style, 'styleId')));
  if (lacking.length > 0)
    parts.put(
      ours,
      xml.replace('</a:tblStyleLst>', () => `${lacking.map((style) => writeSource(style)).join('')}</a:tblStyleLst>`),
    );
}
