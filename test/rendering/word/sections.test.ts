/** Landscape sections in loops and conditions: one a turn, each with its headers, none left behind by what is not shown. */
import { describe, expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { docx, paragraph as p, partOf } from './minimal-docx.ts';

/** The end of a section: its page is lying or upright, its header that of the document. */
const end = (words: string, lying: boolean) =>
  `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz ${lying ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"'}/></w:sectPr></w:pPr>${words === '' ? '' : `<w:r><w:t>${words}</w:t></w:r>`}</w:p>`;
const sectionsOf = (body: string, view: unknown) => {
  const { problems, render } = prepareWord(docx(body, { header: 'En-tête' }), { file: 'm.docx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  const xml = partOf(render(view), 'word/document.xml');
  return [...xml.matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/gs)].map(([, inner = '']) => ({
    lying: inner.includes('w:orient="landscape"'),
    header: inner.includes('<w:headerReference w:type="default" r:id="rId2"/>'),
  }));
};
const list = [{ n: 'a' }, { n: 'b' }];
const [lying, upright] = [
  { lying: true, header: true },
  { lying: false, header: true },
];

describe('a section', () => {
  it('is there once a turn of its loop, with its header', () => {
    const body = p('avant') + end('', false) + p('{{#each list}}') + p('{{n}}') + end('', true) + p('{{/each}}') + p('après');
    expect(sectionsOf(body, { list })).toEqual([upright, lying, lying, upright]);
    expect(sectionsOf(body, { list: [] })).toEqual([upright, upright]);
  });
  it('ends in the paragraph that closes its loop, once a turn', () => {
    expect(sectionsOf(p('{{#each list}}{{n}}') + end('{{/each}}', true), { list })).toEqual([lying, lying, upright]);
  });
  it('is parted by pages from the next item, not after the last', () => {
    const part = '<w:p><w:r><w:t>{{#unless @last}}</w:t><w:br w:type="page"/><w:t>{{/unless}}</w:t></w:r></w:p>';
    const { problems, render } = prepareWord(docx(p('{{#each list}}') + p('{{n}}') + part + p('{{/each}}')), {
      file: 'm.docx',
      helpers: helpersFor('fr'),
    });
    expect(problems).toEqual([]);
    expect(partOf(render({ list: [...list, { n: 'c' }] }), 'word/document.xml').match(/<w:br w:type="page"\/>/g)).toHaveLength(2);
  });
  it('leaves with its condition', () => {
    const body = p('{{#if list}}') + p('x') + end('', true) + p('{{/if}}') + p('après');
    expect(sectionsOf(body, { list })).toEqual([lying, upright]);
    expect(sectionsOf(body, { list: null })).toEqual([upright]);
  });
});
