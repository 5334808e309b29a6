/** Every fault of a template is told before anything is made: sheet, cell and tag. */
import { describe, expect, it } from 'vitest';
import { closeArchive } from '../../../src/rendering/archive/index.ts';
import { prepareExcel } from '../../../src/rendering/excel-templates/index.ts';
import type { Shape } from '../../../src/rendering/ooxml/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { xlsx } from './minimal-xlsx.ts';

const text: Shape = { kind: 'value', type: 'text' };
const action: Shape = { kind: 'object', fields: { title: text, cost: { kind: 'value', type: 'money' } } };
const shape: Shape = { kind: 'object', fields: { title: text, actions: { kind: 'list', of: action } } };
const problems = (bytes: Uint8Array) =>
  prepareExcel(bytes, { file: 'm.xlsx', shape, helpers: helpersFor('fr') }).problems.map(
    ({ code, sheet, cell, tag, nearest, other }) => [code, sheet, cell, tag, nearest ?? other?.cell],
  );
const found = (cells: Readonly<Record<string, string>>, name = 'Feuille') => problems(xlsx([{ name, cells }]));

describe('a fault', () => {
  it.each([
    [{ B4: 'a {{titel}}' }, 'template/unknown-field', 'B4', '{{titel}}', 'title'],
    [{ A1: '{{monney title}}' }, 'template/unknown-helper', 'A1', '{{monney title}}', 'money'],
    [{ A1: '{{#each actions}}', A3: '{{title}}' }, 'template/unclosed-block', 'A1', '{{#each actions}}', undefined],
    [{ A3: '{{/each}}' }, 'template/unopened-block', 'A3', '{{/each}}', undefined],
    [{ A1: '{{image title}}' }, 'template/image-out-of-place', 'A1', '{{image title}}', undefined],
    [{ A1: '{{title' }, 'template/unclosed-tag', 'A1', '{{title', undefined],
    [{ A1: '{{#each actions}}{{cost}}', B1: '{{/each}}' }, 'template/prints-a-structure', 'A1', '{{cost}}', undefined],
    [{ A1: '="{{title}}"&B1' }, 'template/tag-in-formula', 'A1', '="{{title}}"&B1', undefined],
    [{ A1: '{{#columns actions}}x', B2: 'y' }, 'template/columns-out-of-place', 'A1', '{{#columns actions}}', undefined],
    [{ A1: 'x{{/columns}}' }, 'template/unopened-block', 'A1', '{{/columns}}', undefined],
    [{ A1: '{{#columns title}}x{{/columns}}' }, 'template/not-a-list', 'A1', '{{#columns title}}', undefined],
    [{ A1: '{{#columns action}}x{{/columns}}' }, 'template/unknown-field', 'A1', '{{#columns action}}', 'actions'],
    [{ A1: '{{#columns actions}}{{titel}}{{/columns}}' }, 'template/unknown-field', 'A1', '{{titel}}', 'title'],
    [{ A1: '{{#if title}}x', B1: '{{else}}y', C1: '{{/if}}' }, 'template/else-inside-paragraph', 'B1', '{{else}}', undefined],
  ])('%j is %s in %s', (cells, code, cell, tag, more) => {
    expect(found(cells)).toEqual([[code, 'Feuille', cell, tag, more]]);
  });

  it.each([
    ['conditionalFormatting sqref="A1:A9"', '<cfRule type="expression" priority="1"><formula>A1="{{title}}"</formula></cfRule>'],
    ['dataValidations', '<dataValidation type="list" sqref="A1:A9"><formula1>"{{title}},b"</formula1></dataValidation>'],
  ])('tells a tag in a formula of %s, where references would be moved inside of it', (opening, inner) => {
    const extra = `<${opening}>${inner}</${opening.split(' ')[0]}>`;
    const tag = `=${/<formula1?>(.*)<\/formula/.exec(inner)?.[1]}`;
    expect(problems(xlsx([{ name: 'Feuille', cells: { A1: 'x' }, extra }]))).toEqual([
      ['template/tag-in-formula', 'Feuille', 'A1', tag, undefined],
    ]);
  });

  it('names both blocks that cross, in their cells', () => {
    const crossed = found({ A1: '{{#each actions}}', A2: '{{#if title}}', A3: '{{/each}}', A4: '{{/if}}' });
    expect(crossed).toEqual([['template/crossed-blocks', 'Feuille', 'A2', '{{#if title}}', 'A1']]);
  });

  it('is found in the name of a sheet, and where a loop opens there', () => {
    expect(found({ A1: '{{cots}}' }, '{{#each actions}}{{title}}')).toEqual([
      ['template/unknown-field', '{{#each actions}}{{title}}', 'A1', '{{cots}}', 'cost'],
    ]);
    const [code, sheet] = found({ A1: 'x' }, '{{#each action}}{{title}}')[0] ?? [];
    expect([code, sheet]).toEqual(['template/unknown-field', '{{#each action}}{{title}}']);
  });

  it('is told of branches that no view takes', () => {
    expect(found({ A1: '{{#if title}}', A2: 'x', A3: '{{else}}', A4: '{{titre}}', A5: '{{/if}}' })).toEqual([
      ['template/unknown-field', 'Feuille', 'A4', '{{titre}}', 'title'],
    ]);
  });

  it.each([
    [{ A1: '{{#columns actions}}', B1: '{{#columns actions}}{{/columns}}', C1: '{{/columns}}' }, 'B1'],
    [{ A1: '{{#columns actions}}', B1: '{{/columns}}', B2: '{{#columns actions}}x', C2: '{{/columns}}' }, 'B2'],
    [{ A1: '{{#each actions}}', A2: '{{#columns actions}}x', A3: '{{/each}}' }, 'A2'],
  ])('is told of columns that two loops would repeat, or that one leaves open: %j', (cells, cell) => {
    expect(found(cells)).toEqual([['template/columns-out-of-place', 'Feuille', cell, '{{#columns actions}}', undefined]]);
  });

  it.each([
    ['template/table-in-loop', { A1: '{{#each actions}}', A2: 'N', A3: '{{title}}', A4: '{{/each}}', A5: 'fin' }],
    ['template/table-in-columns', { A2: 'N', A3: '{{#columns actions}}{{title}}{{/columns}}' }],
  ])('is told of a table that a loop cuts: %s', (code, cells) => {
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A2:A5"><tableColumns count="1"><tableColumn id="1" name="N"/></tableColumns></table>`;
    const sheet = {
      name: 'F',
      cells,
      extra: '<tableParts count="1"><tablePart r:id="t"/></tableParts>',
      relations: [['t', 'table', '../tables/table1.xml']] as const,
    };
    expect(problems(xlsx([sheet], { parts: { 'xl/tables/table1.xml': table } }))).toEqual([[code, 'F', 'A2:A5', 'T', undefined]]);
  });
});

