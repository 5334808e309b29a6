// What adds up over many projects, and what must not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PassedProject, PortfolioFile } from '../../src/model/index.ts';
import { portfolioOf } from '../../src/pooling/index.ts';
import { quantile } from '../../src/pooling/spread.ts';
import { viewOfPortfolio } from '../../src/rendering/index.ts';
import { portfolioMessageOf } from '../../src/summarising/index.ts';
import { rolledText } from '../../src/wording/portfolios/portfolio-figures.ts';
import { action, indicator, need, passed } from './followed.ts';

const request = { file: null, services: [], programme: null, today: '2026-11-15' };
const money = (euros: number) => ({ min: euros * 100, max: euros * 100 });
const withFile = (file: Partial<PortfolioFile>) => ({ ...request, file: { format: 1 as const, title: 'Essai', ...file } });

test('a mean weighs by population: 40 % of 10,000 and 70 % of 20,000 are 60 %', () => {
  const { indicators } = portfolioOf(
    [
      passed('Un', { population: 10_000, indicators: [indicator(40, 'weighted-mean')] }),
      passed('Deux', { population: 20_000, indicators: [indicator(70, 'weighted-mean')] }),
    ],
    request,
  );
  expect(indicators).toMatchObject([{ value: 60, weights: 'population', territories: 2, given: 2, code: null }]);
});

test('a mean weighs by its own base where every territory states one: 50 of 100 and 90 of 300 are 80 %', () => {
  const { indicators } = portfolioOf(
    [
      passed('Un', { population: 9, indicators: [indicator(50, 'weighted-mean', { base: 100 })] }),
      passed('Deux', { population: 1, indicators: [indicator(90, 'weighted-mean', { base: 300 })] }),
    ],
    request,
  );
  expect(indicators).toMatchObject([{ value: 80, weights: 'base' }]);
});

test.each([
  ['sum', [12, 30], 42, null],
  ['mean', [40, 70], 55, null],
  ['last', [40, 70], null, 'not-addable'],
  ['none', [40, 70], null, 'not-addable'],
  [null, [40, 70], null, 'no-rule'],
  ['weighted-mean', [40, 70], null, 'no-weight'],
] as const)('%s of %j', (rule, [one, other], value, code) => {
  const { indicators } = portfolioOf(
    [passed('Un', { indicators: [indicator(one, rule)] }), passed('Deux', { indicators: [indicator(other, rule)] })],
    request,
  );
  expect(indicators).toMatchObject([{ value, code, given: 2 }]);
});

test('a year is not added to another, unless they count from the beginning', () => {
  const before = { start: '2024-01-01', end: '2024-12-31', text: '2024' };
  const rolled = (cumulative: boolean) =>
    portfolioOf(
      [
        passed('Un', { indicators: [indicator(5, 'sum', { period: before, cumulative })] }),
        passed('Deux', { indicators: [indicator(9, 'sum', { cumulative })] }),
      ],
      request,
    ).indicators;
  expect(rolled(false)).toMatchObject([{ value: null, code: 'uneven-periods' }]);
  expect(rolled(true)).toMatchObject([{ value: 14, from: '2024-01-01', to: '2026-12-31' }]);
  expect(rolled(true).map((one) => rolledText(one, 'fr').replace(/\s/gu, ' '))).toEqual(['14 % (2024 à 2026)']);
});

test('a quarter is not added to a year, and different rules are not mixed', () => {
  const quarter = { start: '2026-01-01', end: '2026-03-31', text: '2026-T1' };
  const one = passed('Un', { indicators: [indicator(5, 'sum', { period: quarter })] });
  expect(portfolioOf([one, passed('Deux', { indicators: [indicator(9, 'sum')] })], request).indicators).toMatchObject([
    { value: null, code: 'uneven-periods' },
  ]);
  expect(portfolioOf([one, passed('Deux', { indicators: [indicator(9, 'mean')] })], request).indicators).toMatchObject([
    { value: null, code: 'differing' },
  ]);
});

