/** What a deck holds beside tags stays as it was: hidden slides, groups, diagrams. */
import { expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { edited, relation, relations } from '../ooxml/linked.ts';
import { namesIn, notes, partOf, pptx, shape, shownIn, slidesOf, text, title } from './minimal-pptx.ts';

const render = (template: Uint8Array, view: unknown) => {
  const { problems, render: written } = preparePowerPoint(template, { file: 'm.pptx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  return written(view);
};
const axes = [
  { title: 'Accueil', actions: [{ title: 'Ouvrir' }, { title: 'Former' }] },
  { title: 'Réseau', actions: [] },
];

it('a hidden slide stays hidden, as often as it is shown', () => {
  const template = pptx([{ shapes: title('{{#each axes}}', '{{title}}'), notes: notes('{{/each}}') }, { shapes: title('fin') }]);
  const hidden = closeArchive(
    openArchive(template).map((entry) =>
      entry.name === 'ppt/slides/slide1.xml'
        ? {
            ...entry,
            bytes: new TextEncoder().encode(new TextDecoder().decode(entry.bytes).replace('<p:sld ', '<p:sld show="0" ')),
          }
        : entry,
    ),
  );
  const deck = render(hidden, { axes });
  expect(shownIn(deck).map((slide) => / show="0"/.test(partOf(deck, slide)))).toEqual([true, true, false]);
});

it('tags in a group are filled, the group stays', () => {
  const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="90" name="Groupe"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shape('A', ['{{#each axes}}', '{{title}}', '{{/each}}'])}${shape('B', ['{{axes.length}}'])}</p:grpSp>`;
  const deck = render(pptx([{ shapes: title('t') + group }]), { axes });
  expect(slidesOf(deck)).toEqual(['t¶Accueil¶Réseau¶2¶']);
  expect(partOf(deck, 'ppt/slides/slide1.xml')).toContain('<p:grpSp>');
});

it('a diagram stays, each copy of its slide with its own', () => {
  const relations = [['rId5', 'diagramData', '../diagrams/data1.xml']] as const;
  const frame =
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="91" name="Diagramme"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId5" r:lo="rId5" r:qs="rId5" r:cs="rId5"/></a:graphicData></a:graphic></p:graphicFrame>';
  const data = '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:ptLst/></dgm:dataModel>';
  const template = pptx([{ shapes: title('{{#each axes}}', '{{title}}') + frame, notes: notes('{{/each}}'), relations }], {
    parts: { 'ppt/diagrams/data1.xml': data },
    types: { 'ppt/diagrams/data1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml' },
  });
  const deck = render(template, { axes });
  expect(namesIn(deck).filter((name) => name.startsWith('ppt/diagrams/'))).toEqual([
    'ppt/diagrams/data1.xml',
    'ppt/diagrams/data1-2.xml',
  ]);
  expect(partOf(deck, 'ppt/diagrams/data1-2.xml')).toContain(data);
  for (const slide of shownIn(deck)) expect(partOf(deck, slide)).toContain('<dgm:relIds');
});

it('a slide an axis, and after each its actions, a slide each', () => {
  const deck = render(
    pptx([
      { shapes: title('{{#each axes}}', '{{title}}') + text('{{actions.length}}') },
      { shapes: title('{{#each actions}}', '{{../title}} : {{title}}'), notes: notes('dire {{title}}', '{{/each}}{{/each}}') },
    ]),
    { axes },
  );
  expect(slidesOf(deck)).toEqual([
    'Accueil¶2¶',
    'Accueil : Ouvrir¶ « dire Ouvrir¶',
    'Accueil : Former¶ « dire Former¶',
    'Réseau¶0¶',
  ]);
});

it('the counts of a deck stay while its slides are those of the template, and go once there are others', () => {
  const counts = '<Words>3</Words><Slides>2</Slides><TitlesOfParts><vt:lpstr>fin</vt:lpstr></TitlesOfParts>';
  const counted = (loop: string) =>
    edited(
      pptx([{ shapes: title(loop, '{{n}}'), notes: notes(loop === '' ? 'n' : '{{/each}}') }, { shapes: title('fin') }], {
        types: { 'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml' },
      }),
      {
        '_rels/.rels': relations(relation('rId9', 'extended-properties', 'docProps/app.xml', '')),
        'docProps/app.xml': () => `<Properties xmlns="p"><Company/>${counts}</Properties>`,
      },
    );
  expect(partOf(render(counted(''), { n: 1 }), 'docProps/app.xml')).toContain(counts);
  expect(partOf(render(counted('{{#each list}}'), { list: [{ n: 1 }, { n: 2 }] }), 'docProps/app.xml')).toBe(
    '<Properties xmlns="p"><Company/></Properties>',
  );
});
