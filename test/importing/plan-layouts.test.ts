// Plans laid out as people lay them out: what each sheet is taken for, what is read of it, and what is left with why.
import { expect, test } from 'vitest';
import { type PlannedAction, type ReadPlan, readPlan } from '../../src/importing/index.ts';
import type { SheetLook, Table, TableSheet } from '../../src/model/index.ts';
import { sheetSays } from '../../src/wording/exchanges/plan-sheets.ts';
import { tableFrom } from './table-from.ts';

type Rows = Parameters<typeof tableFrom>[0];
/** `areas`: merged, `A1:C1`. */
interface Drawn {
  readonly name?: string;
  readonly rows: Rows;
  readonly areas?: readonly (readonly [top: number, left: number, bottom: number, right: number])[];
  readonly isHidden?: boolean;
  readonly look?: Partial<SheetLook>;
}

const noLook: SheetLook = { fills: new Map(), comments: [], hiddenRows: new Set(), hiddenColumns: new Set() };
const sheetOf = ({ name = 'Plan', rows, areas = [], isHidden = false, look }: Drawn): TableSheet => ({
  name,
  isHidden,
  rows: tableFrom(rows, []).sheets[0]?.rows ?? [],
  merged: areas.map(([top, left, bottom, right]) => ({ top, left, bottom, right })),
  ...(look && { look: { ...noLook, ...look } }),
});
const tableOf = (sheets: readonly Drawn[]): Table => ({ sheets: sheets.map(sheetOf), ignored: [] });
function read(...sheets: readonly Drawn[]): ReadPlan {
  const plan = readPlan(tableOf(sheets), { settled: new Map(), basis: 'excl-tax' });
  if (plan === null) throw new Error('no plan found');
  return plan;
}
const wayOf = ({ way }: PlannedAction): string =>
  way.map(({ number, title }) => (number === null ? title : `${number} ${title}`)).join(' > ');
const ways = ({ actions }: ReadPlan): readonly string[] =>
  actions.map((one) => [wayOf(one), one.written].filter(Boolean).join(' > '));
const fieldsOf = ({ actions }: ReadPlan, at = 0): Readonly<Record<string, unknown>> =>
  Object.fromEntries(actions[at]?.fields ?? []);
const told = ({ sheets }: ReadPlan): readonly string[] =>
  sheets.map((sheet) => sheetSays(sheet, 'fr').replace(/[\u00a0\u202f]/g, ' '));
const fates = ({ cells }: ReadPlan): readonly string[] =>
  cells.flatMap(({ sheet, address, fate, note }) => (fate === 'understood' ? [] : [`${sheet}!${address} ${fate} ${note}`]));

test('a sheet an axis: every sheet is read, its name is the axis, its title when that says more', () => {
  const list = (...titles: readonly string[]): Rows => [
    ['Action', 'Pilote', 'Budget (k€ HT)'],
    ...titles.map((title) => [title, 'Maire', 12]),
  ];
  const plan = read(
    { name: 'Mode d’emploi', rows: [['Remplissez une ligne par action']] },
    { name: 'Axe 1', rows: [['AXE 1 : Inclure'], [], ...list('Former', 'Prêter')] },
    { name: 'Axe 2 - Relier', rows: list('Câbler', 'Former') },
    { name: 'Caché', rows: list('Secret'), isHidden: true },
  );
  expect(ways(plan)).toEqual(['1 Inclure > Former', '1 Inclure > Prêter', '2 Relier > Câbler', '2 Relier > Former']);
  expect(told(plan)).toEqual([
    'Feuille « Mode d’emploi » : non lue : rien n’y nomme des actions.',
    'Feuille « Axe 1 » : lue, sans doute, comme une liste d’actions (2 actions).',
    'Feuille « Axe 2 - Relier » : lue, sans doute, comme une liste d’actions (2 actions) ; son nom tient lieu d’axe.',
    'Feuille « Caché » : masquée, non lue.',
  ]);
  expect(plan.cells.filter(({ header }) => header === 'Pilote').map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
    'Axe 1!B4',
    'Axe 1!B5',
    'Axe 2 - Relier!B2',
    'Axe 2 - Relier!B3',
  ]);
});

test('a sheet that says more of the actions of another completes them, and adds none', () => {
  const plan = read(
    {
      name: 'Plan',
      rows: [
        ['Axe', 'N°', 'Action', 'Pilote', 'Statut'],
        ['1. Inclure', 1, 'Former les agents', 'Maire', 'En cours'],
        [null, 2, 'Prêter', 'Maire', null],
      ],
    },
    {
      name: 'Finances',
      rows: [
        ['Action', 'Budget'],
        ['Former les agents', 12_000],
        ['Autre chose', 3],
      ],
    },
  );
  expect(ways(plan)).toEqual(['1 Inclure > Former les agents', '1 Inclure > Prêter']);
  expect(fieldsOf(plan)['budget']).toEqual([{ planned: 12_000 }]);
  expect(fates(plan)).toEqual(['Finances!A3 left not-there', 'Finances!B3 left not-there']);
  expect(told(plan)[1]).toBe('Feuille « Finances » : lue comme ce qui complète des actions d’une autre feuille.');
});

