/** Prepares a Word template once: all its faults, or a function that writes one document after the other. */
import type { Entry } from '../archive/index.ts';
import { chartParts, declareCharts, placeCharts, readDesigns, withoutDesigns } from '../charts/index.ts';
import {
  addRelations,
  CONTENT_TYPES,
  type CompilerContext,
  compilePlainPart,
  compileTree,
  decodeXml,
  encoded,
  makeLinks,
  type OfficeOptions,
  type PreparedOffice,
  prepareOffice,
  readRelations,
  refuseTags,
  relationsOf,
  taggedLinks,
  targetPart,
  withLinks,
} from '../ooxml/index.ts';
import { placePictures, withPictures } from '../pictures/index.ts';
import { addParts } from './add-parts.ts';
import { mendColumns, openColumns } from './column-widths.ts';
import { WORD } from './dialect.ts';
import { WORD_CHARTS, WORD_PICTURES } from './drawing-hosts.ts';
import { hasGapStyle, mendGaps } from './gaps.ts';
import { keepRows } from './keep-rows.ts';
import { type LinkedPart, linkBlocks } from './link-blocks.ts';
import { paintLoops } from './loop-colours.ts';
import { newLists, readLists } from './numbering.ts';
import { asDocument, rolesOf } from './parts.ts';
import { type Place, placeText } from './place.ts';
import { type DocumentState, type Looks, newState, type WordState } from './state.ts';
import { readStyles } from './styles.ts';
import { readTableLook } from './table-look.ts';
import { giveUniqueIds } from './unique-ids.ts';
import { mendLinks } from './write-spans.ts';
import { writers } from './writers.ts';

// Reads what a template says of how things look: its styles, its lists, its tables.

/** `numbering` is the name of the part that holds the lists, if there is one. */
function readLooks(entries: readonly Entry[], main: Entry): { readonly looks: Looks; readonly numbering: string | undefined } {
  const find = (name: string | undefined) => entries.find((entry) => entry.name === name);
  const xmlOf = (entry: Entry | undefined) => entry && decodeXml(entry.bytes);
  const relations = readRelations(xmlOf(find(relationsOf(main.name))));
  const related = (type: string) => {
    const relation = relations.find((one) => one.type === type && !one.isExternal);
    return find(relation && targetPart(main.name, relation.target));
  };
  const [stylesXml, numbering] = [xmlOf(related('styles')), related('numbering')];
  const styles = readStyles(stylesXml);
  const looks = {
    styles,
    lists: readLists(xmlOf(numbering), styles),
    table: readTableLook(decodeXml(main.bytes), styles),
    hasGapStyle: stylesXml !== undefined && hasGapStyle(stylesXml),
  };
  return { looks, numbering: numbering?.name };
}

/** What one part gives for a view: itself, and its relationships. */
type Write = (view: unknown, document: DocumentState) => readonly Entry[];
type Template = {
  readonly writes: readonly Write[];
  readonly main: string;
  readonly numbering: string | undefined;
  readonly replaced: ReadonlySet<string>;
};

export const prepareWord = (bytes: Uint8Array, options: OfficeOptions): PreparedOffice =>
  prepareOffice<WordState>(bytes, options, writers, (entries, compiler) => {
    const template = prepareParts(entries, compiler);
    return (
      template &&
      ((view, { missing, assets, isTaken }) => {
        const media = { top: 'word', assets, isTaken, shown: new Map() };
        const document = { missing, media, lists: newLists(), charts: [] };
        const written = template.writes.flatMap((write) => write(view, document));
        const whole = addParts(written, document, template.main, template.numbering);
        return declareCharts(whole, document.charts, template.replaced);
      })
    );
  });

function prepareParts(entries: readonly Entry[], compiler: CompilerContext<WordState>): Template | undefined {
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main');
  if (!roleOf || !main) {
    compiler.report({ code: 'template/not-a-word-file', part: CONTENT_TYPES, tag: '' });
    return undefined;
  }
  const texts = entries.filter(({ name }) => ['main', 'text'].includes(roleOf(name))).map(({ name }) => name);
  const { entries: whole, trees } = linkBlocks(entries, texts, main.name, compiler);
  const { looks, numbering } = readLooks(whole, main);
  const writes = new Map<string, Write>();
  const replaced = new Set<string>();
  for (const { name, bytes } of whole) {
    const role = roleOf(name);
    const tree = trees.get(name);
    if (tree) {
      const relations = whole.find((entry) => entry.name === relationsOf(name));
      const write = prepareText(
        { part: name, xml: decodeXml(bytes), tree, relations, looks, entries: whole, replaced },
        compiler,
      );
      if (!write) continue;
      // Its relationships are written with it, once those that it needs are known.
      writes.set(relationsOf(name), () => []).set(name, write);
    } else if (role === 'properties') {
      const compiled = compilePlainPart(decodeXml(bytes), name, compiler);
      if (compiled) writes.set(name, (view, document) => [encoded(name, compiled(view, newState(looks, [], document)))]);
    } else if (role === 'drawn') refuseTags(name, decodeXml(bytes), compiler.report);
    else if (name === CONTENT_TYPES) {
      const types = encoded(name, asDocument(decodeXml(bytes)));
      writes.set(name, () => [types]);
    }
  }
  return { writes: whole.map((entry) => writes.get(entry.name) ?? (() => [entry])), main: main.name, numbering, replaced };
}

type TextPart = {
  readonly part: string;
  readonly xml: string;
  /** Its tags cut, with the blocks that it includes. */
  readonly tree: LinkedPart;
  readonly relations: Entry | undefined;
  readonly looks: Looks;
  readonly entries: readonly Entry[];
  /** Parts of the template that leave the document. */
  readonly replaced: Set<string>;
};

/** A part with paragraphs, written together with its relationships. */
function prepareText(
  { part, xml, tree, relations, looks, entries, replaced }: TextPart,
  compiler: CompilerContext<WordState>,
): Write | undefined {
  const relationsXml = relations && decodeXml(relations.bytes);
  const tagged = taggedLinks(relationsXml);
  const look = { ...compiler.theme.charts, language: compiler.helpers.language };
  const places: Place[] = [];
  let designs = readDesigns(part, xml, [], entries);
  const compiled = compileTree(
    tree.root,
    WORD,
    compiler,
    (root) => {
      const linked = makeLinks(root, tagged, { part: relationsOf(part) }, compiler.report);
      const charted = placeCharts(linked, WORD_CHARTS, compiler.report);
      designs = readDesigns(part, xml, charted.designs, entries);
      for (const gone of designs.parts) replaced.add(gone);
      const placed = placeText(placePictures(charted.root, WORD_PICTURES, compiler.report), looks.styles, places);
      return giveUniqueIds(paintLoops(openColumns(placed), compiler.theme.loopColours));
    },
    tree.hasBlocks,
  );
  if (!compiled) return undefined;
  return (view, document) => {
    const state = newState(looks, places, document);
    const written = encoded(part, keepRows(mendLinks(mendGaps(mendColumns(compiled(view, state)), looks.hasGapStyle))));
    const charts = chartParts(part, state.charts, designs.looks, look, document.media.isTaken);
    document.charts.push(...charts.entries);
    if (tagged.size + state.links.size + state.pictures.size + state.charts.length + designs.ids.size === 0)
      return relations ? [written, relations] : [written];
    const linked = withLinks(relationsXml, tagged, state.links);
    const charted = addRelations(withoutDesigns(linked, designs.ids), charts.relations);
    return [written, encoded(relationsOf(part), withPictures(charted, state.pictures))];
  };
}
