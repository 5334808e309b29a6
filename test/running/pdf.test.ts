// What a PDF says: its day, its language, the pages of its bookmarks.
import { expect, test } from 'vitest';
import { datedPdf } from '../../src/running/dated-pdf.ts';
import { pagesOf } from '../../src/running/press.ts';

/** The tail of a PDF as LibreOffice 25.2 writes it, on a day and in a run of its own. */
const written = (second: string, id: string): Buffer =>
  Buffer.from(
    `%PDF-1.7
<</Type/Pages
/Resources 9 0 R
/Kids[ 1 0 R 10 0 R 72 0 R ]
/Count 3>>
<</part5Fneeds[10 0 R/XYZ 62.35 762.839 0]
/toc5FAX5F1[72 0 R/XYZ 62.35 506.039 0]
>>
   <xmp:CreateDate>0000-00-00T00:00:00Z</xmp:CreateDate>
   <xmp:ModifyDate>2026-11-24T19:30:${second}Z</xmp:ModifyDate>
<</Type/Catalog
/Lang(en-US)
>>
<</Title<FEFF0041>/CreationDate(D:202611241930${second}Z')>>
trailer
/ID [ <${id}>
<${id}> ]
/DocChecksum /${id.split('').reverse().join('')}
startxref
382499
%%EOF
`,
    'latin1',
  );
const one = written('15', 'A8BB8E0ECC5AE4A3581BA2ECC46B128D');
const other = written('59', '25F0B1D1D2B6B25D5160FF83560F03EF');
const said = { date: '2026-06-30', language: 'fr' } as const;

test('two runs of one document give the same bytes, none of which moved', () => {
  expect(Buffer.compare(one, other)).not.toBe(0);
  expect(Buffer.compare(datedPdf(one, said), datedPdf(other, said))).toBe(0);
  expect(datedPdf(one, said)).toHaveLength(one.length);
});

test('as LibreOffice 26.8 writes them: a date among the elements of Dublin Core, no checksum', () => {
  const later = (pdf: Buffer, second: string): Buffer =>
    Buffer.from(
      pdf
        .toString('latin1')
        .replace(
          '<</Type/Catalog',
          (all) => `<dc:date>\n    <rdf:Seq>\n     <rdf:li>2026-12-03T12:24:${second}Z</rdf:li>\n${all}`,
        )
        .replace(/\n\/DocChecksum.*/, ' >>'),
      'latin1',
    );
  const [first, second] = [datedPdf(later(one, '15'), said), datedPdf(later(other, '17'), said)];
  expect(Buffer.compare(first, second)).toBe(0);
  const text = Buffer.from(first).toString('latin1');
  expect(text).toContain('<rdf:li>2026-06-30T00:00:00Z</rdf:li>');
  expect(text).not.toContain('A8BB8E0ECC5AE4A3581BA2ECC46B128D');
});

test('it says the day of the document and its language', () => {
  const text = Buffer.from(datedPdf(one, said)).toString('latin1');
  expect(text).toContain("/CreationDate(D:20260630000000Z')");
  expect(text.match(/<xmp:\w+Date>2026-06-30T00:00:00Z</g)).toHaveLength(2);
  expect(text).toContain('\n/Lang(fr-FR)');
  expect(text).not.toContain('A8BB8E0ECC5AE4A3581BA2ECC46B128D');
});

test('other days and other contents have other identifiers', () => {
  const idOf = (bytes: Uint8Array): string | undefined => /\/ID \[ <(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
  const changed = Buffer.from(one.toString('latin1').replace('382499', '382500'), 'latin1');
  expect(
    new Set([idOf(datedPdf(one, said)), idOf(datedPdf(changed, said)), idOf(datedPdf(one, { ...said, date: '2027-01-01' }))]),
  ).toHaveProperty('size', 3);
});

test('bookmarks are on the pages where their places are', () => {
  const pageOf = pagesOf(one);
  expect(['part_needs', 'toc_AX_1', 'toc_AX_2', ''].map(pageOf)).toEqual([2, 3, null, null]);
  expect(pagesOf(Buffer.from('%PDF-1.4 something else'))('part_needs')).toBeNull();
});