test('several lists on a sheet, each with its headers', () => {
  const plan = read({
    rows: [
      ['Feuille de route numérique'],
      [],
      ['AXE 1 – Inclure'],
      ['Action', 'Pilote', 'Échéance'],
      ['Former', 'CCAS', 2027],
      [],
      ['AXE 2 – Relier'],
      ['Action', 'Budget', 'Statut'],
      ['Câbler', 12_000, 'En cours'],
      ['Relier', null, 'Terminé'],
    ],
  });
  expect(ways(plan)).toEqual(['1 Inclure > Former', '2 Relier > Câbler', '2 Relier > Relier']);
  expect(fieldsOf(plan, 1)).toEqual({ title: 'Câbler', budget: [{ planned: 12_000 }], status: 'in-progress' });
});

test('two rows of headers keep their unit and their meaning; years in headers are years', () => {
  const plan = read({
    areas: [
      [1, 3, 1, 5],
      [1, 1, 2, 1],
      [1, 2, 2, 2],
      [1, 6, 1, 7],
    ],
    rows: [
      ['Action', 'Pilote', 'Budget (k€ HT)', null, null, 'Échéancier', null],
      [null, null, 2026, 2027, 2028, 2026, 2027],
      ['Former', 'Maire', 15, '2,5', null, null, 'X'],
    ],
  });
  expect(fieldsOf(plan)).toEqual({
    title: 'Former',
    leads: ['Maire'],
    budget: [
      { year: 2026, planned: 15_000 },
      { year: 2027, planned: 2500 },
    ],
    start: 2027,
    end: 2027,
  });
  expect(told(plan)).toEqual(['Feuille « Plan » : lue comme une liste d’actions, avec une colonne par année (1 action).']);
});

test('headers over two rows without merged cells, as a text has them', () => {
  const plan = read({
    rows: [
      ['Action', 'Budget (k€ TTC)', null, 'Statut'],
      [null, '2026', '2027', null],
      ['Former', '15', '10', 'Réalisé'],
    ],
  });
  expect(fieldsOf(plan)).toMatchObject({
    budget: [
      { year: 2026, planned: 15_000, basis: 'incl-tax' },
      { year: 2027, planned: 10_000, basis: 'incl-tax' },
    ],
    status: 'done',
  });
});

test('a calendar of months or quarters, ticked or coloured, is a period', () => {
  const plan = read({
    areas: [
      [1, 3, 1, 6],
      [1, 7, 1, 8],
    ],
    look: {
      fills: new Map([
        [
          4,
          new Map([
            [5, '92D050'],
            [6, '92D050'],
            [7, '92D050'],
          ]),
        ],
      ]),
    },
    rows: [
      ['Action', 'Pilote', 2026, null, null, null, 2027, null],
      [null, null, 'T1', 'T2', 'T3', 'T4', 'T1', 'T2'],
      ['Former', 'Maire', 'X', 'X', null, null, null, null],
      ['Prêter', 'CCAS', null, null, null, null, null, null],
    ],
  });
  expect(plan.actions.map(({ fields }) => [fields.get('start'), fields.get('end')])).toEqual([
    ['2026-T1', '2026-T2'],
    ['2026-T3', '2027-T1'],
  ]);
  expect(fates(plan)).toEqual(['Plan!C3:D3 assumed marked', 'Plan!E4:G4 assumed marked']);
  expect(told(plan)).toEqual(['Feuille « Plan » : lue, sans doute, comme un calendrier d’actions (2 actions).']);
});

test('notes and lone lines never become axes', () => {
  const plan = read({
    rows: [
      ['Axe', 'Action', 'Budget'],
      ['Données'],
      ['Inclure', 'Former', 12],
      ['Inclure', 'Prêter', 13],
      ['Relier', 'Câbler', 14],
      ['Total', null, 39],
      [],
      ['(1) montants indicatifs'],
      ['Source : service numérique'],
      ['Rédigé par la direction'],
    ],
  });
  expect(ways(plan)).toEqual(['Inclure > Former', 'Inclure > Prêter', 'Relier > Câbler']);
  expect(plan.axes.map(({ title }) => title)).toEqual(['Inclure', 'Relier']);
  expect(told(plan)).toEqual([
    'Feuille « Plan » : lue, sans doute, comme une liste d’actions (3 actions) ; non lu : ligne 2 (notes), ligne 6 (total), lignes 8 à 9 (notes), ligne 10 (texte seul sur sa ligne).',
  ]);
});

test('a blank axis under a merged one goes on with it; outside of it, or merged and blank, it does not, and is said', () => {
  const plan = read({
    areas: [
      [2, 1, 3, 1],
      [5, 1, 6, 1],
    ],
    rows: [
      ['Axe', 'Action', 'Pilote'],
      ['Inclure', 'Former', 'Maire'],
      [null, 'Prêter', 'CCAS'],
      [null, 'Équiper', 'Maire'],
      [null, 'Câbler', 'Maire'],
      [null, 'Relier', 'Maire'],
    ],
  });
  expect(ways(plan)).toEqual(['Inclure > Former', 'Inclure > Prêter', 'Équiper', 'Câbler', 'Relier']);
  expect(plan.sheets[0]?.withoutAxis).toEqual([4, 5, 6]);
});

