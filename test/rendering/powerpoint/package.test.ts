/** What a deck is made of once slides are repeated and dropped: parts, relationships, ids; and PowerPoint opens it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Missing } from '../../../src/model/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { validateFile } from '../../open-xml/index.js';
import {
  cell,
  namesIn,
  notes,
  paragraph as p,
  partOf,
  pptx,
  row,
  type Slide,
  shape,
  shownIn,
  slidesOf,
  table,
  text,
  textOf,
  title,
} from './minimal-pptx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-pptx-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

const view = {
  title: 'Programme & <plan>',
  no: false,
  site: 'https://exemple.fr/a b?x="1"',
  axes: [
    { name: 'Accueil', url: 'https://exemple.fr/accueil', actions: [{ name: 'a' }, { name: 'b' }] },
    { name: 'Écoles', url: 'javascript:alert(1)', actions: [] },
    { name: 'Fibre', url: 'https://exemple.fr/fibre', actions: [{ name: 'c' }] },
  ],
};
const rendered = (bytes: Uint8Array, of: unknown = view) => {
  const { problems, render } = preparePowerPoint(bytes, { file: 'm.pptx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  return render(of);
};
const every = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, what = '']) => what);
const link = (id: string, words: string) =>
  `<a:p><a:r><a:rPr><a:hlinkClick r:id="${id}"/></a:rPr><a:t>${words}</a:t></a:r></a:p>`;
const jump = (id: string) =>
  `<a:p><a:r><a:rPr><a:hlinkClick r:id="${id}" action="ppaction://hlinksldjump"/></a:rPr><a:t>aller</a:t></a:r></a:p>`;
const relationsFor = (bytes: Uint8Array, slide: string) => partOf(bytes, slide.replace(/([^/]+)$/, '_rels/$1.rels'));

/** A cover, a slide an axis, one that is dropped, an end that leads to the dropped one and to the axes. */
const slides: readonly Slide[] = [
  { shapes: title('{{title}}'), notes: notes('bonjour') },
  {
    shapes:
      title('{{#each axes}}', '{{name}}') +
      text(link('rId9', 'voir {{name}}')) +
      shape('Image 5', [''], { descr: 'Carte de {{name}} &amp; {{../title}}' }) +
      table(row(cell('{{#each actions}}{{name}}'), cell('{{/each}}'))),
    notes: notes('dire {{name}}', '{{/each}}'),
    relations: [['rId9', 'hyperlink', '{{url}}', true]],
  },
  { shapes: title('{{#if no}}', 'caché'), notes: notes('{{/if}}') },
  {
    shapes: title('fin') + text(jump('rId7'), jump('rId8')),
    relations: [
      ['rId7', 'slide', 'slide3.xml'],
      ['rId8', 'slide', 'slide2.xml'],
    ],
  },
];
const sections =
  '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Début" id="{11111111-1111-4111-8111-111111111111}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section><p14:section name="Axes" id="{22222222-2222-4222-8222-222222222222}"><p14:sldIdLst><p14:sldId id="257"/><p14:sldId id="258"/><p14:sldId id="259"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>';
const template = pptx(slides, { title: '{{title}}', extra: sections, layout: text('{{title}}') });

