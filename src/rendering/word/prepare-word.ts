/** Prepares a Word template once: all its faults, or a function that writes one document after the other. */
import { lookOf } from '../../drawing/index.ts';
import type { Entry } from '../archive/index.ts';
import { chartParts, declareCharts, placeCharts, readDesigns, withoutDesigns } from '../charts/index.ts';
import type { Compiled } from '../expressions/index.ts';
import {
  addRelations,
  CONTENT_TYPES,
  type CompilerContext,
  compilePart,
  compilePlainPart,
  compilePlainTree,
  compileTree,
  DRAWN,
  decodeXml,
  encoded,
  isText,
  makeLinks,
  type OfficeOptions,
  type PreparedOffice,
  type Problem,
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
import { type BoundData, boundData } from './bound-controls.ts';
import { mendColumns, openColumns } from './column-widths.ts';
import { WORD } from './dialect.ts';
import { WORD_CHARTS, WORD_PICTURES } from './drawing-hosts.ts';
import { hasGapStyle, mendGaps } from './gaps.ts';
import { keepRows } from './keep-rows.ts';
import { type LinkedPart, linkBlocks } from './link-blocks.ts';
import { paintLoops } from './loop-colours.ts';
import { newLists, readLists } from './numbering.ts';
import { asDocument, type Role, rolesOf } from './parts.ts';
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
  const bound = boundData(whole);
  const writes = new Map<string, Write>();
  const replaced = new Set<string>();
  const told = new Map(whole.map(({ name }) => [name, [] as Problem[]]));
  const within = (name: string) => ({ ...compiler, report: (problem: Problem) => told.get(name)?.push(problem) });
  // What a part with paragraphs shows decides on what the others say: controls are bound to them, fields are not.
  for (const { name, bytes } of whole) {
    const tree = trees.get(name);
    if (!tree) continue;
    const relations = whole.find((entry) => entry.name === relationsOf(name));
    const part = { part: name, xml: decodeXml(bytes), tree, relations, looks, entries: whole, replaced, bound };
    const write = prepareText(part, within(name));
    // Its relationships are written with it, once those that it needs are known.
    if (write) writes.set(relationsOf(name), () => []).set(name, write);
  }
  for (const { name, bytes } of whole) {
    if (texts.some((text) => text === name || relationsOf(text) === name) || !isText(name)) continue;
    const compiled = compileOther({ name, xml: decodeXml(bytes), role: roleOf(name) }, bound, within(name));
    if (compiled) writes.set(name, (view, document) => [encoded(name, compiled(view, newState(looks, [], document)))]);
  }
  for (const problems of told.values()) problems.forEach(compiler.report);
  const types = whole.find(({ name }) => name === CONTENT_TYPES);
  if (types) {
    const made = encoded(CONTENT_TYPES, asDocument(decodeXml(types.bytes)));
    writes.set(CONTENT_TYPES, () => [made]);
  }
  return { writes: whole.map((entry) => writes.get(entry.name) ?? (() => [entry])), main: main.name, numbering, replaced };
}

/** A part without paragraphs of the document; a tag that nothing writes is told. */
function compileOther(
  { name, xml, role }: { readonly name: string; readonly xml: string; readonly role: Role },
  bound: BoundData,
  compiler: CompilerContext<WordState>,
): Compiled<WordState> | undefined {
  if (!xml.includes('{{')) return undefined;
  if (role === 'drawn') return compilePart(xml, name, DRAWN, compiler, (root) => root);
  if (role !== 'plain') refuseTags(name, xml, compiler.report);
  if (role !== 'plain') return undefined;
  const data = bound.settled(name);
  return data ? compilePlainTree(data, name, compiler, true) : compilePlainPart(xml, name, compiler);
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
  readonly bound: BoundData;
};

/** A part with paragraphs, written together with its relationships. */
function prepareText(
  { part, xml, tree, relations, looks, entries, replaced, bound }: TextPart,
  compiler: CompilerContext<WordState>,
): Write | undefined {
  const relationsXml = relations && decodeXml(relations.bytes);
  const tagged = taggedLinks(relationsXml);
  const look = { ...lookOf(compiler.theme), language: compiler.helpers.language };
  const places: Place[] = [];
  let designs = readDesigns(part, xml, [], entries);
  const compiled = compileTree(
    tree.root,
    WORD,
    compiler,
    (root) => {
      const linked = makeLinks(bound.settle(root), tagged, { part: relationsOf(part) }, compiler.report);
      const charted = placeCharts(linked, WORD_CHARTS, compiler.report);
      designs = readDesigns(part, xml, charted.designs, entries);
      for (const gone of designs.parts) replaced.add(gone);
      const placed = placeText(placePictures(charted.root, WORD_PICTURES, compiler.report), looks.styles, places);
      return giveUniqueIds(paintLoops(openColumns(placed)));
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
