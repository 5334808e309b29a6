/** Pictures and charts of the project take the places that a workbook keeps for them, by their alternative texts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chartPart, LOOK } from '../../../src/drawing/index.ts';
import type { Chart } from '../../../src/model/index.ts';
import { hostile } from '../../drawing/hostile.ts';
import { samples } from '../../drawing/samples.ts';
import { validateFile } from '../../open-xml/index.js';
import { png } from '../png.ts';
import { cellsOf, namesIn, partOf, prepared, type Sheet, sheetsOf, xlsx } from './minimal-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-sheet-drawings-'));
afterAll(() => rmSync(folder, { recursive: true }));
async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'classeur.xlsx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const quoted = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const corner = (name: string, row: number, column: number) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const anchor = (row: number, inner: string) =>
  `<xdr:twoCellAnchor editAs="oneCell">${corner('from', row, 3)}${corner('to', row + 4, 5)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const properties = (cx: number, cy: number) =>
  `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>`;
const shape = (alt: string, cx = 4000, cy = 1000) =>
  `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Zone" descr="${quoted(alt)}"/><xdr:cNvSpPr/></xdr:nvSpPr>${properties(cx, cy)}<xdr:txBody><a:bodyPr/><a:p/></xdr:txBody></xdr:sp>`;
const picture = (alt: string) =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Image" descr="${quoted(alt)}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="p"/><a:srcRect l="10"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>${properties(4000, 1000)}</xdr:pic>`;
const frame = (alt: string) =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="4" name="Graphique" descr="${quoted(alt)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${MAIN}/chart"><c:chart xmlns:c="${MAIN}/chart" r:id="c"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const group = (inside: string) =>
  `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="5" name="Groupe"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${inside}</xdr:grpSp>`;

/** A workbook with one drawing over its first sheet; `design` is the chart that a designer made. */
function template(
  cells: Sheet['cells'],
  anchors: readonly string[],
  { name = 'F', design = '', more = [] as readonly Sheet[], is1904 = false } = {},
) {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = [
    ...(anchors.join('').includes('r:embed="p"') ? [relation('p', 'image', '../media/old.png')] : []),
    ...(design ? [relation('c', 'chart', '../charts/chart1.xml')] : []),
  ];
  return xlsx(
    [{ name, cells, extra: '<drawing r:id="d"/>', relations: [['d', 'drawing', '../drawings/drawing1.xml']] }, ...more],
    {
      title: 'Essai',
      is1904,
      parts: {
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${MAIN}/spreadsheetDrawing" xmlns:a="${MAIN}/main" xmlns:r="${OFFICE}">${anchors.join('')}</xdr:wsDr>`,
        ...(relations.length > 0 && {
          'xl/drawings/_rels/drawing1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
        }),
        ...(design && { 'xl/charts/chart1.xml': design }),
        ...(relations.join('').includes('old.png') && { 'xl/media/old.png': 'x' }),
      },
      types: {
        'xl/drawings/drawing1.xml': `${TYPE}.drawing+xml`,
        ...(design && { 'xl/charts/chart1.xml': `${TYPE}.drawingml.chart+xml` }),
      },
    },
  );
}
function render(bytes: Uint8Array, view: unknown): Uint8Array {
  const { problems, render: written } = prepared(bytes);
  expect(problems).toEqual([]);
  return written(view, [], new Map([['logo.png', png(20, 10)]]));
}
const drawingOf = (bytes: Uint8Array, number = 1) => partOf(bytes, `xl/drawings/drawing${number}.xml`);
const chartsIn = (bytes: Uint8Array) => namesIn(bytes).filter((name) => /^xl\/charts\/[^/]+\.xml$/.test(name));
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
const [bar] = samples;