test('hidden rows are told, and not read', () => {
  const plan = read({
    look: { hiddenRows: new Set([3]) },
    rows: [
      ['Action', 'Pilote'],
      ['Former', 'Maire'],
      ['Prêter', 'CCAS'],
    ],
  });
  expect(ways(plan)).toEqual(['Former']);
  expect(fates(plan)).toEqual(['Plan!A3 skipped hidden', 'Plan!B3 skipped hidden']);
});

const form = (title: string, ...more: Rows): Rows => [
  ['Intitulé de l’action', title],
  ['Axe', 'Axe 1 – Inclure'],
  ['Pilote', 'Maire'],
  ['Partenaires', 'CCAS, Mission locale'],
  ['Calendrier', '2026-2028'],
  ...more,
];

test('an action sheet: labels on the left, an action a sheet', () => {
  const plan = read(
    {
      name: 'FA 1',
      rows: [
        ['FICHE ACTION n° 1.1'],
        [],
        ...form('Former les agents'),
        ['Description', 'Des ateliers'],
        [null, 'chaque mois'],
        ['Météo', 'Beau'],
      ],
    },
    { name: 'FA 2', rows: [['Fiche action n° 1.2 – Prêter du matériel'], ...form('').slice(1)] },
  );
  expect(ways(plan)).toEqual(['1 Inclure > Former les agents', '1 Inclure > Fiche action n° 1.2 – Prêter du matériel']);
  expect(fieldsOf(plan)).toEqual({
    number: '1.1',
    title: 'Former les agents',
    leads: ['Maire'],
    partners: ['CCAS', 'Mission locale'],
    start: 2026,
    end: 2028,
    description: 'Des ateliers\nchaque mois',
    'x-import': { Météo: 'Beau' },
  });
  expect(plan.actions[1]?.fields.get('number')).toBe('1.2');
  expect(told(plan)).toEqual([
    'Feuille « FA 1 » : lue comme une fiche action (1 action).',
    'Feuille « FA 2 » : lue comme une fiche action (1 action).',
  ]);
  const cells = plan.cells.filter(({ sheet }) => sheet === 'FA 1').map(({ address }) => address);
  expect(new Set(cells).size).toBe(cells.length);
});

test('several action sheets one under the other, labels side by side, values below a label, small tables', () => {
  const plan = read({
    rows: [
      ['Fiche action n° 1 : Former', null],
      ['Pilote', 'Maire', 'Statut', 'En cours'],
      ['Description'],
      ['Des ateliers dans chaque commune'],
      ['Financeur', 'Montant € HT'],
      ['Région', 12_000],
      ['État', 8000],
      [],
      ['Budget (k€)', 2026, 2027],
      [null, 15, 5],
      [],
      ['Fiche action n° 2 : Prêter', null],
      ['Pilote', 'CCAS', 'Statut', 'À venir'],
      ['Objectifs', 'Équiper'],
    ],
  });
  expect(plan.actions.map(({ written }) => written)).toEqual(['Fiche action n° 1 : Former', 'Fiche action n° 2 : Prêter']);
  expect(fieldsOf(plan)).toEqual({
    number: '1',
    title: 'Former',
    leads: ['Maire'],
    status: 'in-progress',
    description: 'Des ateliers dans chaque commune',
    funding: [
      { funder: 'Région', kind: 'grant', amount: 12_000 },
      { funder: 'État', kind: 'grant', amount: 8000 },
    ],
    budget: [
      { year: 2026, planned: 15_000 },
      { year: 2027, planned: 5000 },
    ],
  });
  expect(fieldsOf(plan, 1)).toMatchObject({ status: 'planned', objectives: ['Équiper'] });
});

test('labels on the left and an action a column', () => {
  const plan = read({
    rows: [
      ['Action', 'Former', 'Prêter', 'Câbler'],
      ['Pilote', 'Maire', 'CCAS', 'Maire'],
      ['Statut', 'En cours', null, 'Terminé'],
      ['Budget', 12, 13, 14],
    ],
  });
  expect(plan.actions.map(({ fields }) => [fields.get('title'), fields.get('status')])).toEqual([
    ['Former', 'in-progress'],
    ['Prêter', undefined],
    ['Câbler', 'done'],
  ]);
  expect(told(plan)).toEqual(['Feuille « Plan » : lue comme des fiches côte à côte, une action par colonne (3 actions).']);
});

const line = (text: string, level = 0) => ({ text, level, page: null });

