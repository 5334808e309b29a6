// Plans as they are really written: each cell is understood, or told with its address and its words.
import { expect, test } from 'vitest';
import { type PlannedAction, type ReadPlan, readPlan } from '../../src/importing/index.ts';
import type { TableCell, TableValue } from '../../src/model/index.ts';
import { tableFrom } from './table-from.ts';

type Written = TableValue | null | { readonly date: string };

function read(rows: readonly (readonly Written[])[], merged: readonly [number, number, number][] = []): ReadPlan {
  const plan = readPlan(tableFrom(rows, merged), { settled: new Map(), basis: 'excl-tax' });
  if (plan === null) throw new Error('no header found');
  return plan;
}
const first = (plan: ReadPlan): Readonly<Record<string, unknown>> => Object.fromEntries(plan.actions[0]?.fields ?? []);
const one = (header: string, value: Written): Readonly<Record<string, unknown>> =>
  first(
    read([
      ['Action', header],
      ['Former', value],
    ]),
  );
const fates = (plan: ReadPlan): readonly string[] =>
  plan.cells.flatMap(({ address, fate, note, words }) => (fate === 'understood' ? [] : [`${address} ${fate} ${note}: ${words}`]));
const wayOf = ({ way }: PlannedAction): string =>
  way.map(({ number, title }) => (number ? `${number} ${title}` : title)).join(' > ');

test('the row of headers is found wherever it is, columns in any order, spelt as people spell', () => {
  const plan = read([
    ['Plan numérique de la communauté'],
    [],
    [null, 'ÉTAT D’AVANCEMENT', ' titre de l’action ', 'Élu(e) référent(e)', 'Coût prévisionnel (€ HT)', 'Étapes'],
    [null, 'En cours', 'Former', 'Mme Renée CHARLES', '1 200 €', 'Une, puis deux'],
  ]);
  expect(plan.headerRow).toBe(3);
  expect(plan.columns.map(({ key }) => key)).toEqual(['status', 'title', 'electedLeads', 'budget', null]);
  expect(first(plan)).toEqual({
    title: 'Former',
    status: 'in-progress',
    electedLeads: [{ name: 'Mme Renée CHARLES' }],
    budget: [{ planned: 1200 }],
    'x-import': { Étapes: 'Une, puis deux' },
  });
  expect(fates(plan)).toEqual(['D4 assumed name: Mme Renée CHARLES', 'F4 kept no-column: Une, puis deux']);
});

test('without a column of titles there is no plan', () => {
  expect(readPlan(tableFrom([['Nom', 'Âge'].slice(1), ['x']], []), { settled: new Map(), basis: undefined })).toBe(null);
});

test.each([
  ['Entre 200 et 500', { min: 200, max: 500 }],
  ['de 1 000 à 2 000 €', { min: 1000, max: 2000 }],
  ['10-20 k€', { min: 10_000, max: 20_000 }],
  ['1,2 M€', 1_200_000],
  ['24 000,50 € HT', 24_000.5],
  [124_566, 124_566],
])('%s is an amount', (written, planned) => {
  expect(one('Budget', written)).toEqual({ title: 'Former', budget: [{ planned }] });
});

test.each(['à définir', '24.000', '5000 par an', 'Entre 500 et 200', -5])('%s is no amount, and its words stay', (written) => {
  expect(one('Budget', written)).toEqual({ title: 'Former', 'x-import': { Budget: String(written) } });
});

test.each([
  [45_000, '2023-03-15'],
  [2026, 2026],
  [{ date: '2026-03-15' }, '2026-03-15'],
  ['05/03/2026', '2026-03-05'],
  ['S1 2022', '2022-S1'],
  ['2e trimestre 2026', '2026-T2'],
  ['mars 2026', '2026-03'],
])('%s is a start', (written, start) => {
  expect(one('Date de début', written)).toEqual({ title: 'Former', start });
});

test.each(['31/02/2026', 'bientôt', 12, true])('%s is no date, and its words stay', (written) => {
  expect(one('Début', written)).toEqual({ title: 'Former', 'x-import': { Début: String(written) } });
});

test('a calendar is a start and an end, or stays in words; what never ends says so', () => {
  expect(one('Calendrier', '2026-2028')).toEqual({ title: 'Former', start: 2026, end: 2028 });
  expect(one('Calendrier', 'dès que possible')).toEqual({ title: 'Former', calendarNote: 'dès que possible' });
  const flagged = read([
    ['Action', 'Date de fin', 'Action en amélioration continue'],
    ['Une', null, 'VRAI'],
    ['Deux', '2026', 'VRAI'],
    ['Trois', '2026', 'FAUX'],
  ]);
  expect(flagged.actions.map(({ fields }) => fields.get('end'))).toEqual(['ongoing', 2026, 2026]);
  expect(fates(flagged)).toEqual(['C3 kept ongoing-and-end: VRAI']);
});

