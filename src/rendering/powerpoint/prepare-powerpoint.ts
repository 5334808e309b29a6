/** Prepares a PowerPoint template once: all its faults, or a function that writes one deck after the other. */
import { continued } from '../../wording/documents/slides.ts';
import type { Entry } from '../archive/index.ts';
import { declareCharts } from '../charts/index.ts';
import type { Compiled } from '../expressions/index.ts';
import {
  attributeOf,
  CONTENT_TYPES,
  type CompilerContext,
  compilePart,
  compilePlainPart,
  DRAWN,
  decodeXml,
  encoded,
  isDressed,
  isText,
  type OfficeOptions,
  type Package,
  type PreparedOffice,
  type Problem,
  packageOf,
  prepareOffice,
  readRelations,
  refuseTags,
  relationsOf,
  targetPart,
  type WriteDocument,
} from '../ooxml/index.ts';
import { addMedia, newMedia } from '../pictures/index.ts';
import { withoutStretches } from '../stretches.ts';
import { compileDeck } from './deck.ts';
import { LAYOUT_DIALECT } from './dialect.ts';
import { dressTables } from './dress-tables.ts';
import { includeSlides } from './include-slides.ts';
import { asPresentation, type Role, rolesOf, slideHeight, slideShowing, slidesOf, type TemplateSlide } from './parts.ts';
import { positionsIn } from './placeholders.ts';
import { rewrite } from './relations.ts';
import { shareRows } from './share-rows.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { type DeckDocument, type DeckState, newDocument, newPage, newState, type Written } from './state.ts';
import { mendSpans } from './table-spans.ts';
import { writeDeck } from './write-deck.ts';
import type { DeckTemplate } from './write-presentation.ts';
import { openRuns } from './write-words.ts';
import { writers } from './writers.ts';

/** What takes the place of entries of the template, by name. */
type Write = (view: unknown, document: DeckDocument) => readonly Entry[];

export const preparePowerPoint = (bytes: Uint8Array, options: OfficeOptions): PreparedOffice =>
  prepareOffice<DeckState>(bytes, options, { writers, prepare: prepareEntries });

function prepareEntries(template: readonly Entry[], compiler: CompilerContext<DeckState>): WriteDocument | undefined {
  const main = template.find(({ name }) => rolesOf(template)?.(name) === 'main');
  const { entries, blockOf } = main ? includeSlides(template, main.name, compiler) : { entries: template, blockOf: new Map() };
  const roleOf = rolesOf(entries);
  if (!roleOf || !main) {
    compiler.report({ code: 'template/not-a-powerpoint-file', part: CONTENT_TYPES, tag: '' });
    return undefined;
  }
  const file = packageOf(entries);
  const sources = sourcesOf(file, compiler);
  const slides = slidesOf(main.name, file);
  const [writes, properties]: [Write[], Write[]] = [[], []];
  const told = (problem: Problem) => compiler.report({ ...problem, ...slideShowing(problem.part, slides, file) });
  // Links that hold tags are written with the part that they lead from.
  const linking = new Set(entries.flatMap(({ name }) => (['slide', 'behind'].includes(roleOf(name)) ? [relationsOf(name)] : [])));
  for (const { name } of entries) {
    const role = roleOf(name);
    if (linking.has(name)) continue;
    if (role === 'behind') writes.push(...prepareBehind(name, sources, compiler));
    else if (role === 'properties') {
      const compiled = compilePlainPart(file.read(name) ?? 'template/bad-xml', name, compiler);
      if (compiled) properties.push((view, document) => [encoded(name, compiled(view, newState([], document)))]);
    } else if (role !== 'slide' && isText(name)) {
      const compiled = compileOther(name, role, file, { ...compiler, report: told });
      if (compiled) writes.push((view, document) => [encoded(name, compiled(view, newState([], document)))]);
    }
  }
  const { render, untouched, tabled } = compileDeck(slides, sources, blockOf, compiler);
  const deck: DeckTemplate = { main: main.name, entries, texts: file.text, slides, sources, untouched };
  if (!render && writes.length + properties.length === 0) return () => entries.map(asItIs);
  const reached = reachedIn(file.relations);
  const idle = new Set(entries.flatMap(({ name }) => (reached.has(name) ? [] : [name])));
  const sharing = {
    slides,
    tabled,
    positions: (part: string) => positionsIn(part, file),
    height: slideHeight(main.name, file),
    continued: continued[compiler.helpers.language],
  };
  const spanned = (one: Written): Written => (tabled.has(one.template) ? { ...one, xml: mendSpans(one.xml) } : one);
  return (view, { missing, assets, isTaken }) => {
    const document = newDocument(missing, newMedia('ppt', { assets, isTaken }));
    const others = new Map(
      [...writes, ...properties].flatMap((write) => write(view, document)).map((entry) => [entry.name, entry]),
    );
    const state = newState(sources.places, document);
    render?.(view, state);
    const written = render
      ? shareRows(state.written.map(spanned), sharing).map((one) =>
          isDressed(one.xml) ? { ...one, xml: dressTables(one.xml) } : one,
        )
      : asTheyAre(deck);
    // What a slide owns is copied with it, once its own tags are written.
    const own = { ...deck, entries: entries.map((entry) => others.get(entry.name) ?? entry) };
    const whole = [...new Map([...writeDeck(own, written, document).map(named), ...others]).values()];
    const counted = isAsListed(written, slides)
      ? whole
      : whole.map((entry) => (roleOf(entry.name) === 'properties' ? withoutCounts(entry) : entry));
    return dropOrphans(addMedia(declareCharts(counted, document.charts, new Set()), document.media), idle);
  };
}