describe('a place for a picture', () => {
  it.each([
    ['a shape', shape('{{image logo}} Le logo')],
    ['a picture', picture('{{image logo}} Le logo')],
  ])('is %s, keeps the proportions, and Excel opens it', async (_, inner) => {
    const book = render(template({ A1: 'x' }, [anchor(1, inner)]), { logo: 'logo.png' });
    const xml = drawingOf(book);
    expect(xml).toMatch(/<xdr:oneCellAnchor><xdr:from>.*<\/xdr:from><xdr:ext cx="2000" cy="1000"\/><xdr:pic[ >]/s);
    expect(xml).toContain('<a:ext cx="2000" cy="1000"/>');
    expect(xml).toContain('descr="Le logo"');
    expect(xml).not.toContain('srcRect');
    expect(xml).toMatch(/<a:blip [^>]*r:embed="picture1"/);
    expect(partOf(book, 'xl/drawings/_rels/drawing1.xml.rels')).toContain('Id="picture1"');
    expect(namesIn(book)).toContain('xl/media/picture1.png');
    expect(await faultsOf(book)).toEqual([]);
  });

  it('takes its size from the cells when it says none', () => {
    const bytes = template({ A1: 'x' }, [anchor(1, shape('{{image logo}}', 0, 0))]);
    // Two usual columns of 64 pixels, four usual rows of 15 points: 2 to 1 fits the height.
    expect(drawingOf(render(bytes, { logo: 'logo.png' }))).toContain('<xdr:ext cx="1219200" cy="609600"/>');
  });

  it('vanishes without a picture, and is one part however often it is shown', async () => {
    const cells = { A1: '{{#each items}}', A2: '{{n}}', A3: '{{/each}}' };
    const view = {
      items: [
        { n: 1, logo: 'logo.png' },
        { n: 2, logo: null },
        { n: 3, logo: 'logo.png' },
      ],
    };
    const book = render(template(cells, [anchor(1, shape('{{image logo alt="Blason"}}'))]), view);
    expect(all(drawingOf(book), /descr="([^"]*)"/g)).toEqual(['Blason', 'Blason']);
    expect(all(drawingOf(book), /<xdr:from>.*?<xdr:row>(\d+)</g)).toEqual(['0', '2']);
    expect(namesIn(book).filter((name) => name.startsWith('xl/media/'))).toEqual(['xl/media/picture1.png']);
    expect(await faultsOf(book)).toEqual([]);
  });
});