test('an end before its start stays in words', () => {
  const plan = read([
    ['Action', 'Début', 'Fin'],
    ['Une', 2028, 2026],
  ]);
  expect(first(plan)).toEqual({ title: 'Une', start: 2028, 'x-import': { Fin: '2026' } });
  expect(fates(plan)).toEqual(['C2 kept end-before-start: 2026']);
});

test('late is derived, never declared; a word of no list stays', () => {
  expect(one('Statut', 'En retard')).toMatchObject({ status: 'in-progress' });
  expect(one('Statut ', 'Abandonné ')).toMatchObject({ status: 'dropped' });
  expect(one('Participation Citoyenne', 'Pas de participation citoyenne')).toMatchObject({ 'participation.level': 'none' });
  expect(one('Niveau de priorité', 'Élevée')).toMatchObject({ declaredPriority: 'high' });
  expect(one('Statut', 'bizarre')).toEqual({ title: 'Former', 'x-import': { Statut: 'bizarre' } });
});

test('several leads in one cell: people by name, departments, functions', () => {
  const people = ['Marie PAUL', 'Pierre GWEN'].map((name) => ({ name }));
  expect(one('Pilote', 'Marie PAUL et Pierre GWEN')).toEqual({ title: 'Former', leads: people });
  expect(one('Pilote', 'Marie PAUL, Pierre GWEN')).toEqual({ title: 'Former', leads: people });
  expect(one('Pilote', 'anne.dupuis@montfort.example')).toEqual({
    title: 'Former',
    leads: [{ name: '', email: 'anne.dupuis@montfort.example' }],
  });
  expect(one('Pilote', 'Service informatique')).toEqual({ title: 'Former', leadDepartments: ['Service informatique'] });
  expect(one('Pilote', 'Directeur général des services')).toEqual({ title: 'Former', leads: ['Directeur général des services'] });
  expect(one('Partenaires', 'CCAS ; La Poste\n- Département (SDE, DSI), Région')).toMatchObject({
    partners: ['CCAS', 'La Poste', 'Département (SDE, DSI)', 'Région'],
  });
});

test('names between commas in one cell are several, bodies as partners', () => {
  expect(one('Gouvernance', 'Comité de pilotage, comité technique ; COPIL')).toMatchObject({
    bodies: ['Comité de pilotage', 'comité technique', 'COPIL'],
  });
});

test('an amount that includes tax in a project that excludes it is said, whether its cell or its header says so', () => {
  for (const [header, value] of [
    ['Budget', '15 000 € TTC'],
    ['Budget (€ TTC)', 15000],
  ] as const) {
    const plan = read([
      ['Action', header],
      ['Former', value],
    ]);
    expect(first(plan)).toMatchObject({ budget: [{ planned: 15000, basis: 'incl-tax' }] });
    expect(fates(plan)).toEqual([`B2 assumed other-basis: ${value}`]);
  }
});

test('funders with their amounts; an amount without a funder stays', () => {
  const plan = read([
    ['Action', 'Financeur 1', 'Montant € HT', 'Financeur 2', 'Montant € TTC'],
    ['Une', 'Région, Département', 5000, 'DREAL', '1 000'],
    ['Deux', null, 300, 'DREAL', 'à voir'],
  ]);
  expect(plan.actions.map(({ fields }) => fields.get('funding'))).toEqual([
    [
      { funder: 'Région, Département', amount: 5000 },
      { funder: 'DREAL', kind: 'grant', amount: 1000, basis: 'incl-tax' },
    ],
    [{ funder: 'DREAL', kind: 'grant' }],
  ]);
  expect(fates(plan)).toEqual([
    'B2 assumed several-funders: Région, Département',
    'E2 assumed other-basis: 1 000',
    'C3 kept funder-missing: 300',
    'E3 kept to-settle: à voir',
  ]);
});

test.each([
  ['Subvention', 'Financeurs'],
  ['Montant de la subvention (€)', 'Financeur'],
])('« %s » beside the one column of funders is what they grant, on either side', (grant, funder) => {
  const written: readonly (string | number | null)[][] = [
    ['Action', 'Coût', grant, funder],
    ['Une', 10_000, 4000, 'Région'],
    ['Deux', 30_000, '50 %', 'État (DSIL)'],
    ['Trois', 8000, null, 'CNFPT'],
    ['Quatre', 8000, 'à voir', 'CAF'],
    ['Cinq', 8000, 2000, 'Région, DETR'],
    ['Six', 8000, 300, null],
  ];
  const turned = written.map(([action = null, cost = null, given = null, payer = null]) => [action, payer, cost, given]);
  for (const rows of [written, turned]) {
    const plan = read(rows);
    expect(plan.actions.map(({ fields }) => fields.get('funding'))).toEqual([
      [{ funder: 'Région', kind: 'grant', amount: 4000 }],
      [{ funder: 'État (DSIL)', kind: 'grant', amount: 15_000 }],
      [{ funder: 'CNFPT' }],
      [{ funder: 'CAF', kind: 'grant' }],
      [{ funder: 'Région, DETR', kind: 'grant', amount: 2000 }],
      undefined,
    ]);
    expect(
      fates(plan)
        .map((told) => told.replace(/^\w+ /, ''))
        .sort(),
    ).toEqual([
      'assumed several-funders: Région, DETR',
      'assumed share: 50 %',
      'kept funder-missing: 300',
      'kept to-settle: à voir',
    ]);
  }
});