test('a shared action counts once, under its lead, and what contributors do not take is the lead’s', () => {
  const sheet = (member: string) => ({ member, action: 'AC-01' });
  const made = portfolioOf(
    [
      passed('Un', { actions: [action('AC-01', 10_000), action('AC-02', 500)] }),
      passed('Deux', { actions: [action('AC-01', 8000, 7000)] }),
    ],
    withFile({
      sharedActions: [
        {
          id: 'SA-01',
          title: 'Ensemble',
          lead: 'Un',
          contributors: [{ member: 'Deux', share: 40 }],
          actions: [sheet('Un'), sheet('Deux')],
        },
      ],
    }),
  );
  expect(made.totals).toMatchObject({ planned: money(10_500), actions: 2 });
  expect(made.countedOnce).toEqual({ planned: money(8000), spent: money(7000) });
  expect(made.rows.map(({ territory, planned, sums }) => [territory, planned, sums.planned])).toEqual([
    ['Deux', money(8000), null],
    ['Un', money(10_500), money(10_500)],
  ]);
  expect(made.shared[0]?.parts).toEqual([
    { member: 'Un', isLead: true, share: 60, amount: money(6000) },
    { member: 'Deux', isLead: false, share: 40, amount: money(4000) },
  ]);
});

test('the budget that portfolio.yaml gives stands for all the sheets', () => {
  const made = portfolioOf(
    [passed('Un', { actions: [action('AC-01', 10_000)] }), passed('Deux', { actions: [action('AC-01', 8000)] })],
    withFile({
      sharedActions: [
        {
          id: 'SA-01',
          title: 'Ensemble',
          lead: 'Un',
          contributors: [{ member: 'Deux', amount: 13_000 }],
          actions: [
            { member: 'Un', action: 'AC-01' },
            { member: 'Deux', action: 'AC-01' },
          ],
          budget: [{ year: 2028, planned: 12_000 }],
        },
      ],
    }),
  );
  expect(made.years).toEqual([{ year: 2028, planned: money(12_000), spent: null }]);
  expect(made.rows.map(({ territory, sums }) => [territory, sums.planned])).toEqual([
    ['Deux', null],
    ['Un', money(12_000)],
  ]);
  expect(made.countedOnce).toEqual({ planned: money(18_000), spent: null });
  expect(made.shared[0]?.faults).toEqual(['shares-exceed']);
});

test('a project under two paths counts once, two projects of a territory count its inhabitants once', () => {
  const made = portfolioOf(
    [
      passed('Un', { population: 100, siren: '1' }, 'a'),
      passed('Un', { population: 100, siren: '1' }, 'b'),
      passed('Un', { population: 100, siren: '1', title: 'Feuille de route' }, 'c'),
    ],
    request,
  );
  expect(made.twice).toEqual([{ root: 'b', as: 'a' }]);
  expect(made.totals).toMatchObject({ projects: 2, territories: 1, population: 100 });
});

test('homonyms that no SIREN tells apart lose none of their money, and are told', () => {
  const val = (population: number, euros: number, siren: string | null = null) =>
    passed('Val', { population, siren, actions: [action('AC-01', euros)] }, `val-${population}`);
  const made = portfolioOf([val(8000, 20_000), val(5200, 1500), passed('Un')], request);
  expect([made.twice, made.homonyms]).toEqual([[], [{ territory: 'Val', population: 5200, roots: ['val-5200', 'val-8000'] }]]);
  expect(made.totals).toMatchObject({ projects: 3, territories: 2, population: 5200, planned: money(21_500) });
  const apart = portfolioOf([val(8000, 20_000, '200'), val(5200, 1500, '201')], request);
  expect([apart.homonyms, apart.totals]).toEqual([[], expect.objectContaining({ territories: 2, population: 13_200 })]);
  // A territory may have several projects, and one of them may be another copy of the first.
  const another = passed('Un', { title: 'Feuille de route', population: 100 }, 'b');
  expect(portfolioOf([passed('Un', { population: 100 }, 'a'), another], request).homonyms).toEqual([]);
  const [one, edited] = [val(5200, 1, '201'), val(5200, 2, '201')];
  expect(portfolioOf([one, { ...edited, root: 'copy' }], request).twice).toEqual([{ root: 'val-5200', as: 'copy' }]);
});

