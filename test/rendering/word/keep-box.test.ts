/** A decision box is never alone on a page: the end of what leads to it goes with it. */
import { describe, expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { cell, docx, paragraph, partOf, row, table } from './minimal-docx.ts';

const BOX = '<w:p><w:pPr><w:pStyle w:val="DecisionLabel"/></w:pPr><w:r><w:t>Décision attendue</w:t></w:r></w:p>';
/** The words of the paragraphs that are kept with the next. */
const kept = (before: string) => {
  const { problems, render } = prepareWord(docx(before + BOX + paragraph('{{list.length}}')), {
    file: 'm.docx',
    helpers: helpersFor('fr'),
  });
  expect(problems).toEqual([]);
  const xml = partOf(render({ list: ['n1', 'n2'] }), 'word/document.xml');
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) => one);
  return paragraphs.filter((one) => one.includes('<w:keepNext/>')).map((one) => one.replace(/<[^>]+>/g, '').slice(0, 4));
};
const three = ['un', 'deux', 'trois'].map((one) => paragraph(one)).join('');

describe('a decision box', () => {
  it('goes with two short paragraphs, or a longer one', () => {
    expect(kept(three)).toEqual(['deux', 'troi']);
    expect(kept(three + paragraph('long '.repeat(60)))).toEqual(['long']);
  });

  it('goes with the last row of a table', () => {
    const rows = table(row(cell('{{#each list}}{{this}}'), cell('z{{/each}}')));
    expect(kept(rows)).toEqual(['n2', 'z']);
    expect(kept(table(row(cell('seul'))))).toEqual(['seul']);
  });

  it('leaves a chart where it is', () => {
    const chart = '<w:p><w:r><w:drawing/></w:r></w:p>';
    expect(kept(three + chart)).toEqual([]);
  });
});