test.each([
  ['Fiche Action 2. Former', '2', 'Former'],
  ['Action n°12 : Former', '12', 'Former'],
  ['1.1.1.1. Former', '1.1.1.1', 'Former'],
  ['1.2.3 Former', '1.2.3', 'Former'],
  ['FA 3 – Former', '3', 'Former'],
  ['Objectif stratégique 2.1 : Former', '2.1', 'Former'],
  ['Défi n°4 – Former', '4', 'Former'],
  ['3 ateliers par an', undefined, '3 ateliers par an'],
  ['1.5 million pour la fibre', undefined, '1.5 million pour la fibre'],
])('%s', (written, number, title) => {
  const fields = first(read([['Action'], [written]]));
  expect([fields['number'], fields['title']]).toEqual([number, title]);
});

test('levels: inherited, skipped, in another column, under the axis that their number names', () => {
  const plan = read([
    ['Axe (x)', 'Sous-axe (x.x)', 'Sous-sous axe (x.x.x)', 'Titre de la fiche action'],
    ['1. Inclure', '1.1. Accueillir', null, 'A'],
    [null, null, null, 'B'],
    ['1. Inclure', null, '1.2.1. Équiper', 'C'],
    ['2. Ouvrir', null, null, 'D'],
    ['2.1. Partager', null, null, 'E'],
    [null, '1.3. Aider', null, 'F'],
  ]);
  expect(plan.actions.map(wayOf)).toEqual([
    '1 Inclure > 1.1 Accueillir',
    '1 Inclure > 1.1 Accueillir',
    '1 Inclure > 1.2.1 Équiper',
    '2 Ouvrir',
    '2 Ouvrir > 2.1 Partager',
    '1 Inclure > 1.3 Aider',
  ]);
  expect(fates(plan)).toEqual(['A6 assumed level-by-number: 2.1. Partager', 'B7 assumed level-by-number: 1.3. Aider']);
});

test('sub-actions, merged titles, headers repeated, a row of totals, formulas in error', () => {
  const plan = read(
    [
      ['Titre de la fiche action', 'Titre de la sous-action', 'Partenaires', 'Budget'],
      ['Équiper', null, 'CCAS', 10],
      [null, 'Acheter', null, null],
      ['Titre de la fiche action', 'Titre de la sous-action', 'Partenaires', 'Budget'],
      ['Relier', null, 'Orange', null],
      [null, null, 'SFR', null],
      [null, null, null, 999],
    ],
    [[5, 6, 1]],
  );
  expect(plan.actions.map(({ written, parent }) => [written, parent?.written ?? null])).toEqual([
    ['Équiper', null],
    ['Acheter', 'Équiper'],
    ['Relier', null],
  ]);
  expect(plan.actions[2]?.fields.get('partners')).toEqual(['Orange', 'SFR']);
  expect(fates(plan).slice(-1)).toEqual(['D7 left no-title: 999']);
});

test('every cell under the headers is told, once', () => {
  const rows: Written[][] = [
    ['Axe', 'Action', 'Budget', 'Fin', 'Inconnu'],
    ['A', 'Une', 'x', 'y', 'z'],
    ['B', null, 3, null, null],
    [null, 'Deux', null, null, 4],
  ];
  const table = tableFrom(rows, []);
  const plan = read(rows);
  const below = table.sheets.flatMap((sheet) => sheet.rows.slice(1).flat()).map(({ address }: TableCell) => address);
  expect(plan.cells.map(({ address }) => address).sort()).toEqual(below.sort());
});

test('words too long for a title name nothing, and are told', () => {
  const plan = read([
    ['Action', 'Budget'],
    ['mot '.repeat(300).trim(), 12],
    ['Former', 30],
  ]);
  expect(plan.actions.map(({ written }) => written)).toEqual(['Former']);
  expect(fates(plan).map((line) => line.split(':')[0])).toEqual(['A2 left long-title', 'B2 left no-title']);
});