test('a document in running text: headings, labels and values, small tables under headings', () => {
  const table = sheetOf({
    rows: [
      ['Partenaires', 'CCAS'],
      ['Budget (k€ HT)', '12'],
      ['Statut', 'En cours'],
    ],
  });
  const plan = readPlan(
    {
      sheets: [{ ...table, name: 'Action 2 : Prêter', place: { table: 1, lines: 9, page: null } }],
      ignored: [],
      lines: [
        line('Feuille de route numérique', 1),
        line('Axe 1 : Inclure', 1),
        line('Action 1 : Former les agents', 2),
        line('Des ateliers dans chaque commune.'),
        line('Pilote : Maire'),
        line('Partenaires :'),
        line('Mission locale'),
        line('(1) montants indicatifs'),
        line('Action 2 : Prêter', 2),
        line('Axe 2 : Relier', 1),
        line('Action 3 : Câbler', 2),
        line('Calendrier : 2026-2028'),
      ],
    },
    { settled: new Map(), basis: 'excl-tax' },
  );
  if (plan === null) throw new Error('no plan found');
  expect(ways(plan)).toEqual([
    '1 Inclure > Action 1 : Former les agents',
    '1 Inclure > Action 2 : Prêter',
    '2 Relier > Action 3 : Câbler',
  ]);
  expect(fieldsOf(plan)).toEqual({
    number: '1',
    title: 'Former les agents',
    description: 'Des ateliers dans chaque commune.',
    leads: ['Maire'],
    partners: ['Mission locale'],
  });
  expect(fieldsOf(plan, 1)).toMatchObject({
    number: '2',
    partners: ['CCAS'],
    budget: [{ planned: 12_000 }],
    status: 'in-progress',
  });
  expect(fieldsOf(plan, 2)).toMatchObject({ start: 2026, end: 2028 });
  expect(told(plan)).toEqual([
    'Le texte : lu comme des fiches en texte suivi (3 actions) ; non lu : paragraphe 1, paragraphe 8.',
    'Tableau 1 « Action 2 : Prêter » : lu comme ce qui complète des actions d’une autre feuille.',
  ]);
  expect(plan.cells.find(({ words }) => words === 'CCAS')).toMatchObject({ table: 1, address: 'B1' });
});

test('exports of other tools: a board in groups, lists of cards, tasks by their level', () => {
  const board = read({
    name: 'feuille de route',
    rows: [
      ['Feuille de route numérique'],
      ['Inclusion'],
      ['Name', 'Subitems', 'Person', 'Status', 'Timeline - Start', 'Timeline - End'],
      ['Former', null, 'Maire', 'Done', '2026-01-05', '2026-03-31'],
      [],
      ['Réseaux'],
      ['Name', 'Subitems', 'Person', 'Status', 'Timeline - Start', 'Timeline - End'],
      ['Câbler', null, 'Maire', 'In progress', '2026-04-01', '2026-06-30'],
    ],
  });
  expect(ways(board)).toEqual(['Inclusion > Former', 'Réseaux > Câbler']);
  expect(fieldsOf(board)).toEqual({ title: 'Former', leads: ['Maire'], status: 'done', start: '2026-01-05', end: '2026-03-31' });
  const cards = read({
    name: '',
    rows: [
      ['Card ID', 'Card Name', 'Card Description', 'Labels', 'Members', 'Due Date', 'List Name'],
      ['c1', 'Former', 'Des ateliers', 'vert', 'Maire', '2026-10-09T08:00:00.000Z', 'À faire'],
      ['c2', 'Câbler', null, null, null, null, 'Terminé'],
    ],
  });
  expect(fieldsOf(cards)).toMatchObject({ title: 'Former', description: 'Des ateliers', end: '2026-10-09', status: 'planned' });
  expect(fieldsOf(cards, 1)).toMatchObject({ status: 'done' });
  const planner = read({
    rows: [
      ['ID de tâche', 'Nom de la tâche', 'Nom du compartiment', 'Progression', 'Attribué à', 'Date d’échéance'],
      ['a', 'Former', 'Inclusion', 'Non démarré', 'Maire', '31/12/2026'],
      ['b', 'Câbler', 'Réseaux', 'Terminé', null, null],
    ],
  });
  expect(ways(planner)).toEqual(['Inclusion > Former', 'Réseaux > Câbler']);
  const tasks = read({
    name: '',
    rows: [
      ['N°', 'Nom', 'Niveau hiérarchique', 'Durée', 'Début', 'Fin', '% achevé'],
      ['1', 'Inclure', '1', '90 jours', '05/01/2026', '31/03/2026', '50%'],
      ['2', 'Former', '2', '30 jours', '05/01/2026', '31/01/2026', '100%'],
      ['3', 'Équiper', '2', '30 jours', '05/01/2026', '31/01/2026', '0%'],
      ['4', 'Prêter', '3', '30 jours', '05/01/2026', '31/01/2026', '0%'],
      ['5', 'Câbler', '1', '30 jours', '05/01/2026', '31/01/2026', '10%'],
    ],
  });
  expect(ways(tasks)).toEqual(['Inclure > Former', 'Inclure > Équiper > Prêter', 'Câbler']);
  expect(fieldsOf(tasks)).toMatchObject({ status: 'done', start: '2026-01-05' });
});

test('colours that may say a status, comments and hidden rows are told; taken when somebody says so', () => {
  const drawn: Drawn = {
    look: {
      fills: new Map([
        [2, new Map([[1, '92D050']])],
        [3, new Map([[1, 'FF0000']])],
        [6, new Map([[1, '92D050']])],
      ]),
      comments: [{ address: 'B2', row: 2, column: 2, text: 'Vu en commission' }],
      hiddenRows: new Set([4]),
    },
    rows: [['Action', 'Pilote'], ['Former', 'Maire'], ['Prêter', 'Maire'], ['Câbler', 'Maire'], [], ['Terminé']],
  };
  const plan = read(drawn);
  expect(plan.actions.map(({ fields }) => [fields.get('title'), fields.get('status'), fields.get('journal')])).toEqual([
    ['Former', undefined, undefined],
    ['Prêter', undefined, undefined],
  ]);
  expect(told(plan)).toEqual([
    'Feuille « Plan » : lue, sans doute, comme une liste d’actions (2 actions) ; non lu : ligne 4 (masquée), ligne 6 (notes) ; des couleurs distinguent des actions et peuvent dire un statut, non repris : vert (92D050) ligne 2, « réalisée » d’après la légende ; rouge (FF0000) ligne 3 ; 1 commentaire, non repris : B2 « Vu en commission ».',
  ]);
  const taken = readPlan(tableOf([drawn]), {
    settled: new Map(),
    basis: undefined,
    looks: { colours: new Map([['92D050', 'done']]), comments: true, hidden: true },
  });
  expect(taken?.actions.map(({ fields }) => [fields.get('title'), fields.get('status'), fields.get('journal')])).toEqual([
    ['Former', 'done', [{ text: 'Vu en commission' }]],
    ['Prêter', undefined, undefined],
    ['Câbler', undefined, undefined],
  ]);
});