test('a broken project leaves what is known of it, and stops nothing', () => {
  const lost: PassedProject = {
    root: 'perdu',
    errors: 1,
    warnings: 0,
    known: { title: 'Perdu', territory: null, format: 0 },
    codes: ['structure/unknown-format'],
    digest: null,
  };
  const made = portfolioOf([lost, passed('Un')], request);
  expect(made.rows.map(({ territory }) => territory)).toEqual(['Un']);
  expect(made.broken).toMatchObject([{ root: 'perdu', known: { title: 'Perdu', format: 0 } }]);
});

// Hyndman and Fan (1996), type 7: the quartiles of 1 to 8 are 2.75 and 6.25, as QUARTILE.INC gives them.
test('quartiles are those of spreadsheets', () => {
  const eight = [1, 2, 3, 4, 5, 6, 7, 8];
  expect([0.25, 0.5, 0.75].map((share) => quantile(eight, share))).toEqual([2.75, 4.5, 6.25]);
});

test('a class says its median from five territories on', () => {
  const some = (count: number) =>
    portfolioOf(
      Array.from({ length: count }, (_, at) => passed(`T${at}`, { population: 20_000, progress: 10 * at })),
      request,
    ).classes.find(({ grouping }) => grouping === 'size');
  expect(some(4)).toMatchObject({ key: '15000-30000', spreads: { progress: null }, sums: { territories: 4 } });
  expect(some(5)).toMatchObject({ spreads: { progress: { count: 5, low: 10, median: 20, high: 30 } } });
});

test('classes go from the smallest up, from the first step on, by department; those of which nobody knows come last', () => {
  const all = [
    passed('Un', { population: 20_000, step: 'evaluation', department: '44' }),
    passed('Deux', { population: null, step: 'launch', department: null }),
    passed('Trois', { population: 9000, step: 'programme', department: '01' }),
    passed('Quatre', { population: 200_000, step: 'launch', department: '35' }),
  ];
  const keys = (grouping: string) =>
    portfolioOf(all, request).classes.flatMap((one) => (one.grouping === grouping ? [one.key?.split('-')[0] ?? null] : []));
  expect(keys('size').map((key) => key && Number(key))).toEqual([0, 15_000, 100_000, null]);
  expect(keys('step')).toEqual(['launch', 'programme', 'evaluation']);
  expect(keys('department')).toEqual(['01', '35', '44', null]);
});

test('a territory of several projects is one of the five, in the class that counts it', () => {
  const four = ['A', 'B', 'C', 'D'].map((name) => passed(name, { population: 20_000, progress: 20, count: 1 }));
  const of = (step: 'launch' | 'programme', progress: number, count: number) =>
    passed('Val', { title: step, step, population: 20_000, progress, count }, `val-${step}`);
  const { classes } = portfolioOf([...four, of('programme', 0, 3), of('launch', 80, 1)], request);
  const found = (grouping: string, key: string) => classes.find((one) => one.grouping === grouping && one.key === key);
  expect(found('step', 'programme')).toMatchObject({ spreads: { progress: null }, sums: { territories: 4 } });
  // Three actions at 0 % and one at 80 % are at 20 %.
  expect(found('size', '15000-30000')?.spreads.progress).toEqual({ count: 5, low: 20, median: 20, high: 20 });
  fc.assert(
    fc.property(projects, (all) => {
      for (const { sums, spreads } of portfolioOf(all, request).classes)
        for (const spread of Object.values(spreads)) expect(spread?.count ?? 0).toBeLessThanOrEqual(sums.territories);
    }),
  );
});

test('nobody is ranked unasked; asked, equals share a place', () => {
  const all = [passed('A', { progress: 20 }), passed('B', { progress: 80 }), passed('C', { progress: 80 }), passed('D')];
  expect(portfolioOf(all, request).rows.map(({ rank }) => rank)).toEqual([null, null, null, null]);
  const { rows } = portfolioOf(all, { ...request, rankBy: 'progress' });
  expect(rows.map(({ territory, rank }) => [territory, rank])).toEqual([
    ['B', 1],
    ['C', 1],
    ['A', 3],
    ['D', null],
  ]);
});

