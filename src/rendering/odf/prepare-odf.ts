/** Prepares an OpenDocument template once: all its faults, or a function that writes one document after the other. */
import type { Entry } from '../archive/index.ts';
import { BAR, CHART } from '../expressions/index.ts';
import {
  type CompilerContext,
  compilePlainPart,
  compileTree,
  cutTags,
  decodeXml,
  type Element,
  encoded,
  isColumnLoop,
  isElement,
  isMark,
  nodesOf,
  type OfficeOptions,
  type PreparedOffice,
  parseXml,
  prepareOffice,
  refuseTags,
  type WriteDocument,
} from '../ooxml/index.ts';
import { DECK, OWN, TEXTS } from './dialect.ts';
import { fromRuns } from './from-runs.ts';
import { readLooks, withStyles } from './looks.ts';
import { withUsualNames } from './names.ts';
import { openOdf } from './open-odf.ts';
import { CONTENT, formatIn, META, MIMETYPE, type OdfFormat, packaged, STYLES } from './package.ts';
import { placePictures } from './pictures.ts';
import { type Place, placeValues } from './place-values.ts';
import { newDocument, newState, type OdfDocument, type OdfState } from './state.ts';
import { toRuns } from './to-runs.ts';
import { giveOwnNames } from './unique-names.ts';
import { writers } from './writers.ts';

/** `format`: what its name says that the file is. */
export const prepareOdf = (bytes: Uint8Array, options: OfficeOptions, format: OdfFormat): PreparedOffice =>
  prepareOffice<OdfState>(
    bytes,
    options,
    writers,
    (entries, compiler) => prepareEntries(entries, format, compiler),
    ({ code, ...rest }) =>
      code === 'template/include-not-alone' ? { ...rest, code: 'template/not-in-odf', name: 'include' } : { ...rest, code },
    openOdf,
  );

type Write = (view: unknown, document: OdfDocument) => Entry;

const NOT: Readonly<Record<OdfFormat, 'template/not-an-odf-text' | 'template/not-an-odf-workbook' | 'template/not-an-odf-deck'>> =
  {
    odt: 'template/not-an-odf-text',
    ods: 'template/not-an-odf-workbook',
    odp: 'template/not-an-odf-deck',
  };

function prepareEntries(
  entries: readonly Entry[],
  format: OdfFormat,
  compiler: CompilerContext<OdfState>,
): WriteDocument | undefined {
  const content = entries.find(({ name }) => name === CONTENT);
  if (formatIn(entries) !== format || !content) {
    compiler.report({ code: NOT[format], part: MIMETYPE, tag: '' });
    return undefined;
  }
  const rootOf = (name: string): Element | undefined => {
    const entry = entries.find((one) => one.name === name);
    const root = entry && parseXml(decodeXml(entry.bytes));
    if (typeof root === 'string') compiler.report({ code: root, part: name, tag: '' });
    return typeof root === 'object' ? withUsualNames(root) : undefined;
  };
  const styles = rootOf(STYLES);
  const writes = new Map<string, Write>();
  for (const { name, bytes } of entries) {
    const root = name === STYLES ? styles : name === CONTENT ? rootOf(CONTENT) : undefined;
    const write = root
      ? prepareText(name, root, styles, format, compiler)
      : name === META
        ? prepareMeta(decodeXml(bytes), compiler)
        : undefined;
    if (write) writes.set(name, write);
    else if (!root && /\.(?:xml|rdf)$/.test(name)) refuseTags(name, decodeXml(bytes), compiler.report);
  }
  return (view, given) => {
    const document = newDocument(given);
    const written = entries.map((entry) => writes.get(entry.name)?.(view, document) ?? entry);
    return packaged(written, format, [...document.shown.values()]);
  };
}

function prepareMeta(xml: string, compiler: CompilerContext<OdfState>): Write | undefined {
  const compiled = compilePlainPart(xml, META, compiler);
  return compiled && ((view, document) => encoded(META, compiled(view, newState(document, readLooks([]), [], false))));
}

/** A part with paragraphs. */
function prepareText(
  part: string,
  root: Element,
  styles: Element | undefined,
  format: OdfFormat,
  compiler: CompilerContext<OdfState>,
): Write | undefined {
  const dialect = format === 'odp' ? DECK : TEXTS;
  const runs = toRuns(root, part, compiler.report);
  const cut = cutTags(runs.root, dialect, { part }, compiler.report);
  refuseRest(cut, part, compiler);
  refuseUnable(cut, compiler);
  const places: Place[] = [];
  const compiled = compileTree(cut, dialect, compiler, (nested) =>
    fromRuns(giveOwnNames(placePictures(placeValues(nested, dialect, places), compiler.report)), runs.layers),
  );
  if (!compiled) return undefined;
  const looks = readLooks(styles && styles !== root ? [styles, root] : [root]);
  return (view, document) => {
    const state = newState(document, looks, places, format !== 'odp');
    return encoded(part, withStyles(compiled(view, state), state.styles));
  };
}

/** What is drawn from values elsewhere, and is not here. */
function refuseUnable(root: Element, { report }: CompilerContext<OdfState>): void {
  for (const mark of [...nodesOf(root)].filter(isMark)) {
    const { tag, text, at } = mark;
    const helper = tag.kind === 'value' && tag.expression.kind === 'call' ? tag.expression.helper : '';
    const name = isColumnLoop(mark) ? 'columns' : helper === CHART || helper === BAR ? helper : undefined;
    if (name !== undefined) report({ code: 'template/not-in-odf', ...at, tag: text, name });
  }
}

const LINKS = new Set(['text:a', 'draw:a']);

/** Tags in texts that are none of a paragraph, and those that would say which file a picture is. */
function refuseRest(root: Element, part: string, { report }: CompilerContext<OdfState>): void {
  for (const element of [root, ...nodesOf(root)].filter(isElement)) {
    const href = element.attributes.find(({ name }) => name === 'xlink:href')?.value ?? [];
    const mark = LINKS.has(element.name) ? undefined : href.find(isMark);
    if (mark) report({ code: 'template/tag-out-of-reach', ...mark.at, tag: mark.text });
    const words = element.name === OWN.words ? '' : element.children.filter((child) => typeof child === 'string').join('');
    const tag = /\{\{.{0,60}/.exec(words)?.[0];
    if (tag !== undefined) report({ code: 'template/tag-out-of-reach', part, tag });
  }
}
