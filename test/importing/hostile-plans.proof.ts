// Files that only want to keep their reader busy, in each container: refused in words, or read as what they are.
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/model/index.ts';
import { tableOf } from '../../src/reading/index.ts';
import { planOf } from './intake-read.ts';
import { tableFrom } from './table-from.ts';

const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`) });
const ods = (body: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(`<office:spreadsheet>${body}</office:spreadsheet>`),
  });
const html = (body: string): Uint8Array => strToU8(`<!DOCTYPE html><html><body>${body}</body></html>`);
const p = (text: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

function outcome(bytes: Uint8Array): string {
  try {
    const plan = planOf(tableOf(bytes, 'plan'));
    return plan === null ? 'no plan' : `${plan.actions.length} actions`;
  } catch (error) {
    if (error instanceof UsageError) return error.code;
    throw error;
  }
}

test.each([
  ['a document of more paragraphs than a file may hold cells', docx(p('a').repeat(400_001)), 'table-too-many-cells'],
  ['a document that unfolds without end', docx(`<w:p>${' '.repeat(121 * 1024 * 1024)}</w:p>`), 'table-unfolds'],
  ['a document with entities of its own', docx('<!DOCTYPE x [<!ENTITY a "b">]>'), 'table-damaged'],
  ['a tag without end in a document', docx(`<w:p ${'a'.repeat(5 * 1024 * 1024)}`), 'table-empty'],
  [
    'cells repeated a million times',
    ods(
      `<table:table table:name="a">${'<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell></table:table-row>'}</table:table>`,
    ),
    'table-too-many-cells',
  ],
  [
    'a cell of an OpenDocument longer than any',
    ods(
      `<table:table><table:table-row><table:table-cell><text:p>${'a'.repeat(40_000)}</text:p></table:table-cell></table:table-row></table:table>`,
    ),
    'table-long-cell',
  ],
  [
    'spans of a page over one another',
    html(`<table>${`<tr>${'<td colspan="1000" rowspan="65534">a</td>'.repeat(17)}</tr>`}</table>`),
    'table-too-many-columns',
  ],
  [
    'a page of more cells than a file may hold',
    html(`<table>${'<tr><td>a<td>b</tr>'.repeat(200_001)}</table>`),
    'table-too-many-cells',
  ],
])('%s is refused', (_, bytes, code) => {
  expect(outcome(bytes)).toBe(code);
});

test('headings alone, as many as there may be, make no plan', () => {
  expect(outcome(docx(p('Action 1 : a', 'Titre2').repeat(20_000)))).toBe('no plan');
});

test('filled cells to the end of every row are kept within bounds', () => {
  const row = '<table:table-row><table:table-cell table:style-name="v" table:number-columns-repeated="16384"/></table:table-row>';
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content><style:style style:name="v"><style:table-cell-properties fo:background-color="#92d050"/></style:style><office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>Action</text:p></table:table-cell></table:table-row>${row.repeat(1000)}</table:table></office:spreadsheet></office:document-content>`,
    ),
  });
  const [sheet] = tableOf(bytes, 'plan').sheets;
  const fills = [...(sheet?.look?.fills.values() ?? [])].reduce((sum, { size }) => sum + size, 0);
  expect(fills).toBe(60_000);
});

test('a line alone in each row, headers in each row, forms without end: each row is looked at a few times only', () => {
  const lone = planOf(
    tableFrom([['Axe', 'Action', 'Pilote'], ...Array.from({ length: 20_000 }, (_, at) => [`Texte ${at}`, null, null])], []),
  );
  expect(lone?.actions).toEqual([]);
  const again = planOf(
    tableFrom(
      Array.from({ length: 5000 }, (_, at) => (at % 2 === 0 ? ['Action', 'Pilote', `Colonne ${at}`] : [])),
      [],
    ),
  );
  expect(again?.actions.length).toBeLessThan(5001);
  const forms = planOf(
    tableFrom(
      Array.from(
        { length: 6000 },
        (_, at) =>
          [
            ['Action', 'Former'],
            ['Pilote', 'Maire'],
            ['Statut', 'En cours'],
          ][at % 3] ?? [],
      ),
      [],
    ),
  );
  expect(forms?.actions.length).toBe(2000);
});

test('ten thousand columns of the same words to tick, or of the same name who pays: each is looked at a few times only', () => {
  const wide = (header: string, value: string | number, rows: number) =>
    planOf(
      tableFrom(
        [
          ['Action', 'Coût', ...Array<string>(10_000).fill(header), 'Terminé'],
          ...Array.from({ length: rows }, (_, at) => [`Action ${at}`, 12, ...Array<string | number>(10_000).fill(value)]),
        ],
        [],
      ),
    );
  expect(wide('En cours', 'x', 3)?.actions[0]?.fields.get('status')).toBe(undefined);
  expect(wide('Région', 1200, 3)?.actions[0]?.fields.get('funding')).toEqual([{ funder: 'Région', kind: 'grant', amount: 1200 }]);
  expect(wide('Action', 'a', 3)?.actions.length).toBe(3);
});
