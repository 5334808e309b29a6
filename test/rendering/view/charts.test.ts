/** The charts of a project: the figures of its view, their table, and what they show in words. */
import { expect, it } from 'vitest';
import { chartPart, LOOK, svg } from '../../../src/drawing/index.ts';
import { measure } from '../../../src/measuring/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';
import { request } from './tiny-project.ts';

const { charts, indicators } = viewOf(request);
const never = (): never => {
  throw new Error('no chart');
};
const of = (project: Parameters<typeof projectWith>[0]) => viewOf({ ...request, project: projectWith(project) });

it('has no chart where there is no figure', () => {
  const { measures: _, ...without } = request;
  const empty = viewOf({ ...without, project: projectWith(), ranking: null, plan: null });
  expect(Object.values(empty.charts).filter((chart) => chart !== null)).toEqual([]);
});

it('draws every chart of a full project, in both languages', () => {
  // Time asked of people is told from a day on.
  const early = { ...request, today: '2026-03-01' };
  const all = [viewOf(early).charts, viewOf({ ...early, language: 'en' }).charts].flatMap((one) => Object.values(one));
  expect(all.filter((chart) => chart === null)).toEqual([]);
  for (const chart of all) {
    if (!chart) continue;
    expect(chartPart(chart, { ...LOOK, language: 'fr' }).xml).toContain('<c:ser>');
    expect(svg(chart, { ...LOOK, language: 'fr' }, 'g')).toContain(chart.summary.slice(0, 10));
    // The table names in full what a point is named by its rank.
    for (const [at, { label }] of chart.rows.entries()) expect(label).toContain(chart.categories[at]);
    expect(chart.rows).toHaveLength(chart.categories.length);
    for (const { cells } of chart.rows) expect(cells).toHaveLength(chart.headers.length - 1);
  }
});

it('shows of each year its costs and its aid as the table of the funding plan does, also where aid comes first', () => {
  const grant = (year: number, amount: number, status: 'granted' | 'requested') => ({
    kind: 'grant' as const,
    year,
    amount,
    status,
  });
  const { charts: drawn, funding } = of({
    actions: [
      {
        ...{ id: 'AC-1', title: 'Accueil' },
        budget: [
          { year: 2026, nature: 'investment', planned: 780 },
          { year: 2027, nature: 'investment', planned: { min: 900, max: 1000 } },
        ],
        funding: [
          grant(2026, 1000, 'granted'),
          grant(2026, 184, 'requested'),
          grant(2027, 100, 'granted'),
          grant(2028, 50, 'requested'),
        ],
      },
    ],
  });
  const chart = drawn.funding;
  expect(chart?.categories).toEqual(['2026', '2027', '2028']);
  expect(chart?.series.map(({ values }) => values)).toEqual([
    [78_000, 100_000, null],
    [118_400, 10_000, 5_000],
    [100_000, 10_000, null],
  ]);
  for (const [at, { account }] of funding.byYear.entries())
    expect(chart?.series.map(({ values }) => values[at])).toEqual([
      account.planned?.max ?? null,
      account.hoped?.max ?? null,
      account.secured?.max ?? null,
    ]);
  // Nothing is below zero, and nothing is cut: an aid that comes before what it pays for is drawn whole.
  expect(svg(chart ?? never(), { ...LOOK, language: 'fr' }, 'g')).toContain('2026, Aides\u00a0: 1\u202f184\u202f€');
});

it('shows what each funder pays at the stage of its table, nothing hoped for as granted', () => {
  const { charts: drawn, funding } = of({
    actions: [
      {
        ...{ id: 'AC-1', title: 'Accueil' },
        budget: [{ year: 2026, nature: 'investment', planned: 900 }],
        funding: [
          { kind: 'grant', amount: 300, status: 'granted' },
          { kind: 'grant', amount: 200, status: 'requested' },
          { kind: 'grant', amount: 900, status: 'refused' },
          { kind: 'own-funds', amount: 400, status: 'planned' },
        ],
      },
    ],
  });
  const chart = drawn.funders;
  expect(chart?.series.map(({ name }) => name)).toEqual(['Accordé', 'Demandé', 'Envisagé']);
  const shown = funding.byFunder.filter(({ amount }) => amount !== null);
  for (const [at, row] of shown.entries())
    expect(chart?.series.map(({ values }) => values[at])).toEqual([
      row.granted?.max ?? null,
      row.requested?.max ?? null,
      row.planned?.max ?? null,
    ]);
  expect(new Set(chart?.categories).size).toBe(shown.length);
});

