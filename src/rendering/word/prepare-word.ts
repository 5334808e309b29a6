/** Prepares a Word template once: all its faults, or a function that writes one document after the other. */
import type { Entry } from '../archive/index.ts';
import { declareCharts } from '../charts/index.ts';
import type { Compiled } from '../expressions/index.ts';
import {
  CONTENT_TYPES,
  type CompilerContext,
  compilePart,
  compilePlainPart,
  compilePlainTree,
  DRAWN,
  decodeXml,
  encoded,
  isText,
  type OfficeOptions,
  type PreparedOffice,
  type Problem,
  prepareOffice,
  type Relation,
  readRelations,
  refuseTags,
  relationsOf,
  targetPart,
} from '../ooxml/index.ts';
import { newMedia } from '../pictures/index.ts';
import { addParts } from './add-parts.ts';
import { type BoundData, boundData } from './bound-controls.ts';
import { hasGapStyle } from './gaps.ts';
import { type LinkedPart, linkBlocks } from './link-blocks.ts';
import { moveNotes } from './notes.ts';
import { readLists } from './numbering.ts';
import type { AllIds } from './own-ids.ts';
import { asDocument, type Role, rolesOf } from './parts.ts';
import { prepareText, type Write, withLinksMade } from './prepare-text.ts';
import { type Looks, newDocument, newState, type WordState } from './state.ts';
import { readStyles } from './styles.ts';
import { readTableLook } from './table-look.ts';
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
  let table: Looks['table'] | undefined;
  const looks = {
    styles,
    lists: readLists(xmlOf(numbering), styles),
    /** Few documents make tables of their own, and the whole text is read for it. */
    get table() {
      table ??= readTableLook(decodeXml(main.bytes), styles);
      return table;
    },
    hasGapStyle: stylesXml !== undefined && hasGapStyle(stylesXml),
  };
  return { looks, numbering: numbering?.name };
}

type Template = {
  readonly parts: readonly { readonly name: string; readonly write: Write }[];
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
        const document = newDocument(missing, newMedia('word', { assets, isTaken }));
        const { parts, main } = template;
        // The notes of its loops are written with the document, before the parts that they go to.
        const first = parts.flatMap(({ name, write }) => (name === main ? write(view, document) : []));
        const written = parts.flatMap(({ name, write }) => (name === main ? first : write(view, document)));
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
  const { entries: whole, trees, origins } = linkBlocks(entries, texts, main.name, compiler);
  const written = [...texts, ...trees.keys()];
  const xmlOf = (name: string): string | undefined => {
    const found = whole.find((entry) => entry.name === name);
    return found && decodeXml(found.bytes);
  };
  const ids: AllIds = new Map();
  const linked = withNotes(
    new Map([...trees].map(([part, tree]) => [part, withLinksMade(part, tree, xmlOf(relationsOf(part)), compiler)])),
    readRelations(xmlOf(relationsOf(main.name))),
    main.name,
    ids,
  );
  const { looks, numbering } = readLooks(whole, main);
  const bound = boundData(whole);
  const writes = new Map<string, Write>();
  const replaced = new Set<string>();
  const told = new Map<string, Problem[]>(whole.map(({ name }) => [name, []]));
  const within = (name: string) => ({
    ...compiler,
    report(problem: Problem) {
      const origin = problem.block === undefined && problem.part === name ? origins.get(name) : undefined;
      told.get(name)?.push({ ...problem, ...origin });
    },
  });
  // What a part with paragraphs shows decides on what the others say: controls are bound to them, fields are not.
  for (const { name, bytes } of whole) {
    const tree = linked.get(name);
    if (!tree) continue;
    const part = { part: name, xml: decodeXml(bytes), tree, looks, entries: whole, replaced, bound };
    const write = prepareText({ ...part, ids: name === main.name ? ids : new Map() }, within(name));
    // Its relationships are written with it, once those that it needs are known.
    if (write) writes.set(relationsOf(name), () => []).set(name, write);
  }
  for (const { name, bytes } of whole) {
    if (written.some((text) => text === name || relationsOf(text) === name) || !isText(name)) continue;
    const compiled = compileOther({ name, xml: decodeXml(bytes), role: roleOf(name) }, bound, within(name));
    if (compiled) writes.set(name, (view, document) => [encoded(name, compiled(view, newState(name, { looks }, document)))]);
  }
  for (const problems of told.values()) problems.forEach(compiler.report);
  const types = whole.find(({ name }) => name === CONTENT_TYPES);
  if (types) {
    const made = encoded(CONTENT_TYPES, asDocument(decodeXml(types.bytes)));
    writes.set(CONTENT_TYPES, () => [made]);
  }
  return {
    parts: whole.map((entry) => ({ name: entry.name, write: writes.get(entry.name) ?? (() => [entry]) })),
    main: main.name,
    numbering,
    replaced,
  };
}

/** The document and the parts of its notes, those of its loops standing where they are referred to. */
function withNotes(
  trees: ReadonlyMap<string, LinkedPart>,
  relations: readonly Relation[],
  main: string,
  ids: AllIds,
): ReadonlyMap<string, LinkedPart> {
  const linked = new Map(trees);
  for (const { type, target } of relations) {
    const part = targetPart(main, target);
    const [document, notes] = [linked.get(main), linked.get(part)];
    const moved = document && notes && moveNotes(document.root, type, { part, root: notes.root }, ids);
    if (moved) linked.set(main, { ...document, root: moved.main }).set(part, { root: moved.notes, isNew: true });
  }
  return linked;
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