const wordings = [
  'Être aidé dans ses démarches en ligne',
  'Avoir de l’aide pour ses démarches en ligne',
  'Réparer les ordinateurs',
];
const anyProject = fc
  .record({
    name: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    population: fc.option(fc.integer({ min: 1, max: 200_000 })),
    euros: fc.integer({ min: 0, max: 9999 }),
    step: fc.constantFrom('launch' as const, 'evaluation' as const),
    wording: fc.constantFrom(...wordings),
    value: fc.integer({ min: 0, max: 50 }),
  })
  .map(({ name, population, euros, step, wording, value }) =>
    passed(
      name,
      {
        population,
        step,
        department: population === null ? null : '35',
        actions: [action('AC-01', euros)],
        needs: [need('ND-01', wording), need('ND-02', 'Apprendre à son rythme')],
        indicators: [indicator(value, 'sum')],
      },
      `${name}-${step}-${euros}-${value}-${wording.length}-${population}`,
    ),
  );
const projects = fc.uniqueArray(anyProject, { selector: ({ root }) => root, maxLength: 12 });

test('the order of projects changes nothing', () => {
  fc.assert(
    fc.property(
      projects.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        expect(portfolioOf(shuffled, request)).toEqual(portfolioOf(all, request));
      },
    ),
  );
});

test('totals are the sum of the classes of each kind', () => {
  fc.assert(
    fc.property(projects, (all) => {
      const { classes, totals } = portfolioOf(all, request);
      for (const grouping of ['size', 'step', 'department'] as const)
        for (const key of ['projects', 'territories', 'population', 'actions'] as const) {
          const those = classes.filter((one) => one.grouping === grouping);
          expect(those.reduce((sum, { sums }) => sum + sums[key], 0)).toBe(totals[key]);
          expect(those.reduce((sum, { sums }) => sum + (sums.planned?.max ?? 0), 0)).toBe(totals.planned?.max ?? 0);
        }
    }),
  );
});

test('a need is in one group only', () => {
  fc.assert(
    fc.property(projects, (all) => {
      const { rows, needs } = portfolioOf(all, request);
      const voices = needs.flatMap((one) => one.voices.map(({ root, id }) => `${root} ${id}`));
      expect(voices.toSorted()).toEqual(rows.flatMap(({ root }) => [`${root} ND-01`, `${root} ND-02`]).toSorted());
    }),
  );
});

test('what was spent on dropped actions is spent, and no share of what is still planned', () => {
  const years = [{ year: 2027, planned: money(1000), spent: money(1750), spentOnDropped: money(1500) }];
  const actions = [{ ...action('AC-1', 1000), years }];
  const { rows, totals, classes } = portfolioOf(
    ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((territory) => passed(territory, { population: 10, actions })),
    request,
  );
  expect(rows[0]).toMatchObject({ planned: money(1000), spent: money(1750), spentOnDropped: money(1500) });
  expect(totals).toMatchObject({ planned: money(5000), spent: money(8750), spentOnDropped: money(7500) });
  expect(classes.map(({ spreads }) => spreads.spent?.median)).toEqual(classes.map(() => 25));
});