test('totals between actions are told one by one: what stands between them is read', () => {
  const plan = read({
    rows: [
      ['Action', 'Coût'],
      ['Former', 12],
      ['Sous-total', 12],
      ['Câbler', 5],
      ['Sous-total', 5],
      ['Total', 17],
    ],
  });
  expect(told(plan)).toEqual([
    'Feuille « Plan » : lue, sans doute, comme une liste d’actions (2 actions) ; non lu : ligne 3, lignes 5 à 6 (total).',
  ]);
});

const fundingOf = ({ actions }: ReadPlan): readonly unknown[] => actions.map(({ fields }) => fields.get('funding'));

test('a column of each who pays: amounts, exact parts of the cost; what they give beside the cost is told', () => {
  const plan = read({
    rows: [
      ['Action', 'Coût', 'État', 'DETR', 'Région', 'CAF', 'Autofinancement', 'Total', 'Statut'],
      ['Former', 10_000, 2000, 500, 3000, 500, '4 000 €', 10_000, 'En cours'],
      ['Prêter', '5 000 €', null, '-', '20 %', '1/3', 2000, null, null],
      ['Câbler', 9999, null, null, '33,33 %', 'à définir', null, null, 'Réalisé'],
    ],
  });
  expect(plan.columns.map(({ key }) => key)).toEqual(['title', 'budget', ...Array(5).fill('funding'), null, 'status']);
  expect(fundingOf(plan)).toEqual([
    [
      { funder: 'État', kind: 'grant', amount: 2000 },
      { funder: 'DETR', kind: 'grant', amount: 500 },
      { funder: 'Région', kind: 'grant', amount: 3000 },
      { funder: 'CAF', kind: 'grant', amount: 500 },
      { kind: 'own-funds', amount: 4000 },
    ],
    [
      { funder: 'Région', kind: 'grant', amount: 1000 },
      { kind: 'own-funds', amount: 2000 },
    ],
    [{ funder: 'Région', kind: 'grant' }],
  ]);
  expect(fates(plan)).toEqual([
    'Plan!H2 kept no-column',
    'Plan!E3 assumed share',
    'Plan!F3 kept not-an-amount',
    'Plan!E4 kept share-unreckoned',
    'Plan!F4 kept to-settle',
  ]);
  expect(told(plan)).toEqual([
    'Feuille « Plan » : lue comme une liste d’actions (3 actions) ; ce que donnent les financeurs n’est pas le coût : ligne 3 (3 000 € pour 5 000 €).',
  ]);
});

test('a scheme in brackets is that of who pays, a place is of his name', () => {
  const plan = read({
    rows: [
      ['Action', 'Coût', 'État (DETR)', 'État (FNADT)', 'Région (Bretagne)', 'CAF'],
      ['Former', 10_000, 2000, 500, 3000, 4500],
    ],
  });
  expect(fundingOf(plan)).toEqual([
    [
      { funder: 'État', scheme: 'DETR', kind: 'grant', amount: 2000 },
      { funder: 'État', scheme: 'FNADT', kind: 'grant', amount: 500 },
      { funder: 'Région (Bretagne)', kind: 'grant', amount: 3000 },
      { funder: 'CAF', kind: 'grant', amount: 4500 },
    ],
  ]);
});

test('under « Plan de financement » any name pays, by an amount, a tick or a word; its unit stands over all', () => {
  const plan = read({
    areas: [
      [1, 1, 2, 1],
      [1, 2, 2, 2],
      [1, 3, 1, 7],
    ],
    rows: [
      ['Action', 'Coût (k€ HT)', 'Plan de financement prévisionnel (k€ HT)'],
      [null, null, 'État', 'Fondation Orange', 'Ludothèque', 'EPCI', 'Observations'],
      ['Former', 10, '4', 6, null, null, 'voir le devis'],
      ['Prêter', 10, null, 'x', 'oui', 'à solliciter', null],
    ],
  });
  expect(fundingOf(plan)).toEqual([
    [
      { funder: 'État', kind: 'grant', amount: 4000 },
      { funder: 'Fondation Orange', amount: 6000 },
    ],
    [{ funder: 'Fondation Orange' }, { funder: 'Ludothèque' }, { funder: 'EPCI', status: 'planned' }],
  ]);
  expect(fieldsOf(plan)).toMatchObject({ journal: [{ text: 'voir le devis' }] });
});

