// What poppler and a PDF say, read: pages, structure, ink and pictures, and which line of which page each text stands on.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactSheet, picturesIn, readInk, readPages, readStructure } from '../../src/proofing/index.ts';
import { placed, textsIn } from '../../src/proofing/places.ts';
import { at, inkOf, pdfOf, printed, told, wordsOf } from './printed.ts';

/** As pdftotext 25.03 writes them. */
const xml = `<doc>
  <page width="595.303937" height="841.889764">
    <flow>
      <block xMin="62.450000" yMin="31.508264" xMax="177.633500" yMax="40.994264">
        <line xMin="62.450000" yMin="31.508264" xMax="177.633500" yMax="40.994264">
          <word xMin="62.450000" yMin="31.508264" xMax="86.972500" yMax="40.994264">R&amp;D</word>
          <word xMin="89.335500" yMin="-1.5" xMax="103.029000" yMax="40.994264">&lt;été&gt;</word>
        </line>
      </block>
    </flow>
  </page>
  <page width="841.889764" height="595.303937">
  </page>
</doc>`;

test('pages, lines and words are where poppler says', () => {
  const [first, second] = readPages(xml);
  expect(first?.lines[0]?.words.map(({ text }) => text)).toEqual(['R&D', '<été>']);
  expect(first?.lines[0]?.words[1]).toMatchObject({ left: 89.3355, top: -1.5, right: 103.029 });
  expect(second).toEqual({ width: 841.889764, height: 595.303937, lines: [] });
});

test('the structure is a tree of elements, each text on its page', () => {
  const pages = [
    [
      ['Heading#201', 'Un « titre » de ', 'deux lignes'],
      ['Standard', 'Fait, « déjà »'],
    ],
    [['Standard', 'La suite']],
  ] as const;
  const { kind, content } = readStructure(pdfOf(pages))[0] ?? {};
  expect(kind).toBe('Document');
  expect(content).toEqual([
    {
      kind: 'H1',
      content: [
        { text: 'Un « titre » de ', page: 0 },
        { text: 'deux lignes', page: 0 },
      ],
    },
    { kind: 'P', content: [{ text: 'Fait, « déjà »', page: 0 }] },
    { kind: 'P', content: [{ text: 'La suite', page: 1 }] },
  ]);
});

test.each([
  ['what is none', ''],
  ['one without structure', '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n%%EOF\n'],
  [
    'one whose elements hold themselves',
    '1 0 obj\n<</Type/Catalog/StructTreeRoot 2 0 R>>\nendobj\n2 0 obj\n<</Type/StructTreeRoot\n/K[3 0 R ]>>\nendobj\n3 0 obj\n<</Type/StructElem\n/S/P\n/K[3 0 R ]>>\nendobj\n',
  ],
])('of a PDF, %s, no text is told', (_, text) => {
  expect(JSON.stringify(readStructure(Buffer.from(text, 'latin1')))).not.toContain('text');
});

test('ink is read row by row, page by page', () => {
  const rows = readInk(inkOf([[[0, 8]], []]));
  expect(rows.map((page) => page.length)).toEqual([210, 210]);
  expect(rows.map((page) => page.filter(Boolean).length)).toEqual([2, 0]);
  expect(readInk(new Uint8Array())).toEqual([]);
  expect(readInk(new TextEncoder().encode('not a map'))).toEqual([]);
});

test('each text is found where it stands, in the order of reading', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.stringMatching(/^[a-f]{5,9}( [a-f]{1,6}){0,3}$/), { minLength: 1, maxLength: 5 }), {
        minLength: 1,
        maxLength: 4,
      }),
      (pages) => {
        const texts = pages.map((page, number) => page.map((text, row) => at(`${text} ${number}x${row}`, 60 + row * 20)));
        const { structure } = printed(texts, told(...texts.flat().map(({ text }): [string, string] => ['P', text])));
        const { elements, lines } = placed(structure, readPages(wordsOf(texts)), () => false);
        const found = elements.flatMap(textsIn).map(({ place }) => place && `${place.page} ${Math.round(place.line.top)}`);
        expect(found).toEqual(texts.flatMap((page, number) => page.map(({ top }) => `${number} ${top}`)));
        expect(lines.size).toBe(texts.flat().length);
      },
    ),
  );
});

test('a sheet shows each page with its faults, runs nothing and fetches nothing', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex');
  expect(picturesIn(Buffer.concat([png, png])).map((one) => one.length)).toEqual([20, 20]);
  const sheet = contactSheet({
    language: 'fr',
    document: 'build/<script>.docx',
    template: 'a&b.docx',
    pages: [
      { picture: png, faults: ['page 1 : <b>'] },
      { picture: null, faults: [] },
    ],
  });
  expect(sheet).toContain("default-src 'none'");
  expect(sheet).not.toMatch(/<script|<b>|https?:/);
  expect(sheet.match(/<li class="faulty">/g)).toHaveLength(1);
  expect(sheet).toContain('page 1 : &lt;b&gt;');
  expect(sheet).toContain(`data:image/png;base64,${png.toString('base64')}`);
});
