/** Faults as notes of the cells of a workbook (ECMA-376, 18.7, and the drawings of old that Excel shows them in). */
import { cellAt, cellPlace, grouped } from '../../values/index.ts';
import { type Book, readBook } from '../excel-templates/read-book.ts';
import { addRelations, CONTENT_TYPES, readRelations, relationsOf, targetPart } from '../ooxml/index.ts';
import { elementsIn, inserted } from './find-elements.ts';
import { AUTHOR, freeName, type Note, type Parts, quotedText } from './note.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

type Sheet = Book['sheets'][number];
type Noted = { readonly cell: string; readonly words: readonly string[] };

/** `joins`: a cell that has a note gets ours behind it; else ours stands in the next cell that has none. */
export function annotateWorkbook(parts: Parts, notes: readonly Note[], joins = false): boolean {
  const book = readBook(parts.entries());
  const [first] = typeof book === 'object' ? book.sheets.filter(({ part }) => hasSheet(parts.get(part))) : [];
  if (typeof book !== 'object' || !first) return false;
  const hostOf = ({ at: { sheet, cell } }: Note) =>
    cell === undefined ? undefined : book.sheets.find(({ name, part }) => name === sheet && hasSheet(parts.get(part)));
  for (const [sheet, placed] of grouped(notes, (note) => hostOf(note) ?? first)) {
    const cells = grouped(placed, (note) => (hostOf(note) ? (note.at.cell ?? 'A1') : 'A1'));
    annotateSheet(
      parts,
      sheet,
      [...cells].map(([cell, all]) => ({ cell, words: all.map((note) => (hostOf(note) ? note.words : note.placed)) })),
      joins,
    );
  }
  return true;
}

const hasSheet = (xml: string | undefined): boolean => xml !== undefined && /<\/(?:\w+:)?worksheet>\s*$/.test(xml);

function annotateSheet(parts: Parts, { part }: Sheet, noted: readonly Noted[], joins: boolean): void {
  const relations = readRelations(parts.get(relationsOf(part))).filter(({ isExternal }) => !isExternal);
  const own = relations.find(({ type }) => type === 'comments');
  const comments = own ? targetPart(part, own.target) : freeName('xl/comments', '.xml', parts);
  const legacy = drawingOf(parts.get(part) ?? '', relations, part);
  const drawing = legacy ?? freeName('xl/drawings/vmlDrawing', '.vml', parts);
  const taken = new Set(elementsIn(parts.get(comments) ?? '', COMMENT).map(({ tag }) => cellOf(tag)));
  const joined = joins ? noted.filter(({ cell }) => taken.has(cell)) : [];
  const free = freeCells(
    taken,
    noted.filter((one) => !joined.includes(one)),
  );
  parts.set(comments, withComments(behind(parts.get(comments) ?? EMPTY, joined), free));
  parts.set(drawing, withShapes(parts.get(drawing) ?? EMPTY_DRAWING, free));
  const added = [
    ...(own === undefined ? [{ id: 'annotations', type: `${OFFICE}/comments`, target: fromSheet(part, comments) }] : []),
    ...(legacy === undefined
      ? [{ id: 'annotations-shapes', type: `${OFFICE}/vmlDrawing`, target: fromSheet(part, drawing) }]
      : []),
  ];
  if (added.length > 0) parts.set(relationsOf(part), addRelations(parts.get(relationsOf(part)), added));
  if (legacy === undefined) parts.set(part, withDrawing(parts.get(part) ?? ''));
  declare(parts, comments);
}

/** As spreadsheets write it: some of their readers take no other. */
const fromSheet = (part: string, target: string): string =>
  /^xl\/[^/]+\/[^/]+$/.test(part) && target.startsWith('xl/') ? target.replace(/^xl/, '..') : `/${target}`;

/** The drawing that holds the notes of a sheet is that which the sheet names. */
function drawingOf(xml: string, relations: ReturnType<typeof readRelations>, part: string): string | undefined {
  const id = /<(?:\w+:)?legacyDrawing\s[^<>]*?\b(?:\w+:)id="([^"]*)"/.exec(xml)?.[1];
  const found = relations.find((one) => one.id === id);
  return found && targetPart(part, found.target);
}