test('a territory of two projects is one: help, and duties that one of its projects answers or that both leave, are told once', () => {
  const duty = (id: string) => ({ id, label: { fr: `Devoir ${id}`, en: `Duty ${id}` }, due: '2018-05-25' });
  const made = portfolioOf(
    [
      passed('Un', { siren: '243500550', title: 'Projet', late: 1, duties: [duty('a'), duty('b')], answered: ['c'] }, 'un'),
      passed('Un', { siren: '243500550', title: 'Feuille', blocked: 2, duties: [duty('b'), duty('c')], answered: ['a'] }, 'deux'),
      passed('Trois', { duties: [duty('b')] }),
    ],
    request,
  );
  expect(made.rows.map(({ root, duties }) => [root, duties.map(({ id }) => id)])).toEqual([
    ['Trois', ['b']],
    ['deux', ['b']],
    ['un', ['b']],
  ]);
  expect(made.totals).toMatchObject({ territories: 2, duties: 2 });
  expect(portfolioMessageOf(made, 'duties', 'fr')?.text).toBe('Deux obligations restent à couvrir dans deux territoires.');
  expect(portfolioMessageOf(made, 'help', 'fr')?.text).toBe(
    'Un territoire a besoin d’un appui : Un (une action en retard et deux actions bloquées).'.replace(' :', '\u00a0:'),
  );
  const { duties } = viewOfPortfolio(made, {
    language: 'fr',
    title: 'Rapport',
    theme: { logo: null, cover: null, partners: [] },
    version: '0',
  });
  expect(duties).toMatchObject([{ name: 'Devoir b', territories: 2 }]);
});

test('money is told by theme, a shared action once under the theme of its lead, and adds up to the whole', () => {
  const themed = (id: string, theme: string | null, euros: number) => ({ ...action(id, euros, 10), theme });
  const made = portfolioOf(
    [
      passed('Un', { actions: [themed('AC-01', 'inclusion', 1000), themed('AC-02', 'data', 300)] }),
      passed('Deux', { actions: [themed('AC-01', 'security', 500), themed('AC-03', null, 40)] }),
    ],
    withFile({
      members: [{ name: 'Un' }, { name: 'Deux' }],
      sharedActions: [
        {
          id: 'SA-01',
          title: 'Ensemble',
          lead: 'Un',
          actions: [
            { member: 'Un', action: 'AC-01' },
            { member: 'Deux', action: 'AC-01' },
          ],
          budget: [{ year: 2027, planned: 2000 }],
        },
      ],
    }),
  );
  expect(made.themes).toEqual([
    { theme: 'inclusion', planned: money(2000), spent: null },
    { theme: 'data', planned: money(300), spent: money(10) },
    { theme: null, planned: money(40), spent: money(10) },
  ]);
  expect(made.totals.planned).toEqual(money(2340));
});

test('late actions are told one by one, the longest late first; and who has written nothing for six months', () => {
  const late = (id: string, end: string) => ({ ...action(id, 1), late: true, end });
  const made = portfolioOf(
    [
      passed('Un', {
        lastNews: '2026-05-14',
        actions: [late('AC-01', '2026-09'), action('AC-02', 1), { ...late('AC-03', '2027'), start: '2026-04' }],
      }),
      passed('Deux', { lastNews: '2026-05-15', actions: [late('AC-07', '2025')] }),
      passed('Trois', { lastNews: null }),
      passed('Quatre', { siren: '243500550', lastNews: '2024-01-01' }, 'q1'),
      passed('Quatre', { siren: '243500550', title: 'Autre projet', lastNews: '2026-11-01' }, 'q2'),
    ],
    request,
  );
  expect(made.late.map(({ territory, id, due, wasTo }) => [territory, id, due, wasTo])).toEqual([
    ['Deux', 'AC-07', '2025', 'end'],
    ['Un', 'AC-03', '2026-04', 'begin'],
    ['Un', 'AC-01', '2026-09', 'end'],
  ]);
  expect(made.silent).toEqual([
    { territory: 'Trois', lastNews: null },
    { territory: 'Un', lastNews: '2026-05-14' },
  ]);
});

test('two territories of one name are two, by theme too, with the inhabitants of both', () => {
  const one = (siren: string, population: number) =>
    passed('Pays commun', { siren, population, needs: [need('ND-01', 'Être aidé dans ses démarches en ligne')] }, siren);
  const made = portfolioOf([one('243500550', 1000), one('243500634', 200), one('243500550', 1000)], request);
  expect(made.needs).toMatchObject([{ population: 1200 }]);
  const { themes } = viewOfPortfolio(made, {
    language: 'fr',
    title: 'Rapport',
    theme: { logo: null, cover: null, partners: [] },
    version: '0',
  });
  expect(themes).toMatchObject([{ territories: 2, population: 1200 }]);
});
