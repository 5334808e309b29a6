/** Puts into a finished document the page numbers that its references to bookmarks come to. */
import { closeArchive, type Entry, openOwnArchive } from '../archive/index.ts';
import { decodeXml, encoded } from '../ooxml/index.ts';
import { type Insertion, inserted } from './keep-next.ts';
import { rolesOf } from './parts.ts';

// A field is read as far as its own result, never into the field that follows.
const SAME_FIELD = '(?:(?!w:fldCharType="|</w:instrText>).)*?';
const REFERENCE = new RegExp(
  `(PAGEREF\\s+"?([\\w.-]+)(?![\\w.-])"?(?:(?!PAGEREF)[^<])*</w:instrText>${SAME_FIELD}w:fldCharType="separate"${SAME_FIELD}<w:t\\b[^<>]*>)([^<]*)`,
  'gs',
);
/** Pages that do not count from the first one bear numbers that their order does not tell. */
const RESTARTED = /<w:pgNumType\b[^<>]*\bw:start=/;

/** Whether a document shows the pages of some of its parts, and does not know them yet. */
export function lacksPageNumbers(docx: Uint8Array): boolean {
  const entries = openOwnArchive(docx);
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main');
  const shown = main === undefined ? [] : [...decodeXml(main.bytes).matchAll(REFERENCE)];
  return shown.some(([, , , page = '']) => !/\d/.test(page));
}

// A contents list shows its pages as it was told them (LibreOffice reckons nothing within one): without its field, its references are as others.
const MARKS = /<w:fldChar\b([^<>]*)>|<w:instrText\b[^<>]*>([^<]*)<\/w:instrText>/g;

/**
 * What a program is to lay out of a document, whose `format` is its extension: it reckons the pages of the contents too. The same bytes where
 * there are none of Word’s making.
 */
export function withPagesReckoned(document: Uint8Array, format: string): Uint8Array {
  if (format !== 'docx') return document;
  const entries = openOwnArchive(document);
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main');
  const xml = main ? decodeXml(main.bytes) : '';
  if (!main || !/>\s*TOC\s/.test(xml)) return document;
  /** Of each field that is open: its marks, and what it says. */
  const open: { readonly marks: Insertion[]; code: string; isAsked: boolean }[] = [];
  const dropped: Insertion[] = [];
  for (const { 0: whole, 1: attributes, 2: code = '', index } of xml.matchAll(MARKS)) {
    const type = attributes === undefined ? undefined : /\sw:fldCharType="(\w+)"/.exec(attributes)?.[1];
    if (type === 'begin') open.push({ marks: [], code: '', isAsked: true });
    const field = open.at(-1);
    if (!field) continue;
    if (type !== undefined || field.isAsked) field.marks.push({ at: index, length: whole.length, text: '' });
    if (field.isAsked) field.code += code;
    if (type === 'separate') field.isAsked = false;
    if (type !== 'end') continue;
    open.pop();
    if (/^\s*TOC\s/.test(field.code)) dropped.push(...field.marks);
  }
  const bare = inserted(xml, dropped);
  return closeArchive(entries.map((entry): Entry => (entry === main ? encoded(main.name, bare) : entry)));
}

/** `pageOf` counts from the first page; what it does not know stays as it was. The same bytes when nothing changes. */
export function withPageNumbers(docx: Uint8Array, pageOf: (bookmark: string) => number | null): Uint8Array {
  const entries = openOwnArchive(docx);
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main');
  if (!main) return docx;
  const xml = decodeXml(main.bytes);
  if (RESTARTED.test(xml)) return docx;
  const numbered = xml.replace(REFERENCE, (all, start: string, bookmark: string) => {
    const page = pageOf(bookmark);
    return page === null ? all : start + page;
  });
  if (numbered === xml) return docx;
  return closeArchive(entries.map((entry): Entry => (entry === main ? encoded(main.name, numbered) : entry)));
}