test('what was asked for and what was granted, under each who pays or over them, is one line', () => {
  const under = read({
    areas: [
      [1, 3, 1, 4],
      [1, 5, 1, 6],
    ],
    rows: [
      ['Action', 'Coût', 'Région', null, 'CAF', null],
      [null, null, 'Demandé', 'Acquis', 'Demandé', 'Acquis'],
      ['Former', 10_000, 4000, 3000, 2000, null],
    ],
  });
  const lines = [
    { funder: 'Région', kind: 'grant', amount: 3000, status: 'granted' },
    { funder: 'CAF', kind: 'grant', amount: 2000, status: 'requested' },
  ];
  expect(fundingOf(under)).toEqual([lines]);
  expect(fates(under)).toEqual(['Plan!C3 kept second-value']);
  expect(fieldsOf(under)['x-import']).toEqual({ 'Région Demandé': '4000' });
  const over = read({
    areas: [
      [1, 3, 1, 4],
      [1, 5, 1, 6],
    ],
    rows: [
      ['Action', 'Coût', 'Demandé', null, 'Acquis', null],
      [null, null, 'Région', 'CAF', 'Région', 'CAF'],
      ['Former', 10_000, null, 2000, 3000, null],
    ],
  });
  expect(fundingOf(over)).toEqual([lines.toReversed()]);
  const three = read({
    areas: [
      [1, 1, 3, 1],
      [1, 2, 3, 2],
      [1, 3, 1, 7],
      [2, 3, 2, 4],
      [2, 5, 2, 6],
    ],
    rows: [
      ['Action', 'Coût', 'Financeurs'],
      [null, null, 'État', null, 'Région', null, 'Autofinancement'],
      [null, null, 'DETR', 'DSIL', 'Montant', 'État de la demande', 'EPCI'],
      ['Former', 10_000, 4000, null, 3000, 'accordée', 3000],
    ],
  });
  expect(fundingOf(three)).toEqual([
    [
      { funder: 'État', scheme: 'DETR', kind: 'grant', amount: 4000 },
      { funder: 'Région', kind: 'grant', amount: 3000, status: 'granted' },
      { funder: 'EPCI', kind: 'own-funds', amount: 3000 },
    ],
  ]);
  expect(fates(three)).toEqual([]);
});

test('bare figures of who pays stay euros beside a cost in thousands, and each is told unless it cannot be thousands', () => {
  const doubts = (...rows: Rows) => fates(read({ rows })).filter((one) => one.includes('unit-unsure'));
  const heads = ['Action', 'Coût (k€)', 'Région', 'CAF'] as const;
  const thousands = read({ rows: [[...heads], ['Former', 120, 40, '30 k€']] });
  expect(fundingOf(thousands)).toEqual([
    [
      { funder: 'Région', kind: 'grant', amount: 40 },
      { funder: 'CAF', kind: 'grant', amount: 30_000 },
    ],
  ]);
  expect(doubts([...heads], ['Former', 120, 40, '30 k€'])).toEqual(['Plan!C2 assumed unit-unsure']);
  expect(doubts([...heads], ['Former', 120, 40_000, 80_000])).toEqual([]);
  expect(doubts(['Action', 'Coût', 'Région', 'CAF'], ['Former', 120, 40, 30])).toEqual([]);
  expect(doubts(['Action', 'Coût (k€)', 'Région (k€)', 'CAF (€)'], ['Former', 120, 40, 30])).toEqual([]);
  expect(doubts(['Montants en k€'], ['Action', 'Coût', 'Région', 'CAF'], ['Former', 120, 40, 30])).toEqual([]);
});

test('columns that count communes, tick partners or say a state are of nobody who pays; a settled one is', () => {
  const keysOf = (rows: Rows, settled: ReadonlyMap<string, string | null> = new Map()) =>
    readPlan(tableOf([{ rows }]), { settled, basis: undefined })?.columns.map(({ key }) => key);
  const counts: Rows = [
    ['Action', 'Communes', 'EPCI'],
    ['Former', 12, 2],
  ];
  expect(keysOf(counts)).toEqual(['title', null, null]);
  expect(keysOf(counts, new Map([['EPCI', 'funding']]))).toEqual(['title', null, 'funding']);
  const partners: Rows = [
    ['Action', 'CAF', 'Région'],
    ['Former', 'x', 'x'],
  ];
  expect(keysOf(partners)).toEqual(['title', null, null]);
  const state: Rows = [
    ['Action', 'État d’avancement', 'Région', 'Autofinancement'],
    ['Former', '50 %', 2000, 3000],
  ];
  expect(keysOf(state)).toEqual(['title', 'status', 'funding', 'funding']);
  expect(keysOf(state, new Map([['Région', null]]))).toEqual(['title', 'status', null, 'funding']);
});

