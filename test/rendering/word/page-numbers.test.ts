// Page numbers in the references of a finished document.
import { expect, test } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { withPageNumbers } from '../../../src/rendering/index.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const docx = (body: string): Uint8Array =>
  closeArchive(
    Object.entries({
      '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
      'word/document.xml': body,
    }).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  );
const bodyOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(openArchive(bytes).find(({ name }) => name === 'word/document.xml')?.bytes);

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, shown: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${shown}</w:t></w:r>${mark('end')}`;
const pageOf = (bookmark: string): number | null => ({ toc_AX_1: 3, part_needs: 12 })[bookmark] ?? null;

test('each reference shows the page of its bookmark, other fields and unknown bookmarks what they showed', () => {
  const body = (pages: readonly string[]): string =>
    ['PAGEREF toc_AX_1 \\h', 'NUMPAGES', 'PAGEREF part_needs', 'PAGEREF gone \\h']
      .map((code, index) => field(code, pages[index] ?? ''))
      .join('<w:t>entre deux</w:t>');
  const numbered = withPageNumbers(docx(body(['…', '1', '…', '…'])), pageOf);
  expect(bodyOf(numbered)).toBe(body(['3', '1', '12', '…']));
});

test('a field without a result does not take that of the next one', () => {
  const empty = `${mark('begin')}<w:r><w:instrText> PAGEREF toc_AX_1 </w:instrText></w:r>${mark('end')}`;
  const body = empty + field('NUMPAGES', '1');
  expect(bodyOf(withPageNumbers(docx(body), pageOf))).toBe(body);
});

test('a document that counts its pages in its own way is left alone, byte for byte', () => {
  const restarted = docx(`${field('PAGEREF toc_AX_1', '…')}<w:sectPr><w:pgNumType w:fmt="decimal" w:start="1"/></w:sectPr>`);
  expect(withPageNumbers(restarted, pageOf)).toBe(restarted);
  const without = docx('<w:p/>');
  expect(withPageNumbers(without, pageOf)).toBe(without);
});
