/** Charts and pictures take the places that a deck keeps for them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { hostile } from '../../drawing/hostile.ts';
import { samples } from '../../drawing/samples.ts';
import { validateFile } from '../../open-xml/index.js';
import { png } from '../png.ts';
import { namesIn, notes, partOf, pptx, type Slide, shape, shownIn, text, title } from './minimal-pptx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-deck-drawings-'));
afterAll(() => rmSync(folder, { recursive: true }));
async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}
const prepare = (template: Uint8Array) => preparePowerPoint(template, { file: 'm.pptx', helpers: helpersFor('fr') });
const assets = new Map([['logo.png', png(20, 10)]]);
const render = (slides: readonly Slide[], view: unknown, options = {}) => {
  const { problems, render: written } = prepare(pptx(slides, options));
  expect(problems).toEqual([]);
  return written(view, [], assets);
};
const bar = samples.find(({ kind }) => kind === 'bar');
const quoted = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const at = '<a:xfrm><a:off x="100" y="200"/><a:ext cx="4000" cy="1000"/></a:xfrm>';
let ids = 500;
/** A rectangle, a placeholder or a picture with this alternative text. */
const rectangle = (alt: string, { where = at, place = '' } = {}) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${ids++}" name="Zone" descr="${quoted(alt)}"/><p:cNvSpPr/><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr>${where}${where && '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>`;
const picture = (alt: string) =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${ids++}" name="Image" descr="${quoted(alt)}"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:srcRect l="10"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${at}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
const group = (inside: string) =>
  `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${ids++}" name="Groupe"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${inside}</p:grpSp>`;
const graphicOf = (xml: string) => /<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/.exec(xml)?.[0] ?? '';
const chartsIn = (bytes: Uint8Array) => namesIn(bytes).filter((name) => /^ppt\/charts\/[^/]+\.xml$/.test(name));

describe('a shape that asks for a chart', () => {
  it('becomes one of each kind, on a slide each, which PowerPoint opens and whose figures can be edited', async () => {
    const charts = [...samples, ...hostile];
    const deck = render(
      [{ shapes: title('{{#each charts}}', 'Graphique {{@index}}') + rectangle('{{chart this}}'), notes: notes('{{/each}}') }],
      { charts },
    );
    expect(shownIn(deck)).toHaveLength(charts.length);
    expect(chartsIn(deck)).toHaveLength(charts.length);
    expect(namesIn(deck).filter((name) => /^ppt\/embeddings\/.*\.xlsx$/.test(name))).toHaveLength(charts.length);
    for (const slide of shownIn(deck)) expect(partOf(deck, slide)).toMatch(/<p:graphicFrame>.*descr="Résumé".*<c:chart /s);
    expect(await faultsOf(deck)).toEqual([]);
  });

  it('stands where the shape stood, also in a group', () => {
    for (const shapes of [rectangle('{{chart bar}}'), group(rectangle('{{chart bar}}'))]) {
      const xml = partOf(render([{ shapes }], { bar }), 'ppt/slides/slide1.xml');
      expect(graphicOf(xml)).toContain('<p:xfrm><a:off x="100" y="200"/><a:ext cx="4000" cy="1000"/></p:xfrm>');
    }
  });

  it('stands where the layout puts its placeholder', () => {
    const place = '<p:ph type="body" idx="7"/>';
    const layout = rectangle('', { place, where: '<a:xfrm><a:off x="1" y="2"/><a:ext cx="30" cy="40"/></a:xfrm>' });
    const xml = partOf(
      render([{ shapes: rectangle('{{chart bar}}', { where: '', place: '<p:ph idx="7"/>' }) }], { bar }, { layout }),
      'ppt/slides/slide1.xml',
    );
    expect(graphicOf(xml)).toContain('<a:off x="1" y="2"/><a:ext cx="30" cy="40"/>');
    expect(graphicOf(xml)).not.toContain('p:ph');
  });

  it('vanishes when there is no figure', async () => {
    const deck = render([{ shapes: title('t') + rectangle('{{chart bar}}') }], { bar: null });
    expect(partOf(deck, 'ppt/slides/slide1.xml')).not.toMatch(/Zone|graphicFrame|<\?(?!xml)/);
    expect(await faultsOf(deck)).toEqual([]);
  });

  it('gives the same bytes twice', () => {
    const slides = [{ shapes: rectangle('{{chart bar}}') }];
    expect(Buffer.compare(render(slides, { bar }), render(slides, { bar }))).toBe(0);
  });

  it('may stand in the chart of a designer, whose parts leave the deck, slide after slide', async () => {
    const first = render([{ shapes: title('t') + rectangle('{{chart bar}}') }], { bar });
    // What was made becomes the design of the next deck: its title is set in red, its place asks for figures.
    const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const entries = openArchive(first).map((entry) => {
      const xml = decoded(entry.bytes);
      if (entry.name === 'ppt/charts/slide1-chart1.xml')
        return { ...entry, bytes: new TextEncoder().encode(xml.replace('sz="1800"', 'sz="4200"')) };
      if (entry.name !== 'ppt/slides/slide1.xml') return entry;
      return {
        ...entry,
        bytes: new TextEncoder().encode(
          xml
            .replace('descr="Résumé"', 'descr="{{chart this}}"')
            .replace('<a:t>t</a:t>', '<a:t>{{#each charts}}{{@index}}</a:t>')
            .replace('</p:spTree>', `${text('{{/each}}')}</p:spTree>`),
        ),
      };
    });
    const { problems, render: again } = prepare(closeArchive(entries));
    expect(problems).toEqual([]);
    const deck = again({ charts: [bar, bar] });
    expect(chartsIn(deck)).toHaveLength(2);
    expect(chartsIn(deck)).not.toContain('ppt/charts/slide1-chart1.xml');
    for (const chart of chartsIn(deck)) expect(partOf(deck, chart)).toContain('sz="4200"');
    expect(await faultsOf(deck)).toEqual([]);
  });
});