describe('a tag where nothing is written', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${office}/${type}" Target="${target}"/></Relationships>`;
  const drawn = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:r="${office}"><xdr:oneCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:row>9</xdr:row></xdr:from><xdr:graphicFrame><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="r"/></xdr:graphicFrame></xdr:oneCellAnchor></xdr:wsDr>`;
  const at = (type: string, target: string, parts: Readonly<Record<string, string>>) =>
    problems(
      xlsx(
        [
          { name: 'Fin', cells: {} },
          { name: 'Suivi', cells: {}, relations: [['r', type, target]] },
        ],
        { parts },
      ),
    );
  it('is told by the sheet and the cell of its chart, or of its comment', () => {
    const chart = {
      'xl/drawings/drawing1.xml': drawn,
      'xl/drawings/_rels/drawing1.xml.rels': relations('chart', '../charts/chart1.xml'),
      'xl/charts/chart1.xml': '<c>{{title}}</c>',
    };
    const comments = `<comments xmlns="x"><commentList><comment ref="A1"><text>a</text></comment><comment ref="C4"><text>{{title}}</text></comment></commentList></comments>`;
    const told = (cell: string) => [['template/tag-out-of-reach', 'Suivi', cell, '{{title}}', undefined]];
    expect(at('drawing', '../drawings/drawing1.xml', chart)).toEqual(told('H10'));
    expect(at('comments', '../comments1.xml', { 'xl/comments1.xml': comments })).toEqual(told('C4'));
  });
});

describe('a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['that is no archive', bytes('bonjour'), 'template/not-an-archive'],
    [
      'that is no workbook',
      closeArchive([{ name: '[Content_Types].xml', bytes: bytes('<Types/>') }]),
      'template/not-an-excel-file',
    ],
    [
      'whose sheet is damaged',
      xlsx([{ name: 'F', cells: {} }], { parts: { 'xl/worksheets/sheet1.xml': '<worksheet>' } }),
      'template/bad-xml',
    ],
    [
      'with declarations',
      xlsx([{ name: 'F', cells: {} }], { parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE x><worksheet/>' } }),
      'template/declares-entities',
    ],
    [
      'with tags in a chart',
      xlsx([{ name: 'F', cells: {} }], { parts: { 'xl/charts/chart1.xml': '<c>{{title}}</c>' } }),
      'template/tag-out-of-reach',
    ],
  ])('%s is refused', (_, file, code) => {
    expect(problems(file).map(([first]) => first)).toEqual([code]);
  });
});
