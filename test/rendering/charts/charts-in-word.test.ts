/** Charts take the places that a Word template keeps for them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/model/index.ts';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { hostile } from '../../drawing/hostile.ts';
import { samples } from '../../drawing/samples.ts';
import { validateFile } from '../../open-xml/index.js';
import { docx, paragraph, partOf, textOf } from '../word/minimal-docx.ts';
import { chartPlace, shapePlace, withDesigns } from './chart-template.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-word-charts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const prepare = (template: Uint8Array) => prepareWord(template, { file: 'modele.docx', helpers: helpersFor('fr') });
const render = (template: Uint8Array, view: unknown) => prepare(template).render(view);
const namesIn = (bytes: Uint8Array) => openArchive(bytes).map(({ name }) => name);
async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'document.docx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}
const sample = (kind: Chart['kind']): Chart => samples.find((chart) => chart.kind === kind) ?? never();
const never = () => {
  throw new Error('No sample of that kind');
};

const loop = docx(`${paragraph('{{#each charts}}')}${shapePlace('{{chart this}}')}${paragraph('{{/each}}')}`);

describe('a shape that asks for a chart', () => {
  const charts = [...samples, ...hostile];
  const made = render(loop, { charts });
  it('becomes one of each kind, in a loop, and Word opens them', async () => {
    const document = partOf(made, 'word/document.xml');
    expect(document).not.toMatch(/AlternateContent|<\?(?!xml)|wps:wsp/);
    const ids = [...document.matchAll(/<c:chart [^>]*r:id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(charts.length);
    expect([...document.matchAll(/descr="Résumé"/g)]).toHaveLength(charts.length);
    expect(new Set([...document.matchAll(/<wp:docPr [^>]*\bid="(\d+)"/g)].map(([, id]) => id)).size).toBe(charts.length);
    expect(namesIn(made).filter((name) => name.startsWith('word/charts/document-chart'))).toHaveLength(charts.length);
    expect(await faultsOf(made)).toEqual([]);
  });
  it('is as high as what it lists, else as its place', () => {
    const heightOf = (chart: Chart) =>
      Number(/<wp:extent cx="5760000" cy="(\d+)"/.exec(partOf(render(loop, { charts: [chart] }), 'word/document.xml'))?.[1]);
    const gantt = sample('gantt');
    const long = {
      ...gantt,
      categories: [...gantt.categories, ...gantt.categories],
      series: gantt.series.map((one) => ({ ...one, values: [...one.values, ...one.values] })),
    };
    expect(heightOf(sample('line'))).toBe(3_200_000);
    expect(heightOf(long)).toBeGreaterThan(heightOf(gantt));
  });
  it('gives the same bytes twice', () => expect(Buffer.compare(render(loop, { charts }), made)).toBe(0));
  it('vanishes with its paragraph when there is no figure', async () => {
    const none = render(docx(`${paragraph('avant')}${shapePlace('{{chart charts.budget}}')}${paragraph('après')}`), {
      charts: { budget: null },
    });
    expect(textOf(none)).toBe('avant¶après¶');
    expect(namesIn(none).filter((name) => name.includes('chart'))).toEqual([]);
    expect(await faultsOf(none)).toEqual([]);
  });
  it('takes one in a header too, beside those of the text', async () => {
    const both = render(
      docx(shapePlace('{{chart chart}}'), { header: shapePlace('{{chart chart}}').replace(/^<w:p>|<\/w:p>$/g, '') }),
      { chart: sample('bar') },
    );
    expect(namesIn(both).filter((name) => /charts\/[^/]+xml$/.test(name))).toHaveLength(2);
    expect(await faultsOf(both)).toEqual([]);
  });
});

describe('a chart of a designer', () => {
  const restyle = (xml: string) =>
    xml
      .replaceAll('1B5775', 'ABCDEF')
      .replace('val="clustered"', 'val="clustered"')
      .replace('Budget prévu par axe', 'Titre à venir')
      .replace('<c:gapWidth val="50"/>', '<c:gapWidth val="219"/>');
  const template = (place = '{{chart chart}}') =>
    withDesigns(chartPlace(place, 'rId50'), { rId50: { chart: sample('bar'), restyle } });
  const chart: Chart = {
    ...sample('bar'),
    title: 'Budget voté',
    categories: ['Un', 'Deux'],
    series: ['Prévu', 'Voté'].map((name, at) => ({ name, values: [100 + at, 200 + at], colour: null })),
  };
  const made = render(template(), { chart });
  const xml = partOf(made, 'word/charts/document-chart1.xml');

  it('keeps its look around other figures', async () => {
    expect(xml).toContain('<c:gapWidth val="219"/>');
    expect(xml).toContain('<a:t>Budget voté</a:t>');
    expect(xml).not.toContain('Titre à venir');
    expect([...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value)).toEqual([
      'Prévu',
      'Un',
      'Deux',
      '1',
      '2',
      'Voté',
      'Un',
      'Deux',
      '1.01',
      '2.01',
    ]);
    expect(await faultsOf(made)).toEqual([]);
  });
  it('paints in another colour a series that it did not have', () => {
    const [first = '', second = ''] = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/g)].map(([one]) => one);
    expect(first).toContain('ABCDEF');
    expect(second).not.toContain('ABCDEF');
    expect(second).toContain('C25E12');
  });
  it('leaves the document, with its workbook', () => {
    expect(namesIn(made).filter((name) => name.includes('rId50'))).toEqual([]);
    expect(partOf(made, '[Content_Types].xml')).not.toContain('rId50');
    expect(partOf(made, 'word/_rels/document.xml.rels')).not.toContain('"rId50"');
  });
  it('stays as it is without a tag', async () => {
    const kept = render(template('Un graphique'), { chart });
    expect(namesIn(kept)).toContain('word/charts/rId50.xml');
  });
  it('gives way to our design when it cannot hold the figures', async () => {
    const bubbles = render(template(), { chart: sample('bubble') });
    expect(partOf(bubbles, 'word/charts/document-chart1.xml')).toContain('<c:bubbleChart>');
    expect(await faultsOf(bubbles)).toEqual([]);
  });
  it('keeps the names of points, which no cell gives to a label', () => {
    const own = withDesigns(chartPlace('{{chart chart}}', 'rId50'), {
      rId50: { chart: sample('scatter'), restyle: (one) => one },
    });
    const filled = render(own, { chart: { ...sample('scatter'), categories: ['Un', 'Deux', 'Trois'] } });
    const shown = partOf(filled, 'word/charts/document-chart1.xml');
    expect([...shown.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words)).toEqual(
      expect.arrayContaining(['Un', 'Deux', 'Trois']),
    );
    expect(shown).not.toContain('AC-01');
  });
  it.each(samples.map((one) => [one.kind, one] as const))('of the kind %s takes figures of its kind', async (_, design) => {
    const own = withDesigns(chartPlace('{{chart chart}}', 'rId50'), { rId50: { chart: design, restyle: (one) => one } });
    const filled = render(own, { chart: { ...design, title: 'Autre titre' } });
    expect(partOf(filled, 'word/charts/document-chart1.xml')).toContain('r:id="chart-data"');
    expect(await faultsOf(filled)).toEqual([]);
  });
});

describe('a tag for a chart that is not alone in an alternative text', () => {
  it.each([
    ['in a text', docx(paragraph('{{chart chart}}'))],
    ['among words', docx(shapePlace('Voir {{chart chart}}'))],
  ])('%s is refused', (_, template) => {
    expect(prepare(template).problems).toMatchObject([{ code: 'template/chart-out-of-place', tag: '{{chart chart}}' }]);
  });
});