test('two lists side by side, an empty column between them: each is read, under the axis that stands over it', () => {
  const plan = read({
    look: { comments: [{ address: 'F4', row: 4, column: 6, text: 'À confirmer' }], hiddenRows: new Set([7]) },
    rows: [
      ['Feuille de route numérique'],
      ['AXE 1 – Inclure', null, null, null, 'AXE 2 – Relier'],
      ['Action', 'Pilote', 'Échéance', null, 'Action', 'Budget', 'Statut'],
      ['Former', 'CCAS', 2027, null, 'Câbler', 12_000, 'En cours'],
      ['Prêter', 'Maire', 2028, null, 'Relier', 5000, 'Terminé'],
      [null, null, null, null, 'Former', 300, null],
      ['Caché', 'Maire', null, null, 'Secret', 1, null],
      [null, null, null, null, 'Total', 17_300],
    ],
  });
  expect(ways(plan)).toEqual([
    '1 Inclure > Former',
    '1 Inclure > Prêter',
    '2 Relier > Câbler',
    '2 Relier > Relier',
    '2 Relier > Former',
  ]);
  expect(fieldsOf(plan, 2)).toEqual({ title: 'Câbler', budget: [{ planned: 12_000 }], status: 'in-progress' });
  expect(told(plan)).toEqual([
    'Feuille « Plan » : lue, sans doute, comme une liste d’actions (5 actions) ; non lu : ligne 1 (titre), ligne 7 (masquée), ligne 8 (total) ; 1 commentaire, non repris : F4 « À confirmer ».',
  ]);
  const cells = plan.cells.map(({ address }) => address);
  expect(new Set(cells).size).toBe(cells.length);
});

test('what stands beside a list without a title of actions stays beside it, and is told', () => {
  const plan = read({
    rows: [
      ['Action', 'Pilote', 'Statut', null, 'Nom', 'Service', 'Contact'],
      ['Former', 'Maire', 'En cours', null, 'Anne DUPUIS', 'DSI', '02 99 00 00 00'],
    ],
  });
  expect(ways(plan)).toEqual(['Former']);
  expect(plan.cells.map(({ address, fate }) => `${address} ${fate}`)).toContain('E2 kept');
  const parted = read({
    rows: [
      ['N°', null, 'Action', 'Pilote', null, 'Budget'],
      [1, null, 'Former', 'Maire', null, 12],
    ],
  });
  expect(fieldsOf(parted)).toMatchObject({ number: '1', title: 'Former', leads: ['Maire'], budget: [{ planned: 12 }] });
});

const budgetUnder = (over: string, ...rows: readonly (readonly string[])[]): unknown =>
  fieldsOf(
    read({
      rows: [
        ...rows,
        ['Action', 'Pilote', over, null],
        [null, null, 'Invest.', 'Fonctionnement'],
        ['Former', 'Maire', 12, '3,5'],
      ],
      areas: [[rows.length + 1, 3, rows.length + 1, 4]],
    }),
  ).budget;
const inThousands = [
  { nature: 'investment', planned: 12_000 },
  { nature: 'operating', planned: 3_500 },
];
test.each(['Coût (k€ HT)', 'Dépenses (k€)', 'Estimation financière en k€', 'Montants en milliers d’euros'])(
  'the unit of « %s » is that of the sections of the budget below it',
  (over) => expect(budgetUnder(over)).toEqual(inThousands),
);

test.each(['Montants en k€ HT', '(k€)', 'Plan d’actions 2027-2032 (en milliers d’euros)', 'Unité : k€'])(
  'a line of the sheet, « %s », says what figures count where no header does',
  (line) => {
    expect(budgetUnder('Coût', [line])).toEqual(inThousands);
    expect(budgetUnder('Coût (€)', [line])).toEqual([
      { nature: 'investment', planned: 12 },
      { nature: 'operating', planned: 3.5 },
    ]);
    const below = read({
      rows: [['Action', 'Budget', 'Région', 'État'], ['Former', 12, 8, '4 000 €'], ['Prêter', 20, 5, 7], [], [line]],
    });
    expect(fieldsOf(below)).toMatchObject({
      budget: [{ planned: 12_000 }],
      funding: [
        { funder: 'Région', kind: 'grant', amount: 8_000 },
        { funder: 'État', kind: 'grant', amount: 4_000 },
      ],
    });
    expect(fates(below)).toContain('Plan!B2 assumed read-as');
  },
);

test('of a document, what is struck through below an action that stands is not read, and an action that is struck is, which is told', () => {
  const line = (text: string, more = {}) => ({ text, level: 0, page: null, ...more });
  const table: Table = {
    sheets: [],
    ignored: [],
    lines: [
      line('Fiche action 1 : Former', { level: 1 }),
      line('Budget : 20 000 €', { isStruck: true }),
      line('Budget : 10 30 k€ en 2027', { standing: 'Budget : 30 k€ en 2027' }),
      line('Partenaires :'),
      line('CAF'),
      line('Orange', { isStruck: true }),
      line('Fiche action 2 : Prêter', { level: 1, isStruck: true }),
      line('Pilote : DGS', { isStruck: true }),
    ],
  };
  const plan = readPlan(table, { settled: new Map(), basis: 'excl-tax' });
  if (plan === null) throw new Error('no plan found');
  expect(plan.actions.map(({ fields }) => Object.fromEntries(fields))).toEqual([
    { number: '1', title: 'Former', budget: [{ year: 2027, planned: 30_000 }], partners: ['CAF'] },
    { number: '2', title: 'Prêter', leads: ['DGS'] },
  ]);
  expect(
    plan.cells.flatMap(({ address, note, words }) => (/struck/.test(note ?? '') ? [`${address} ${note} ${words}`] : [])),
  ).toEqual([
    '¶2 struck-in-part 20 000 €',
    '¶3 struck-in-part 30 k€ en 2027',
    '¶6 struck-in-part Orange',
    '¶7 struck Fiche action 2 : Prêter',
    '¶8 struck DGS',
  ]);
});

