/** Cells of Word tables that data dress: a state chip, cells joined down and across. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { validateFile } from '../../open-xml/index.js';
import {
  pptx,
  cell as slideCell,
  row as slideRow,
  shape as slideShape,
  table as slideTable,
} from '../powerpoint/minimal-pptx.ts';
import { cell, docx, NAMESPACES, paragraph as p, partOf, row, table, textOf } from './minimal-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-cells-'));
afterAll(() => rmSync(folder, { recursive: true }));
const view = {
  rows: [
    { axis: 'A', name: 'un', colour: '#1b5775', wide: 1, chip: 'Alerte' },
    { axis: 'A', name: 'deux', colour: null, wide: 2, chip: 'Inconnu' },
    { axis: 'B', name: 'trois', colour: 'rouge', wide: 9, chip: null },
  ],
};
const options = { file: 'm', helpers: helpersFor('fr') };
const styles = {
  'word/styles.xml': {
    xml: `<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:styleId="Al1"><w:name w:val="Alerte"/></w:style></w:styles>`,
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
    relation: 'styles',
  },
};
const made = (body: string) => {
  const { problems, render } = prepareWord(docx(body, { parts: styles }), options);
  expect(problems).toEqual([]);
  return render(view);
};
const xmlOf = (body: string) => partOf(made(body), 'word/document.xml');
const every = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
const loop = (first: string, second: string) => table(row(cell(`{{#each rows}}${first}`), cell(`${second}{{/each}}`)));

describe('a cell', () => {
  it('has the ground that its item gives, and its own where that gives none', () => {
    const shaded = cell('{{name}}{{cell fill=colour}}{{/each}}').replace(
      '</w:tcPr>',
      '<w:shd w:val="clear" w:fill="EEEEEE"/></w:tcPr>',
    );
    const xml = xmlOf(table(row(cell('{{#each rows}}x'), shaded)));
    expect(every(xml, /w:fill="(\w+)"/g)).toEqual(['1B5775', 'EEEEEE', 'EEEEEE']);
    expect(textOf(made(table(row(cell('{{#each rows}}x'), shaded))))).toBe('x¶|un¶|‖x¶|deux¶|‖x¶|trois¶|‖');
  });

  it('has the style that its item names, when the template has it', () =>
    expect(every(xmlOf(loop('{{name}}{{cell style=chip}}', 'y')), /<w:pStyle w:val="(\w+)"/g)).toEqual(['Al1']));

  it('joins the one above that says the same, whose words it does not say again', () => {
    const body = loop('{{axis}}{{cell merge=axis}}', '{{name}}');
    expect(every(xmlOf(body), /<w:vMerge( w:val="restart")?\/>/g)).toEqual([' w:val="restart"', undefined, ' w:val="restart"']);
    expect(textOf(made(body))).toBe('A¶|un¶|‖¶|deux¶|‖B¶|trois¶|‖');
  });

  it('joins none of the table before', () => {
    const body = p('{{#each rows}}') + table(row(cell('{{cell merge="x"}}a'), cell('b'))) + p('{{/each}}');
    expect(every(xmlOf(body), /<w:vMerge( w:val="restart")?\/>/g)).toEqual(Array(3).fill(' w:val="restart"'));
  });

  it('stretches over those that follow it, as far as its row goes', () => {
    const body = loop('{{name}}{{cell span=wide}}', 'y');
    expect(textOf(made(body))).toBe('un¶|y¶|‖deux¶|‖trois¶|‖');
    expect(every(xmlOf(body), /<w:gridSpan w:val="(\d+)"/g)).toEqual(['2', '9']);
  });

  it('gives its words their colour and their thickness', () => {
    const xml = xmlOf(loop('{{name}}{{cell colour=colour bold=(is axis "A")}}', 'y'));
    expect(every(xml, /<w:color w:val="(\w+)"/g)).toEqual(['1B5775']);
    expect(xml.match(/<w:b\/><w:bCs\/>/g)).toHaveLength(2);
  });

  it('leaves what a table within it says of its own cells', () => {
    const inner = table(row(cell('{{#each rows}}{{name}}{{cell merge=axis}}'), cell('z{{/each}}')));
    const body = table(row(cell(`${inner}${p('{{cell fill="ABCDEF"}}')}`), cell('b')));
    expect(every(xmlOf(body), /<w:vMerge( w:val="restart")?\/>/g)).toHaveLength(3);
    expect(every(xmlOf(body), /w:fill="(\w+)"/g)).toEqual(['ABCDEF']);
  });

  it('gives a file that Word opens', async () => {
    const path = join(folder, 'cells.docx');
    writeFileSync(path, made(loop('{{axis}}{{cell merge=axis fill=colour style=chip}}', '{{name}}')));
    expect((await validateFile(path)).errors).toEqual([]);
  });
});

describe('what asks for it elsewhere', () => {
  const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
  it('is told in a paragraph of Word', () =>
    expect(codesOf(prepareWord(docx(p('{{cell fill="112233"}}')), options).problems)).toEqual(['template/cell-out-of-place']));
  it('is told in a block of the words of a cell, which may say it often or never', () => {
    const body = table(row(cell('{{#each actions}}{{cell fill="112233"}}{{/each}}x'), cell('b')));
    expect(codesOf(prepareWord(docx(body), options).problems)).toEqual(['template/cell-out-of-place']);
  });
  it('is told in a paragraph of a slide, and where it names a style, which cells there have not', () => {
    const tags = ['{{cell fill="112233"}}', '{{cell style="Alerte"}}'] as const;
    const loose = pptx([{ shapes: slideShape('a', [tags[0]]) }]);
    expect(codesOf(preparePowerPoint(loose, options).problems)).toEqual(['template/cell-out-of-place']);
    const named = pptx([{ shapes: slideTable(slideRow(slideCell(tags[1]), slideCell('x'))) }]);
    expect(preparePowerPoint(named, options).problems).toMatchObject([{ code: 'template/cell-out-of-place', name: 'style' }]);
  });
});
