/** What lies over the cells follows them: into the turns of a loop, onto the copies of a sheet, down below a loop. */
import { describe, expect, it } from 'vitest';
import { partOf, rendered, sheetsOf } from './minimal-xlsx.ts';

const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006';
const corner = (name: string, row: number) =>
  `<xdr:${name}><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
const anchor = (row: number, inner: string) =>
  `<xdr:twoCellAnchor>${corner('from', row)}${corner('to', row + 4)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
const shape = (words: string) =>
  `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Forme" descr="${words}"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Graphique"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${MAIN}/chart"><c:chart xmlns:c="${MAIN}/chart" r:id="c"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const drawing = (...anchors: string[]) =>
  `<xdr:wsDr xmlns:xdr="${MAIN}/spreadsheetDrawing" xmlns:a="${MAIN}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${anchors.join('')}</xdr:wsDr>`;
const chart = (areas: readonly string[], title = '') =>
  `<c:chartSpace xmlns:c="${MAIN}/chart" xmlns:a="${MAIN}/main">${title && `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx></c:title>`}${areas.map((area) => `<c:val><c:numRef><c:f>${area}</c:f><c:numCache><c:ptCount val="1"/></c:numCache></c:numRef></c:val>`).join('')}</c:chartSpace>`;
const relations = (type: string, target: string, id: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

const made = (
  name: string,
  cells: Readonly<Record<string, string>>,
  drawn: string,
  areas: readonly string[],
  view: unknown,
  title = '',
) =>
  rendered(
    [
      { name, cells, extra: '<drawing r:id="d"/>', relations: [['d', 'drawing', '../drawings/drawing1.xml']] },
      { name: 'Fin', cells: { A1: 'x' } },
    ],
    view,
    {
      parts: {
        'xl/drawings/drawing1.xml': drawn,
        'xl/drawings/_rels/drawing1.xml.rels': relations('chart', '../charts/chart1.xml', 'c'),
        'xl/charts/chart1.xml': chart(areas, title),
      },
      types: {
        'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
        'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      },
    },
  );
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);
const areasIn = (bytes: Uint8Array, part: string) => all(partOf(bytes, part), /<c:f>([^<]*)</g);

it('repeats a drawing with its row, and moves the one below by as many rows', () => {
  const cells = { A1: 'Titre', A2: '{{#each items}}{{n}}', B2: '{{/each}}', A3: 'fin' };
  const bytes = made('F', cells, drawing(anchor(1, shape('n° {{n}}')), anchor(4, frame)), ['F!$A$2:$A$2', 'F!$A$2', 'Fin!$A$1'], {
    items: [{ n: 7 }, { n: 8 }, { n: 9 }],
  });
  const xml = partOf(bytes, 'xl/drawings/drawing1.xml');
  expect(all(xml, /descr="([^"]*)"/g)).toEqual(['n° 7', 'n° 8', 'n° 9']);
  expect(all(xml, /<a:t>([^<]*)</g)).toEqual(['n° 7', 'n° 8', 'n° 9']);
  expect(all(xml, /<xdr:from>.*?<xdr:row>(\d+)</g)).toEqual(['1', '2', '3', '6']);
  expect(all(xml, /<xdr:to>.*?<xdr:row>(\d+)</g)).toEqual(['5', '6', '7', '10']);
  expect(new Set(all(xml, /<xdr:cNvPr[^>]* id="(\d+)"/g)).size).toBe(4);
  expect(areasIn(bytes, 'xl/charts/chart1.xml')).toEqual(['F!$A$2:$A$4', 'F!$A$2:$A$4', 'Fin!$A$1']);
  const caches = all(partOf(bytes, 'xl/charts/chart1.xml'), /<c:numCache>(.*?)<\/c:numCache>/g);
  const points = caches.map((cache) => all(cache ?? '', /<c:v>([^<]*)</g));
  // What the cells show, for programs that compute nothing; the text of the other sheet is no number.
  expect(points).toEqual([['7', '8', '9'], ['7', '8', '9'], []]);
});

it('gives each turn a chart of its own, on its own rows', () => {
  const cells = { A1: '{{#each items}}', A2: '{{n}}', A6: '{{/each}}' };
  const bytes = made('F', cells, drawing(anchor(1, frame)), ['F!$A$2:$A$2'], { items: [{ n: 1 }, { n: 2 }] });
  const targets = all(partOf(bytes, 'xl/drawings/_rels/drawing1.xml.rels'), /Target="\.\.\/([^"]*)"/g);
  expect(targets.map((target) => areasIn(bytes, `xl/${target}`))).toEqual([['F!$A$1:$A$1'], ['F!$A$5:$A$5']]);
});

describe('a chart that reaches further down than its loop', () => {
  const views = { items: [{ n: 1 }, { n: 2 }] };
  it('stands beside it once, and shows all its rows', () => {
    const cells = { A1: 'Titre', A2: '{{#each items}}{{n}}', B2: '{{/each}}', A3: 'fin' };
    const bytes = made('F', cells, drawing(anchor(1, frame)), ['F!$A$2:$A$2'], views);
    expect(all(partOf(bytes, 'xl/drawings/drawing1.xml'), /<xdr:(?:from|to)>.*?<xdr:row>(\d+)</g)).toEqual(['1', '5']);
    expect(areasIn(bytes, 'xl/charts/chart1.xml')).toEqual(['F!$A$2:$A$3']);
  });

  it('leaves with its condition', () => {
    const cells = { A1: '{{#if none}}', A2: 'a', A3: '{{/if}}', A4: 'fin' };
    const bytes = made('F', cells, drawing(anchor(1, frame)), ['F!$A$2:$A$2'], { none: null });
    expect(partOf(bytes, 'xl/drawings/drawing1.xml')).not.toContain('xdr:from');
  });

  it('is there once for each turn of the loop that it does not leave', () => {
    const cells = { A1: '{{#each axes}}Axe', A2: '{{#each items}}{{n}}', B2: '{{/each}}', A7: 'fin{{/each}}' };
    const bytes = made('F', cells, drawing(anchor(1, frame)), ['F!$A$2:$A$2'], { axes: [views, views] });
    expect(all(partOf(bytes, 'xl/drawings/drawing1.xml'), /<xdr:from>.*?<xdr:row>(\d+)</g)).toEqual(['1', '9']);
    const targets = all(partOf(bytes, 'xl/drawings/_rels/drawing1.xml.rels'), /Target="\.\.\/([^"]*)"/g);
    expect(targets.map((target) => areasIn(bytes, `xl/${target}`))).toEqual([['F!$A$2:$A$3'], ['F!$A$10:$A$11']]);
  });
});

