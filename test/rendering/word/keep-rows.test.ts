/** Rows that a page must not part: no lone last row, no total on a page of its own, no row cut, headings with what they head. */
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { keepRows } from '../../../src/rendering/word/keep-rows.ts';
import { shippedSource } from '../shipped-templates.ts';
import { cell, docx, paragraph, partOf, row, table } from './minimal-docx.ts';

const heading = (...cells: string[]) => row(...cells).replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>');
const written = (count: number, ...rows: string[]) => {
  const { problems, render } = prepareWord(docx(table(...rows)), { file: 'm.docx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  return partOf(render({ list: Array.from({ length: count }, (_, at) => ({ n: `n${at + 1}` })) }), 'word/document.xml');
};
/** What each row says, and whether it is kept with the next and never cut. */
const rowsOf = (xml: string) =>
  [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([one]) => ({
    says: one.replace(/<[^>]+>/g, ''),
    paragraphs: [...one.matchAll(/<w:p>/g)].length,
    kept: [...one.matchAll(/<w:keepNext\/>/g)].length,
    uncut: one.includes('<w:cantSplit/>'),
  }));
const loop = [heading(cell('h'), cell('h')), row(cell('{{#each list}}{{n}}'), cell('z{{/each}}')), row(cell('Total'), cell('t'))];

describe('the rows of a list', () => {
  it('are kept together at both ends, and never cut', () => {
    const rows = rowsOf(written(12, ...loop));
    expect(rows.filter(({ kept }) => kept > 0).map(({ says }) => says)).toEqual(['hh', 'n1z', 'n11z', 'n12z']);
    for (const { kept, paragraphs, uncut } of rows) {
      expect([0, paragraphs]).toContain(kept);
      expect(uncut).toBe(true);
    }
  });
  it('are all on one page when they are short', () => {
    for (const count of [2, 4]) {
      const rows = rowsOf(written(count, ...loop));
      expect(rows.filter(({ kept }) => kept === 0).map(({ says }) => says)).toEqual(['Totalt']);
    }
  });
  it('are parted where they are tall: half a page would stay empty before them', () => {
    const long = 'mot '.repeat(60);
    const tall = [heading(cell('h'), cell('h')), row(cell('{{#each list}}{{n}}'), cell(`${long}{{/each}}`))];
    const keptOf = (...rows: string[]) =>
      rowsOf(written(4, ...rows)).flatMap(({ says, kept }) => (kept > 0 ? [says.slice(0, 2)] : []));
    expect(keptOf(...tall)).toEqual(['hh']);
    // A total is not alone on its page.
    expect(keptOf(...tall, row(cell('Total'), cell('t')))).toEqual(['hh', 'n4']);
  });
  it('are kept together at the end of a table whose first column names them', () => {
    const names = row(cell('{{#each list}}{{n}}'), cell('z{{/each}}'));
    const look = '<w:tblPr><w:tblLook w:firstColumn="1"/></w:tblPr>';
    const xml = keepRows(written(12, names).replace('<w:tbl>', `<w:tbl>${look}`));
    const kept = rowsOf(xml).filter(({ kept }) => kept > 0);
    expect(kept.map(({ says }) => says)).toEqual(['n1z', 'n10z', 'n11z']);
  });
  it('are left as they are in a table that lays things out', () => {
    const rows = rowsOf(written(3, row(cell('{{#each list}}{{n}}'), cell('z{{/each}}'))));
    expect(rows.map(({ kept, uncut }) => [kept, uncut])).toEqual([
      [0, false],
      [0, false],
      [0, false],
    ]);
  });
  it('are left as their author kept them in a table without a block, be it in a document full of tags', () => {
    const still = table(heading(cell('h'), cell('h')), row(cell('{{list.0.n}}'), cell('b')), row(cell('c'), cell('d')));
    const { render } = prepareWord(docx(`${still}${table(...loop)}`), { file: 'm.docx', helpers: helpersFor('fr') });
    const rows = rowsOf(partOf(render({ list: [{ n: 'n' }] }), 'word/document.xml'));
    expect(rows.map(({ says, kept, uncut }) => [says, kept, uncut])).toEqual([
      ['hh', 0, false],
      ['nb', 0, false],
      ['cd', 0, false],
      ['hh', 2, true],
      ['nz', 2, true],
      ['Totalt', 0, true],
    ]);
  });
  it('of a table in a cell do not count as those of the table around it', () => {
    const inner = table(heading(cell('i'), cell('i')), row(cell('1'), cell('2')));
    const xml = keepRows(
      table(heading(cell('h'), cell('h')), row(cell('a'), cell(`${inner}${paragraph('p')}`)), row(cell('b'), cell('c'))),
    );
    expect([...xml.matchAll(/<w:keepNext\/>.*?<w:t xml:space="preserve">(.)/g)].map(([, says]) => says)).toEqual([
      'h',
      'h',
      'a',
      'i',
      'i',
      'p',
    ]);
  });
  it('keep what a paragraph says of itself, in the order of the schema', () => {
    const styled = '<w:p><w:pPr><w:pStyle w:val="T"/><w:jc w:val="right"/></w:pPr></w:p>';
    const own = '<w:p><w:pPr><w:keepNext/></w:pPr></w:p>';
    const xml = keepRows(
      table(heading(cell(styled), cell('<w:p/>')), row(cell(own), cell('<w:p><w:pPr/></w:p>')), row(cell('a'), cell('b'))),
    );
    expect(xml).toContain('<w:pPr><w:pStyle w:val="T"/><w:keepNext/><w:jc w:val="right"/></w:pPr>');
    expect(xml).toContain('<w:p><w:pPr><w:keepNext/></w:pPr></w:p>');
    expect(xml).not.toContain('<w:keepNext/><w:keepNext/>');
    expect([...xml.matchAll(/<w:keepNext\/>/g)]).toHaveLength(4);
  });
});

describe('the tables of shipped documents', () => {
  it.each(['programme', 'annual-plan', 'funding-plan'])('%s: every list repeats its heading', (name) => {
    const entry = openArchive(shippedSource(`${name}.fr.docx`).bytes).find(({ name: part }) => part === 'word/document.xml');
    const xml = new TextDecoder().decode(entry?.bytes);
    const lists = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([one]) => one).filter((one) => one.includes('w:firstRow="1"'));
    expect(lists.length).toBeGreaterThan(0);
    for (const one of lists) expect(one).toContain('<w:tblHeader/>');
  });
});
