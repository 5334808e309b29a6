/** Prepares an OpenDocument template once: all its faults, or a function that writes one document after the other. */
import { type Entry, MIMETYPE } from '../archive/index.ts';
import {
  type CompilerContext,
  compilePlainPart,
  compileTree,
  cutTags,
  type Element,
  encoded,
  isElement,
  liftDresses,
  type OfficeOptions,
  type PreparedOffice,
  type Problem,
  parseXml,
  prepareOffice,
  readableRoot,
  refuseTags,
  rootIn,
  textIn,
  type WriteDocument,
  writeSource,
  XML_HEADER,
  type XmlFault,
} from '../ooxml/index.ts';
import { withoutStretches } from '../stretches.ts';
import { continueLists } from './continue-lists.ts';
import { cutDeck } from './cut-deck.ts';
import { DECK, TEXTS } from './dialect.ts';
import { dressPart, dressTables } from './dress-tables.ts';
import { fromRuns } from './from-runs.ts';
import { growColumns, markColumns } from './grow-columns.ts';
import { type Looks, numberStyle, readLooks, withStyles } from './looks.ts';
import { mendPart, mendSpans } from './mend-spans.ts';
import { withUsualNames } from './names.ts';
import { openOdf } from './open-odf.ts';
import { CONTENT, formatIn, META, type OdfFormat, packaged, STYLES } from './package.ts';
import { placePictures } from './pictures.ts';
import { type Place, placeValues } from './place-values.ts';
import { refuseTagsIn } from './refuse-tags.ts';
import { compileSheets, typedCompiler } from './sheets/prepare-sheets.ts';
import { writeBook } from './sheets/write-sheets.ts';
import { speaking } from './speaking.ts';
import { newDocument, newState, type OdfDocument, type OdfState } from './state.ts';
import { toRuns } from './to-runs.ts';
import { giveOwnNames } from './unique-names.ts';
import { writers } from './writers.ts';

/** `format`: what its name says that the file is. */
export const prepareOdf = (bytes: Uint8Array, options: OfficeOptions, format: OdfFormat): PreparedOffice =>
  prepareOffice<OdfState>(bytes, options, {
    writers,
    prepare: (entries, compiler) =>
      prepareEntries(options.speaks ? speaking(entries, options.speaks) : entries, format, compiler),
    describe: asIsSaid,
    open: openOdf,
  });

/** A cell is one place; blocks that templates share are none here. */
function asIsSaid({ code, shape, paragraph, ...rest }: Problem): Problem {
  if (code === 'template/include-not-alone')
    return { ...rest, code: 'template/not-in-odf', name: 'include', ...place({ shape, paragraph }) };
  return rest.sheet === undefined || shape === undefined
    ? { ...rest, code, ...place({ shape, paragraph }) }
    : { ...rest, code, cell: shape };
}
const place = ({ shape, paragraph }: { readonly shape: string | undefined; readonly paragraph: number | undefined }) => ({
  ...(shape !== undefined && { shape }),
  ...(paragraph !== undefined && { paragraph }),
});

type Write = (view: unknown, document: OdfDocument) => readonly Entry[];
/** `styles`: where what its names stand for is. */
type Part = { readonly part: string; readonly root: Element; readonly looks: Looks; readonly styles?: Element | undefined };

const NOT = {
  odt: 'template/not-an-odf-text',
  ods: 'template/not-an-odf-workbook',
  odp: 'template/not-an-odf-deck',
} as const;

