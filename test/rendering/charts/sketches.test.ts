/** Charts that are drawn with shapes: the timeline of actions, in Word, on slides and in SVG. */
import { describe, expect, it } from 'vitest';
import { chartPart, LOOK, sketchOf, svg } from '../../../src/drawing/index.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { partOf as partOfDeck, pptx, shape } from '../powerpoint/minimal-pptx.ts';
import { request } from '../view/tiny-project.ts';
import { docx, partOf } from '../word/minimal-docx.ts';
import { shapePlace } from './chart-template.ts';

const axes = {
  axes: [
    { id: 'AX-1', title: 'Accueil' },
    { id: 'AX-2', title: 'Écoles & co' },
  ],
};
const actions = Array.from({ length: 18 }, (_, at) => ({
  id: `AC-${at}`,
  number: String(at + 1),
  title: `Action ${at + 1} au titre assez long pour ne pas tenir en entier à côté de sa barre`,
  axis: at % 2 === 0 ? 'AX-1' : 'AX-2',
  start: `202${5 + (at % 4)}-0${1 + (at % 9)}`,
  end: `203${at % 2}`,
  status: (['planned', 'in-progress', 'done', 'blocked', 'dropped'] as const)[at % 5] ?? 'planned',
}));
const view = viewOf({ ...request, today: '2027-03-01', project: { ...request.project, axes, actions } });
const chart = view.charts.timeline;
if (chart === null) throw new Error('no timeline');
const options = { file: 'm', helpers: helpersFor('fr') };

describe('the timeline', () => {
  it('shows what was not dropped, axis by axis, in the colours of states', () => {
    expect(chart.categories).toHaveLength(actions.filter(({ status }) => status !== 'dropped').length);
    expect(chart.legend.map(({ label }) => label)).toEqual(
      ['à venir', 'en cours', 'réalisée', 'en retard', 'bloquée'].filter((label) =>
        chart.rows.some(({ cells }) => cells[2] === label),
      ),
    );
    expect(chart.rows[0]?.cells).toHaveLength(3);
    expect(new Set(chart.colours)).toEqual(new Set(chart.legend.map(({ colour }) => colour)));
    expect(chart.today).toEqual({ day: Date.UTC(2027, 2, 1) / 86_400_000, label: 'Aujourd’hui, 1er mars 2027' });
  });

  it('stays within its room, whatever room there is, and no row runs over another', () => {
    for (const room of [
      { width: 453, size: 8 },
      { width: 866, size: 11, height: 380 },
      { width: 866, size: 11, height: 150 },
    ]) {
      const { width, height, marks } = sketchOf(chart, room);
      expect(height).toBeLessThanOrEqual((room.height ?? 1e6) + 1);
      const spots = marks.flatMap((mark) => (mark.kind === 'area' ? mark.rings.flat() : [mark.at]));
      for (const [x, y] of spots) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x).toBeLessThanOrEqual(width + 1);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
      const names = marks.flatMap((mark) => (mark.kind === 'words' && /Action \d/.test(mark.said) ? [mark] : []));
      expect(names).toHaveLength(chart.categories.length);
      for (const [
        at,
        {
          size,
          at: [, y],
        },
      ] of names.entries())
        if (at > 0) expect(y - (names[at - 1]?.at[1] ?? 0)).toBeGreaterThanOrEqual(size * 1.2);
    }
  });

  it('is a group of native shapes in Word, as wide as its place, with its description and its title in no chart', () => {
    const { problems, render } = prepareWord(docx(shapePlace('{{chart charts.timeline}}')), options);
    expect(problems).toEqual([]);
    const xml = partOf(render(view), 'word/document.xml');
    expect(xml).toContain('<wpg:wgp ');
    expect(xml).not.toMatch(/<c:chart|<\?(?!xml)/);
    expect(xml).toContain(`descr="${chart.summary.slice(0, 12)}`);
    expect(xml).toMatch(/<wp:extent cx="5760000" cy="\d+"\/>/);
    expect(xml).toContain('Écoles &amp; co');
    expect([...xml.matchAll(/prst="rect"/g)].length).toBeGreaterThan(chart.categories.length);
  });

  it('is a group of native shapes on a slide, within its place', () => {
    const place = shape('Frise', [''], { descr: '{{chart charts.timeline}}' }).replace(
      '<p:spPr/>',
      '<p:spPr><a:xfrm><a:off x="600000" y="800000"/><a:ext cx="11000000" cy="4800000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>',
    );
    const { problems, render } = preparePowerPoint(pptx([{ shapes: place }]), options);
    expect(problems).toEqual([]);
    const xml = partOfDeck(render(view), 'ppt/slides/slide1.xml');
    const [, cy] = /<p:grpSpPr><a:xfrm><a:off x="600000" y="800000"\/><a:ext cx="11000000" cy="(\d+)"/.exec(xml) ?? [];
    expect(Number(cy)).toBeGreaterThan(2_000_000);
    expect(Number(cy)).toBeLessThanOrEqual(4_810_000);
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(xml).toContain('Aujourd’hui');
  });

  it('is drawn in SVG with its description, and is a Gantt chart of Office on a sheet', () => {
    const drawn = svg(chart, { ...LOOK, language: 'fr' }, 'x');
    expect(drawn).toContain('Aujourd’hui, 1er mars 2027');
    expect(drawn).toContain('<desc id="x-desc">Calendrier');
    expect(chartPart(chart, { ...LOOK, language: 'fr' }).xml).toContain('<c:barDir val="bar"/>');
  });

  it('is not there without dated actions', () => {
    expect(viewOf({ ...request, project: { ...request.project, actions: [] } }).charts.timeline).toBeNull();
  });
});

describe('the map of the communes', () => {
  const map = viewOf(request).charts.communes;

  it('shows each commune that has an outline, found by its code or its name, with the number of its actions', () => {
    expect(map?.categories).toEqual(['Retiers', 'Janzé']);
    const counts = viewOf(request).communes;
    expect(map?.series[0]?.values).toEqual(
      map?.categories.map(
        (name) => (counts.rows.find((row) => row.name === name)?.actions.length ?? 0) + counts.everywhere.actions.length,
      ),
    );
    for (const colour of map?.colours ?? []) expect(map?.legend.map((one) => one.colour)).toContain(colour);
  });

  it('is drawn with a path a commune, in Word and in SVG, and with bars on a sheet', () => {
    if (!map) throw new Error('no map');
    const { render } = prepareWord(docx(shapePlace('{{chart charts.communes}}')), options);
    const xml = partOf(render(viewOf(request)), 'word/document.xml');
    expect([...xml.matchAll(/<a:custGeom>/g)]).toHaveLength(2);
    expect(xml).toContain('>Retiers<');
    expect(svg(map, { ...LOOK, language: 'fr' }, 'm')).toContain('<title>Retiers (');
    expect(chartPart(map, { ...LOOK, language: 'fr' }).xml).toContain('<c:barChart>');
  });

  it('leaves no empty frame where there are no outlines', () => {
    const without = viewOf({ ...request, project: { ...request.project, contours: [] } });
    expect(without.charts.communes).toBeNull();
    const { render } = prepareWord(docx(shapePlace('{{chart charts.communes}}')), options);
    expect(partOf(render(without), 'word/document.xml')).not.toContain('w:drawing');
  });
});
