/** Puts into a finished document the page numbers that its references to bookmarks come to. */
import { closeArchive, type Entry, openArchive } from '../archive/index.ts';
import { decodeXml, encoded } from '../ooxml/index.ts';
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
  const entries = openArchive(docx);
  const roleOf = rolesOf(entries);
  const main = entries.find(({ name }) => roleOf?.(name) === 'main');
  const shown = main === undefined ? [] : [...decodeXml(main.bytes).matchAll(REFERENCE)];
  return shown.some(([, , , page = '']) => !/\d/.test(page));
}

/** `pageOf` counts from the first page; what it does not know stays as it was. The same bytes when nothing changes. */
export function withPageNumbers(docx: Uint8Array, pageOf: (bookmark: string) => number | null): Uint8Array {
  const entries = openArchive(docx);
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
