/** An accent of the theme takes the colour of the item at hand in a loop, and stays that of the theme anywhere else. */
import { expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { OWN_THEME } from '../../../src/rendering/theming/index.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { docx, paragraph as p, partOf } from './minimal-docx.ts';

const theme = { ...OWN_THEME, loopColours: { accent6: 'colour' } };
const documentOf = (body: string, view: unknown): string => {
  const { problems, render } = prepareWord(docx(body), { file: 'm.docx', helpers: helpersFor('fr'), theme });
  expect(problems).toEqual([]);
  return partOf(render(view), 'word/document.xml');
};
const painted = (words: string, look = '<w:color w:val="112233" w:themeColor="accent6"/>') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`;
const looks = (xml: string) => [...xml.matchAll(/<w:(?:color|shd)\b[^>]*>/g)].map(([found]) => found);

it('stays that of the theme outside of loops, whatever is written in the document', () => {
  const shade = '<w:shd w:val="clear" w:themeFill="accent6"/>';
  const xml = documentOf(p(painted('{{title}}'), painted('x', shade), '{{#each items}}{{this}}{{/each}}'), {
    title: 't',
    colour: 'FF0000',
    items: ['a'],
  });
  expect(looks(xml)).toEqual(['<w:color w:val="112233" w:themeColor="accent6"/>', shade]);
});

it('is that of the item at hand in a loop, and that of the theme for an item that has none', () => {
  const xml = documentOf(p('{{#each items}}', painted('{{name}}'), '{{/each}}'), {
    items: [{ name: 'a', colour: 'ABCDEF' }, { name: 'b' }, { name: 'c', colour: 'url(x)' }],
  });
  expect(looks(xml)).toEqual([
    '<w:color w:val="ABCDEF"/>',
    '<w:color w:val="112233" w:themeColor="accent6"/>',
    '<w:color w:val="auto"/>',
  ]);
});