test('two lines that say unlike units say none, and one says the tax of all amounts', () => {
  const plan = (...lines: readonly string[]): unknown =>
    fieldsOf(read({ rows: [...lines.map((line) => [line]), ['Action', 'Pilote', 'Budget'], ['Former', 'Maire', 12]] })).budget;
  expect(plan('Montants en k€', 'Montants en M€')).toEqual([{ planned: 12 }]);
  expect(plan('Montants en k€ TTC')).toEqual([{ planned: 12_000, basis: 'incl-tax' }]);
});

test('a paragraph of a document says what figures count in its tables', () => {
  const sheet = sheetOf({
    rows: [
      ['Action', 'Pilote', 'Coût'],
      ['Câbler', 'Maire', '12 500'],
    ],
  });
  const lines = [{ text: 'Montants exprimés en k€ HT', level: 0, page: null }];
  const table = { sheets: [{ ...sheet, place: { table: 1, lines: 1, page: null } }], ignored: [], lines };
  const plan = readPlan(table, { settled: new Map(), basis: 'excl-tax' });
  expect(plan && fieldsOf(plan)).toMatchObject({ budget: [{ planned: 12_500_000 }] });
});

test.each([
  [
    ['N° axe', 'Axe', 'Action'],
    [1, 'Inclusion', 'Former'],
    [1, 'Inclusion', 'Équiper'],
    [2, 'Sécurité', 'Sauvegarder'],
  ],
  [
    ['Numéro de l’axe', 'Axe', 'Action'],
    ['Axe 1', 'Inclusion', 'Former'],
    [null, null, 'Équiper'],
    ['Axe 2', 'Sécurité', 'Sauvegarder'],
  ],
  [
    ['N° axe', 'Axe', 'Action'],
    ['1.', 'Inclusion', 'Former'],
    [1, null, 'Équiper'],
    [2, '2. Sécurité', 'Sauvegarder'],
  ],
  [
    ['N°', 'Axe', 'N°', 'Action'],
    [1, 'Inclusion', null, 'Former'],
    [1, 'Inclusion', null, 'Équiper'],
    [2, 'Sécurité', null, 'Sauvegarder'],
  ],
] satisfies Rows[])('the number of an axis in a column of its own numbers the axis: %j', (...rows) => {
  const plan = read({ rows });
  expect(ways(plan)).toEqual(['1 Inclusion > Former', '1 Inclusion > Équiper', '2 Sécurité > Sauvegarder']);
  expect(plan.actions.map(({ fields }) => fields.get('x-import'))).toEqual([undefined, undefined, undefined]);
});

test.each([
  [
    ['N° axe', 'Axe', 'N° objectif', 'Objectif opérationnel', 'N°', 'Action'],
    [1, 'Relier', '1.1', 'Couvrir', '1.1.1', 'Tirer'],
    [1, 'Relier', '1.1', 'Couvrir', '1.1.2', 'Poser'],
    [2, 'Inclure', 'Objectif 2.1', 'Accompagner', '2.1.1', 'Former'],
  ],
  [
    ['Axe', 'N°', 'Objectif stratégique', 'N°', 'Action'],
    ['1. Relier', '1.1', 'Couvrir', null, 'Tirer'],
    [null, 1.1, null, null, 'Poser'],
    ['2. Inclure', '2.1.', 'Accompagner', null, 'Former'],
  ],
] satisfies Rows[])('the number of an objective in a column of its own numbers the objective: %j', (...rows) => {
  const plan = read({ rows });
  expect(ways(plan)).toEqual([
    '1 Relier > 1.1 Couvrir > Tirer',
    '1 Relier > 1.1 Couvrir > Poser',
    '2 Inclure > 2.1 Accompagner > Former',
  ]);
  expect(plan.actions.map(({ fields }) => fields.get('x-import'))).toEqual([undefined, undefined, undefined]);
});

test('a number that places no objective stays beside, as one of two objectives does', () => {
  const plan = read({
    rows: [
      ['Axe', 'N° objectif', 'Objectif stratégique', 'Action'],
      ['1. Relier', 2, 'Couvrir', 'Tirer'],
      ['1. Relier', '3.2', '1.1. Couvrir', 'Poser'],
    ],
  });
  expect(plan.actions.map(({ fields }) => fields.get('x-import'))).toEqual([{ 'N° objectif': '2' }, { 'N° objectif': '3.2' }]);
});

test('a number that says nothing of the axis stays beside', () => {
  const rows: Rows = [
    ['N° axe', 'Axe', 'Action'],
    [7, '1. Inclusion', 'Former'],
    ['A', 'Sécurité', 'Sauvegarder'],
  ];
  const plan = read({ rows });
  expect(ways(plan)).toEqual(['1 Inclusion > Former', 'Sécurité > Sauvegarder']);
  expect(plan.actions.map(({ fields }) => fields.get('x-import'))).toEqual([{ 'N° axe': '7' }, { 'N° axe': 'A' }]);
});

test('without titles of axes, their numbers stay beside', () => {
  const plan = read({
    rows: [
      ['N° axe', 'Action', 'Coût'],
      [1, 'Former', 5],
    ],
  });
  expect(fieldsOf(plan)).toEqual({ title: 'Former', budget: [{ planned: 5 }], 'x-import': { 'N° axe': '1' } });
});