describe('repeated and dropped slides', () => {
  const deck = rendered(template);

  it('are shown in order, each with its notes', () => {
    expect(slidesOf(deck)).toEqual([
      'Programme & <plan>¶ « bonjour¶',
      'Accueil¶voir Accueil¶¶a¶|¶|‖b¶|¶|‖ « dire Accueil¶',
      'Écoles¶voir Écoles¶¶ « dire Écoles¶',
      'Fibre¶voir Fibre¶¶c¶|¶|‖ « dire Fibre¶',
      'fin¶aller¶aller¶',
    ]);
  });

  it('have parts of their own, and nothing is left of what was dropped', () => {
    const names = namesIn(deck).filter((name) => /lides\/[^_]/.test(name));
    expect(names).toEqual([
      'ppt/slides/slide1.xml',
      'ppt/notesSlides/notesSlide1.xml',
      'ppt/slides/slide2.xml',
      'ppt/notesSlides/notesSlide2.xml',
      'ppt/slides/slide2-2.xml',
      'ppt/notesSlides/notesSlide2-2.xml',
      'ppt/slides/slide2-3.xml',
      'ppt/notesSlides/notesSlide2-3.xml',
      'ppt/slides/slide4.xml',
    ]);
    const declared = every(partOf(deck, '[Content_Types].xml'), /PartName="\/([^"]+)"/g);
    expect(declared.filter((name) => !namesIn(deck).includes(name))).toEqual([]);
    expect(names.filter((name) => !declared.includes(name))).toEqual([]);
  });

  it('have ids that differ, in the presentation and in its sections', () => {
    const presentation = partOf(deck, 'ppt/presentation.xml');
    const ids = every(presentation, /<p:sldId [^>]*\bid="(\d+)"/g);
    expect(ids).toEqual(['256', '257', '260', '261', '259']);
    expect(every(presentation, /<p14:sldId [^>]*\bid="(\d+)"/g)).toEqual(ids);
    expect(partOf(deck, 'ppt/slides/slide2.xml')).not.toContain('rowId');
  });

  it('have notes that lead back to them', () => {
    for (const slide of shownIn(deck).slice(1, 4)) {
      const note = /notesSlide"[^>]* Target="\.\.\/([^"]+)"/.exec(relationsFor(deck, slide))?.[1] ?? '';
      expect(relationsFor(deck, `ppt/${note}`)).toContain(`Target="../${slide.slice(4)}"`);
    }
  });

  it('lead where each copy says, and nowhere that is not safe', () => {
    const targets = shownIn(deck)
      .slice(1, 4)
      .map((slide) => every(relationsFor(deck, slide), /Target="([^"]+)" TargetMode/g));
    expect(targets).toEqual([['https://exemple.fr/accueil'], ['#'], ['https://exemple.fr/fibre']]);
  });

  it('are found by the links of other slides, or what comes after them is', () => {
    const [, , , , last = ''] = shownIn(deck);
    expect(every(relationsFor(deck, last), /\/slide"[^>]* Target="([^"]+)"/g)).toEqual(['slide4.xml', 'slide2.xml']);
  });

  it('have alternative texts of their own', () => {
    const [, first = '', second = ''] = shownIn(deck);
    expect(every(partOf(deck, first), /descr="([^"]*)"/g)).toEqual(['Carte de Accueil &amp; Programme &amp; &lt;plan&gt;']);
    expect(every(partOf(deck, second), /descr="([^"]*)"/g)).toEqual(['Carte de Écoles &amp; Programme &amp; &lt;plan&gt;']);
  });

  it('take the title of the document and the words of the layout', () => {
    expect(partOf(deck, 'docProps/core.xml')).toContain('<dc:title>Programme &amp; &lt;plan&gt;</dc:title>');
    expect(textOf(partOf(deck, 'ppt/slideLayouts/slideLayout1.xml'))).toBe('Programme & <plan>¶');
  });

  it('are valid', async () => {
    expect(await faultsOf(template)).toEqual([]);
    expect(await faultsOf(deck)).toEqual([]);
    expect(await faultsOf(rendered(template, { ...view, axes: [] }))).toEqual([]);
  });

  it('give the same bytes twice, and once for each view', () => {
    const { render } = preparePowerPoint(template, { file: 'm.pptx', helpers: helpersFor('fr') });
    const first = render(view);
    render({ ...view, axes: [] });
    expect(render(view)).toEqual(first);
    expect(deck).toEqual(first);
  });
});

it('gives each copy its own chart and embedded file', async () => {
  const chart =
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:plotArea><c:layout/></c:plotArea></c:chart><c:externalData r:id="rId1"/></c:chartSpace>';
  const frame =
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="90" name="G"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId5"/></a:graphicData></a:graphic></p:graphicFrame>';
  const deck = rendered(
    pptx(
      [
        {
          shapes: title('{{#each axes}}{{name}}') + frame + text('{{/each}}'),
          relations: [['rId5', 'chart', '../charts/chart1.xml']],
        },
      ],
      {
        parts: {
          'ppt/charts/chart1.xml': chart,
          'ppt/charts/_rels/chart1.xml.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="../embeddings/book.xml"/></Relationships>',
          'ppt/embeddings/book.xml': '<a/>',
        },
        types: { 'ppt/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml' },
      },
    ),
  );
  const names = namesIn(deck);
  expect(names.filter((name) => /charts\/chart/.test(name))).toEqual(
    ['chart1', 'chart1-2', 'chart1-3'].map((name) => `ppt/charts/${name}.xml`),
  );
  expect(names.filter((name) => /embeddings/.test(name))).toHaveLength(3);
  expect(relationsFor(deck, 'ppt/charts/chart1-3.xml')).toContain('../embeddings/book-3.xml');
});

describe('hostile data', () => {
  /** What is written, and what is left of it when XML cannot carry all of it. */
  const texts: readonly (readonly [value: string, read?: string])[] = [
    ['a\u0000\u0008b', 'ab'],
    ['x\ufffe\uffffy', 'xy'],
    ['moitié \ud800 seule', 'moitié  seule'],
    [']]>'],
    ['{{title}} {{#each x}} {{{raw}}} \\{{x}}'],
    ['<a:t>&amp;</a:t>'],
    ['<?part 0?><?end-part?><?break?>'],
    ['é🎉'.repeat(1300)],
    ['שלום עולם'],
    ['=1+1'],
    ['$& $1 $`'],
  ];

  it.each(texts)('%j reads back as it was', async (value, read = value) => {
    const shapes = title('{{#each axes}}{{name}}') + shape('I', ['x'], { descr: '{{name}}' });
    const deck = rendered(pptx([{ shapes, notes: notes('{{name}}{{/each}}') }]), { axes: [{ name: value }, { name: value }] });
    const one = `${read}¶x¶ « ${read}¶`;
    expect(slidesOf(deck)).toEqual([one, one]);
    expect(await faultsOf(deck)).toEqual([]);
  });

  it('lines, tabs and spaces', () => {
    const deck = rendered(pptx([{ shapes: text(p('{{title}}')) }]), { title: '\n a\tb\r\n\nc ' });
    expect(slidesOf(deck)).toEqual(['⏎ a\tb⏎⏎c ¶']);
  });
});

it('tells what is missing, and says so on the slide', () => {
  const missing: Missing[] = [];
  const { render } = preparePowerPoint(pptx([{ shapes: title('{{todo lead "project.lead"}}'), notes: notes('x') }]), {
    file: 'm.pptx',
    helpers: helpersFor('fr'),
  });
  expect(slidesOf(render({ lead: null }, missing))).toEqual(['à compléter¶ « x¶']);
  expect(missing).toEqual([{ key: 'project.lead', of: null }]);
});

it('leaves the words of a Markdown text', () => {
  expect(
    slidesOf(rendered(pptx([{ shapes: text('{{markdown title}}') }]), { title: '**gras** et [lien](https://x.fr)' })),
  ).toEqual(['gras et lien¶']);
});