describe('a place that asks for a picture', () => {
  const relations = [['rId9', 'image', '../media/old.png']] as const;
  const options = { parts: { 'ppt/media/old.png': 'x' } };
  it.each([
    ['a picture', picture('{{image logo}} Le logo')],
    ['a rectangle', rectangle('{{image logo}} Le logo')],
  ])('is %s, and keeps the proportions', (_, shapes) => {
    const deck = render([{ shapes, relations }], { logo: 'logo.png' }, options);
    const xml = partOf(deck, 'ppt/slides/slide1.xml');
    expect(xml).toContain('<a:off x="100" y="200"/><a:ext cx="2000" cy="1000"/>');
    expect(xml).toContain('descr="Le logo"');
    expect(xml).toMatch(/<p:pic>.*<a:blip r:embed="picture1"\/>/s);
    expect(xml).not.toContain('srcRect');
    expect(partOf(deck, 'ppt/slides/_rels/slide1.xml.rels')).toContain('Id="picture1"');
    expect(namesIn(deck)).toContain('ppt/media/picture1.png');
  });

  it('says what alt says, vanishes without a picture, and PowerPoint opens it', async () => {
    const slides = [{ shapes: title('t') + rectangle('{{image logo alt="Blason"}}') + rectangle('{{image none}}') }];
    const deck = render(slides, { logo: 'logo.png', none: null });
    const xml = partOf(deck, 'ppt/slides/slide1.xml');
    expect(xml.match(/<p:pic>/g)).toHaveLength(1);
    expect(xml).toContain('descr="Blason"');
    expect(xml.match(/name="Zone"/g)).toHaveLength(1);
    expect(await faultsOf(deck)).toEqual([]);
  });

  it('is one part for all slides and layouts that show it', async () => {
    const slides = [1, 2].map((number) => ({ shapes: title(`t${number}`) + rectangle('{{image logo}}') }));
    const deck = render(slides, { logo: 'logo.png' }, { layout: rectangle('{{image logo}}') });
    expect(namesIn(deck).filter((name) => name.startsWith('ppt/media/'))).toEqual(['ppt/media/picture1.png']);
    expect(partOf(deck, 'ppt/slideLayouts/slideLayout1.xml')).toContain('r:embed="picture1"');
    expect(await faultsOf(deck)).toEqual([]);
  });
});

describe('a tag out of its place is named by slide and shape', () => {
  it.each([
    ['a chart in the text', text('{{chart bar}}'), 'template/chart-out-of-place', 'Texte 2'],
    ['a chart beside words', rectangle('{{chart bar}} et plus'), 'template/chart-out-of-place', 'Zone'],
    [
      'a chart in a group',
      group('').replace('name="Groupe"', 'name="Groupe" descr="{{chart bar}}"'),
      'template/chart-out-of-place',
      'Groupe',
    ],
    ['a placeholder that nothing places', rectangle('{{chart bar}}', { where: '' }), 'template/chart-out-of-place', 'Zone'],
    ['an image in the text', text('{{image logo}}'), 'template/image-out-of-place', 'Texte 2'],
    [
      'a link',
      shape('Lien', ['<a:p><a:r><a:rPr><a:hlinkClick r:id="rId7"/></a:rPr><a:t>x</a:t></a:r></a:p>']),
      'template/unclosed-tag',
      'Lien',
    ],
  ])('%s', (_, shapes, code, name) => {
    const relations = [['rId7', 'hyperlink', '{{bar', true]] as const;
    const { problems } = prepare(pptx([{ shapes: title('t') }, { shapes, relations }]));
    expect(problems).toEqual([expect.objectContaining({ code, slide: 2, shape: name, file: 'm.pptx' })]);
  });

  it('a chart of the template, by its slide', () => {
    const relations = [['rId8', 'chart', '../charts/chart1.xml']] as const;
    const { problems } = prepare(
      pptx([{ shapes: title('t') }, { shapes: title('u'), relations }], {
        parts: { 'ppt/charts/chart1.xml': '<c:x>{{bar}}</c:x>' },
      }),
    );
    expect(problems).toEqual([expect.objectContaining({ code: 'template/tag-out-of-reach', slide: 2 })]);
  });
});