test.each([
  ['A, B (x, y), C', ['A', 'B (x, y)', 'C']],
  ['A (x, y ; B', ['A (x', 'y', 'B']],
  ['A), B, (C', ['A)', 'B', '(C']],
  ['- - A ;', ['A']],
])('names in « %s »', (written, partners) => {
  expect(one('Partenaires', written)).toMatchObject({ partners });
});

test('an axis may be called as its column is', () => {
  const plan = read([
    ['Axe', 'Action'],
    ['Axe', 'Former'],
    ['Axe', 'Action'],
  ]);
  expect(plan.actions.map(({ written }) => written)).toEqual(['Former']);
  expect(fates(plan)).toEqual(['A3 skipped header-again: Axe', 'B3 skipped header-again: Action']);
});

test('a row of totals is no action; an action may be about a total', () => {
  const plan = read([
    ['Action', 'Budget', 'Pilote'],
    ['Former', 100, null],
    ['Sous-total axe 1', 100, null],
    ['Total', '140 000 €', null],
    ['Total', null, 'Mairie'],
    ['Total accès pour tous', 40, null],
  ]);
  expect(plan.actions.map(({ written }) => written)).toEqual(['Former', 'Total', 'Total accès pour tous']);
  expect(fates(plan).filter((fate) => fate.includes('total'))).toEqual([
    'A3 skipped total: Sous-total axe 1',
    'B3 skipped total: 100',
    'A4 skipped total: Total',
    'B4 skipped total: 140 000 €',
  ]);
});

test('what is struck through is taken, and told', () => {
  const table = tableFrom(
    [
      ['Action', 'Pilote', 'Statut'],
      ['Former', 'Service social', 'En cours'],
    ],
    [],
  );
  const sheets = table.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => cells.map((cell) => (cell.row === 2 ? { ...cell, isStruck: true as const } : cell))),
  }));
  const plan = readPlan({ ...table, sheets }, { settled: new Map(), basis: undefined });
  expect(plan?.actions.map(({ written }) => written)).toEqual(['Former']);
  expect(plan?.cells.map(({ address, fate, note }) => `${address} ${fate} ${note}`)).toEqual([
    'A2 assumed struck',
    'B2 assumed struck',
    'C2 assumed struck',
  ]);
});

test('words struck through within a cell are not read, which is told', () => {
  const table = tableFrom(
    [
      ['Action', 'Coût', 'Échéance'],
      ['Ouvrir deux trois lieux', '12 000 € 15 000 €', '2027 2028'],
    ],
    [],
  );
  const standing: Readonly<Record<string, string>> = { A2: 'Ouvrir trois lieux', B2: '15 000 €' };
  const sheets = table.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell) => {
        const rest = standing[cell.address];
        return rest === undefined ? cell : { ...cell, standing: rest };
      }),
    ),
  }));
  const plan = readPlan({ ...table, sheets }, { settled: new Map(), basis: 'excl-tax' });
  expect(plan && first(plan)).toEqual({
    title: 'Ouvrir trois lieux',
    budget: [{ planned: 15_000 }],
    'x-import': { Échéance: '2027 2028' },
  });
  expect(plan?.cells.map(({ address, note, words }) => `${address} ${note}: ${words}`)).toEqual([
    'A2 struck-in-part: Ouvrir trois lieux',
    'B2 struck-in-part: 15 000 €',
    'C2 not-a-date: 2027 2028',
  ]);
});

test('what Excel sums below each axis, and other rows of totals, are neither axes nor actions', () => {
  const plan = read([
    ['Axe', 'Action', 'Budget'],
    ['1. Inclure', 'Former', 100],
    ['Total 1. Inclure', null, 100],
    ['Relier', 'Câbler', 40],
    [null, 'Sous-total Relier', 40],
    [null, 'Relier Total', 40],
    [null, 'Total des dépenses', 140],
    [null, 'Coût total', 140],
    ['Total général', null, 140],
    [null, 'Total accès', 3],
  ]);
  expect(plan.actions.map((action) => [action.written, wayOf(action)])).toEqual([
    ['Former', '1 Inclure'],
    ['Câbler', 'Relier'],
    ['Total accès', 'Relier'],
  ]);
  expect(plan.axes.map(({ title }) => title)).toEqual(['Inclure', 'Relier']);
  expect(fates(plan).filter((fate) => fate.includes('skipped total'))).toHaveLength(12);
});