function prepareEntries(
  entries: readonly Entry[],
  format: OdfFormat,
  compiler: CompilerContext<OdfState>,
): WriteDocument | undefined {
  const { report } = compiler;
  const rootOf = (name: string): Element | undefined => {
    const root = readableRoot(entries.find((one) => one.name === name));
    return root && withUsualNames(root);
  };
  const [content, styles] = [rootOf(CONTENT), rootOf(STYLES)];
  if (formatIn(entries) !== format || !content) {
    report({ code: NOT[format], part: MIMETYPE, tag: '' });
    return undefined;
  }
  const looks = readLooks(styles ? [styles, content] : [content]);
  const typed = { ...compiler, compile: typedCompiler(compiler, writers) };
  const prepare = (name: string): Write | undefined => {
    if (name === CONTENT && format === 'ods') return prepareBook({ part: name, root: content, looks }, entries, typed);
    if (name === CONTENT) return prepareText({ part: name, root: content, looks, styles }, format, compiler);
    return name === STYLES && styles
      ? prepareText({ part: name, root: styles, looks: readLooks([styles]) }, 'odt', compiler)
      : undefined;
  };
  const writes = new Map<string, Write>();
  for (const { name, bytes } of entries) {
    const write = name === META ? prepareMeta(rootIn(bytes), looks, compiler) : prepare(name);
    if (write) writes.set(name, write);
    else if (![CONTENT, STYLES, META].includes(name) && /\.(?:xml|rdf)$/.test(name))
      refuseTags(name, withoutShown(textIn(bytes)), report);
  }
  return (view, given) => {
    const document = newDocument(given);
    const written = new Map(
      [...writes.values()].flatMap((write) => write(view, document)).map((entry) => [entry.name, entry] as const),
    );
    const whole = entries.map((entry) => written.get(entry.name) ?? entry);
    return packaged(whole, format, [...document.shown.values()]);
  };
}

/** What a chart repeats of the cells that it shows is read again from them. */
const withoutShown = (xml: string): string => withoutStretches(xml, [/<(?<end>\/)?table:table(?=[\s>])[^<>]*>/g]);
const withoutTags = (root: Element): Element => ({
  ...root,
  children: root.children.map((child) =>
    isElement(child) ? withoutTags(child) : typeof child === 'string' && child.includes('{{') ? '' : child,
  ),
});

function prepareMeta(root: Element | XmlFault, looks: Looks, compiler: CompilerContext<OdfState>): Write | undefined {
  const compiled = compilePlainPart(root, META, compiler);
  return compiled && ((view, document) => [encoded(META, compiled(view, newState(document, looks, [], false)))]);
}

/** A part with paragraphs. */
function prepareText(
  { part, root, looks, styles }: Part,
  format: OdfFormat,
  compiler: CompilerContext<OdfState>,
): Write | undefined {
  const { report } = compiler;
  const [isDeck, dialect] = format === 'odp' ? [true, DECK] : [false, TEXTS];
  const runs = toRuns(root, part, report);
  const cut = isDeck ? cutDeck(runs.root, part, report) : cutTags(runs.root, dialect, { part }, report);
  refuseTagsIn(cut, { part, growsColumns: true }, report);
  const places: Place[] = [];
  const listed = (nested: Element): Element => continueLists(nested, styles ? [styles, root] : [root]);
  const compiled = compileTree(cut, dialect, compiler, (nested) =>
    fromRuns(
      giveOwnNames(placePictures(placeValues(listed(markColumns(liftDresses(nested, dialect))), dialect, places), report)),
      runs.layers,
    ),
  );
  if (!compiled) return undefined;
  return (view, document) => {
    const state = newState(document, looks, places, !isDeck);
    return [encoded(part, withStyles(dressPart(mendPart(growColumns(compiled(view, state), state)), state), state.styles))];
  };
}

/** The sheets, and the charts that show them. */
function prepareBook(
  { part, root, looks }: Part,
  entries: readonly Entry[],
  compiler: CompilerContext<OdfState>,
): Write | undefined {
  const compiled = compileSheets(part, root, compiler, (cut) =>
    refuseTagsIn(cut, { part, growsColumns: false }, compiler.report),
  );
  if (!compiled) return undefined;
  const others = entries.flatMap(({ name, bytes }) => {
    const other = /^[^/]+\/content\.xml$/.test(name) ? rootIn(bytes) : undefined;
    return typeof other === 'object' ? [{ name, root: withUsualNames(other) }] : [];
  });
  return (view, document) => {
    const state = newState(document, looks, [], false);
    const rendered = parseXml(compiled.render(view, state));
    if (typeof rendered !== 'object') throw new Error(`A rendered workbook is not XML: ${rendered}`);
    const { root: written, follow } = writeBook(rendered, compiled.sheets, (style, wanted) =>
      numberStyle(style, wanted, looks, state.styles),
    );
    const xml = (element: Element): string => XML_HEADER + writeSource(element);
    const dressed = dressTables(mendSpans(written), state, true);
    return [
      encoded(part, withStyles(xml(dressed), state.styles)),
      ...others.map((other) => encoded(other.name, xml(follow(withoutTags(compiled.named(other.root)))))),
    ];
  };
}
