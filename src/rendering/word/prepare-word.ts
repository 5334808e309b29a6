/** Prepares a Word template once: all its faults, or a function that writes one document after the other. */
import { LOOK } from '../../drawing/index.ts';
import type { Missing } from '../../model/index.ts';
import { closeArchive, type Entry } from '../archive/index.ts';
import { chartParts, declareCharts, placeCharts, readDesigns, withCharts, withoutDesigns } from '../charts/index.ts';
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
import { addParts, withPictures } from './add-parts.ts';
import { WORD } from './dialect.ts';
import { DRAWING, isDrawingHost } from './drawing-hosts.ts';
import { mendGaps } from './gaps.ts';
import { newLists } from './numbering.ts';
import { asDocument, rolesOf } from './parts.ts';
import { placePictures } from './pictures.ts';
import { type Place, placeText } from './place.ts';
import { readLooks } from './read-looks.ts';
import { type DocumentState, type Looks, newState, type WordState } from './state.ts';
import { giveUniqueIds } from './unique-ids.ts';
import { mendLinks } from './write-spans.ts';
import { WORD_WRITERS } from './writer-names.ts';
import { writers } from './writers.ts';

const CHARTS = {
  drawing: DRAWING,
  isHost: isDrawingHost,
  described: 'wp:docPr',
  extent: 'wp:extent',
  writer: WORD_WRITERS.chart,
};

export type WordOptions = {
  /** The template's name, for its problems. */
  readonly file: string;
  /** What the view holds; without it names are not checked. */
  readonly shape?: Shape;
  readonly helpers: HelperSet;
};
export type PreparedWord = {
  readonly problems: readonly TemplateProblem[];
  /**
   * The document of one view: same view, same bytes. Throws when the template has problems. `missing` collects what it lacks;
   * `assets` are the pictures of the project, by the paths that the view gives them.
   */
  readonly render: (view: unknown, missing?: Missing[], assets?: ReadonlyMap<string, Uint8Array>) => Uint8Array;
};
/** What one part gives for a view: itself, and its relationships. */
type Write = (view: unknown, document: DocumentState) => readonly Entry[];
type Template = {
  readonly writes: readonly Write[];
  readonly main: string;
  readonly numbering: string | undefined;
  readonly replaced: ReadonlySet<string>;
};

export function prepareWord(bytes: Uint8Array, { file, shape = ANY, helpers }: WordOptions): PreparedWord {
  const problems: TemplateProblem[] = [];
  const report: Report = (problem) => problems.push({ ...problem, file });
  const kitchen = { shape, helpers, compile: createCompiler<WordState>(helpers, writers), report };
  const entries = openTemplate(bytes, report);
  const template = entries && prepareParts(entries, kitchen);
  const names = new Set(entries?.map(({ name }) => name));
  return {
    problems,
    render(view, missing = [], assets = new Map()) {
      if (!template || problems.length > 0) throw new Error(`The template ${file} has problems and cannot be rendered`);
      const document = {
        assets,
        missing,
        isTaken: (name: string) => names.has(name),
        media: new Map(),
        lists: newLists(),
        charts: [],
      };
      const written = template.writes.flatMap((write) => write(view, document));
      const whole = addParts(written, document, template.main, template.numbering);
      return closeArchive(declareCharts(whole, document.charts, template.replaced));
    },
  };
}

function prepareParts(entries: readonly Entry[], kitchen: Kitchen<WordState>): Template | undefined {
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main');
  if (!roleOf || !main) {
    kitchen.report({ code: 'template/not-a-word-file', part: CONTENT_TYPES, tag: '' });
    return undefined;
  }
  const { looks, numbering } = readLooks(entries, main);
  const writes = new Map<string, Write>();
  const replaced = new Set<string>();
  for (const { name, bytes } of entries) {
    const role = roleOf(name);
    if (role === 'main' || role === 'text') {
      const relations = entries.find((entry) => entry.name === relationsOf(name));
      const write = prepareText({ part: name, xml: decodeXml(bytes), relations, looks, entries, replaced }, kitchen);
      if (!write) continue;
      // Its relationships are written with it, once those that it needs are known.
      writes.set(relationsOf(name), () => []).set(name, write);
    } else if (role === 'properties') {
      const compiled = compilePlainPart(decodeXml(bytes), name, kitchen);
      if (compiled) writes.set(name, (view, document) => [encoded(name, compiled(view, newState(looks, [], document)))]);
    } else if (role === 'drawn') refuseTags(name, decodeXml(bytes), kitchen.report);
    else if (name === CONTENT_TYPES) {
      const types = encoded(name, asDocument(decodeXml(bytes)));
      writes.set(name, () => [types]);
    }
  }
  return { writes: entries.map((entry) => writes.get(entry.name) ?? (() => [entry])), main: main.name, numbering, replaced };
}

type TextPart = {
  readonly part: string;
  readonly xml: string;
  readonly relations: Entry | undefined;
  readonly looks: Looks;
  readonly entries: readonly Entry[];
  /** Parts of the template that leave the document. */
  readonly replaced: Set<string>;
};

/** A part with paragraphs, written together with its relationships. */
function prepareText(
  { part, xml, relations, looks, entries, replaced }: TextPart,
  kitchen: Kitchen<WordState>,
): Write | undefined {
  const relationsXml = relations && decodeXml(relations.bytes);
  const tagged = taggedLinks(relationsXml);
  const look = { ...LOOK, language: kitchen.helpers.language };
  const places: Place[] = [];
  let designs = readDesigns(part, xml, [], entries);
  const compiled = compilePart(xml, part, WORD, kitchen, (root) => {
    const linked = makeLinks(root, tagged, relationsOf(part), kitchen.report);
    const charted = placeCharts(linked, CHARTS, kitchen.report);
    designs = readDesigns(part, xml, charted.designs, entries);
    for (const gone of designs.parts) replaced.add(gone);
    return giveUniqueIds(placeText(placePictures(charted.root, kitchen.report), looks.styles, places));
  });
  if (!compiled) return undefined;
  return (view, document) => {
    const state = newState(looks, places, document);
    const written = encoded(part, mendLinks(mendGaps(compiled(view, state), looks.hasGapStyle)));
    document.charts.push(...chartParts(part, state.charts, designs.looks, look));
    if (tagged.size + state.links.size + state.pictures.size + state.charts.length + designs.ids.size === 0)
      return relations ? [written, relations] : [written];
    const linked = withLinks(relationsXml, tagged, state.links);
    const charted = withCharts(withoutDesigns(linked, designs.ids), part, state.charts);
    return [written, encoded(relationsOf(part), withPictures(charted, state.pictures))];
  };
}