test('what is said as the cell above is read as it, and told; a stroke is no axis', () => {
  const plan = read([
    ['Axe', 'Action', 'Pilote', 'Statut'],
    ['Inclure', 'Former', 'DGS', 'En cours'],
    ['"', 'Prêter', 'idem', '- " -'],
    ['〃', 'Aider', null, null],
    ['Idem', 'Lire', 'idem', null],
    ['-', 'Câbler', null, null],
    ['-', 'Équiper', 3, null],
  ]);
  expect(plan.actions.map((action) => [action.written, wayOf(action)])).toEqual([
    ['Former', 'Inclure'],
    ['Prêter', 'Inclure'],
    ['Aider', 'Inclure'],
    ['Lire', 'Inclure'],
    ['Câbler', ''],
    ['Équiper', ''],
  ]);
  expect(plan.actions[1]?.fields.get('status')).toBe('in-progress');
  expect(fates(plan).filter((fate) => fate.includes('as-above') || fate.includes('to-settle'))).toEqual([
    'A3 assumed as-above: Inclure',
    'C3 assumed as-above: DGS',
    'D3 assumed as-above: En cours',
    'A4 assumed as-above: Inclure',
    'A5 assumed as-above: Inclure',
    'C5 kept to-settle: idem',
    'A6 kept to-settle: -',
    'A7 kept to-settle: -',
  ]);
});

test('an axis over the whole width heads the rows below, whatever its column', () => {
  const plan = read([
    ['N°', 'Action', 'Pilote'],
    ['AXE 1 – Inclure'],
    ['1', 'Former', 'Mission Locale'],
    ['Objectif 1.2 : Équiper'],
    ['2', 'Prêter', null],
    ['AXE II Relier'],
    ['1', 'Câbler', null],
    [null, 'Axe de travail à préciser', null],
  ]);
  expect(plan.actions.map((action) => [action.written, wayOf(action)])).toEqual([
    ['Former', '1 Inclure'],
    ['Prêter', '1 Inclure > 1.2 Équiper'],
    ['Câbler', 'AXE II Relier'],
    ['Axe de travail à préciser', 'AXE II Relier'],
  ]);
  expect(fates(plan)).toEqual([
    'A2 assumed banner: AXE 1 – Inclure',
    'A4 assumed banner: Objectif 1.2 : Équiper',
    'A6 assumed banner: AXE II Relier',
  ]);
  expect(plan.actions[0]?.fields.get('leads')).toEqual(['Mission Locale']);
});

test('what looks like a name, in a column that nothing answers to, is told apart', () => {
  expect(
    fates(
      read([
        ['Action', 'Qui', 'Où'],
        ['Former', 'Jeanne MARTIN', 'Salle des fêtes'],
      ]),
    ),
  ).toEqual(['B2 kept name-beside: Jeanne MARTIN', 'C2 kept no-column: Salle des fêtes']);
});

test('what is likely is told with what it was read as; what is not settled is said to be so', () => {
  const plan = read([
    ['Action', 'Début', 'Fin', 'Budget', 'Partenaires', 'Pilote', 'Statut'],
    ['Une', 'rentrée 2026', 'd’ici fin 2027', '~15 k€ HT', 'CG80, CD35 et Mission locale', 'DSI', 'En cours (50 %)'],
    ['Deux', 'septembre', 'T3 2027', '15 000 € TTC', 'RD137, etc.', 'Jean DUPONT (DSI)', 'Clôturé'],
    ['Trois', 'à partir de 2026', 'à définir', '5 000 €/an', 'à définir', 'NC', 'à définir'],
  ]);
  expect(plan.actions.map(({ fields }) => Object.fromEntries(fields))).toEqual([
    {
      title: 'Une',
      start: '2026-09',
      end: '2027-T4',
      budget: [{ planned: 15_000 }],
      partners: ['CG80', 'CD35', 'Mission locale'],
      leadDepartments: ['DSI'],
      status: 'in-progress',
      'progress.value': 50,
    },
    {
      title: 'Deux',
      end: '2027-T3',
      budget: [{ planned: 15_000, basis: 'incl-tax' }],
      partners: ['RD137'],
      leads: [{ name: 'Jean DUPONT' }],
      leadDepartments: ['DSI'],
      status: 'done',
      'x-import': { Début: 'septembre' },
    },
    {
      title: 'Trois',
      start: 2026,
      'x-import': {
        Fin: 'à définir',
        Budget: '5 000 €/an',
        Partenaires: 'à définir',
        Pilote: 'NC',
        Statut: 'à définir',
      },
    },
  ]);
  const told = plan.cells.flatMap(({ address, note, readAs }) => (note === 'read-as' ? [[address, readAs]] : []));
  expect(told).toEqual([
    ['B2', '2026-09'],
    ['C2', '2027-T4'],
    ['D2', [{ planned: 15_000 }]],
    ['E2', ['CG80', 'CD35', 'Mission locale']],
    ['G2', 'in-progress'],
    ['E3', ['RD137']],
  ]);
  expect(fates(plan).filter((fate) => /kept|other-basis/.test(fate))).toEqual([
    'B3 kept no-year: septembre',
    'D3 assumed other-basis: 15 000 € TTC',
    'C4 kept to-settle: à définir',
    'D4 kept per-unit: 5 000 €/an',
    'E4 kept to-settle: à définir',
    'F4 kept to-settle: NC',
    'G4 kept to-settle: à définir',
  ]);
});