function declare(parts: Parts, comments: string): void {
  const types = parts.get(CONTENT_TYPES) ?? '';
  const override = types.includes(`PartName="/${comments}"`) ? '' : `<Override PartName="/${comments}" ContentType="${TYPE}"/>`;
  const ending = /<Default\s[^<>]*Extension="vml"/i.test(types) ? '' : `<Default Extension="vml" ContentType="${VML}"/>`;
  parts.set(
    CONTENT_TYPES,
    types.replace(/<Types[^<>]*>/, (start) => start + ending).replace('</Types>', () => `${override}</Types>`),
  );
}

/** A cell that has a note already keeps it: ours stands in the next one that has none. */
function freeCells(taken: Set<string | undefined>, noted: readonly Noted[]): readonly Noted[] {
  return noted.map(({ cell, words }) => {
    let { column, row } = cellAt(cell);
    while (taken.has(cellPlace(column, row))) column += 1;
    const free = cellPlace(column, row);
    taken.add(free);
    return { cell: free, words };
  });
}
const COMMENT = new Set(['comment', 'x:comment']);
const cellOf = (tag: string): string | undefined => /\bref="([^"]*)"/.exec(tag)?.[1];

/** Each note behind the one that its cell has. */
function behind(xml: string, noted: readonly Noted[]): string {
  const p = /<(\w+:)?comments[\s>]/.exec(xml)?.[1] ?? '';
  const there = elementsIn(xml, COMMENT);
  return inserted(
    xml,
    noted.flatMap(({ cell, words }) => {
      const comment = there.find(({ tag }) => cellOf(tag) === cell);
      const [text] = comment ? elementsIn(xml.slice(comment.open, comment.close), new Set([`${p}text`])) : [];
      if (comment === undefined || text === undefined || text.isEmpty) return [];
      const run = `<${p}r><${p}t xml:space="preserve">\n${words.map(quotedText).join('\n')}</${p}t></${p}r>`;
      return [{ at: comment.open + text.close, text: run }];
    }),
  );
}

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

function withComments(xml: string, noted: readonly Noted[]): string {
  const p = /<(\w+:)?comments[\s>]/.exec(xml)?.[1] ?? '';
  const authors = elementsIn(xml, new Set([`${p}author`])).length;
  const written = noted.map(
    ({ cell, words }) =>
      `<${p}comment ref="${cell}" authorId="${authors}"><${p}text><${p}r><${p}t xml:space="preserve">${words.map(quotedText).join('\n')}</${p}t></${p}r></${p}text></${p}comment>`,
  );
  return xml
    .replace(`<${p}authors/>`, `<${p}authors></${p}authors>`)
    .replace(`<${p}commentList/>`, `<${p}commentList></${p}commentList>`)
    .replace(`</${p}authors>`, () => `<${p}author>${AUTHOR}</${p}author></${p}authors>`)
    .replace(`</${p}commentList>`, () => `${written.join('')}</${p}commentList>`);
}

const EMPTY_DRAWING = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;
const SHAPE_TYPE = `<v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

function withShapes(xml: string, noted: readonly Noted[]): string {
  const type = xml.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  const first = Math.max(1024, ...[...xml.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id))) + 1;
  const shapes = noted.map(({ cell, words }, index) => {
    const { column, row } = cellAt(cell);
    const [x, y] = [column - 1, row - 1];
    const anchor = `${x + 1}, 15, ${Math.max(0, y - 1)}, 10, ${x + 4}, 15, ${Math.max(0, y - 1) + 3 + 2 * words.length}, 4`;
    return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${first + index}" type="#_x0000_t202" style="position:absolute;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${y}</x:Row><x:Column>${x}</x:Column></x:ClientData></v:shape>`;
  });
  return xml.replace(/<\/xml>\s*$/, () => `${type}${shapes.join('')}</xml>`);
}

/** What stands after it in a sheet (ECMA-376, 18.3.1.99). */
const AFTER = ['legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst'];

function withDrawing(xml: string): string {
  const p = /<(\w+:)?worksheet[\s>]/.exec(xml)?.[1] ?? '';
  const written = `<${p}legacyDrawing xmlns:r="${OFFICE}" r:id="annotations-shapes"/>`;
  const outer = elementsIn(xml, new Set(AFTER.map((name) => p + name)), new Set([`${p}sheetData`])).find(
    ({ depth }) => depth === 0,
  );
  const at = outer?.start ?? xml.lastIndexOf(`</${p}worksheet>`);
  return xml.slice(0, at) + written + xml.slice(at);
}