it('copies drawing and chart with their sheet', () => {
  const cells = { A1: '{{#each rows}}{{this}}', B1: '{{/each}}' };
  const view = {
    items: [
      { t: 'Un', rows: [1, 2] },
      { t: 'L’autre', rows: [1, 2, 3] },
    ],
  };
  const bytes = made('{{#each items}}{{t}}', cells, drawing(anchor(4, frame)), ["'{{#each items}}{{t}}'!$A$1:$A$1"], view);
  expect(Object.keys(sheetsOf(bytes))).toEqual(['Un', 'L’autre', 'Fin']);
  expect(areasIn(bytes, 'xl/charts/chart1.xml')).toEqual(['Un!$A$1:$A$2']);
  expect(areasIn(bytes, 'xl/charts/chart1-2.xml')).toEqual(["'L’autre'!$A$1:$A$3"]);
  expect(partOf(bytes, '[Content_Types].xml')).toContain('PartName="/xl/charts/chart1-2.xml"');
});

describe('the title of a chart', () => {
  const titlesIn = (bytes: Uint8Array) =>
    all(partOf(bytes, 'xl/drawings/_rels/drawing1.xml.rels'), /Target="\.\.\/([^"]*)"/g).map((part) =>
      all(partOf(bytes, `xl/${part}`), /<a:t>([^<]*)</g).join(),
    );
  const items = [{ n: 1 }, { n: 2 }];

  it('says values, on a sheet that has no other tag too', () => {
    expect(titlesIn(made('F', { A1: 'x' }, drawing(anchor(1, frame)), ['F!$A$1'], { t: 'A & B' }, 'Budget {{t}}'))).toEqual([
      'Budget A &amp; B',
    ]);
  });

  it('is said once of a chart beside a loop, and of each item in one', () => {
    const beside = { A1: 'Titre', A2: '{{#each items}}{{n}}', B2: '{{/each}}', A3: 'fin' };
    const within = { A1: '{{#each items}}', A2: '{{n}}', A6: '{{/each}}' };
    const titles = (cells: Readonly<Record<string, string>>, title: string) =>
      titlesIn(made('F', cells, drawing(anchor(1, frame)), ['F!$A$2:$A$2'], { t: 'Plan', items }, title));
    expect(titles(beside, '{{t}}')).toEqual(['Plan']);
    expect(titles(within, 'n° {{n}}')).toEqual(['n° 1', 'n° 2']);
  });

  it('goes with the copies of its sheet', () => {
    const bytes = made('{{#each items}}{{n}}', { A1: '{{n}}' }, drawing(anchor(4, frame)), [], { items }, 'n° {{n}}');
    expect(all(partOf(bytes, 'xl/charts/chart1.xml'), /<a:t>([^<]*)</g)).toEqual(['n° 1']);
    expect(all(partOf(bytes, 'xl/charts/chart1-2.xml'), /<a:t>([^<]*)</g)).toEqual(['n° 2']);
  });
});