test('figures count what their header says', () => {
  expect(one('Budget (k€ HT)', 15)).toEqual({ title: 'Former', budget: [{ planned: 15_000 }] });
  expect(one('Budget (k€ HT)', '12,5')).toEqual({ title: 'Former', budget: [{ planned: 12_500 }] });
  expect(one('Budget (k€ HT)', '15 000 €')).toEqual({ title: 'Former', budget: [{ planned: 15_000 }] });
  expect(one('Coût (M€ TTC)', '1,2')).toEqual({ title: 'Former', budget: [{ planned: 1_200_000, basis: 'incl-tax' }] });
});

test('a calendar that is open on one side says that side', () => {
  expect(one('Calendrier', 'd’ici 2027')).toEqual({ title: 'Former', end: 2027 });
  expect(one('Calendrier', 'à partir de mars 2026')).toEqual({ title: 'Former', start: '2026-03', end: 'ongoing' });
  expect(one('Fin', 'à partir de mars 2026')).toEqual({ title: 'Former', 'x-import': { Fin: 'à partir de mars 2026' } });
  expect(one('Début', 'd’ici 2027')).toEqual({ title: 'Former', 'x-import': { Début: 'd’ici 2027' } });
});

test('a column a year gives a line a year; beside a total, the total alone is read', () => {
  const plan = read([
    ['Action', 'Budget 2026 (k€ HT)', 'Budget 2027 (k€ HT)'],
    ['Former', 15, '2,5'],
  ]);
  expect(first(plan)).toEqual({
    title: 'Former',
    budget: [
      { year: 2026, planned: 15_000 },
      { year: 2027, planned: 2500 },
    ],
  });
  const beside = read([
    ['Action', 'Budget total', 'Budget 2026', 'Budget 2027'],
    ['Former', 40, 15, 25],
  ]);
  expect(first(beside)).toEqual({
    title: 'Former',
    budget: [{ planned: 40 }],
    'x-import': { 'Budget 2026': '15', 'Budget 2027': '25' },
  });
});

test.each([
  ['Description / contenu', 'description'],
  ['Descriptif de l’action', 'description'],
  ['Contexte et enjeux', 'context'],
  ['Publics visés', 'audiences'],
  ['Direction / service pilote', 'leadDepartments'],
  ['Responsable(s) de l’action', 'leads'],
  ['Pilote et partenaires', null],
  ['Partenaires associés', 'partners'],
  ['Budget estimé (k€ HT)', 'budget'],
  ['Financements mobilisables', 'financing'],
  ['Echéances', 'end'],
  ['Date de fin prévisionnelle', 'end'],
  ['Calendrier prévisionnel de mise en œuvre', 'period'],
  ['Etat d’avancement au 01/10/2026', 'status'],
  ['Indicateurs de suivi et d’évaluation', 'indicators'],
  ['Axes stratégiques', 'level1'],
  ['N° d’action', 'number'],
  ['Actions associées', null],
  ['Date de fin réelle', null],
  ['Budget réalisé', null],
  ['Reste à charge', null],
])('« %s », as a consultant heads a column, is known by its words', (header, key) => {
  expect(
    read([
      ['Intitulé', header],
      ['Former', 'x'],
    ]).columns[1]?.key,
  ).toBe(key);
});

test('« Montant » is what the action costs where no other column says it and no funder goes before it', () => {
  const keys = (...headers: readonly string[]) => read([['Action', ...headers], ['Former']]).columns.map(({ key }) => key);
  expect(one('Montant (€)', 10_000)).toEqual({ title: 'Former', budget: [{ planned: 10_000 }] });
  expect(keys('Montant HT', 'Financeurs')).toEqual(['title', 'budget', 'funder']);
  expect(keys('Financeur', 'Taux', 'Montant')).toEqual(['title', 'funder', null, 'amount']);
  expect(keys('Montant', 'Coût total')).toEqual(['title', 'amount', 'budget']);
});

test('an amount by the year is not the amount of an action, whether its cell or its header says so', () => {
  expect(one('Fonctionnement (€/an)', 8000)).toEqual({ title: 'Former', 'x-import': { 'Fonctionnement (€/an)': '8000' } });
  const byYear = [
    ['Action', 'Fonct. / an'],
    ['Former', '8 000 €'],
  ];
  expect(fates(read(byYear))).toEqual(['B2 kept per-unit: 8 000 €']);
});