it('shows the upper end of ranges and says so', () => {
  expect(charts.budgetByYear).toMatchObject({
    title: 'Budget prévu par année (haut des fourchettes)',
    categories: ['2027', '2028'],
    series: [
      { name: 'Investissement', values: [2_400_000, null] },
      { name: 'Fonctionnement', values: [800_000, 700_000] },
    ],
    headers: ['Année', 'Investissement', 'Fonctionnement'],
    rows: [
      { label: '2027', cells: ['24\u202f000\u202f€', '8\u202f000\u202f€'] },
      { label: '2028', cells: ['', '5\u202f000\u202f€ à 7\u202f000\u202f€'] },
    ],
  });
  expect(charts.budgetByYear?.summary).toBe(
    'Barres empilées\u00a0: Budget prévu par année (haut des fourchettes). 2 catégories. Le plus élevé\u00a0: 2027, 32\u202f000\u202f€. Le moins élevé\u00a0: 2028, 7\u202f000\u202f€.',
  );
});

it('tells apart what has no nature', () => {
  const { budgetByYear } = of({ actions: [{ id: 'AC-01', title: 'A', budget: [{ year: 2027, planned: 50 }] }] }).charts;
  expect(budgetByYear?.series).toEqual([{ name: 'Nature à préciser', values: [5000], colour: null }]);
});

it('ranks the first twenty, and leaves out what a veto set aside', () => {
  expect(charts.ranking?.categories).toEqual(['1. Ouvrir un accueil numérique (66,7)']);
  expect(charts.ranking?.series.map(({ values }) => values[0])).toEqual([33.4, 33.3]);
});

it('draws along time what has a beginning and an end, by axis', () => {
  expect(charts.calendar).toMatchObject({
    categories: ['Ouvrir un accueil numérique'],
    series: [{ name: 'Début' }, { name: 'Accès' }],
    headers: ['Action', 'Début', 'Fin'],
    rows: [{ cells: ['1er janvier 2027', '31 décembre 2027'] }],
  });
});

it('counts risks that are as likely and as severe as one another', () => {
  const action = (id: string, count: number) => ({
    id,
    title: id,
    risks: Array.from({ length: count }, () => ({ text: 'x', likelihood: 2, severity: 3 })),
  });
  const { risks } = of({ actions: ['A', 'B', 'C', 'D', 'E'].map((id) => action(id, 2)) }).charts;
  expect(risks?.rows).toEqual([{ label: 'A, B, C et 2 de plus', cells: ['2', '3', '10'] }]);
});

it('follows an indicator when it has two values', () => {
  expect(indicators[0]?.values).toHaveLength(1);
  expect(indicators[0]?.chart).toMatchObject({
    series: [{ values: [600, 700, null] }, { values: [1200, 1200, 1200] }],
  });
  const values = [2026, 2027].map((period) => ({ indicator: 'IN-01', period, value: period - 1000 }));
  const measured = viewOf({
    ...request,
    measures:
      request.measures?.map((one) => ({
        ...one,
        values: values.map(({ period, value }) => ({
          base: null,
          breakdown: [],
          others: [],
          period: { start: `${period}-01-01`, end: `${period}-12-31`, text: `${period}` },
          value,
          source: null,
          note: null,
        })),
      })) ?? [],
  });
  expect(measured.indicators[0]?.chart).toMatchObject({
    kind: 'line',
    // From where it started to where it goes.
    categories: ['2025', '2026', '2027', '2032'],
    series: [{ values: [600, 1026, 1027, null] }, { name: 'Cible (2032)', values: [1200, 1200, 1200, 1200] }],
  });
});

it('goes through every target of an indicator, and cuts the line of its values at none', () => {
  const indicator = {
    id: 'IN-01',
    title: 'Écoles équipées',
    unit: '%',
    baseline: { period: 2025, value: 20 },
    targets: [2030, 2026, 2028].map((period) => ({ period, value: { 2026: 40, 2028: 70, 2030: 90 }[period] ?? 0 })),
  };
  const project = projectWith({ indicators: [indicator], values: [{ indicator: 'IN-01', period: 2027, value: 50 }] });
  const [shown] = viewOf({ ...request, project, measures: measure(project, '2028-02-01'), today: '2028-02-01' }).indicators;
  expect(shown?.targets.map(({ value }) => value)).toEqual([40, 70, 90]);
  expect(shown?.path).toMatchObject({ expected: 55, target: { value: 70 } });
  expect(shown?.chart).toMatchObject({
    categories: ['2025', '2027', '2028', '2030'],
    series: [{ values: [20, 50, null, null] }, { name: 'Cibles', values: [20, 55, 70, 90] }],
  });
});

it('shows how far each axis is, the mean of its actions', () => {
  const { charts, axes } = viewOf(request);
  expect(charts.progressByAxis?.categories).toEqual(axes.map(({ title }) => title));
  expect(charts.progressByAxis?.series[0]?.values).toEqual(axes.map(({ progress }) => progress));
  expect(axes.some(({ progress }) => progress !== null)).toBe(true);
});
