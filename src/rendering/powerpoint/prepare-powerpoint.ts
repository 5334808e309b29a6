/** Prepares a PowerPoint template once: all its faults, or a function that writes one deck after the other. */
import type { Missing } from '../../model/index.ts';
import { closeArchive, type Entry } from '../archive/index.ts';
import { createCompiler, type HelperSet } from '../expressions/index.ts';
import {
  ANY,
  CONTENT_TYPES,
  compilePart,
  compilePlainPart,
  decodeXml,
  encoded,
  type Kitchen,
  makeLinks,
  openTemplate,
  type Report,
  refuseTags,
  relationsOf,
  type Shape,
  type TemplateProblem,
  taggedLinks,
  withLinks,
} from '../ooxml/index.ts';
import { compileDeck } from './deck.ts';
import { LAYOUT_DIALECT } from './dialect.ts';
import { dropOrphans } from './drop-orphans.ts';
import { rolesOf, slidesOf, textsOf } from './parts.ts';
import { type DeckTemplate, writeDeck } from './write-deck.ts';
import { type DeckState, mendSlide, newState, partsOf, writers } from './writers.ts';

export type PowerPointOptions = {
  /** The template's name, for its problems. */
  readonly file: string;
  /** What the view holds; without it names are not checked. */
  readonly shape?: Shape;
  readonly helpers: HelperSet;
};
export type PreparedPowerPoint = {
  readonly problems: readonly TemplateProblem[];
  /** The deck of one view: same view, same bytes; what it lacks is added to `missing`. Throws when the template has problems. */
  readonly render: (view: unknown, missing?: Missing[]) => Uint8Array;
};
/** What takes the place of entries of the template, by name. */
type Write = (view: unknown, missing: Missing[]) => readonly Entry[];

export function preparePowerPoint(bytes: Uint8Array, { file, shape = ANY, helpers }: PowerPointOptions): PreparedPowerPoint {
  const problems: TemplateProblem[] = [];
  const report: Report = (problem) => problems.push({ ...problem, file });
  const kitchen = { shape, helpers, compile: createCompiler<DeckState>(helpers, writers), report };
  const entries = openTemplate(bytes, report);
  const write = entries && prepareEntries(entries, kitchen);
  return {
    problems,
    render(view, missing = []) {
      if (!write || problems.length > 0) throw new Error(`The template ${file} has problems and cannot be rendered`);
      return closeArchive(dropOrphans(write(view, missing)));
    },
  };
}

function prepareEntries(entries: readonly Entry[], kitchen: Kitchen<DeckState>): Write | undefined {
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main');
  if (!roleOf || !main) {
    kitchen.report({ code: 'template/not-a-powerpoint-file', part: CONTENT_TYPES, tag: '' });
    return undefined;
  }
  const writes: Write[] = [];
  for (const { name, bytes } of entries) {
    const role = roleOf(name);
    if (role === 'behind') writes.push(prepareBehind(name, entries, kitchen));
    else if (role === 'properties') {
      const compiled = compilePlainPart(decodeXml(bytes), name, kitchen);
      writes.push((view, missing) => [encoded(name, withoutCounts(compiled?.(view, newState(missing)) ?? decodeXml(bytes)))]);
    } else if (role === 'drawn') refuseTags(name, decodeXml(bytes), kitchen.report);
  }
  const texts = textsOf(entries);
  const slides = slidesOf(main.name, texts);
  const parts = slides.flatMap(({ part, notes = '' }) => [part, notes]);
  const tagged = new Map(parts.map((part) => [part, taggedLinks(texts(relationsOf(part)))]));
  const compiled = compileDeck(slides, texts, kitchen);
  const deck: DeckTemplate = { main: main.name, entries, texts, slides, tagged };
  return (view, missing) => {
    const others = new Map(writes.flatMap((write) => write(view, missing)).map((entry) => [entry.name, entry]));
    const state = newState(missing);
    const written = compiled ? partsOf(compiled(view, state), state) : asTheyAre(deck);
    return writeDeck(deck, written).map((entry) => others.get(entry.name) ?? entry);
  };
}

/** A layout or a master, written together with its relationships when its links hold tags. */
function prepareBehind(part: string, entries: readonly Entry[], kitchen: Kitchen<DeckState>): Write {
  const texts = textsOf(entries);
  const relations = texts(relationsOf(part));
  const tagged = taggedLinks(relations);
  const compiled = compilePart(texts(part) ?? '', part, LAYOUT_DIALECT, kitchen, (root) =>
    makeLinks(root, tagged, relationsOf(part), kitchen.report),
  );
  if (!compiled) return () => [];
  return (view, missing) => {
    const state = newState(missing);
    const written = encoded(part, mendSlide(compiled(view, state)));
    if (relations === undefined || tagged.size === 0) return [written];
    return [written, encoded(relationsOf(part), withLinks(relations, tagged, state.links))];
  };
}

/** Slides without a tag. */
const asTheyAre = ({ slides, texts }: DeckTemplate) =>
  slides
    .flatMap(({ part, notes }) => (notes === undefined ? [part] : [part, notes]))
    .map((template) => ({
      template,
      links: new Map<string, string>(),
      xml: (texts(template) ?? '').replace(/^\ufeff?(<\?xml[^>]*\?>)?\s*/, ''),
    }));

/** Numbers and titles of slides as they were in the template, which nothing reads and which no longer hold. */
const withoutCounts = (properties: string): string =>
  properties.replace(/<(Slides|Notes|HiddenSlides|Words|Paragraphs|HeadingPairs|TitlesOfParts)>[\s\S]*?<\/\1>/g, '');