test('sections of a budget are known by their short names', () => {
  const line = (nature: string) => ({ title: 'Former', budget: [{ nature, planned: 12_000 }] });
  expect(one('Invest.', '12 000 €')).toEqual(line('investment'));
  expect(one('Inv. (€ HT)', '12 000 €')).toEqual(line('investment'));
  expect(one('Fonct.', '12 000 €')).toEqual(line('operating'));
});

test('a percentage among the states says how far the action is too', () => {
  expect(one('Avancement', '20 %')).toEqual({ title: 'Former', status: 'in-progress', 'progress.value': 20 });
  expect(one('État', 'En cours (50 %)')).toEqual({ title: 'Former', status: 'in-progress', 'progress.value': 50 });
  expect(one('Avancement', '100 %')).toEqual({ title: 'Former', status: 'done' });
});

test('several funders without an amount are each one', () => {
  expect(one('Financeurs', 'Région, État')).toEqual({
    title: 'Former',
    funding: [
      { funder: 'Région', kind: 'grant' },
      { funder: 'État', kind: 'grant' },
    ],
  });
});

test('a cell without another beside it may say who pays and how much', () => {
  const funding = (words: string, cost: number | null = 20_000) => {
    const plan = read([
      ['Action', 'Coût', 'Financeurs'],
      ['Former', cost, words],
    ]);
    const [{ fields } = { fields: new Map<string, unknown>() }] = plan.actions;
    return [fields.get('funding'), fields.get('x-import'), plan.cells.at(-1)?.note];
  };
  expect(funding('Région 30 %, DETR : 5 000,50 € ; Autofinancement (50 %)')).toEqual([
    [
      { funder: 'Région', kind: 'grant', amount: 6000 },
      { funder: 'DETR', kind: 'grant', amount: 5000.5 },
      { kind: 'own-funds', amount: 10_000 },
    ],
    undefined,
    'read-as',
  ]);
  expect(funding('CD35 – 12 k€, La Poste')).toEqual([
    [{ funder: 'CD35', kind: 'grant', amount: 12_000 }, { funder: 'La Poste' }],
    undefined,
    'read-as',
  ]);
  // Of a cost that is not known, no share is reckoned: who pays is kept, and the words.
  expect(funding('Région : 30 %', null)).toEqual([
    [{ funder: 'Région', kind: 'grant' }],
    { Financeurs: 'Région : 30 %' },
    'share-unreckoned',
  ]);
  expect(funding('FEDER 2021-2027, France 2030, Programme 80 %')).toEqual([
    [
      { funder: 'FEDER 2021-2027', kind: 'grant' },
      { funder: 'France 2030', kind: 'grant' },
      { funder: 'Programme', amount: 16_000 },
    ],
    undefined,
    'read-as',
  ]);
});

test('what the cell says there is none of costs nothing, comes from nobody, and is no lack', () => {
  expect(one('Coût', 'Néant')).toEqual({ title: 'Former', budget: [{ planned: 0 }] });
  expect(one('Partenaires', 'Aucun')).toEqual({ title: 'Former' });
  const plan = read([
    ['Action', 'Coût', 'Financeur', 'Montant'],
    ['Une', 'Néant', 'Néant', 'Néant'],
    ['Deux', 'pour mémoire', 'à définir', null],
  ]);
  expect(plan.actions.map(({ fields }) => Object.fromEntries(fields))).toEqual([
    { title: 'Une', budget: [{ planned: 0 }] },
    { title: 'Deux', 'x-import': { Coût: 'pour mémoire', Financeur: 'à définir' } },
  ]);
});

test('organisations that a stroke joins are each one, unless the project knows them as one', () => {
  const table = tableFrom(
    [
      ['Action', 'Partenaires'],
      ['Former', 'CCAS / Mairie de Bruz'],
    ],
    [],
  );
  const partners = (isKnown: (name: string) => boolean) =>
    readPlan(table, { settled: new Map(), basis: 'excl-tax', isKnown })?.actions[0]?.fields.get('partners');
  expect(partners(() => false)).toEqual(['CCAS', 'Mairie de Bruz']);
  expect(partners((name) => name === 'CCAS / Mairie de Bruz')).toEqual(['CCAS / Mairie de Bruz']);
});

test('years from one to another begin in the first and end in the last', () => {
  expect(one('Calendrier', '2027-2029')).toEqual({ title: 'Former', start: 2027, end: 2029 });
  expect(one('Calendrier', '2027/2029')).toEqual({ title: 'Former', start: 2027, end: 2029 });
  expect(one('Calendrier', 'T2 2027')).toEqual({ title: 'Former', start: '2027-T2', end: '2027-T2' });
});

