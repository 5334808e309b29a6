/** Tags wherever PowerPoint lets people write: charts, diagrams, comments, what handouts show. None is left unsaid. */
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { namesIn, partOf, pptx, text, title } from './minimal-pptx.ts';

const view = { title: 'R&D', actions: [{ name: 'Accueil' }, { name: 'Fibre' }] };
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const prepared = (bytes: Uint8Array) => preparePowerPoint(bytes, { file: 'm.pptx', helpers: helpersFor('fr') });
const rendered = (bytes: Uint8Array): Uint8Array => {
  const { problems, render } = prepared(bytes);
  expect(problems).toEqual([]);
  const made = render(view);
  for (const { name, bytes: part } of openArchive(made)) expect(`${name} ${new TextDecoder().decode(part)}`).not.toContain('{{');
  return made;
};
const problemsOf = (bytes: Uint8Array) => prepared(bytes).problems.map(({ code, part, tag }) => `${code} ${part} ${tag}`);
const run = (words: string) => `<a:r><a:t>${words}</a:t></a:r>`;
const chart = (value: string) =>
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:title><c:tx><c:rich><a:bodyPr/><a:p>${run('{{ti')}${run('tle}} !')}</a:p></c:rich></c:tx></c:title><c:v>${value}</c:v></c:chartSpace>`;
const relations = [['rId8', 'chart', '../charts/chart1.xml']] as const;

describe('the words of a chart', () => {
  it('say values, in the copies that repeated slides own too', () => {
    const slides = [{ shapes: title('{{#each actions}}', '{{name}}') + text('{{/each}}'), relations }];
    const made = rendered(pptx(slides, { parts: { 'ppt/charts/chart1.xml': chart('1') } }));
    const charts = namesIn(made).filter((name) => name.includes('/charts/'));
    expect(charts).toHaveLength(2);
    for (const name of charts) expect(partOf(made, name).replace(/<[^>]+>/g, '')).toContain('R&amp;D !1');
  });
  it('are told where an embedded workbook says them', () => {
    const bytes = pptx([{ shapes: title('t'), relations }], { parts: { 'ppt/charts/chart1.xml': chart('{{title}}') } });
    expect(problemsOf(bytes)).toEqual(['template/tag-out-of-reach ppt/charts/chart1.xml {{title}}']);
  });
});

it('comments and what handouts show say values', () => {
  const made = rendered(
    pptx([{ shapes: title('t'), relations: [['rId8', 'comments', '../comments/comment1.xml']] }], {
      parts: {
        'ppt/comments/comment1.xml':
          '<p:cmLst xmlns:p="x"><p:cm authorId="0" idx="1"><p:text>{{title}}</p:text></p:cm></p:cmLst>',
      },
      types: { 'ppt/comments/comment1.xml': `${TYPE}.comments+xml` },
    }),
  );
  expect(partOf(made, 'ppt/comments/comment1.xml')).toContain('<p:text>R&amp;D</p:text>');
});

it.each(['ppt/tags/tag1.xml', 'customXml/item1.xml', 'ppt/presProps.xml'])('a tag in %s is told', (name) => {
  const bytes = pptx([{ shapes: title('t') }], { parts: { [name]: '<a b="{{title}}"/>' } });
  expect(problemsOf(bytes)).toEqual([`template/tag-out-of-reach ${name} {{title}}`]);
});

it('a tag in the name of a section or of a custom show is told', () => {
  const extra = '<p:custShowLst><p:custShow name="{{title}}" id="0"><p:sldLst/></p:custShow></p:custShowLst>';
  expect(problemsOf(pptx([{ shapes: text('t') }], { extra }))).toEqual([
    'template/tag-out-of-reach ppt/presentation.xml {{title}}',
  ]);
});

it('a tag in a field, whose words PowerPoint writes itself, is told', () => {
  const field = '<a:p><a:fld id="{0}" type="slidenum"><a:rPr/><a:t>{{title}}</a:t></a:fld></a:p>';
  expect(problemsOf(pptx([{ shapes: text(field) }]))).toEqual(['template/tag-out-of-reach ppt/slides/slide1.xml {{title}}']);
});