const named = (entry: Entry): [string, Entry] => [entry.name, entry];

/** A part that shows no slide; a tag that nothing writes is told. */
function compileOther(
  name: string,
  role: Role,
  { text, read }: Package,
  compiler: CompilerContext<DeckState>,
): Compiled<DeckState> | undefined {
  const [xml = '', root] = [text(name), read(name)];
  if (root === undefined || !xml.includes('{{')) return undefined;
  if (role === 'drawn') return compilePart(root, name, DRAWN, compiler, (tree) => tree);
  if (role === 'comments') return compilePlainPart(root, name, compiler);
  refuseTags(name, xml, compiler.report);
  return undefined;
}

/** A layout or a master, written together with its relationships. */
function prepareBehind(part: string, sources: Sources, compiler: CompilerContext<DeckState>): readonly Write[] {
  const compiled = compilePart(sources.file.read(part) ?? 'template/bad-xml', part, LAYOUT_DIALECT, compiler, (root) =>
    openRuns(sources.opened(part, sources.linked(part, root))),
  );
  if (!compiled) return [];
  return [
    (view, document) => {
      const state = newState(sources.places, document);
      const written = encoded(part, dressTables(compiled(view, state)));
      return [written, ...sources.relations(part, part, state.page, document)];
    },
  ];
}

/** Of a template without a tag, what tells that it is one. */
function asItIs(entry: Entry): Entry {
  if (entry.name !== CONTENT_TYPES) return entry;
  const types = decodeXml(entry.bytes);
  const made = asPresentation(types);
  return made === types ? entry : encoded(CONTENT_TYPES, made);
}

/** Slides without a tag. */
const asTheyAre = ({ slides, texts }: DeckTemplate): readonly Written[] =>
  slides
    .flatMap(({ part, notes }) => (notes === undefined ? [part] : [part, notes]))
    .map((template) => ({
      ...newPage(),
      template,
      xml: (texts(template) ?? '').replace(/^\ufeff?(<\?xml[^>]*\?>)?\s*/, ''),
    }));

/** Whether each slide of the template is shown once, in its place. */
function isAsListed(written: readonly Written[], slides: readonly TemplateSlide[]): boolean {
  const shown = written.filter(({ template }) => slides.some(({ part }) => part === template));
  return shown.length === slides.length && slides.every(({ part }, at) => part === shown[at]?.template);
}

const COUNTS = [
  /<(?<end>\/)?(?:Slides|Notes|HiddenSlides|Words|Paragraphs)>/g,
  /<(?<end>\/)?HeadingPairs>/g,
  /<(?<end>\/)?TitlesOfParts>/g,
];

/** Numbers and titles of slides as they were in the template, which nothing reads and which no longer hold. */
function withoutCounts(entry: Entry): Entry {
  const xml = decodeXml(entry.bytes);
  const kept = withoutStretches(xml, COUNTS);
  return kept === xml ? entry : encoded(entry.name, kept);
}

/** The parts that something leads to. */
function reachedIn(relations: Package['relations']): ReadonlySet<string> {
  const reached = new Set<string>(['']);
  // Parts are added while they are visited.
  for (const part of reached) {
    for (const { target, isExternal } of relations(part)) if (!isExternal) reached.add(targetPart(part, target));
  }
  const kept = new Set([...reached].flatMap((part) => [part, relationsOf(part)]));
  return kept.add(CONTENT_TYPES).add('_rels/.rels');
}

/** Leaves out the parts that nothing leads to any more, once slides are gone; `idle` are those to which nothing led before. */
function dropOrphans(entries: readonly Entry[], idle: ReadonlySet<string>): Entry[] {
  const byName = new Map(entries.map(({ name, bytes }) => [name, bytes]));
  // A deck is read once: what is made of its parts is not kept.
  const reached = reachedIn((part) => {
    const bytes = byName.get(part === '' ? '_rels/.rels' : relationsOf(part));
    return readRelations(bytes && decodeXml(bytes));
  });
  const kept = new Set([...reached, ...idle]);
  return entries
    .filter(({ name }) => kept.has(name))
    .map((entry) => (entry.name === CONTENT_TYPES ? encoded(entry.name, typesOf(entry, kept)) : entry));
}

function typesOf({ bytes }: Entry, kept: ReadonlySet<string>): string {
  const xml = decodeXml(bytes);
  if (listsOnly(xml, kept)) return xml;
  return rewrite(xml, (type) => {
    const part = attributeOf(type, 'PartName');
    return part === undefined || kept.has(part.slice(1)) ? [type] : [];
  });
}

/** By a look at the text: names that are written in an unusual way are read one by one. */
function listsOnly(types: string, kept: ReadonlySet<string>): boolean {
  const names = [...types.matchAll(/ PartName="\/([^"&]*)"/g)];
  return names.length === types.split('PartName').length - 1 && names.every(([, name = '']) => kept.has(name));
}