test('columns to tick say a status or a priority: the ticked one, none, or several, which are told', () => {
  const plan = read([
    ['Action', 'Non démarré', 'Engagé', 'Réalisé', 'P1', 'P2', 'Rien à voir'],
    ['Une', null, 'x', null, null, '✔', null],
    ['Deux', 'X', null, '☑', true, null, null],
    ['Trois', '☐', '-', null, null, null, 'X'],
    ['Quatre', null, 'depuis mars', 'oui', null, 1, null],
  ]);
  expect(plan.actions.map(({ fields }) => Object.fromEntries(fields))).toEqual([
    { title: 'Une', status: 'in-progress', declaredPriority: 'medium' },
    { title: 'Deux', declaredPriority: 'high', 'x-import': { 'Non démarré': 'X', Réalisé: '☑' } },
    { title: 'Trois', 'x-import': { 'Rien à voir': 'X' } },
    { title: 'Quatre', status: 'done', declaredPriority: 'medium', 'x-import': { Engagé: 'depuis mars' } },
  ]);
  expect(fates(plan)).toEqual([
    'F2 assumed read-as: ✔',
    'B3 kept several-ticked: X',
    'D3 kept several-ticked: ☑',
    'E3 assumed read-as: true',
    'G4 kept no-column: X',
    'C5 kept no-column: depuis mars',
    'F5 assumed read-as: 1',
  ]);
});

test('« En projet » is a column to tick beside « Réalisé », not by itself or beside « Permanent »', () => {
  const keysOf = (...heads: readonly string[]) =>
    read([
      ['Action', ...heads],
      ['Une', 'X', null],
      ['Deux', null, 'X'],
    ]).actions.map(({ fields }) => fields.get('status'));
  expect(keysOf('En projet', 'Réalisé')).toEqual(['planned', 'done']);
  expect(keysOf('En projet', 'Permanent')).toEqual([undefined, undefined]);
});

test('« Fait ? » is a column to tick by itself, and says the state that no other column does', () => {
  const statusOf = (head: string, ticks: readonly (string | boolean | null)[], other: string | null = null) =>
    read([['Action', head, ...(other === null ? [] : ['Statut'])], ...ticks.map((tick) => ['Une', tick, other])]).actions.map(
      ({ fields }) => fields.get('status'),
    );
  expect(statusOf('Fait ?', ['x', null, true, false])).toEqual(['done', undefined, 'done', undefined]);
  expect(statusOf('Réalisée', ['oui', 'non'])).toEqual(['done', undefined]);
  expect(statusOf('En cours', ['x', null])).toEqual([undefined, undefined]);
  expect(statusOf('Fait ?', ['x', null], 'En cours')).toEqual(['in-progress', 'in-progress']);
  const both = read([
    ['Action', 'Fait ?', 'Statut'],
    ['Une', 'x', null],
    ['Deux', 'x', 'Terminé'],
    ['Trois', 'x', 'En cours'],
    ['Quatre', null, 'En cours'],
  ]);
  expect(both.actions.map(({ fields }) => fields.get('status'))).toEqual(['done', 'done', 'in-progress', 'in-progress']);
  expect(fates(both)).toEqual(['B4 kept second-value: x']);
});

test('words of a list over cells that are not ticked, or settled to stay beside, are no columns to tick', () => {
  const amounts = [
    ['Action', 'Prévu', 'Réalisé'],
    ['Former', 1200, 800],
  ];
  expect(read(amounts).columns.map(({ key }) => key)).toEqual(['title', null, null]);
  const ticked = [
    ['Action', 'En cours', 'Terminé'],
    ['Former', 'x', null],
  ];
  const settled = new Map([['Terminé', null]]);
  const keys = (known: typeof settled) =>
    readPlan(tableFrom(ticked, []), { settled: known, basis: undefined })?.columns.map(({ key }) => key);
  expect([keys(settled), keys(new Map())]).toEqual([
    ['title', null, null],
    ['title', 'status', 'status'],
  ]);
});

test('stars and plus signs are a priority by their count, of the most that the column has', () => {
  const priorities = (...drawn: readonly string[]) =>
    read([['Action', 'Priorité'], ...drawn.map((stars, at) => [`Action ${at}`, stars])]).actions.map(({ fields }) =>
      fields.get('declaredPriority'),
    );
  expect(priorities('★★★', '★★', '★')).toEqual(['high', 'medium', 'low']);
  expect(priorities('+++', '++', '+', 'Haute')).toEqual(['high', 'medium', 'low', 'high']);
  expect(priorities('★★☆', '⭐️ ⭐️ ⭐️')).toEqual(['medium', 'high']);
  expect(priorities('★★★★★', '★★★★', '★★★', '★★', '★')).toEqual(['high', 'high', 'medium', 'medium', 'low']);
  expect(
    first(
      read([
        ['Action', 'Note'],
        ['Former', '★★'],
      ]),
    ),
  ).toMatchObject({ journal: [{ text: '★★' }] });
});
