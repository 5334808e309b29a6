/** Each figure that a chart of the examples draws is that of its table, read from the Office part that is shown and from the table. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chartPart, LOOK } from '../../src/drawing/index.ts';
import { boxOf, sharedArea, sidesOf, spotsOf } from '../../src/drawing/label-places.ts';
import { scaleAround } from '../../src/drawing/scale.ts';
import type { View } from '../../src/model/index.ts';
import { readWorkspace } from '../../src/reading/index.ts';
import { deliverables } from '../../src/rendering/index.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';
import { onceReady } from '../../src/usecases/documents/later.ts';
import { viewer } from '../../src/usecases/documents/viewer.ts';
import { home } from '../house/sources.ts';

type ViewChart = NonNullable<View['charts']['ranking']>;
const today = '2026-11-28';

async function viewOfExample(example: string): Promise<View> {
  const workspace = readWorkspace(join(home, 'examples', example));
  const { project } = checkInFull(workspace, { today });
  const kind = deliverables.find(({ id }) => id === 'programme');
  if (project === null || kind === undefined) throw new Error('the example cannot be used');
  const viewIn = await viewer({ project, workspace, today }, { language: 'fr', audience: 'elected' });
  return viewIn(kind);
}

const isChart = (value: object): value is ViewChart => 'headers' in value && 'series' in value && 'summary' in value;

/** Every chart that a template may show, wherever it stands. */
function chartsOf(value: unknown): readonly ViewChart[] {
  if (typeof value !== 'object' || value === null) return [];
  return isChart(value) ? [value] : Object.values(value).flatMap(chartsOf);
}

/** The numbers that a cell of a table tells, thousands joined. */
const numbersIn = (cell: string): readonly number[] =>
  [...cell.replace(/(?<=\d)[\u202f\u00a0](?=\d)/g, '').matchAll(/[-\u2212]?\d+(?:,\d+)?/g)].map(([text]) =>
    Number(text.replace(',', '.').replace('\u2212', '-')),
  );

/** The values of each series, as the part that Office shows holds them. */
function drawnIn(chart: ViewChart): readonly (readonly (number | null)[])[] {
  const { xml } = chartPart(chart, { ...LOOK, language: 'fr' });
  const caches = [...xml.matchAll(/<c:numCache>(.*?)<\/c:numCache>/gs)].map(([, cache = '']) => cache);
  return caches.map((cache) => {
    const points = new Map(
      [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)].map(([, at, value]) => [Number(at), Number(value)]),
    );
    return chart.categories.map((_, at) => points.get(at) ?? null);
  });
}

describe.each(['montfort', 'roche-aux-fees'])('the charts of %s', (example) => {
  let view: View;
  let charts: readonly ViewChart[];
  beforeAll(async () => {
    view = await viewOfExample(example);
    charts = await onceReady(() => chartsOf(view));
  });

  it('draw what their tables say', () => {
    const measured = charts.filter(({ kind }) => kind !== 'gantt' && kind !== 'timeline' && kind !== 'order');
    expect(measured.length).toBeGreaterThan(10);
    for (const chart of measured) {
      const series = drawnIn(chart);
      expect(series.length, chart.title).toBe(chart.headers.length - 1);
      for (const [at, { label, cells }] of chart.rows.entries())
        for (const [column, cell] of cells.entries()) {
          const value = series[column]?.[at] ?? null;
          const told = numbersIn(cell);
          const said = `${chart.title}, ${label}, ${cell}`;
          if (value === null) expect(told, said).toEqual([]);
          // What is shown rounded differs by half of its last digit at most.
          else expect(Math.min(...told.map((one) => Math.abs(one - value))), said).toBeLessThanOrEqual(0.5);
        }
    }
  });

  it('name no question by its number', () => {
    for (const { title } of charts) expect(title).not.toMatch(/^Q\d|part de chaque réponse/);
  });

  it('have names beside their points that run over no other', () => {
    const chart = view.charts.benefitEffort;
    if (chart === null) return;
    const [across = [], up = []] = chart.series.map(({ values }) => values);
    const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
    const spots = spotsOf(chart.categories, across, up, { across: scaleAround(known(across)), up: scaleAround(known(up)) });
    const sides = sidesOf(spots);
    const boxes = spots.map((spot, at) => boxOf(spot, sides[at] ?? 'r'));
    for (const [at, one] of boxes.entries())
      for (const [other, two] of boxes.entries())
        if (at < other) expect(sharedArea(one, two), `${spots[at]?.name} and ${spots[other]?.name}`).toBeLessThan(1e-4);
  });
});