describe('a place for a chart', () => {
  it('becomes one of each kind, which Excel opens, its figures on a sheet behind the others', async () => {
    const charts = [...samples, ...hostile];
    const cells = { A1: '{{#each charts}}', A2: 'Graphique {{@index}}', A3: '', A4: '{{/each}}' };
    const book = render(template(cells, [anchor(1, shape('{{chart this}}'))]), { charts });
    expect(chartsIn(book)).toHaveLength(charts.length);
    expect(Object.keys(sheetsOf(book))).toEqual(['F', 'Données des graphiques']);
    expect(namesIn(book).filter((name) => name.includes('embeddings'))).toEqual([]);
    expect(all(drawingOf(book), /<c:chart [^>]*r:id="([^"]*)"/g)).toEqual(charts.map((_, index) => `shown-chart${index + 1}`));
    expect(drawingOf(book)).toContain('descr="Résumé"');
    expect(partOf(book, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Données des graphiques'!$1:$1</definedName>`,
    );
    expect(await faultsOf(book)).toEqual([]);
  });

  it.each(samples.map((chart) => [chart.kind, chart] as const))(
    '%s: every reference leads to the cells that say the same',
    (_, chart) => {
      const book = render(template({ A1: 'x' }, [anchor(1, shape('{{chart first}}')), anchor(9, shape('{{chart chart}}'))]), {
        first: bar,
        chart,
      });
      const cells = cellsOf(book, 'xl/worksheets/chart-data1.xml');
      const xml = partOf(book, 'xl/charts/shown-chart2.xml');
      const references = [
        ...xml.matchAll(
          /<c:f>'Données des graphiques'!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?<\/c:f><c:\w+>(.*?)<\/c:(?:str|num)Cache>/gs,
        ),
      ];
      expect(references.length).toBeGreaterThan(1);
      for (const [, column, from, to = from, cache = ''] of references) {
        const kept = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)];
        for (const [, index, value] of kept)
          expect(cells[`${column}${Number(from) + Number(index)}`]?.replace(/^"|"$/g, '')).toBe(value?.replaceAll('&amp;', '&'));
        expect(Number(to) - Number(from) + 1).toBe(Number(/ptCount val="(\d+)"/.exec(cache)?.[1]));
      }
      expect(xml).not.toContain('externalData');
    },
  );

  it('goes with copies of its sheet, and with none when there are none', async () => {
    const view = {
      items: [
        { t: 'Un', chart: bar },
        { t: 'Deux', chart: null },
        { t: 'Trois', chart: bar },
      ],
    };
    const book = render(template({ A1: '{{t}}' }, [anchor(1, shape('{{chart chart}}'))], { name: '{{#each items}}{{t}}' }), view);
    expect(Object.keys(sheetsOf(book))).toEqual(['Un', 'Deux', 'Trois', 'Données des graphiques']);
    expect(chartsIn(book)).toHaveLength(2);
    expect(drawingOf(book)).toContain('shown-chart1');
    expect(partOf(book, 'xl/drawings/drawing1-2.xml')).not.toContain('c:chart');
    expect(partOf(book, 'xl/drawings/_rels/drawing1-3.xml.rels')).toContain('Id="shown-chart2"');
    expect(await faultsOf(book)).toEqual([]);
    const none = render(template({ A1: 'x' }, [anchor(1, shape('{{chart chart}}'))]), { chart: null });
    expect(Object.keys(sheetsOf(none))).toEqual(['F']);
    expect(await faultsOf(none)).toEqual([]);
  });

  it('keeps the look of a chart that a designer put there, which leaves the workbook itself', async () => {
    const design = (bar ? chartPart(bar, { ...LOOK, language: 'fr' }).xml : '')
      .replace(/<c:externalData.*<\/c:externalData>/s, '')
      .replaceAll('gapWidth val="50"', 'gapWidth val="33"');
    const chart: Chart | undefined = bar && { ...bar, title: 'Le nôtre' };
    const book = render(template({ A1: 'x' }, [anchor(1, frame('{{chart chart}}'))], { design }), { chart });
    expect(chartsIn(book)).toEqual(['xl/charts/shown-chart1.xml']);
    const xml = partOf(book, 'xl/charts/shown-chart1.xml');
    expect(xml).toContain('gapWidth val="33"');
    expect(xml).toContain('Le nôtre');
    expect(xml).toContain("'Données des graphiques'!$B$5");
    expect(partOf(book, 'xl/drawings/_rels/drawing1.xml.rels')).not.toContain('Id="c"');
    expect(partOf(book, '[Content_Types].xml')).not.toContain('chart1.xml"/><Override PartName="/xl/charts/chart1.xml');
    expect(await faultsOf(book)).toEqual([]);
  });

  it('makes way for a sheet of the template that is called as the sheet of figures', () => {
    const more = [{ name: 'Données des graphiques', cells: { A1: 'à moi' } }];
    const book = render(template({ A1: 'x' }, [anchor(1, shape('{{chart bar}}'))], { more }), { bar });
    expect(Object.keys(sheetsOf(book))).toEqual(['F', 'Données des graphiques', 'Données des graphiques 2']);
    expect(partOf(book, 'xl/charts/shown-chart1.xml')).toContain("'Données des graphiques 2'!");
  });

  it('counts days as the workbook does', () => {
    const chart = samples.find(({ kind }) => kind === 'gantt');
    const [one, other] = [false, true].map((is1904) =>
      render(template({ A1: 'x' }, [anchor(1, shape('{{chart chart}}'))], { is1904 }), { chart }),
    );
    if (!one || !other) throw new Error('No workbook');
    const starts = [one, other].map((book) => Number(cellsOf(book, 'xl/worksheets/chart-data1.xml')['B5']));
    expect((starts[0] ?? 0) - (starts[1] ?? 0)).toBe(1462);
    expect(partOf(other, 'xl/charts/shown-chart1.xml')).toContain(`<c:date1904 val="1"/>`);
    expect(partOf(other, 'xl/charts/shown-chart1.xml')).toContain(`<c:v>${starts[1]}</c:v>`);
  });

  it('gives the same bytes twice', () => {
    const { render: written } = prepared(template({ A1: 'x' }, [anchor(1, shape('{{chart bar}}'))]));
    expect(Buffer.compare(written({ bar }), written({ bar }))).toBe(0);
  });
});

describe('a tag out of its place is named by sheet and shape', () => {
  it.each([
    ['a chart beside words', shape('{{chart bar}} et plus'), 'template/chart-out-of-place'],
    ['a chart in a group', group(shape('{{chart bar}}')), 'template/chart-out-of-place'],
    ['a picture in a chart', frame('{{image logo}}'), 'template/image-out-of-place'],
    ['two pictures', shape('{{image logo}}{{image logo}}'), 'template/image-out-of-place'],
  ])('%s', (_, inner, code) => {
    const { problems } = prepared(template({ A1: 'x' }, [anchor(1, inner)]));
    expect(problems[0]).toMatchObject({ code, sheet: 'F', shape: inner.includes('"Graphique"') ? 'Graphique' : 'Zone' });
  });

  it('a chart in a cell, by its cell', () => {
    const { problems } = prepared(template({ B2: '{{chart bar}}' }, []));
    expect(problems).toMatchObject([{ code: 'template/chart-out-of-place', sheet: 'F', cell: 'B2' }]);
  });
});
