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
  encoded,
  isText,
  type OfficeOptions,
  type Package,
  type PreparedOffice,
  type Problem,
  packageOf,
  prepareOffice,
  type Relation,
  refuseTags,
  relationsOf,
  targetPart,
} from '../ooxml/index.ts';
import { newMedia } from '../pictures/index.ts';
import { addParts } from './add-parts.ts';
import { type BoundData, boundData } from './bound-controls.ts';
import { hasGapStyle } from './gaps.ts';
import { readNumbers } from './heading-numbers.ts';
import { type LinkedPart, linkBlocks } from './link-blocks.ts';
import { moveNotes } from './notes.ts';
import { readLists } from './numbering.ts';
import type { AllIds } from './own-ids.ts';
import { pagesOfPart } from './pages-of-part.ts';
import { asDocument, type Role, rolesOf } from './parts.ts';
import { prepareText, type Write, withLinksMade } from './prepare-text.ts';
import { type Looks, newDocument, newState, type WordState } from './state.ts';
import { readStyles } from './styles.ts';
import { readTableLook } from './table-look.ts';
import { writers } from './writers.ts';

// Reads what a template says of how things look: its styles, its lists, its tables.

function readLooks({ text, root, related }: Package, main: string): Looks {
  const [stylesPart, lists] = [related(main, 'styles') ?? '', related(main, 'numbering') ?? ''];
  const styles = readStyles(root(stylesPart));
  return {
    styles,
    lists: readLists(root(lists), styles),
    numbers: readNumbers(root(lists)),
    table: readTableLook(root(main), styles),
    hasGapStyle: hasGapStyle(text(stylesPart) ?? ''),
  };
}

type Template = {
  readonly parts: readonly { readonly name: string; readonly write: Write }[];
  readonly main: string;
  readonly numbering: string | undefined;
  readonly replaced: ReadonlySet<string>;
};

export const prepareWord = (bytes: Uint8Array, options: OfficeOptions): PreparedOffice =>
  prepareOffice<WordState>(bytes, options, {
    writers,
    prepare: (entries, compiler) => {
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
    },
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
  const file = packageOf(whole);
  const ids: AllIds = new Map();
  const linked = withNotes(
    new Map([...trees].map(([part, tree]) => [part, withLinksMade(part, tree, file, compiler)])),
    file.relations(main.name),
    main.name,
    ids,
  );
  const looks = readLooks(file, main.name);
  const numbering = file.related(main.name, 'numbering');
  const bound = boundData(file);
  const writes = new Map<string, Write>();
  const replaced = new Set<string>();
  const told = new Map<string, Problem[]>(whole.map(({ name }) => [name, []]));
  const within = (name: string) => ({
    ...compiler,
    report(problem: Problem) {
      const origin = problem.block === undefined && problem.part === name ? origins.get(name) : undefined;
      told.get(name)?.push({ ...problem, ...pagesOfPart(problem.part, main.name, file), ...origin });
    },
  });
  // What a part with paragraphs shows decides on what the others say: controls are bound to them, fields are not.
  for (const { name } of whole) {
    const tree = linked.get(name);
    if (!tree) continue;
    const part = { part: name, tree, looks, file, replaced, bound };
    const write = prepareText({ ...part, ids: name === main.name ? ids : new Map() }, within(name));
    // Its relationships are written with it, once those that it needs are known.
    if (write) writes.set(relationsOf(name), () => []).set(name, write);
  }
  for (const { name } of whole) {
    if (written.some((text) => text === name || relationsOf(text) === name) || !isText(name)) continue;
    const compiled = compileOther(name, roleOf(name), file, bound, within(name));
    if (compiled) writes.set(name, (view, document) => [encoded(name, compiled(view, newState(name, { looks }, document)))]);
  }
  for (const problems of told.values()) problems.forEach(compiler.report);
  const types = file.text(CONTENT_TYPES);
  if (types !== undefined) {
    const made = encoded(CONTENT_TYPES, asDocument(types));
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
  name: string,
  role: Role,
  { text, read }: Package,
  bound: BoundData,
  compiler: CompilerContext<WordState>,
): Compiled<WordState> | undefined {
  const [xml = '', root] = [text(name), read(name)];
  if (root === undefined || !xml.includes('{{')) return undefined;
  if (role === 'drawn') return compilePart(root, name, DRAWN, compiler, (tree) => tree);
  if (role !== 'plain') refuseTags(name, xml, compiler.report);
  if (role !== 'plain') return undefined;
  const data = bound.settled(name);
  return data ? compilePlainTree(data, name, compiler, true) : compilePlainPart(root, name, compiler);
}
